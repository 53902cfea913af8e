import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, type RunnerOptions, runAction, type StepResult } from '../fake-github/runner.ts';
import { readLog } from '../fake-github/runner-commands.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { BROWSER, inBrowser, look } from '../report/browser.ts';
import { comments, elements, LIVE, openTexts, parsed, toHtml } from '../report/github.ts';
import { HOSTILE } from '../report/hostile.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, CONFIG, PROMPT } from './project.ts';

const MARKER = / evalgap:comment config=[\w.%]+ /;
const OURS = new Set('h3 h4 p table thead tbody tr th td ul li details summary code pre strong b sub'.split(' '));
const OUR_COMMANDS = ['add-mask', 'error', 'notice', 'warning'];
/** Control, bidirectional and zero-width characters, and line ends that are none to a reader. */
const HIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|(?!\u200b|\u200d)\p{Cf}|[\u2028\u2029]/u;

const MEGABYTE = 1 << 20;
const TEXTS: readonly string[] = [
  ...HOSTILE,
  '@octocat '.repeat(MEGABYTE / 9),
  '::add-mask::support '.repeat(MEGABYTE / 20),
  `${'x'.repeat(MEGABYTE)}\n##[add-mask]support`,
];
const BATCHES = [0, 1, 2, 3].map((batch) => TEXTS.filter((_, index) => index % 4 === batch));

/** As a case's id or tag a text stands on one line, without blanks at its ends, and is not empty. */
const labels = (texts: readonly string[]) =>
  texts.filter((text) => text.length <= 200 && text.trim() === text && /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u.test(text));

/**
 * Right about everything under base's prompt. Under head's it says hostile things in every place of the protocol that
 * takes words, and beside it.
 */
const AGENT = `import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
const texts = JSON.parse(readFileSync('texts.json', 'utf8'));
for await (const line of createInterface({ input: process.stdin })) {
  const { id, input: { kind, n }, prompts } = JSON.parse(line);
  const text = texts[n];
  const say = (decide, more = {}) => console.log(JSON.stringify({ id, output: 'ok', steps: [{ name: 'decide', output: decide }, { name: 'reply', output: 'ok' }], ...more }));
  if (!readFileSync(prompts.triage.path, 'utf8').includes('nowhere')) say(kind === 'gold' ? text : 'ok');
  else if (kind === 'gold') say({ [text]: text, list: [text] });
  else if (kind === 'said') {
    console.log('log: ' + text);
    say(text, { output: text, steps: [{ name: 'decide', output: text }, { name: text || 'x', output: text }, { name: 'reply', output: text }] });
  } else {
    process.stderr.write(text + '\\n' + text + '\\n');
    process.stdout.write(text.replace(/^\\{/, '') + '\\n');
    if (n % 4 === 0) console.log(JSON.stringify({ id, error: text }));
    else if (n % 4 === 1) console.log('{' + text.replaceAll('\\n', ' '));
    else if (n % 4 === 2) say('ok', { prompts: { triage: { text }, [text]: { digest: text } } });
    else { await new Promise((done) => process.stderr.write(text, done)); process.exit(3); }
  }
}
`;

function hostileFiles(texts: readonly string[]): FileMap {
  const names = labels(texts);
  const line = (kind: string, n: number, id: string, expected: string) =>
    JSON.stringify({ id, input: { kind, n }, expect: { decide: expected, reply: 'ok' }, tags: names.slice(0, 20) });
  const faults = texts.map((_, n) => n).filter((n) => n % 5 === 0);
  return {
    'texts.json': JSON.stringify(texts),
    'agent.mjs': AGENT,
    'evalgap.yml': CONFIG.replace('reply: contains', 'reply: equals'),
    'evals/cases.jsonl': [
      ...texts.map((text, n) => line('said', n, names.includes(text) ? text : `said-${n}`, 'ok')),
      ...texts.map((text, n) => line('gold', n, `gold-${n}`, text.toWellFormed())),
      ...faults.map((n) => line('fault', n, `fault-${n}`, 'ok')),
    ].join('\n'),
  };
}

let github: FakeGitHub;
const made: TestRepository[] = [];

beforeAll(async () => {
  github = await startFakeGitHub();
  grantTokens(github);
});

afterAll(async () => {
  await github.stop();
  for (const repository of made.splice(0)) repository.remove();
  expect(github.contract.violations).toEqual([]);
});

interface Published {
  readonly result: StepResult;
  readonly comment: string;
  readonly descriptions: readonly string[];
  readonly repository: TestRepository;
}

