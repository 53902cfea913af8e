import { comparable } from '../../../similarity/comparable.ts';
import { gramSets, jaccard } from '../../../similarity/grams.ts';
import type { Json } from '../../../values/json.ts';
import { isBoundary } from '../plain-text.ts';
import type { AlikePair } from './alike-pairs.ts';
import { linesOf, textOf } from './compared-texts.ts';
import type { Opposition } from './expectations.ts';
import { leavesOf } from './leaves.ts';

/**
 * Whether two inputs, alike as they are, show why their answers differ: another number, date or code stands in them, each
 * holds what is expected of it and not what is expected of the other, or what they have in common is lines that are the
 * very same, such as the beginning of a conversation, while the lines that are not are no more alike than any two.
 */
export function toldApart(
  { texts }: Pick<AlikePair, 'texts'>,
  oppositions: readonly Opposition[],
  threshold: number,
): boolean {
  const [one, other] = [comparable(texts[0]), comparable(texts[1])];
  if (figuresDiffer(texts) || restSimilarity(texts) < threshold) return true;
  return oppositions
    .map(differingValues)
    .every(
      (differing) =>
        differing.one.length + differing.other.length > 0 &&
        differing.one.every((value) => standsIn(one, value) && !standsIn(other, value)) &&
        differing.other.every((value) => standsIn(other, value) && !standsIn(one, value)),
    );
}

/** Whether a number, date or code stands in one of two texts and not in the other. */
export function figuresDiffer([one, other]: AlikePair['texts']): boolean {
  return figures(comparable(one)) !== figures(comparable(other));
}

/** How alike two texts are without the lines that both have. */
function restSimilarity([one, other]: AlikePair['texts']): number {
  const [a, b] = [linesOf(one), linesOf(other)];
  const [inA, inB] = [new Set(a), new Set(b)];
  const rest = [a.filter((line) => !inB.has(line)), b.filter((line) => !inA.has(line))];
  const [restOne, restOther] = gramSets(rest.map((lines) => lines.join('\n')));
  return restOne === undefined || restOther === undefined ? 0 : jaccard(restOne, restOther);
}

/** Words that hold a digit, without the marks at their ends, in one order whatever the text's. */
function figures(text: string): string {
  const words = text.split(' ').filter((word) => /\p{N}/u.test(word));
  return words
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .sort()
    .join(' ');
}

/** What stands at the ends of one expectation and not, at that place, of the other. */
function differingValues({ one, other }: Opposition): {
  readonly one: readonly string[];
  readonly other: readonly string[];
} {
  const [a, b] = [leavesOf(one, { lists: 'entered' }), leavesOf(other, { lists: 'entered' })];
  return { one: valuesBeyond(a, b), other: valuesBeyond(b, a) };
}

function valuesBeyond(leaves: ReadonlyMap<string, Json>, others: ReadonlyMap<string, Json>): readonly string[] {
  return [...leaves].flatMap(([path, value]) =>
    JSON.stringify(value) === JSON.stringify(others.get(path)) ? [] : [comparable(textOf(value))],
  );
}

/** As words of their own. */
function standsIn(text: string, value: string): boolean {
  if (value === '') return false;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + value.length)) return true;
  }
  return false;
}
