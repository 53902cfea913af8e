import { failing } from '../../rules/standing.ts';
import { plural } from '../../values/format.ts';
import type { CheckedSuite, CheckReport } from '../check-report.ts';
import { code, joined, listed, listedUpTo, prose, type Words, words } from '../words.ts';
import { levelCounts, ruleCounts, rulesOf } from './finding-words.ts';

/** How many findings there are, by level, and whether they fail. */
export function checkOutcome(report: CheckReport): Words {
  return outcome(report, []);
}

/** The same with how many each rule has. */
export function checkOutcomeByRule(report: CheckReport): Words {
  const counts = shownRules(report);
  return outcome(report, counts.length === 0 ? [] : words`: ${counts}`);
}

/** How many findings each rule has, where that says more than how many there are. */
export function shownRules({ findings }: CheckReport): Words {
  const shown = findings.filter(({ level }) => level !== 'off');
  return shown.length < 2 ? [] : ruleCounts(shown);
}

function outcome({ findings, failOn, problems = [] }: CheckReport, rules: Words): Words {
  const shown = findings.filter(({ level }) => level !== 'off');
  const none = findings.length === 0 ? 'No findings' : 'No findings shown';
  const counted = shown.length === 0 ? none : `${plural(shown.length, 'finding')} (${levelCounts(shown)})`;
  const failed = failing(findings, failOn);
  const ending = failed.length === 0 ? [] : words`; ${code('fail-on')} names ${listed(rulesOf(failed))}`;
  if (problems.length === 0) return words`${counted}${rules}${ending}`;
  const unchecked = `Could not check everything: ${plural(problems.length, 'problem')}`;
  return words`${unchecked}; ${counted.replace(/^No/, 'no')}${rules}${ending}`;
}

/** Findings that fail the check and that nobody sees, and how to see them. */
export function hiddenFailures({ findings, failOn }: CheckReport): Words {
  const hidden = failing(findings, failOn).filter(({ level }) => level === 'off');
  if (hidden.length === 0) return [];
  const why = words`Findings not shown, since their level is ${code('off')}: ${ruleCounts(hidden)}.`;
  return words`${why} Another level under ${code('rules')}, such as ${code('note')}, shows them.`;
}

/** What was looked at in each suite, and which rules had too little to go by: said once where suites lack the same. */
export function checkedSuites({ suites }: CheckReport): readonly Words[] {
  const looked = suites.map(({ suite, cases, pins }) => {
    return words`${code(suite)}: ${plural(cases, 'case')}, ${plural(pins, 'pin')}; no agent was run.`;
  });
  const lacking = lacksOf(suites).map(({ rules, reason, owners }) => {
    const whose = owners.length === suites.length ? [] : words` in ${listedUpTo(MOST_SUITES, owners.map(named))}`;
    return words`${listed(rules.map(named))}${whose} (${prose(reason, LONGEST_REASON)})`;
  });
  const missing = lacking.length === 0 ? [] : words`Not measured: ${joined(lacking, '; ')}.`;
  const paragraphs = looked.length === 1 ? [joined([...looked, missing])] : [...looked, missing];
  return paragraphs.filter((words) => words.length > 0);
}

const LONGEST_REASON = 300;
const MOST_SUITES = 5;

function named(text: string): Words {
  return [code(text)];
}

/** Rules that lack the same thing in the same suites. */
interface Lack {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly owners: readonly string[];
}

function lacksOf(suites: readonly CheckedSuite[]): readonly Lack[] {
  const owners = new Map<string, { readonly rule: string; readonly reason: string; readonly owners: string[] }>();
  for (const { suite, notMeasured } of suites) {
    for (const { rule, reason } of notMeasured) {
      const key = JSON.stringify([rule, reason]);
      const lack = owners.get(key) ?? { rule, reason, owners: [] };
      if (!lack.owners.includes(suite)) lack.owners.push(suite);
      owners.set(key, lack);
    }
  }
  const lacks = new Map<string, Lack>();
  for (const { rule, reason, owners: of } of owners.values()) {
    const key = JSON.stringify([reason, of]);
    lacks.set(key, { reason, owners: of, rules: [...(lacks.get(key)?.rules ?? []), rule] });
  }
  return [...lacks.values()];
}
