import type { Client } from '../../github/client.ts';
import {
  type Beginning,
  type LabelledIssue,
  MOST_PAGES,
  openIssuesLabelled,
  PAGE_SIZE,
} from '../../github/issue-timeline.ts';
import { whyUnread } from '../../github/many-threads.ts';
import { statusOf } from '../../github/refusal.ts';
import type { ConfirmedFailure } from '../../rules/stale/facts.ts';
import { plural } from '../../values/format.ts';
import { type Confirming, confirmations, type Looked } from './confirmation.ts';
import { type AskAccess, askOnce } from './orders.ts';

export interface FailureSearch extends Omit<Confirming, 'ask'> {
  readonly ask?: AskAccess;
  /** Whether a case gives this address as its source. */
  readonly isCited: (url: string) => boolean;
  /** When the word for an issue was given that was gone by already: only a later one confirms it again. */
  readonly answeredAt?: (number: number) => number | undefined;
  /** Whether an issue was drafted already, so that it is looked at after all others. */
  readonly isDrafted?: (url: string) => boolean;
  /** After how many nothing more is looked at; ten, unless said. */
  readonly mostFound?: number;
}

export interface FoundFailures {
  readonly failures: readonly ConfirmedFailure[];
  /** A sentence each, without its full stop, and the same one as long as nothing has changed. */
  readonly notLookedAt: readonly string[];
  /** Nothing could be read at all. */
  readonly unread: boolean;
}

const MOST_FOUND = 10;
/** Each costs a request: issues that nobody has confirmed are not to keep the others from being seen. */
const MOST_LOOKED_AT = 50;
/** In milliseconds: a label that a form puts on comes with the opening, one that a person puts on comes later. */
const OPENING = 5_000;

/**
 * Open issues with the failure label that somebody who may write here has confirmed, and that are no case yet. Anybody
 * can have the label put on by way of an issue form, so it says nothing by itself: either such a person put it, or
 * asked for it by `/evalgap add-case`, or reported it and we put the label. Nothing is thrown for what GitHub refuses.
 */
export async function confirmedFailures(client: Client, search: FailureSearch): Promise<FoundFailures> {
  const { label, mostFound = MOST_FOUND, ask = askOnce(client), answeredAt = () => undefined } = search;
  const listed = await listedOf(client, label);
  if (typeof listed === 'string') return { failures: [], notLookedAt: [listed], unread: true };
  const answered = ({ number }: LabelledIssue) => answeredAt(number) ?? 0;
  const waiting = inOrder(
    listed.items.filter((issue) => !search.isCited(issue.url) && issue.changedAt > answered(issue)),
    (issue) => answered(issue) > 0 || search.isDrafted?.(issue.url) === true,
  );
  const lookAt = confirmations(client, { ...search, ask });
  const failures: ConfirmedFailure[] = [];
  const unknown = new Map<string, number[]>();
  let refused: string | undefined;
  let looked = 0;
  let unread = 0;
  for (const issue of waiting) {
    if (looked === MOST_LOOKED_AT || failures.length === mostFound) break;
    looked += 1;
    const found: Looked = refused === undefined ? await lookAt(issue) : { kind: 'unknown', why: refused };
    const { number, title, url } = issue;
    if (found.kind === 'confirmed' && found.at > answered(issue))
      failures.push({ number, title, url, confirmedAt: found.at });
    if (found.kind !== 'unknown') continue;
    if (found.general === true) refused = found.why;
    if (refused !== undefined) unread += 1;
    unknown.set(found.why, [...(unknown.get(found.why) ?? []), number]);
  }
  const sentences = [...unknown].map(([why, numbers]) => unknownSentence(numbers, why, label)).toSorted();
  const why = failures.length === mostFound ? `${mostFound} are told of` : `${MOST_LOOKED_AT} are looked at`;
  return {
    failures,
    notLookedAt: [...sentences, ...leftOver(waiting.length - looked, why, label), ...unlisted(listed, label)],
    unread: looked > 0 && unread === looked,
  };
}

/**
 * What was answered before comes last: our own reply changes an issue too, and so does a pull request that names it.
 * Any number can be opened with the label: those to which something happened since are not to wait behind them.
 */
function inOrder(
  issues: readonly LabelledIssue[],
  isAnswered: (issue: LabelledIssue) => boolean,
): readonly LabelledIssue[] {
  const rank = ({ openedAt, changedAt }: LabelledIssue) => (changedAt - openedAt > OPENING ? changedAt : 0);
  return issues.toSorted(
    (one, other) =>
      Number(isAnswered(one)) - Number(isAnswered(other)) ||
      rank(other) - rank(one) ||
      other.openedAt - one.openedAt ||
      other.number - one.number,
  );
}

/** A text says why there is no list. */
async function listedOf(client: Client, label: string): Promise<Beginning<LabelledIssue> | string> {
  try {
    return await openIssuesLabelled(client, label);
  } catch (error) {
    const { reason } = whyUnread(error);
    const hidden = statusOf(error) === 404;
    const why = hidden ? 'GitHub shows none to this token; give the job `issues: read` under `permissions:`' : reason;
    return `issues with the label \`${label}\`: ${why}`;
  }
}

function unknownSentence(numbers: readonly number[], why: string, label: string): string {
  const inOrder = numbers.toSorted((one, other) => one - other);
  const which = `${numbers.length === 1 ? 'issue' : 'issues'} ${inOrder.join(', ')}`;
  return `${which} with the label \`${label}\`: ${why}`;
}

function leftOver(more: number, why: string, label: string): readonly string[] {
  return more > 0 ? [`${plural(more, 'more issue')} with the label \`${label}\`: ${why} in one review`] : [];
}

function unlisted({ whole }: Beginning<LabelledIssue>, label: string): readonly string[] {
  if (whole) return [];
  return [
    `issues with the label \`${label}\` besides the ${MOST_PAGES * PAGE_SIZE} that changed last: no more are listed`,
  ];
}