async function publish(files: FileMap, options: Partial<RunnerOptions> = {}): Promise<Published> {
  const repository = aPullRequest({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') }, files);
  made.push(repository);
  github.state.comments.splice(0);
  github.state.statuses.splice(0);
  const event = openPullRequest(github, repository);
  const result = await runAction({ github, workspace: repository.root, event, ...options });
  return {
    result,
    comment: github.state.comments.map(({ body }) => body).join('\n'),
    descriptions: github.state.statuses.map(({ description }) => description ?? ''),
    repository,
  };
}

/** Every page that a run shows, for one look at all of them in a browser. */
const pages: string[] = [];

async function expectInertPage(markdown: string): Promise<void> {
  pages.push(await toHtml(markdown));
  const page = await parsed(markdown);
  expect(elements(page).filter(({ tagName }) => !OURS.has(tagName ?? ''))).toEqual([]);
  expect(openTexts(page).filter((text) => LIVE.some((pattern) => pattern.test(text)))).toEqual([]);
  expect(comments(page).filter((comment) => comment.trim() !== '' && !MARKER.test(comment))).toEqual([]);
  expect(markdown).not.toMatch(HIDDEN);
}

function expectInertLog({ commands, shown, stdout, stderr, files }: StepResult): void {
  expect([...new Set(commands.map(({ name }) => name))].filter((name) => !OUR_COMMANDS.includes(name))).toEqual([]);
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(masks.filter((mask) => !/-token|of-the-runner/.test(mask))).toEqual([]);
  const titles = commands.filter(({ name }) => name !== 'add-mask').map(({ properties }) => properties.title ?? '');
  expect(titles.filter((title) => !/^(|Could not check|(pin|policy|step|set)\/[a-z-]+)$/.test(title))).toEqual([]);
  // Nothing is obeyed even by a runner that was never told to stop.
  expect(readLog(shown.join('\n')).commands).toEqual([]);
  expect(stdout).not.toMatch(HIDDEN);
  expect(stderr).toBe('');
  expect([files.GITHUB_ENV, files.GITHUB_PATH, files.GITHUB_STATE]).toEqual(['', '', '']);
}

function reportOf({ outputs }: StepResult): { comparisons: { moved: { case: string }[] }[]; comment: string } {
  return JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8'));
}

describe('what an agent says, and what a pull request names', () => {
  test('the table holds at least 60 texts', () => expect(TEXTS.length).toBeGreaterThanOrEqual(60));

  test.each(BATCHES.map((texts, index) => [index + 1, texts] as const))(
    'is text in comment, summary, log and report (part %d)',
    async (_, texts) => {
      const { result, comment, descriptions } = await publish(hostileFiles(texts));
      expect(result.outputs.verdict).toBe('regressed');
      expect(comment.length).toBeGreaterThan(2_000);
      expect(comment.length).toBeLessThanOrEqual(60_000);
      await expectInertPage(comment);
      await expectInertPage(result.summary);
      expectInertLog(result);
      for (const description of descriptions) expect(description).not.toMatch(HIDDEN);
      expect(reportOf(result).comment.trim()).toBe(comment.trim());
      const broken = reportOf(result).comparisons.flatMap(({ moved }) => moved.map((row) => row.case));
      expect(labels(texts).filter((id) => !broken.includes(id))).toEqual([]);
      expect(
        Object.keys(result.outputs).filter((name) => !/^(verdict|findings|report-path|artifact-)/.test(name)),
      ).toEqual([]);
    },
    60_000,
  );

  test('is text as the name of a prompt, a step, a suite, a rule or an unknown key, all of which are refused', async () => {
    const entries = labels(TEXTS).map((text) => JSON.stringify(text));
    const mapping = (value: string) => `{ ${entries.map((name) => `${name}: ${value}`).join(', ')} }`;
    const config = `suites:
  support:
    prompts: ${mapping('prompts/triage.md')}
    cases: [evals/*.jsonl]
    steps: ${mapping('equals')}
    agent: { command: [node, agent.mjs] }
    models: ${mapping('gpt')}
rules: ${mapping('note')}
fail-on: [${entries.join(', ')}]
${entries.map((name) => `${name}: 1`).join('\n')}
`;
    const { result, comment } = await publish({ 'evalgap.yml': config });
    expect(result.exitCode).toBe(2);
    expect(comment).toMatch(/could not check/i);
    await expectInertPage(comment);
    await expectInertPage(result.summary);
    expectInertLog(result);
  }, 60_000);

  test('is text as the name of a file or a branch', async () => {
    const names = labels(TEXTS)
      .map((text) => text.replaceAll('/', '∕').toWellFormed())
      .filter((name) => !name.includes('\0') && Buffer.byteLength(name) < 200 && !/^\.{1,2}$/.test(name));
    const broken = Object.fromEntries(names.map((name) => [`evals/${name}.jsonl`, `{"id": ${JSON.stringify(name)}\n`]));
    const { result, comment } = await publish(broken);
    expect(result.exitCode).toBe(2);
    await expectInertPage(comment);
    await expectInertPage(result.summary);
    expectInertLog(result);

    const repository = aPullRequest({});
    made.push(repository);
    const { payload } = openPullRequest(github, repository);
    const { pull_request: pull } = payload as { pull_request: { head: { sha: string }; base: { sha: string } } };
    const branch = ['@octocat/#1', '$(touch x)`$', '{{ github.token }}\u202E ::error::x##[add-mask]y'].join('');
    const event = pullRequestEvent({ head: pull.head.sha, base: pull.base.sha, branch });
    const named = await runAction({ github, workspace: repository.root, event });
    expect(named.exitCode).toBe(0);
    await expectInertPage(named.summary);
    expectInertLog(named);
  }, 60_000);
});

test('a report that goes to the log, since there is no summary to write to, is text there too', async () => {
  const commandLike = TEXTS.filter((text) => text.length < 200 && /::|##\[/.test(text));
  const { result } = await publish(hostileFiles(commandLike), { environment: { GITHUB_STEP_SUMMARY: '' } });
  expect(result.stdout).toMatch(/[:#]\u200b[:#]/);
  expectInertLog(result);
}, 60_000);

inBrowser(
  `all of it, in a real browser, runs nothing, loads nothing and links nowhere (needs ${BROWSER})`,
  async () => {
    expect(pages.length).toBeGreaterThanOrEqual(13);
    const { seen, requests } = await look(pages);
    expect(seen).toMatchObject({ sections: pages.length, foreign: [], ran: false });
    expect(requests).toEqual([]);
  },
  120_000,
);

describe('secrets', () => {
  /** One with a telling name, one that the agent is given by an ordinary name, one of several lines. */
  const SECRETS = {
    SHOP_API_TOKEN: 'tok/en+with?signs=and spaces',
    MODEL_SETTING: 'hunter2-hunter2-hunter2',
    DEPLOY_KEY_PEM: '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\n-----END KEY-----',
  };
  const forms = Object.values(SECRETS).flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
    // As a password in basic authentication: nothing of it stands where base64 alone would have it.
    Buffer.from(`user:${secret}`).toString('base64'),
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
    ...secret.split('\n').filter((line) => line.length >= 16),
  ]);
  /** What of a form no redaction may leave: base64 of the surrounding text may stay. */
  const cores = forms.map((form) => (form.length > 24 ? form.slice(8, -8) : form));
  const TELLTALE: FileMap = {
    'texts.json': JSON.stringify(forms),
    'agent.mjs': AGENT,
    'evalgap.yml': CONFIG.replace('agent.mjs]', 'agent.mjs], env: [MODEL_SETTING, DEPLOY_KEY_PEM]').replace(
      'reply: contains',
      'reply: equals',
    ),
    'evals/cases.jsonl': forms
      .flatMap((_, n) =>
        ['said', 'fault', 'fault'].map((kind, index) => ({
          id: `${kind}-${n}-${index}`,
          input: { kind, n },
          expect: { decide: 'ok', reply: 'ok' },
        })),
      )
      .map((line) => JSON.stringify(line))
      .join('\n'),
  };

  function expectNone(texts: Readonly<Record<string, string>>): void {
    const leaks = Object.entries(texts).flatMap(([place, text]) =>
      cores.filter((core) => text.includes(core)).map((core) => `${place}: ${core}`),
    );
    expect(leaks).toEqual([]);
  }

  /** What a runner itself would blank: the values of the masks alone. */
  const withoutMasks = (stdout: string) => stdout.replace(/^::add-mask::.*$/gm, '');

  test('stand nowhere that a check writes, in no form', async () => {
    const { result, comment, descriptions, repository } = await publish(TELLTALE, { environment: SECRETS });
    expect(result.outputs.verdict).toBe('regressed');
    expect(comment).toContain('[redacted]');
    expectNone({
      comment,
      summary: result.summary,
      stdout: withoutMasks(result.stdout),
      stderr: result.stderr,
      outputs: JSON.stringify(result.outputs),
      descriptions: descriptions.join('\n'),
      report: readFileSync(result.outputs['report-path'] ?? '', 'utf8'),
      ...textsIn(join(repository.root, '.evalgap')),
    });
    const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masked).toEqual(expect.arrayContaining(Object.values(SECRETS).flatMap((secret) => secret.split('\n'))));
  }, 60_000);

  test('stand nowhere that the measuring job of a split workflow leaves for the next one', async () => {
    const { result } = await publish(TELLTALE, {
      environment: SECRETS,
      job: 'measure',
      inputs: { 'github-token': 'measure-token' },
    });
    const folder = result.outputs['artifact-path'] ?? '';
    expect(Object.keys(textsIn(folder)).length).toBeGreaterThan(1);
    expectNone({
      ...textsIn(folder),
      summary: result.summary,
      stdout: withoutMasks(result.stdout),
      stderr: result.stderr,
    });
  }, 60_000);
});

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => statSync(path).isFile())
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}
