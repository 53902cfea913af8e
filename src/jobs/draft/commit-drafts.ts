import { createBranch, forwardBranch } from '../../github/branches.ts';
import type { Client } from '../../github/client.ts';
import { commitOnBranch } from '../../github/commit-on-branch.ts';
import type { BranchTip } from '../../github/default-branch.ts';
import type { Refusal } from '../../github/refusal.ts';
import { plural } from '../../values/format.ts';
import { type DraftBranch, isEmpty } from './draft-branch.ts';
import type { Drafts } from './drafts-of.ts';

/** What was committed, if there was anything. */
export type Committed = { readonly kind: 'ready'; readonly sha?: string } | { readonly kind: 'moved' } | Refusal;

/** Puts drafts on a branch, which only moves from where it was read. */
export async function commitDrafts(
  client: Client,
  {
    current,
    defaultTip,
    drafts,
  }: { readonly current: DraftBranch; readonly defaultTip: BranchTip; readonly drafts: Drafts },
): Promise<Committed> {
  const { drafted, files } = drafts;
  if (files.length === 0) return { kind: 'ready' };
  const head = headOf(current, defaultTip);
  if (current.tip !== head) {
    const made = await (current.tip === undefined ? createBranch : forwardBranch)(client, current.name, head);
    if (made.kind !== 'ready') return made;
  }
  const outcome = await commitOnBranch(client, {
    branch: current.name,
    expectedHead: head,
    headline: headlineOf(drafted.length),
    body: drafted.map(({ id, suite }) => `${id} in ${suite}`).join('\n'),
    files,
  });
  return outcome.kind === 'committed' ? { kind: 'ready', sha: outcome.sha } : outcome;
}

/** The commit that drafts are put on: a branch with nothing of its own begins anew. */
export function headOf({ tip, beyond }: DraftBranch, defaultTip: BranchTip): string {
  return tip === undefined || isEmpty(beyond) ? defaultTip.sha : tip;
}

const HEADLINE = /^Draft (\d{1,4}) cases? from failures$/;

function headlineOf(cases: number): string {
  return `Draft ${plural(cases, 'case')} from failures`;
}

/** How many cases were drafted by commits with these first lines. */
export function draftedBy(headlines: readonly string[]): number {
  return headlines.reduce((sum, headline) => sum + Number(HEADLINE.exec(headline)?.[1] ?? 0), 0);
}
