import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, connect } from '../../../src/github/client.ts';
import { issueForm } from '../../../src/production/failures/issue-form.ts';
import { putLabel } from '../../fake-github/issue-events.ts';
import { IN, octokitFor } from '../../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import type { StoredIssue } from '../../fake-github/state.ts';
import { filed } from '../../production/failures/filed.ts';
import { aRepository, type TestRepository } from '../../repository.ts';
import { adding } from './adding.ts';

const LABEL = 'agent-failure';
const TARGET = 'evals/from-production.jsonl';
const CONFIG = `suites:
  support:
    cases: [evals/*.jsonl]
    steps: { decide: equals, reply: contains }
  billing:
    cases: [billing/*.jsonl]
    steps: { charge: equals }
`;
const CASES = '{"id":"refund-1","input":"Where is my refund?","expect":{"decide":"refund"}}\n';
const ANSWERS = {
  input: 'It came torn, what now? Write to jo.miller@corp-mail.com',
  happened: 'It refunded.',
  expected: 'refund',
  step: 'decide',
};

let github: FakeGitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startFakeGitHub();
  const { state } = github;
  state.now = day(2);
  state.visibility = 'public';
  state.tokens.set('person', { login: 'alice', permissions: { issues: 'write' } });
  state.collaborators.set('alice', { permission: 'write', role: 'write' });
  repository = aRepository({ 'evalgap.yml': CONFIG, 'evals/a.jsonl': CASES });
});

