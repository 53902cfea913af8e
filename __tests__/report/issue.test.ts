import { describe, expect, test } from '@jest/globals';
import { closeIssue, duplicateComment } from '../../src/report/issue/close-issue.ts';
import { rankedCauses, type WeeklyIssue } from '../../src/report/issue/weekly-issue.ts';
import { writeIssue } from '../../src/report/issue/write-issue.ts';
import { expectGolden } from './golden.ts';
import {
  aCause,
  agentShifted,
  anIssue,
  DAY,
  failuresWaiting,
  manyCauses,
  noProductionCases,
  novelRequests,
  REVIEWED,
  toLookAt,
  toolMoved,
  uncoveredPaths,
} from './issues.ts';

const SNOOZE = { kind: 'snooze', by: 'octocat', comment: 501, until: '2026-12-07' } as const;
const ACCEPTANCE = {
  kind: 'accept',
  by: 'hubot',
  comment: 502,
  until: '2027-01-31',
  cause: 'stale/tool-moved:support:get_order',
  reason: 'the old name stays until the spring release',
} as const;

const ISSUES: Readonly<Record<string, () => WeeklyIssue>> = {
  'issue-open': () => anIssue(),
  'issue-quiet': () =>
    anIssue({
      lagDays: null,
      weeks: { met: 12, of: 12, unknown: 0 },
      lagByWeek: Array.from({ length: 12 }, () => null),
      causes: [noProductionCases()],
    }),
  'issue-failures': () => anIssue({ lagDays: 3, causes: [failuresWaiting()] }),
  'issue-snoozed': () =>
    anIssue({ causes: [aCause()], accepted: [toolMoved()], orders: [SNOOZE, ACCEPTANCE], notLookedAt: [] }),
  'issue-uncovered': () => anIssue({ causes: [aCause(), ...uncoveredPaths(14)], lagDays: 60, more: 3 }),
  'issue-production': () =>
    anIssue({ lagDays: null, lagByWeek: [null, null, null], causes: [novelRequests()], lookAt: toLookAt() }),
  'issue-per-cause': () => anIssue({ cause: 'stale/prompt-moved:support:triage', causes: [aCause()] }),
};

const STANDING = () => writeIssue(anIssue());
const FIGURES = { ...anIssue({ lagDays: null, asOf: REVIEWED + 7 * DAY }) };

describe('a weekly issue reads as it was looked at', () => {
  test.each(Object.keys(ISSUES))('%s', (name) => {
    const { title, body } = writeIssue(ISSUES[name]!());
    expectGolden(`${name}.md`, `<!-- ${title} -->\n${body}`);
  });

  test('samples to look at are others every week: they are brought up to date, and that is no news', () => {
    const standing = writeIssue(anIssue({ lookAt: toLookAt() }));
    const daysLater = (days: number) => ({ lookAt: toLookAt('Something else.'), asOf: REVIEWED + days * DAY });
    expect(writeIssue(anIssue(daysLater(3)), standing)).toEqual({ ...standing, news: false });
    const written = writeIssue(anIssue(daysLater(7)), standing);
    expect(written.news).toBe(false);
    expect(written.body).toContain('Something else.');
    expect(written.body).not.toContain('My voucher is refused');
  });

  test('where samples are not to be quoted, they are named and nothing of theirs is shown', () => {
    const { body } = writeIssue(anIssue({ lookAt: { ...toLookAt(), quotes: false } }));
    expect(body).toContain('`req-00017`');
    expect(body).toContain('They are not quoted here');
    expect(body).not.toMatch(/A colleague will write|again again/);
  });

  test('what explains the most comes first among what has no date', () => {
    const about = (rule: string) => ({
      ...novelRequests(),
      finding: { ...novelRequests().finding, rule, key: `${rule}:support:x` },
    });
    const causes = ['shift/confidence', 'shift/inputs', 'shift/novel', 'shift/routing'].map(about);
    expect(rankedCauses({ causes }).map(({ finding }) => finding.rule)).toEqual([
      'shift/novel',
      'shift/inputs',
      'shift/routing',
      'shift/confidence',
    ]);
  });

  test('where there is no room for the samples, that is said in their place', () => {
    const { body } = writeIssue({ ...manyCauses(60, 80), lookAt: toLookAt() }, undefined, { limit: 11_000 });
    expect(body).toContain('Requests of production to look at were left out for length.');
    expect(body).not.toContain('Look at these');
  });

  test('so many causes that most of it is left out', () => {
    expectGolden('issue-many-causes.md', writeIssue(manyCauses(60, 80), undefined, { limit: 11_000 }).body);
  });

  test('fresh: what the body says from then on, and the one comment', () => {
    const closed = closeIssue(STANDING(), { kind: 'fresh', figures: FIGURES })!;
    expectGolden('issue-fresh.md', closed.text.body);
    expectGolden('issue-fresh-comment.md', closed.comment);
  });

  test('fresh, after it was about a shift and failures as well, or about them alone', () => {
    const comments = [[toolMoved(), agentShifted(), failuresWaiting()], [agentShifted()], [failuresWaiting()]].map(
      (causes) => closeIssue(writeIssue(anIssue({ causes })), { kind: 'fresh', figures: FIGURES })!.comment,
    );
    expectGolden('issue-fresh-beside-changes.md', comments.join('\n\n---\n\n'));
  });

  test('accepted, not reviewed, and opened twice', () => {
    const accepted = closeIssue(STANDING(), { kind: 'accepted', figures: FIGURES, orders: [ACCEPTANCE] })!;
    const gone = closeIssue(STANDING(), { kind: 'not-reviewed', asOf: REVIEWED })!;
    const twice = duplicateComment({ number: 7, url: 'https://github.com/acme/shop/issues/7' });
    expectGolden('issue-closing-comments.md', [accepted.comment, gone.comment, twice].join('\n\n---\n\n'));
  });
});
