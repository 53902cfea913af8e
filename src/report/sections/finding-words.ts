import type { Level } from '../../config/config.ts';
import type { Finding } from '../../rules/finding.ts';
import { plural } from '../../values/format.ts';
import { formatLocation } from '../../values/problem.ts';
import { code, prose, sentence, strong, type Words, words } from '../words.ts';

export type ShownLevel = Exclude<Level, 'off'>;

/** Loudest first. */
export const SHOWN_LEVELS: readonly ShownLevel[] = ['error', 'warning', 'note'];

const MOST_EVIDENCE = 3;

/** One finding on one line: level, rule, place, message, evidence, fix. */
export function findingWords({ rule, level, location, message, evidence, fix }: Finding): Words {
  const place = location === undefined ? '' : words` at ${code(formatLocation(location), 120)}`;
  const facts = evidence.slice(0, MOST_EVIDENCE).map((line) => prose(line, 200));
  const more = evidence.length - facts.length;
  const shown = facts.length === 0 ? '' : ` (${[...facts, ...(more > 0 ? [`${more} more`] : [])].join('; ')})`;
  const said = sentence(`${prose(message).replace(/\.$/, '')}${shown}`, 1_200);
  return words`${level === 'note' ? level : strong(level)} ${code(rule)}${place}: ${said} ${sentence(fix, 400)}`;
}

/** `2 errors, 1 warning` */
export function levelCounts(findings: readonly Finding[]): string {
  return SHOWN_LEVELS.flatMap((level) => {
    const n = findings.filter((finding) => finding.level === level).length;
    return n === 0 ? [] : [plural(n, level)];
  }).join(', ');
}

export function atLevel(findings: readonly Finding[], level: ShownLevel): readonly Finding[] {
  return findings.filter((finding) => finding.level === level);
}

/** Each rule once, in the order of the findings. */
export function rulesOf(findings: readonly Finding[]): readonly Words[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => words`${code(rule)}`);
}