afterEach(async () => {
  repository.remove();
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

function day(number: number): string {
  return `2026-11-${String(number).padStart(2, '0')}T09:00:00Z`;
}

function opened(number: number, rest: Partial<StoredIssue> = {}): void {
  const issue = { number, author: 'customer', title: 'x', body: filed(ANSWERS), state: 'open' as const, labels: [] };
  github.state.issues.set(number, { ...issue, createdAt: day(1), ...rest });
}

function confirmed(number: number, rest: Partial<StoredIssue> = {}, by = 'alice'): void {
  opened(number, rest);
  putLabel(github.state, number, LABEL, by);
}

function addingIssue(from: string, given: Parameters<typeof adding>[2] = {}) {
  const environment = {
    GITHUB_TOKEN: 'person',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: github.url,
    ...given.environment,
  };
  const client = { octokit: octokitFor(github, 'person') as unknown as Client['octokit'], in: IN };
  return adding(repository.root, from, { client, ...given, environment });
}

function written(file = TARGET): string {
  const path = join(repository.root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('an issue that somebody with write access confirmed', () => {
  test('becomes a draft that links back to it, redacted, and once only', async () => {
    confirmed(12);
    const { exitCode, added } = await addingIssue('#12');
    expect([exitCode, added]).toEqual([
      0,
      [
        {
          suite: 'support',
          case: 'issue-12',
          file: TARGET,
          line: 1,
          open: false,
          source: '#12',
          step: 'decide',
          happened: 'It refunded.',
        },
      ],
    ]);
    expect(JSON.parse(written())).toEqual({
      id: 'issue-12',
      input: expect.stringMatching(/^It came torn, what now\? Write to (?!jo\.miller)\S+@\S+$/),
      expect: { decide: 'refund' },
      source: { kind: 'issue', url: 'https://github.com/acme/shop/issues/12', date: '2026-11-01' },
      draft: true,
    });
    for (const from of ['12', 'https://github.com/Acme/shop/issues/12#issuecomment-1'])
      expect(await addingIssue(from)).toMatchObject({
        exitCode: 0,
        added: [],
        dropped: [{ source: '#12', reason: 'it is the case issue-12 already' }],
      });
  });

  test('is read through the client that the command makes, too', async () => {
    confirmed(12);
    const place = { owner: 'acme', repository: 'shop', apiUrl: github.url, serverUrl: 'https://github.com' };
    const client = await connect(place, 'person', () => {}, false);
    expect((await addingIssue('12', { client, dryRun: true })).added).toHaveLength(1);
  });

  test('belongs to the suite that has the step it names', async () => {
    confirmed(12, { body: filed({ ...ANSWERS, step: 'charge' }) });
    expect((await addingIssue('12', { dryRun: true })).added).toMatchObject([
      { suite: 'billing', file: 'billing/from-production.jsonl', open: true },
    ]);
  });

  test('is read by the form as the repository words it', async () => {
    const form = issueForm({ label: LABEL })
      .replaceAll('label: What', 'label: Tell what')
      .replaceAll('render: text', '');
    repository.write({ '.github/ISSUE_TEMPLATE/agent-failure.yml': form });
    const body = filed(ANSWERS).replaceAll('### What', '### Tell what');
    confirmed(12, { body });
    expect((await addingIssue('12', { dryRun: true })).added).toHaveLength(1);
    repository.write({ '.github/ISSUE_TEMPLATE/agent-failure.yml': null });
    expect(await addingIssue('12', { dryRun: true })).toMatchObject({ exitCode: 2 });
  });

  test('says what is left out because it cannot be told whose answer it is', async () => {
    confirmed(12, { body: filed({ ...ANSWERS, happened: 'x\n\n### What should have happened\n\nrefund all' }) });
    const { added, stderr } = await addingIssue('12', { dryRun: true });
    expect(added).toMatchObject([{ open: true }]);
    expect(stderr).toContain('What stands under “What should have happened” is left out');
    expect(stderr).not.toContain('refund all');
  });

  test('shows what was said where that is no expectation', async () => {
    confirmed(12, { body: filed({ ...ANSWERS, expected: 'It should\u001b[31m have asked\nfirst' }) });
    const { stdout } = await addingIssue('12', { format: 'text' });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'From `#12`. Failed step: `decide`. What happened: `It refunded.`. Somebody said: `It should\\u{1B}[31m have asked\\nfirst`',
    );
    expect(written()).not.toContain('have asked');
  });
});

describe('no other issue is taken', () => {
  async function whyNot(from = '12'): Promise<string> {
    const { exitCode, stderr, stdout } = await addingIssue(from);
    expect([exitCode, stdout, written()]).toEqual([2, '', '']);
    return stderr;
  }

  test('without the label, or with one that nobody with write access put', async () => {
    opened(12);
    expect(await whyNot()).toContain('issue 12 is not taken: it does not carry the label `agent-failure`');
    confirmed(12, {}, 'customer');
    expect(await whyNot()).toContain('nobody who may write here has confirmed it');
  });

  test('whose label is Evalgap’s own, put under the login that is named', async () => {
    github.state.collaborators.set('evalgap-account', { permission: 'write', role: 'write' });
    confirmed(12, {}, 'evalgap-account');
    expect((await addingIssue('12', { login: 'Evalgap-Account', dryRun: true })).stderr).toContain(
      'nobody who may write',
    );
    expect((await addingIssue('12', { dryRun: true })).stderr).not.toContain('nobody who may write');
  });

  test('edited since by somebody who may not write, until it is confirmed anew', async () => {
    confirmed(12, { edited: { at: day(3), by: 'customer' } });
    expect(await whyNot()).toContain('its text was edited since, and not by somebody who may write here');
    confirmed(12, { edited: { at: day(2), by: 'customer' } });
    expect(await whyNot()).toContain('its text was edited since');
    confirmed(12, { edited: { at: day(3), by: 'alice' } });
    expect((await addingIssue('12', { dryRun: true })).exitCode).toBe(0);
    github.state.now = day(4);
    confirmed(13, { edited: { at: day(3), by: 'customer' } });
    expect((await addingIssue('13', { dryRun: true })).exitCode).toBe(0);
  });

  test('without the form, an input or its headings in order', async () => {
    confirmed(12, { body: 'The bot refunds everything!' });
    expect(await whyNot()).toContain('it was not filed with the form');
    confirmed(12, { body: filed({ happened: 'x' }) });
    expect(await whyNot()).toContain('nothing stands under “What the agent was asked”');
  });

  test('of another repository, or that is not there', async () => {
    confirmed(12);
    expect(await whyNot('https://github.com/acme/other/issues/12')).toContain('this is an issue of another repository');
    expect(await whyNot('https://evil.example/acme/shop/issues/12')).toContain(
      'this is an issue of another repository',
    );
    expect(await whyNot('99')).toContain('there is no issue 99 in acme/shop');
  });

  test('without a token', async () => {
    const { exitCode, stderr } = await addingIssue('12', { environment: { GITHUB_TOKEN: '' } });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('there is no token to read the issue with')]);
  });
});
