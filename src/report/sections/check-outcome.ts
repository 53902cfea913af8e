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
    const missing = byReason(notMeasured).map(([reason, rules]) => {
      return words`${listed(rules.map((rule) => code(rule)))} (${prose(reason, LONGEST_REASON)})`;
    });
    return joined([looked, missing.length === 0 ? [] : words`Not measured: ${joined(missing, '; ')}.`]);
  });
}

const LONGEST_REASON = 300;

/** Several rules mostly lack the same thing. */
function byReason(
  notMeasured: CheckReport['suites'][number]['notMeasured'],
): readonly (readonly [reason: string, rules: readonly string[]])[] {
  const rules = new Map<string, string[]>();
  for (const { rule, reason } of notMeasured) rules.set(reason, [...(rules.get(reason) ?? []), rule]);
  return [...rules];
}
