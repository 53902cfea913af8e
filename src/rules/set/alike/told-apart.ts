import { comparable } from '../../../similarity/comparable.ts';
import { textOf } from '../../../similarity/compared-texts.ts';
import { gramSets, jaccard } from '../../../similarity/grams.ts';
import type { TextReading } from '../../../similarity/text-readings.ts';
import type { Json } from '../../../values/json.ts';
import { isBoundary } from '../plain-text.ts';
import type { AlikePair } from './alike-pairs.ts';
import type { Opposition } from './expectations.ts';
import { leavesOf } from './leaves.ts';

/**
 * Whether two inputs, alike as they are, show why their answers differ: another number, date or code stands in them, the
 * same words stand in another order, each holds what is expected of it and not what is expected of the other, or what
 * they have in common is lines that are the very same, such as the beginning of a conversation, while the lines that are
 * not are no more alike than any two.
 */
export function toldApart(
  { how, texts }: Pick<AlikePair, 'how' | 'texts'>,
  oppositions: readonly Opposition[],
  threshold: number,
  reading: (text: string) => TextReading,
): boolean {
  const [one, other] = [reading(texts[0]), reading(texts[1])];
  if (one.figures !== other.figures) return true;
  // From Berlin to Paris is not from Paris to Berlin.
  if (one.comparable !== other.comparable && one.words === other.words) return true;
  if (how === 'near' && restSimilarity(one.lines, other.lines) < threshold) return true;
  return oppositions.every(({ one: expected, other: expectedToo }) => {
    const [a, b] = [leavesOf(expected, { lists: 'entered' }), leavesOf(expectedToo, { lists: 'entered' })];
    const [own, others] = [valuesBeyond(a, b), valuesBeyond(b, a)];
    return (
      own.length + others.length > 0 &&
      own.every((value) => standsIn(one.comparable, value) && !standsIn(other.comparable, value)) &&
      others.every((value) => standsIn(other.comparable, value) && !standsIn(one.comparable, value))
    );
  });
}

/** How alike two texts are without the lines that both have; 1 where they have none, for then all of them was held together. */
function restSimilarity(one: readonly string[], other: readonly string[]): number {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  if (one.every((line) => !inOther.has(line))) return 1;
  const rest = [one.filter((line) => !inOther.has(line)), other.filter((line) => !inOne.has(line))];
  const [restOne, restOther] = gramSets(rest.map((lines) => lines.join('\n')));
  return restOne === undefined || restOther === undefined ? 0 : jaccard(restOne, restOther);
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
