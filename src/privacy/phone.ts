import { LETTER, WORD } from './edges.ts';
import { type Hint, hintsIn } from './number-hints.ts';
import { phoneShapeAt } from './phone-shapes.ts';
import type { FoundPlace } from './private-data.ts';

/** Where a number may begin: not within a word, a longer number, a price, a decimal or a time. */
const BEGIN = String.raw`(?<!${WORD}|[$€£¥%#+]|${LETTER}[-/]|\p{N}[-./]|\d[:,])(?:\(\+?|\+|(?<![\d)] )\+ )?\d`;

/**
 * Phone numbers: with an international prefix, in a shape that only phone numbers have, or where the words before say
 * so. A plain row of digits is none by itself.
 */
export function* phoneNumbers(text: string): Iterable<FoundPlace> {
  if (!/\d(?:[^\d\ufffc]{0,3}\d){6}/.test(text)) return;
  const hintsAt = hintsIn(text);
  const begin = new RegExp(BEGIN, 'gu');
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const start = match.index;
    const shape = phoneShapeAt(text, start, () => hintsAt(start)[0] === 'phone');
    if (shape === undefined || (!shape.international && isOther(hintsAt(start)))) continue;
    const end = start + shape.written.length;
    yield { start, end, nobodys: shape.nobodys };
    begin.lastIndex = end;
  }
}

/** `order 555-867-5309` is an order; `the phone number of my account is` speaks of both, and a shape decides. */
function isOther(hints: readonly Hint[]): boolean {
  return hints[0] === 'other' && !hints.includes('phone');
}
