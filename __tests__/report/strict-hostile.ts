import type { PullRequestReport } from '../../src/report/report.ts';
import { reportFullOf } from './hostile-report.ts';
import { HEAD } from './reports.ts';

const BASE = '88d01be0a3b5d64cc12f9a6d1f8f35c2f0e9b7d4';

/**
 * The text wherever report data takes any text at all: names, paths, rules and revisions are as they have to be. Ids
 * are told apart by their ends, which have to stay.
 */
export function hostileData(text: string): PullRequestReport {
  const { suites, findings, ...report } = reportFullOf(text.slice(0, 15_000));
  return {
    ...report,
    config: 'evalgap.yml',
    failOn: ['pin'],
    suites: suites.map(({ cases, measurement }, index) => ({
      suite: `suite-${index}`,
      cases,
      measurement: named(measurement, `suite-${index}`),
    })),
    findings: findings.map((finding, index) => ({
      ...finding,
      rule: index < 3 ? finding.rule : 'set/duplicate',
      suite: 'suite-0',
    })),
    fullReport: text,
  };
}

function named(
  measurement: PullRequestReport['suites'][number]['measurement'],
  suite: string,
): PullRequestReport['suites'][number]['measurement'] {
  if (measurement.kind === 'head-only') return { ...measurement, run: { ...measurement.run, revision: HEAD } };
  if (measurement.kind !== 'compared') return measurement;
  return {
    ...measurement,
    comparison: { ...measurement.comparison, suite, base: { revision: BASE }, head: { revision: HEAD } },
    base: { ...measurement.base, revision: BASE },
    head: { ...measurement.head, revision: HEAD },
  };
}
