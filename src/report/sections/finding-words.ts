import type { Level } from '../../config/config.ts';
import type { Finding } from '../../rules/finding.ts';
import { count, plural } from '../../values/format.ts';
import { formatLocation } from '../../values/problem.ts';
import { code, joined, prose, sentence, strong, type Words, words } from '../words.ts';

export type ShownLevel = Exclude<Level, 'off'>;

/** Loudest first. */
export const SHOWN_LEVELS: readonly ShownLevel[] = ['error', 'warning', 'note'];

const MOST_EVIDENCE = 3;

/** One finding on one line: level, rule, place, message, evidence, fix. */
export function findingWords(finding: Finding): Words {
  return worded(finding, []);
}

/** The same where findings of several suites stand side by side. */
export function findingWordsOfSuite(finding: Finding): Words {
  return worded(finding, finding.suite === '' ? [] : words` of ${code(finding.suite)}`);
}

function worded({ rule, level, location, message, evidence, fix }: Finding, owner: Words): Words {
  const place = location === undefined ? '' : words` at ${code(formatLocation(location), 120)}`;
  const facts = evidence.slice(0, MOST_EVIDENCE).map((line) => prose(line, 200));
  const more = evidence.length - facts.length;
  const shown = facts.length === 0 ? '' : ` (${[...facts, ...(more > 0 ? [`${more} more`] : [])].join('; ')})`;
  const said = sentence(`${prose(message).replace(/\.$/, '')}${shown}`, 1_200);
  const advice = fix === '' ? '' : ` ${sentence(fix, 400)}`;
  return words`${level === 'note' ? level : strong(level)} ${code(rule)}${owner}${place}: ${said}${advice}`;
}

/** `2 errors, 1 warning` */
export function levelCounts(findings: readonly Finding[]): string {
  return SHOWN_LEVELS.flatMap((level) => {
    const n = findings.filter((finding) => finding.level === level).length;
    return n === 0 ? [] : [plural(n, level)];
  }).join(', ');
}

/** ``31 `set/duplicate`, 8 `set/leak` ``, the most frequent first. */
export function ruleCounts(findings: readonly Finding[]): Words {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const most = [...counts].sort(([rule, n], [other, m]) => m - n || (rule < other ? -1 : 1));
  return joined(
    most.map(([rule, n]) => words`${count(n)} ${code(rule)}`),
    ', ',
  );
}

/** Whether it takes the suite's name to tell findings apart. */
export function areOfSeveralSuites(findings: readonly Pick<Finding, 'suite'>[]): boolean {
  return new Set(findings.map(({ suite }) => suite).filter((suite) => suite !== '')).size > 1;
}

export function atLevel(findings: readonly Finding[], level: ShownLevel): readonly Finding[] {
  return findings.filter((finding) => finding.level === level);
}

/** Each rule once, in the order of the findings. */
export function rulesOf(findings: readonly Finding[]): readonly Words[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => words`${code(rule)}`);
}
