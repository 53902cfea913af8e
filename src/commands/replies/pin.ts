import type { Refusal } from '../../github/refusal.ts';
import { type Block, heading, list, paragraph } from '../../report/blocks.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { problemWords } from '../../report/sections/problem-list.ts';
import { code, joined, link, listed, strong, type Words, words } from '../../report/words.ts';
import { count, plural, shortRevision } from '../../values/format.ts';
import type { Problem } from '../../values/problem.ts';
import { visible } from '../../values/visible.ts';
import type { PinCoverage } from '../pin-coverage.ts';

export interface PinReply {
  readonly head: string;
  /** Path of the config. */
  readonly config: string;
  readonly coverage: readonly PinCoverage[];
  readonly evidence: PinEvidence;
  /** As git writes it. */
  readonly patch: string;
  readonly push: PinPush;
}

/** Where it is known from which cases were re-run. */
export type PinEvidence =
  | { readonly kind: 'run'; readonly url: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly url: string; readonly problems: readonly Problem[] };

/** What became of the patch beside being shown. */
export type PinPush =
  | { readonly kind: 'pushed'; readonly sha: string; readonly url: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'kept'; readonly why: KeptBack };

export type KeptBack = 'moved' | 'no-token' | 'fork' | 'closed' | 'default-branch' | 'no-evidence';

const MOST_PINS = 40;
/** Cases that are named per pin; fewer where the reply would grow too long. */
const NAMED_CASES = [20, 5, 0] as const;
const LONGEST_REPLY = 30_000;
const LONGEST_PATCH = 20_000;

const WHY_KEPT: Readonly<Record<KeptBack, string>> = {
  moved: 'Not pushed: the branch has moved on meanwhile. Ask again for its new head.',
  'no-token':
    'Not pushed: what the token of a workflow pushes starts no workflow, so nothing would measure the new head. With the token of a GitHub App in the input `push-token` the commit is made here.',
  fork: 'Not pushed: the branch lies in a fork, where nothing is written.',
  closed: 'Not pushed: this pull request is closed.',
  'default-branch': 'Not pushed: the head is the default branch, to which pins go by a pull request of their own.',
  'no-evidence':
    'Not pushed: there is a pin here for which no covering case was re-run, so nothing would speak for it but the stamp itself.',
};

export function upToDateReply(head: string): readonly Block[] {
  return [heading(3, words`Evalgap · Every pin names its prompt as it is at ${code(shortRevision(head))}`)];
}

/** Over all pins; a case that covers two prompts is one case, the same id in two suites is two. */
interface CaseCounts {
  readonly all: number;
  readonly notRerun: number;
}

/** What was not re-run comes first, and in bold: a pin is a claim about the cases, and a patch alone would hide that. */
export function pinReply(reply: PinReply): readonly Block[] {
  const counts = {
    all: distinctCases(reply.coverage, ({ rerun, notRerun }) => [...rerun, ...notRerun]),
    notRerun: distinctCases(reply.coverage, ({ notRerun }) => notRerun),
  };
  const forms = NAMED_CASES.map((most) => formOf(reply, counts, most));
  return forms.find((blocks) => toMarkdown(blocks).length <= LONGEST_REPLY) ?? forms.at(-1) ?? [];
}

function formOf(reply: PinReply, counts: CaseCounts, most: number): readonly Block[] {
  const { head, coverage, evidence, push } = reply;
  const shown = coverage.slice(0, MOST_PINS);
  const more = coverage.length - shown.length;
  return [
    heading(3, words`Evalgap · ${titleOf(reply, counts)}`),
    paragraph(
      words`${evidenceOf(reply, counts)} A pin says that the cases fit the prompt as it stands at ${code(shortRevision(head))}: read those that were not re-run before it is changed.`,
    ),
    ...(evidence.kind === 'unreadable' ? [list(evidence.problems.slice(0, 5).map(problemWords))] : []),
    list(shown.map((pin) => pinWords(pin, most))),
    ...(more > 0 ? [paragraph(words`${plural(more, 'more pin')}.`)] : []),
    ...patchBlocks(reply),
    paragraph(pushWords(push)),
  ];
}

