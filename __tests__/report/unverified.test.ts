import { describe, expect, test } from '@jest/globals';
import { unverifiedMarkerOf } from '../../src/report/identity.ts';
import type { PullRequestReport } from '../../src/report/report.ts';
import { renderUnverified, unverifiedStatus } from '../../src/report/unverified.ts';
import { comments, elements, LIVE, openTexts, parsed } from './github.ts';
import { expectGolden } from './golden.ts';
import { HOSTILE } from './hostile.ts';
import { aFinding, aReport, aSuite, compared, HEAD } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';
import { hostileData } from './strict-hostile.ts';

const ORIGIN = { runUrl: 'https://github.com/acme/shop/actions/runs/4242', headSha: HEAD };
const MARKER = unverifiedMarkerOf('evalgap-report');
const NOTICE = /^### Evalgap · Not measured yet: reported by this pull request itself, not verified$/;

function rendered(report: PullRequestReport, limit?: number): string {
  return renderUnverified(report, ORIGIN, { marker: MARKER, ...(limit === undefined ? {} : { limit }) });
}

describe('a report that nobody verified', () => {
  test('reads as what it is', () => {
    const reason = 'this pull request’s token can only read, so nothing of it was run';
    const findings = [aFinding(), aFinding({ rule: 'pin/unpinned', level: 'warning', subject: 'guard' })];
    expectGolden(
      'unverified.md',
      rendered(aReport({ suites: [aSuite({ kind: 'pending', reason })], findings, exitCode: 1 })),
    );
  });

  test.each(Object.entries(SCENARIOS))(
    'begins with our notice, and says all the rest one heading lower: %s',
    (_, scenario) => {
      const [marker, title, ...rest] = rendered(scenario()).split('\n');
      expect(marker).toBe(MARKER);
      expect(title).toMatch(NOTICE);
      expect(rest.filter((line) => line.startsWith('### '))).toEqual([]);
      expect(rest.filter((line) => line.startsWith('#### Evalgap'))).toHaveLength(1);
    },
  );

  test('says above everything how much of it was left out where it was made', () => {
    const leftOut = { suites: 801, findings: 98_000, problems: 0 };
    const [, , , notice, , asked] = renderUnverified(aReport(), ORIGIN, { marker: MARKER, leftOut }).split('\n');
    expect(notice).toMatch(/^\*\*Not verified\.\*\*/);
    expect(asked).toBe('**Left out for length** by that run: 801 suites and 98,000 findings.');
    expect(rendered(aReport())).not.toContain('Left out');
  });

  test('keeps the notice however little room there is', () => {
    const short = rendered(hostileData('x'.repeat(5_000)), 2_000);
    expect(short.length).toBeLessThanOrEqual(2_000);
    expect(short.split('\n')[1]).toMatch(NOTICE);
    expect(short).toContain(`/evalgap run ${HEAD}`);
    expect(short).toContain(`[Full report](${ORIGIN.runUrl})`);
  });

  test.each(HOSTILE.filter((_, index) => index % 9 === 4).map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'is no place for %s to come alive, and links nowhere but to its run',
    async (_, text) => {
      const page = await parsed(rendered(hostileData(text)));
      const addresses = elements(page).flatMap(({ properties }) => [properties?.href, properties?.src]);
      expect(new Set(addresses.filter((address) => address !== undefined))).toEqual(new Set([ORIGIN.runUrl]));
      expect(comments(page).filter((inner) => inner.includes('evalgap:'))).toEqual([MARKER.slice(4, -3)]);
      expect(openTexts(page).filter((open) => LIVE.some((pattern) => pattern.test(open)))).toEqual([]);
    },
  );
});

describe('the status of a suite that is yet to be measured', () => {
  test('counts at least what was not left out', () => {
    const report = aReport({ findings: [aFinding()] });
    expect(unverifiedStatus(report, report.suites[0]!, { suites: 0, findings: 1, problems: 0 }).description).toBe(
      'not measured yet; reported without proof: at least 1 error',
    );
  });

  test.each<[string, Partial<PullRequestReport>, string]>([
    ['nothing was found', {}, 'no findings'],
    ['findings are its own', { findings: [aFinding(), aFinding({ level: 'note' })] }, '1 error, 1 note'],
    ['findings are of no suite', { findings: [aFinding({ suite: '', level: 'warning' })] }, '1 warning'],
    [
      'findings are of another',
      { findings: [aFinding({ suite: 'other' })], suites: [aSuite(compared()), aSuite(compared(), 'other')] },
      'no findings',
    ],
    ['findings are silenced', { findings: [aFinding({ level: 'off' })] }, 'no findings'],
    ['something kept it from being checked', { problems: [{ message: 'x' }] }, 'it could not be checked'],
    [
      'something kept another suite from being checked',
      { problems: [{ message: 'x', suite: 'other' }], suites: [aSuite(compared()), aSuite(compared(), 'other')] },
      'no findings',
    ],
    ['the suite failed', { suites: [aSuite({ kind: 'failed', problems: [] })] }, 'it could not be checked'],
    ['all is said to be well', { verdict: 'improved', exitCode: 0 }, 'no findings'],
  ])('is pending where %s', (_, rest, said) => {
    const report = aReport(rest);
    expect(unverifiedStatus(report, report.suites[0]!)).toEqual({
      state: 'pending',
      description: `not measured yet; reported without proof: ${said}`,
    });
  });
});
