import type { Random } from '../../stats/random.ts';
import { shuffled } from '../seeded.ts';
import type { Item, List } from './blocks.ts';
import { keptIn } from './kept.ts';

export function withBullets(list: List, marker: string): List {
  if (list.ordered) return list;
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      marker,
      lines: item.lines.map((line, index) =>
        index === 0 ? line : line.replace(/^(\s+)[-*+•](?=[ \t])/, `$1${marker}`),
      ),
    })),
  };
}

export function reversed(list: List): List {
  return reordered(list, [...list.items].reverse());
}

export function shuffledList(list: List, random: Random): List {
  return reordered(list, shuffled(list.items, random));
}

/** The blank lines between places stay where they are. */
function reordered(list: List, items: readonly Item[]): List {
  return { ...list, items: items.map((item, index) => ({ ...item, blanks: list.items[index]?.blanks ?? [] })) };
}

/** A blank line between items, or none. Items with blank lines of their own are left as they are. */
export function spaced(list: List, blanks: readonly string[]): List {
  if (list.items.some(({ lines }) => lines.some((line) => line.trim() === ''))) return list;
  const last = list.items.length - 1;
  return { ...list, items: list.items.map((item, index) => (index === last ? item : { ...item, blanks })) };
}

/** Items that hold what is to be filled in or said word for word are no prose of the prompt's own. */
const WORD_FOR_WORD = /\{[^{}]*\}|"|“|„|«/u;

/** The full stop at the end of each item taken away where all have one, or put there where none has. */
export function withOtherEnds(list: List): List {
  if (list.items.length < 2 || list.items.some(({ lines }) => WORD_FOR_WORD.test(lines.join('\n')))) return list;
  const ends = list.items.map(({ lines }) => lines.at(-1) ?? '');
  if (ends.every((line) => /[^.]\.$/.test(line) && !keptIn(line).some((kept) => line.endsWith(kept))))
    return eachEnd(list, (line) => line.slice(0, -1));
  if (ends.every((line) => /[\p{L}\p{N})`]$/u.test(line))) return eachEnd(list, (line) => `${line}.`);
  return list;
}

function eachEnd(list: List, change: (line: string) => string): List {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      lines: item.lines.map((line, index) => (index === item.lines.length - 1 ? change(line) : line)),
    })),
  };
}