function titleOf({ head, coverage, push }: PinReply, counts: CaseCounts): Words {
  const done = push.kind === 'pushed' ? 'changed' : 'would change';
  return words`${plural(coverage.length, 'pin')} ${done}; ${casesOf(coverage, counts, shortRevision(head))}`;
}

function casesOf(coverage: readonly PinCoverage[], { all, notRerun }: CaseCounts, at: string): Words {
  if (all === 0) return words`no case covers ${coverage.length === 1 ? 'its prompt' : 'their prompts'}`;
  const uncovered = coverage.filter(({ rerun, notRerun: missed }) => rerun.length + missed.length === 0).length;
  const without = uncovered > 0 ? `, ${plural(uncovered, 'prompt')} without any` : '';
  if (notRerun === 0) return words`every covering case was re-run at ${code(at)}${without}`;
  return words`not re-run at ${code(at)}: ${count(notRerun)} of ${plural(all, 'covering case')}${without}`;
}

function evidenceOf({ evidence }: PinReply, { all }: CaseCounts): Words {
  const none = strong(
    all === 1 ? 'the one covering case was not re-run' : `none of the ${count(all)} covering cases was re-run`,
  );
  switch (evidence.kind) {
    case 'none':
      return words`No run of this head is on record: ${none}.`;
    case 'unreadable':
      return words`What ${link('the newest run of this head', evidence.url)} left cannot be read, so that for all that is known ${none}.`;
    case 'run':
      return words`By ${link('the newest run of this head', evidence.url)}.`;
  }
}

function pinWords({ suite, prompt, from, to, rerun, notRerun }: PinCoverage, most: number): Words {
  const change = words`${code(suite)} ${code(prompt)}: ${from === null ? 'no pin' : code(from)} → ${code(to)}`;
  const all = rerun.length + notRerun.length;
  if (all === 0) return words`${change}. ${strong('No case covers it.')}`;
  return joined([
    words`${change}.`,
    words`${plural(all, 'case covers', 'cases cover')} it: ${plural(rerun.length, 'was', 'were')} re-run${named(rerun, most)},`,
    words`${strong(`${plural(notRerun.length, 'was', 'were')} not`)}${named(notRerun, most)}.`,
  ]);
}

function named(ids: readonly string[], most: number): Words {
  if (ids.length === 0 || most === 0) return [];
  const shown = ids.slice(0, most).map((id) => code(id, 60));
  const more = ids.length - shown.length;
  return words` (${listed(more > 0 ? [...shown, `${count(more)} more`] : shown)})`;
}

/** A patch with characters that a comment cannot carry, or too long for one, would not apply: then it is not shown. */
function patchBlocks({ patch, config }: PinReply): readonly Block[] {
  const exact = visible(patch) === patch && !patch.includes('<!--');
  if (!exact || patch.length > LONGEST_PATCH) {
    const why = exact ? 'is too long for a comment' : 'holds characters that a comment does not carry as they are';
    return [
      paragraph(words`The patch of ${code(config)} ${why}: run ${code('npx evalgap pin')} on the branch instead.`),
    ];
  }
  return [
    { kind: 'fence', text: patch.replace(/\n$/, '') },
    paragraph(
      words`Save it and ${code('git apply')} it, or run ${code('npx evalgap pin')} on the branch, once the cases were looked at.`,
    ),
  ];
}

function pushWords(push: PinPush): Words {
  switch (push.kind) {
    case 'pushed':
      return words`Pushed as ${link(shortRevision(push.sha), push.url)}: its own run measures the new head.`;
    case 'refused':
      return push.refusal.kind === 'forbidden'
        ? words`Not pushed: the app of ${code('push-token')} lacks ${code(push.refusal.permission)} here.`
        : words`Not pushed: GitHub answered ${code(push.refusal.reason, 200)}.`;
    case 'kept':
      return words`${WHY_KEPT[push.why]}`;
  }
}

function distinctCases(coverage: readonly PinCoverage[], ids: (pin: PinCoverage) => readonly string[]): number {
  const bySuite = new Map<string, Set<string>>();
  for (const pin of coverage) {
    const known = bySuite.get(pin.suite) ?? new Set();
    for (const id of ids(pin)) known.add(id);
    bySuite.set(pin.suite, known);
  }
  return [...bySuite.values()].reduce((sum, known) => sum + known.size, 0);
}
