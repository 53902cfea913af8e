import type { Refusal } from '../../github/refusal.ts';
import { type Block, heading, list, paragraph } from '../../report/blocks.ts';
import { problemWords } from '../../report/sections/problem-list.ts';
import { code, prose, words } from '../../report/words.ts';
import { plural } from '../../values/format.ts';
import type { Problem } from '../../values/problem.ts';

const MOST_PROBLEMS = 10;

/** The command was right and could not be carried out. `what` follows "Evalgap could not". */
export function refusedReply(what: string, refusal: Refusal): readonly Block[] {
  return [
    heading(3, words`Evalgap · Could not ${what}`),
    refusal.kind === 'forbidden'
      ? paragraph(
          words`The token of this job lacks ${code(refusal.permission)}. Add it under ${code('permissions:')} of the job that answers commands, then ask again.`,
        )
      : paragraph(words`GitHub answered: ${code(prose(refusal.reason, 300), 300)}.`),
  ];
}

/** What kept a command from being carried out, for whoever can mend it. */
export function problemsReply(problems: readonly Problem[]): readonly Block[] {
  const more = problems.length - MOST_PROBLEMS;
  return [
    heading(3, words`Evalgap · Could not do it: ${plural(problems.length, 'problem')}`),
    list(problems.slice(0, MOST_PROBLEMS).map(problemWords)),
    ...(more > 0 ? [paragraph(words`${plural(more, 'more problem')}.`)] : []),
  ];
}
