import { type Block, heading, paragraph } from '../../report/blocks.ts';
import { code, link, type Words, words } from '../../report/words.ts';
import { shortRevision } from '../../values/format.ts';
import { formatCommand } from '../command.ts';

/** What became of `/evalgap run`. */
export type RunReply =
  | { readonly kind: 'head-moved'; readonly asked: string; readonly head: string }
  | { readonly kind: 'rerun'; readonly head: string; readonly url: string; readonly alreadyRunning: boolean }
  | { readonly kind: 'no-run'; readonly head: string; readonly workflow: string }
  | { readonly kind: 'dispatched'; readonly head: string; readonly workflow: string; readonly whose: Whose }
  | { readonly kind: 'no-fork-workflow'; readonly workflow: string }
  | { readonly kind: 'closed' };

/** A stranger, as far as GitHub is concerned. */
type Whose = 'fork' | 'dependabot';

const CHANGE: Readonly<Record<Whose, string>> = { fork: 'the fork', dependabot: 'what Dependabot changed' };
const CODE: Readonly<Record<Whose, string>> = { fork: 'the fork’s code', dependabot: 'what Dependabot brought in' };

export function runReply(reply: RunReply): readonly Block[] {
  const { title, text } = worded(reply);
  return [heading(3, words`Evalgap · ${title}`), ...text.map((sentence) => paragraph(sentence))];
}

function worded(reply: RunReply): { readonly title: Words; readonly text: readonly Words[] } {
  switch (reply.kind) {
    case 'head-moved':
      return {
        title: words`Not run: that is not the head of this pull request`,
        text: [
          words`${code(reply.asked)} was asked for, and the head is ${code(reply.head)} now. Look at what changed, then comment ${code(formatCommand({ kind: 'run', sha: reply.head }))}.`,
        ],
      };
    case 'rerun':
      return {
        title: words`${reply.alreadyRunning ? 'Already running' : 'Running again'} at ${code(shortRevision(reply.head))}`,
        text: [words`${link('The run', reply.url)} writes its result into the report of this pull request.`],
      };
    case 'no-run':
      return {
        title: words`Not run: there is nothing to run again`,
        text: [
          words`No run of ${code(reply.workflow)} for ${code(shortRevision(reply.head))} is on record. Push a commit to start one; if the workflow has another name, give it to the input ${code('workflow')} of the job that answers commands.`,
        ],
      };
    case 'dispatched':
      return {
        title: words`Measuring ${CHANGE[reply.whose]} at ${code(shortRevision(reply.head))}`,
        text: [
          words`${code(reply.workflow)} was started for that commit alone. It runs ${CODE[reply.whose]}, so it waits until its environment is approved; the result then comes into the report of this pull request.`,
        ],
      };
    case 'no-fork-workflow':
      return {
        title: words`Not run: there is no workflow that measures forks and Dependabot`,
        text: [
          words`The default branch has no ${code(reply.workflow)} that can be dispatched. Add it from ${code('docs/workflows/fork-run.yml')} of Evalgap, with a protected environment.`,
        ],
      };
    case 'closed':
      return {
        title: words`Not run: this pull request is closed`,
        text: [words`Reopen it, then ask again.`],
      };
  }
}
