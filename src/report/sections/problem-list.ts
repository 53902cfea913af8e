import { count, plural } from '../../values/format.ts';
import { formatLocation, type Problem } from '../../values/problem.ts';
import { type Block, list, paragraph } from '../blocks.ts';
import type { Part } from '../budget.ts';
import { code, prose, sentence, strong, type Words, words } from '../words.ts';

const MOST = 50;
const FEW = 5;

/** What stands in the way of checking, each with its place, what was expected there and what to do. */
export function problemPart(problems: readonly Problem[], owner: Words): Part {
  const blocks = listed(problems, MOST);
  if (problems.length <= FEW) return { blocks, shorter: [] };
  const leftOut = words`${plural(problems.length - FEW, 'problem')} of ${owner}`;
  return { blocks, shorter: [{ at: 'problems', blocks: listed(problems, FEW), leftOut }] };
}

/** The same at the head of what was found beside them; nothing where there are none. */
export function problemBlocks(problems: readonly Problem[] = []): readonly Block[] {
  if (problems.length === 0) return [];
  return [paragraph(words`${strong(`Could not be checked (${count(problems.length)})`)}`), ...listed(problems, MOST)];
}

function listed(problems: readonly Problem[], most: number): readonly Block[] {
  const more = problems.length - most;
  return [
    list(problems.slice(0, most).map(problemWords)),
    ...(more > 0 ? [paragraph(words`${plural(more, 'more problem')}.`)] : []),
  ];
}

export function problemWords({ location, message, expected, remedy }: Problem): Words {
  const place = location === undefined ? '' : words`${code(formatLocation(location), 120)}: `;
  const awaited = expected === undefined ? '' : ` (expected ${prose(expected, 300)})`;
  const toDo = remedy === undefined ? '' : ` ${sentence(remedy, 400)}`;
  return words`${place}${sentence(`${prose(message).replace(/\.$/, '')}${awaited}`, 1_000)}${toDo}`;
}
