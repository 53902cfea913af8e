import { count, plural } from '../../values/format.ts';
import { type Block, list, paragraph } from '../blocks.ts';
import type { FixedDuplicate, Fixes, LeftDuplicate } from '../check-report.ts';
import { code, prose, type Words, words } from '../words.ts';

const MOST_LISTED = 50;

/** Which exact duplicates were removed, and which had to stay and why. */
export function fixBlocks(fixes: Fixes | undefined): readonly Block[] {
  if (fixes === undefined) return [];
  const { removed, left } = fixes;
  if (removed.length + left.length === 0) return [paragraph(words`There was no exact duplicate to remove.`)];
  const stay = left.length === 1 ? 'it is' : 'they are';
  return [
    ...listed(words`Removed ${plural(removed.length, 'exact duplicate')}:`, removed, removedWords),
    ...listed(words`Left ${plural(left.length, 'exact duplicate')} as ${stay}:`, left, leftWords),
  ];
}

function listed<Of>(title: Words, all: readonly Of[], wordsOf: (one: Of) => Words): readonly Block[] {
  if (all.length === 0) return [];
  const more = all.length - MOST_LISTED;
  const items = all.slice(0, MOST_LISTED).map(wordsOf);
  return [paragraph(title), list(more > 0 ? [...items, words`and ${count(more)} more`] : items)];
}

function removedWords({ id, keeps, ...place }: FixedDuplicate): Words {
  return words`${code(id)} at ${placeOf(place)}; ${code(keeps)} stays`;
}

function leftWords({ id, keeps, reason, ...place }: LeftDuplicate): Words {
  return words`${code(id)} at ${placeOf(place)}, which repeats ${code(keeps)}: ${prose(reason, 200)}`;
}

function placeOf({ file, line }: Pick<FixedDuplicate, 'file' | 'line'>) {
  return code(`${file}:${line}`, 200);
}
