import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { grantCommandTokens } from './commenting.ts';
import { grantWeeklyTokens, keyOf, ownIssues } from './weekly-reviewing.ts';
import { liveThrough } from './weekly-years.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.rateLimitRemaining = 1_000_000;
  grantCommandTokens(github);
  grantWeeklyTokens(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

const seenInAll = new Set<string>();

test.each([1, 2, 3])(
  'sixty weeks leave one issue for each suite or cause, never two open, and all that people wrote (year %i)',
  async (seed) => {
    const { repository, seen, mostRequests, quiet } = await liveThrough(github, 60, seed);
    repository.remove();
    for (const what of seen.keys()) seenInAll.add(what);
    const keys = ownIssues(github).map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    // An issue whose label somebody took off is theirs from then on, and another one has its place.
    expect(github.state.issues.size).toBe(keys.length + (seen.get('label removed') ?? 0));
    expect(mostRequests).toBeLessThanOrEqual(30);
    expect(quiet.weeks).toBeGreaterThan(5);
    const writes = ['opened', 'updated', 'closed', 'reopened'];
    expect(writes.filter((what) => !seen.has(what))).toEqual([]);
  },
);

test('they were no quiet years: whatever can happen did', () => {
  const orders = ['snooze', 'accept', 'completed', 'not_planned', 'label removed', 'rename'];
  const edits = ['note', 'CRLF', 'title', 'written into our part', 'marker deleted'];
  const races = ['note between list and write', 'closed between list and write', 'saved over a write'];
  const all = [...orders, ...edits, ...races, 'connection cut'];
  expect(all.filter((what) => !seenInAll.has(what))).toEqual([]);
});
