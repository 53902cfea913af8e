import type { Finding } from '../../rules/finding.ts';
import type { Problem } from '../../values/problem.ts';
import { prose, sentence } from '../words.ts';
import type { SarifText } from './log.ts';

const MOST_EVIDENCE = 5;

/** Message, evidence and fix, a line each; whose they are where several suites have findings. */
export function findingText({ suite, message, evidence, fix }: Finding, several: boolean): SarifText {
  const owner = several && suite !== '' ? `${prose(suite, 80)}: ` : '';
  return plain([`${owner}${sentence(message)}`, ...evidenceOf(evidence), sentence(fix)]);
}

export function problemText({ message, expected, remedy = '' }: Problem): SarifText {
  return plain([sentence(message), expected === undefined ? '' : `Expected: ${sentence(expected)}`, sentence(remedy)]);
}

export function evidenceOf(evidence: readonly string[]): readonly string[] {
  const shown = evidence.slice(0, MOST_EVIDENCE).map((line) => prose(line, 300));
  const more = evidence.length - shown.length;
  return more > 0 ? [...shown, `${more} more`] : shown;
}

function plain(lines: readonly string[]): SarifText {
  const text = lines.filter((line) => line !== '').join('\n');
  return { text: withoutPlaceholders(withoutLinks(text)) };
}

/** SARIF makes a link of `[text](target)` in a message; data is none. */
function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
}

/** `{0}` stands for an argument of the message, and there are none. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{(\d+)\}/g, '{{$1}}');
}
