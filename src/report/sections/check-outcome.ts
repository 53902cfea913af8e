import { failing } from '../../rules/standing.ts';
import { plural } from '../../values/format.ts';
import type { CheckReport } from '../check-report.ts';
import { code, joined, listed, prose, type Words, words } from '../words.ts';
import { levelCounts, rulesOf } from './finding-words.ts';

/** How many findings there are, and whether they fail. */
export function checkOutcome({ findings, failOn }: CheckReport): Words {
  const shown = findings.filter(({ level }) => level !== 'off');
  const none = findings.length === 0 ? 'No findings' : 'No findings shown';
  const counted = shown.length === 0 ? none : `${plural(shown.length, 'finding')} (${levelCounts(shown)})`;
  const failed = failing(findings, failOn);
  const ending = failed.length === 0 ? [] : words`; ${code('fail-on')} names ${listed(rulesOf(failed))}`;
  return words`${counted}${ending}`;
}

/** What was looked at in each suite, and which rules had too little to go by. */
export function checkedSuites({ suites }: CheckReport): readonly Words[] {
  return suites.map(({ suite, cases, pins, notMeasured }) => {
    const looked = words`${code(suite)}: ${plural(cases, 'case')}, ${plural(pins, 'pin')}; no agent was run.`;
    const missing = notMeasured.map(({ rule, reason }) => words`${code(rule)} (${prose(reason, 200)})`);
    return joined([looked, missing.length === 0 ? [] : words`Not measured: ${listed(missing)}.`]);
  });
}
