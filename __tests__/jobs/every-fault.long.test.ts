import { describe, expect, test } from '@jest/globals';
import { FAULTS, type Fault } from '../fake-github/faults.ts';
import { runAction, type StepResult } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { BOT, grantTokens, openPullRequest } from './on-github.ts';
import { aPullRequest, PROMPT } from './project.ts';

const MARKER = '<!-- evalgap:comment config=evalgap.yml -->';
/** Compare, recorded runs, pull request, comments, write, status. */
const FEWEST_REQUESTS = 6;
/** Runs at the same time: each waits more than it computes. */
const AT_ONCE = 4;

interface Outcome {
  readonly result: StepResult;
  readonly requests: readonly string[];
  readonly ours: readonly string[];
  readonly statuses: readonly string[];
}

/** One run on a GitHub and in a clone of its own. */
async function run(earlier: readonly string[], prepare: (github: FakeGitHub) => void): Promise<Outcome> {
  const github = await startFakeGitHub();
  const repository = aPullRequest({ 'prompts/triage.md': PROMPT.replace('where', 'nowhere') });
  try {
    grantTokens(github);
    const event = openPullRequest(github, repository);
    earlier.forEach((body, id) => {
      github.state.comments.push({ id: id + 1, issue: 7, author: BOT, body, edits: 0 });
    });
    prepare(github);
    const inputs = { 'fail-on': 'step/regressed' };
    const result = await runAction({ github, workspace: repository.root, event, inputs });
    expect(github.contract.violations).toEqual([]);
    return {
      result,
      requests: [...github.requests],
      ours: github.state.comments.filter(({ author }) => author === BOT).map(({ body }) => body),
      // Of equal ones the latest counts: a status that was set twice is one to whoever looks.
      statuses: [...new Set(github.state.statuses.map(({ context, state }) => `${context} ${state}`))],
    };
  } finally {
    await github.stop();
    repository.remove();
  }
}

/** What has to hold whichever request failed, and however. */
function expectSane({ result, ours, statuses }: Outcome, request: string, fault: Fault, earlier: number): void {
  const refused = fault === FAULTS['permission refused'];
  // Without this one nothing can be compared; every other one can be done without.
  const unchecked = refused && request.includes('/compare/');
  const report = unchecked ? /could not/i : /got worse/;
  expect(result.exitCode).toBe(unchecked ? 2 : 1);
  expect(result.outputs.verdict).toBe(unchecked ? 'not-measured' : 'regressed');
  expect(result.summary).toMatch(report);
  const warnings = result.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);

  const told = ours.filter((body) => report.test(body)).length;
  expect(ours.length).toBeLessThanOrEqual(refused ? Math.max(1, earlier) : 1);
  expect(told).toBeLessThanOrEqual(1);
  if (told === 0) {
    expect([refused, request]).toEqual([true, expect.stringMatching(/\/comments|\/pulls\/7$/)]);
    expect(warnings).toContainEqual(expect.stringMatching(/The comment could not be written/));
  }

  const status = unchecked ? 'evalgap error' : 'evalgap/support failure';
  expect([[], [status]]).toContainEqual(statuses);
  if (statuses.length === 0) {
    expect(request).toMatch(/\/statuses\//);
    expect(warnings).toContainEqual(expect.stringMatching(/The commit status could not be written/));
  }
}

const SITUATIONS = {
  'that comments for the first time': [],
  'that finds two comments of its own': [`${MARKER}\nbefore`, `${MARKER}\nonce more`],
} as const;

describe.each(Object.entries(SITUATIONS))('a run %s, with each of its requests failing in turn', (_, earlier) => {
  test.each(Object.entries(FAULTS))(
    'by %s, ends as it should, with a summary and nothing twice',
    async (_name, fault) => {
      const plain = await run(earlier, () => {});
      expect(plain.requests.length).toBeGreaterThanOrEqual(FEWEST_REQUESTS);
      expectSane(plain, '', fault, 0);
      const numbers = plain.requests.map((_request, index) => index + 1);
      for (let first = 0; first < numbers.length; first += AT_ONCE) {
        await Promise.all(
          numbers.slice(first, first + AT_ONCE).map(async (nth) => {
            const outcome = await run(earlier, (github) => github.failNth(nth, fault));
            expectSane(outcome, outcome.requests[nth - 1] ?? 'a request that was not made', fault, earlier.length);
          }),
        );
      }
    },
    300_000,
  );
});
