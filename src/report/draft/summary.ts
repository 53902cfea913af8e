import { plural } from '../../values/format.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { problemBlocks } from '../sections/problem-list.ts';
import { code, link, sentence, strong, type Words, words } from '../words.ts';
import { draftTable, notDrafted } from './body.ts';
import { draftedWords } from './drafted-words.ts';
import type { DraftOutcome } from './drafts.ts';

/** What a run has drafted and where it waits, for the summary of the job. */
export function draftSummary(outcome: DraftOutcome): readonly Block[] {
  const { drafted, leftOut, problems, remarks } = outcome;
  return [
    heading(3, words`Evalgap · ${titleOf(outcome)}`),
    ...problemBlocks(problems),
    ...place(outcome),
    ...(drafted.length === 0 ? [] : [draftTable(drafted)]),
    ...notDrafted(leftOut),
    ...(remarks.length === 0
      ? []
      : [paragraph(words`${strong('To know')}`), list(remarks.map((one) => [sentence(one)]))]),
  ];
}

function titleOf({ drafted, problems, looked }: DraftOutcome): string {
  if (!looked) return 'Could not look';
  if (drafted.length > 0) return `${plural(drafted.length, 'case')} drafted from failures`;
  return problems.length > 0 ? 'No case could be drafted' : 'No new case to draft';
}

function place({ place: where, drafted }: DraftOutcome): readonly Block[] {
  if (where.kind === 'none') return [];
  if (where.kind === 'pull-request') {
    const what = drafted.length > 0 ? 'They wait' : 'What was drafted before waits';
    return [paragraph(words`${what} in ${link('a pull request', where.url)} to be finished.`)];
  }
  return [paragraph(words`${draftedWords({ url: where.url })} ${whyNone(where)}`)];
}

function whyNone({ branch, why }: Extract<DraftOutcome['place'], { readonly kind: 'branch' }>): Words {
  const forbidden = 'Workflows may not open pull requests here (Settings, Actions, General). ';
  return words`${why === 'setting' ? forbidden : ''}The branch is ${code(branch)}.`;
}
