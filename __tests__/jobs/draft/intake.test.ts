import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aCommit } from '../../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { filed } from '../../production/failures/filed.ts';
import { elements, openTexts, parsed } from '../../report/github.ts';
import { BOT, file, LABEL, PROJECT, setUp, takeIn } from '../drafting.ts';

const KETTLE = { input: 'The kettle arrived with a broken lid.', happened: 'It refused to help.', step: 'decide' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

const byOctocat = (answers: Readonly<Record<string, string>> = KETTLE, body?: string) =>
  file(github, answers, { author: 'octocat', ...(body === undefined ? {} : { body }) });
const replies = () => github.state.comments.filter(({ author }) => author === BOT).map(({ body }) => body);

describe('what somebody reports who may write here', () => {
  test('is labelled, the label made where there is none, and answered by one reply', async () => {
    const event = byOctocat();
    expect(await takeIn(github, event)).toMatchObject({ exitCode: 0, warnings: [] });
    expect(github.state.issues.get(12)?.labels).toEqual([LABEL]);
    expect(github.state.labels.get(LABEL)).toMatchObject({ color: 'd93f0b' });
    const [reply = '', ...others] = replies();
    expect(others).toEqual([]);
    expect(reply).toMatch(/^<!-- evalgap:reply orders= answered= -->\n### Evalgap · Taken in as a failure\n/);
    expect(reply).toContain('which was created for it');
    expect(reply).toContain('the suite `support`');
    expect(reply).toContain('What should have happened is left open');
    expect(reply).toContain('`/evalgap add-case`');
  });

  test('is answered once, also where GitHub delivers the event twice', async () => {
    const event = byOctocat();
    await takeIn(github, event);
    const second = await takeIn(github, event);
    expect(second).toMatchObject({ exitCode: 0, writes: [] });
    expect(replies()).toHaveLength(1);
  });

  test('carries the label already where the repository has it, and is answered the same', async () => {
    github.state.labels.set(LABEL, { name: LABEL, color: 'd93f0b', description: null });
    const event = byOctocat();
    expect((await takeIn(github, event)).writes).toEqual(['POST /repos/acme/shop/issues/12/comments']);
  });

  test('goes by the label and the wording that the default branch has, and by the suite with the step', async () => {
    const form = `name: Wrong
description: Wrong
body:
  - { type: textarea, id: input, attributes: { label: What did you say } }
  - { type: input, id: step, attributes: { label: Step } }
`;
    const config = `suites:
  support: { cases: [evals/*.jsonl], steps: { decide: equals } }
  search: { cases: [search/*.jsonl], steps: { rank: equals } }
labels: { failure: wrong-answer }
`;
    aCommit(
      github.state,
      { ...PROJECT, 'evalgap.yml': config, '.github/ISSUE_TEMPLATE/agent-failure.yml': form },
      { branch: 'main' },
    );
    await takeIn(github, byOctocat({}, '### What did you say\n\nhello\n\n### Step\n\nrank'));
    expect(github.state.issues.get(12)?.labels).toEqual(['wrong-answer']);
    expect(replies()[0]).toContain('the suite `search`');
  });

  test('is told what could not be read, by the headings of the form and not by what was written', async () => {
    const twice = { ...KETTLE, expected: 'Nothing\n\n### Which step went wrong\n\n@octocat' };
    await takeIn(github, byOctocat(twice));
    const [reply = ''] = replies();
    expect(reply).toContain('Not read: `What should have happened` and `Which step went wrong`');
    expect(reply).not.toContain('octocat');
  });

  test('is told where nothing can be drafted from it', async () => {
    await takeIn(github, byOctocat({}, filed({ happened: 'nothing was asked' })));
    expect(github.state.issues.get(12)?.labels).toEqual([LABEL]);
    expect(replies()[0]).toMatch(/and it cannot be read[\s\S]*No case can be drafted from it: nothing stands under/);
  });

  test('quotes no step that no suite has', async () => {
    await takeIn(github, byOctocat({ ...KETTLE, step: '@octocat fixes #3' }));
    const [reply = ''] = replies();
    expect(reply).toContain('No suite has a step of the name it gives');
    expect(openTexts(await parsed(reply)).join()).not.toMatch(/@|#3/);
    expect(elements(await parsed(reply)).some(({ tagName }) => tagName === 'a')).toBe(false);
  });
});

describe('nothing at all is done, and one line says why,', () => {
  const cases: readonly (readonly [string, () => ReturnType<typeof file>, number])[] = [
    ['for what somebody reports who may not write here', () => file(github, KETTLE), 1],
    ['for what a maintainer brought here that another one wrote', () => file(github, KETTLE, { sender: 'octocat' }), 0],
    ['for what a bot opened', () => file(github, KETTLE, { author: 'helper[bot]' }), 0],
    ['for an issue like any other', () => byOctocat({}, 'The docs are out of date.'), 0],
    ['for an issue with other headings', () => byOctocat({}, '### Steps to reproduce\n\nnone'), 3],
  ];
  test.each(cases)('%s', async (_, event, asked) => {
    const given = event();
    const before = github.requests.length;
    const outcome = await takeIn(github, given);
    expect(outcome).toMatchObject({ exitCode: 0, writes: [], warnings: [], summary: '' });
    expect(outcome.info).toHaveLength(1);
    expect(github.requests.length - before).toBe(asked);
    expect([github.state.comments, github.state.issues.get(12)?.labels]).toEqual([[], []]);
  });

  test('for an issue that was edited, closed or labelled', async () => {
    for (const action of ['edited', 'closed', 'labeled']) {
      const event = byOctocat();
      const outcome = await takeIn(github, { ...event, payload: { ...event.payload, action } });
      expect(outcome).toMatchObject({ exitCode: 0, writes: [] });
    }
  });
});

test('a token that may not write issues is told so', async () => {
  github.state.tokens.set('intake-token', { login: BOT, permissions: { contents: 'read', issues: 'read' } });
  const outcome = await takeIn(github, byOctocat());
  expect(outcome.exitCode).toBe(2);
  expect(outcome.warnings.join()).toContain('`issues: write`');
});

test('where GitHub does not say who may write, nothing is done and the job fails', async () => {
  const fault = { kind: 'status', status: 500 } as const;
  github.fail('GET', /permission$/, fault, fault, fault, fault);
  expect(await takeIn(github, byOctocat())).toMatchObject({ exitCode: 2, writes: [] });
});
