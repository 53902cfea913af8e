import { comparable } from '../../similarity/comparable.ts';
import type { Json } from '../../values/json.ts';
import type { AlikePair } from './alike-pairs.ts';
import { textOf } from './compared-texts.ts';
import type { Opposition } from './expectations.ts';
import { leavesOf } from './leaves.ts';
import { isBoundary } from './plain-text.ts';

/**
 * Whether two inputs, alike as they are, show why their answers differ: another number, date or code stands in them, or
 * each holds what is expected of it and not what is expected of the other.
 */
export function toldApart({ earlier, later }: AlikePair, oppositions: readonly Opposition[]): boolean {
  const [one, other] = [comparable(textOf(earlier.input)), comparable(textOf(later.input))];
  if (!sameMembers(figures(one), figures(other))) return true;
  return oppositions
    .map(differingValues)
    .every(
      (differing) =>
        differing.one.length + differing.other.length > 0 &&
        differing.one.every((value) => standsIn(one, value) && !standsIn(other, value)) &&
        differing.other.every((value) => standsIn(other, value) && !standsIn(one, value)),
    );
}

/** Words that hold a digit, without the marks at their ends. */
function figures(text: string): ReadonlySet<string> {
  const words = text.split(' ').map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return new Set(words.filter((word) => /\p{N}/u.test(word)));
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
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
