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

test.each([1, 2, 3])(
  'sixty weeks leave one issue for each suite or cause, never two open, and all that people wrote (year %i)',
  async (seed) => {
    const { repository, seen, mostRequests, quiet } = await liveThrough(github, 60, seed);
    repository.remove();
    const keys = ownIssues(github).map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    // An issue whose label somebody took off is theirs from then on, and another one has its place.
    expect(github.state.issues.size).toBe(keys.length + (seen.get('label removed') ?? 0));
    expect(mostRequests).toBeLessThanOrEqual(30);
    expect(quiet.weeks).toBeGreaterThan(5);
    // It was no quiet year: whatever can happen did.
    const wanted = ['opened', 'updated', 'closed', 'reopened', 'snooze', 'accept', 'note', 'CRLF', 'title', 'rename'];
    const troubles = ['note between list and write', 'saved over a write', 'connection cut', 'marker deleted'];
    expect([...wanted, ...troubles].filter((what) => !seen.has(what))).toEqual([]);
    expect(['completed', 'not_planned'].some((reason) => seen.has(reason))).toBe(true);
  },
);
