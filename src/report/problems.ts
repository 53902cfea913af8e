import { plural } from '../values/format.ts';
import type { Problem } from '../values/problem.ts';
import { type Block, heading, list } from './blocks.ts';
import { toMarkdown } from './markdown.ts';
import { problemWords } from './sections/problem-list.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { words } from './words.ts';

/** What kept a command from checking, for a summary. */
export function renderProblems(problems: readonly Problem[]): string {
  return toMarkdown(blocksOf(problems));
}

/** The same for a terminal. */
export function renderProblemsText(problems: readonly Problem[], { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(problems), columns, style);
}

function blocksOf(problems: readonly Problem[]): readonly Block[] {
  return [
    heading(3, words`Evalgap · Could not check: ${plural(problems.length, 'problem')}`),
    list(problems.map(problemWords)),
  ];
}
