import { describe, expect, test } from '@jest/globals';
import { expiredWaiver } from '../../../src/rules/policy/expired-waiver.ts';
import { aFinding, aWaiver, WARNING, waiverFacts } from './waivers.ts';

const OVER = aWaiver({ until: '2026-09-30' });

describe('policy/expired-waiver', () => {
  test('says how long ago it ended, what for, and that the finding is there again', () => {
    expect(expiredWaiver(waiverFacts({ waivers: [OVER], findings: [aFinding('triage')] }), WARNING)).toEqual([
      {
        rule: 'policy/expired-waiver',
        level: 'warning',
        suite: '',
        subject: 'pin/outdated of triage',
        key: 'policy/expired-waiver::pin/outdated of triage',
        location: { file: 'evalgap.yml', line: 7, column: 5 },
        message:
          'the waiver of `pin/outdated` for `triage` ended 5 days ago, on 2026-09-30, and what it covered is still found',
        evidence: ['its reason was: the supplier answers in March'],
        fix: 'Mend what it covered and remove it, or look at the reason again and give it a new last day.',
      },
    ]);
  });

  test('says that nothing is left to cover only where that was looked for', () => {
    const [found] = expiredWaiver(waiverFacts({ waivers: [OVER], findings: [aFinding('other')] }), WARNING);
    expect(found).toMatchObject({
      message: expect.stringMatching(/on 2026-09-30, and what it covered is no longer found$/),
      fix: 'Remove it.',
    });
    const [unknown] = expiredWaiver(waiverFacts({ waivers: [OVER], isMeasured: () => false }), WARNING);
    expect(unknown?.message).toMatch(/ended 5 days ago, on 2026-09-30$/);
  });

  test('tells several of the same finding as one, the last to end first', () => {
    const location = { file: 'evalgap.yml', line: 9 };
    const waivers = [aWaiver({ until: '2026-09-01' }), aWaiver({ until: '2026-10-04', location })];
    const found = expiredWaiver(waiverFacts({ waivers }), WARNING);
    expect(found).toMatchObject([
      {
        location,
        message: expect.stringMatching(/ended 1 day ago, on 2026-10-04/),
        evidence: [expect.any(String), 'another of the same ended on 2026-09-01 (evalgap.yml:7:5)'],
      },
    ]);
    expect(expiredWaiver(waiverFacts({ waivers: waivers.toReversed() }), WARNING)).toEqual(found);
  });

  test('says when a later waiver has taken its place', () => {
    const [found] = expiredWaiver(
      waiverFacts({ waivers: [OVER, aWaiver({ until: '2026-12-31' })], findings: [aFinding('triage')] }),
      WARNING,
    );
    expect(found).toMatchObject({
      message: expect.stringMatching(/, and a later one covers the same$/),
      fix: 'Remove it.',
    });
  });

  test('quotes a subject as data, on one line', () => {
    const [found] = expiredWaiver(
      waiverFacts({ waivers: [aWaiver({ subject: 'a`b\u202ec\nd', until: '2026-10-01' })] }),
      WARNING,
    );
    expect(found?.message).toContain("for `a'b\\u{202E}c\\nd` ended");
  });

  test('is silent about a waiver on its last day, and about one without an end', () => {
    const waivers = [aWaiver({ until: '2026-10-05' }), aWaiver({ subject: 'guard' })];
    expect(expiredWaiver(waiverFacts({ waivers }), WARNING)).toEqual([]);
  });
});
