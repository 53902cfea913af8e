import { plural } from '../../values/format.ts';
import { type Block, list, paragraph } from '../blocks.ts';
import type { Fixes } from '../check-report.ts';
import { code, prose, words } from '../words.ts';

/** Which exact duplicates were removed, and which had to stay and why. */
export function fixBlocks(fixes: Fixes | undefined): readonly Block[] {
  if (fixes === undefined) return [];
  const { removed, left } = fixes;
  if (removed.length + left.length === 0) return [paragraph(words`There was no exact duplicate to remove.`)];
  return [
    ...(removed.length === 0
      ? []
      : [
          paragraph(words`Removed ${plural(removed.length, 'exact duplicate')}:`),
          list(
            removed.map(
              ({ id, file, line, keeps }) =>
                words`${code(id)} at ${code(`${file}:${line}`, 200)}; ${code(keeps)} stays`,
            ),
          ),
        ]),
    ...(left.length === 0
      ? []
      : [
          paragraph(
            words`Left ${plural(left.length, 'exact duplicate')} as ${left.length === 1 ? 'it is' : 'they are'}:`,
          ),
          list(
            left.map(
              ({ id, file, line, keeps, reason }) =>
                words`${code(id)} at ${code(`${file}:${line}`, 200)}, which repeats ${code(keeps)}: ${prose(reason, 200)}`,
            ),
          ),
        ]),
  ];
}
