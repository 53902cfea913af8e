import { plural } from '../../values/format.ts';
import { formatLocation, type Problem } from '../../values/problem.ts';
import { list, paragraph } from '../blocks.ts';
import type { Part } from '../budget.ts';
import { code, prose, sentence, type Words, words } from '../words.ts';

const MOST = 50;
const FEW = 5;

/** What stands in the way of checking, each with its place, what was expected there and what to do. */
export function problemPart(problems: readonly Problem[], owner: Words): Part {
  const blocks = (most: number) => {
    const more = problems.length - most;
    return [
      list(problems.slice(0, most).map(problemWords)),
      ...(more > 0 ? [paragraph(words`${plural(more, 'more problem')}.`)] : []),
    ];
  };
  if (problems.length <= FEW) return { blocks: blocks(MOST), shorter: [] };
  const leftOut = words`${plural(problems.length - FEW, 'problem')} of ${owner}`;
  return { blocks: blocks(MOST), shorter: [{ at: 'problems', blocks: blocks(FEW), leftOut }] };
}

export function problemWords({ location, message, expected, remedy }: Problem): Words {
  const place = location === undefined ? '' : words`${code(formatLocation(location), 120)}: `;
  const awaited = expected === undefined ? '' : ` (expected ${prose(expected, 300)})`;
  const toDo = remedy === undefined ? '' : ` ${sentence(remedy, 400)}`;
  return words`${place}${sentence(`${prose(message).replace(/\.$/, '')}${awaited}`, 1_000)}${toDo}`;
}
