import { parseCommand } from '../../commands/parse-command.ts';
import type { Client } from '../../github/client.ts';
import type { Account } from '../../github/event.ts';
import {
  type Beginning,
  issueTimeline,
  type LabelledIssue,
  MOST_PAGES,
  openIssuesLabelled,
  PAGE_SIZE,
  type TimelineEvent,
} from '../../github/issue-timeline.ts';
import { hasLabel } from '../../github/labels.ts';
import { whyUnread } from '../../github/many-threads.ts';
import { statusOf } from '../../github/refusal.ts';
import type { ConfirmedFailure } from '../../rules/stale/facts.ts';
import { plural } from '../../values/format.ts';
import { type AskAccess, askFew, askOnce } from './orders.ts';

export interface FailureSearch {
  /** Name of the label of issues about failures. */
  readonly label: string;
  /** Login that Evalgap's own labels are put under. */
  readonly login: string;
  /** Whether a case gives this address as its source. */
  readonly isCited: (url: string) => boolean;
  /** Whether there is nothing to ask about an issue any more, by when it changed last. */
  readonly isSettled?: (issue: LabelledIssue) => boolean;
  /** Whose word says when it was confirmed; the earliest, unless said. */
  readonly word?: 'earliest' | 'newest';
  /** `askOnce(client)`, to be shared with whatever else asks in the same run. */
  readonly ask?: AskAccess;
}

export interface FoundFailures {
  readonly failures: readonly ConfirmedFailure[];
  /** A sentence each, without its full stop, and the same one as long as nothing has changed. */
  readonly notLookedAt: readonly string[];
}

const MOST_LOOKED_AT = 10;
/** In milliseconds: a label that a form puts on comes with the opening, one that a person puts on comes later. */
const OPENING = 5_000;
/** People that GitHub is asked about for one issue, so that no crowd in it keeps the others from being looked at. */
const MOST_ASKED = 5;
/** And for all of them, besides those who put the labels: anybody may write a command, and each costs a request. */
const MOST_COMMANDERS = 8;

/**
 * Open issues with the failure label that somebody who may write here has confirmed, and that are no case yet. Anybody
 * can have the label put on by way of an issue form, so it says nothing by itself: either such a person put it, or
 * asked for it by `/evalgap add-case`, or reported it and we put the label. Nothing is thrown for what GitHub refuses.
 */
export async function confirmedFailures(client: Client, search: FailureSearch): Promise<FoundFailures> {
  const ask = search.ask ?? askOnce(client);
  const asking: Asking = { ...search, ask, askFew: askFew(ask, MOST_COMMANDERS) };
  const listed = await listedOf(client, search.label);
  if (typeof listed === 'string') return { failures: [], notLookedAt: [listed] };
  const isWaiting = (issue: LabelledIssue) => !search.isCited(issue.url) && search.isSettled?.(issue) !== true;
  const waiting = likeliestFirst(listed.items.filter(isWaiting));
  const failures: ConfirmedFailure[] = [];
  const unknown = new Map<string, number[]>();
  let refused: string | undefined;
  for (const issue of waiting.slice(0, MOST_LOOKED_AT)) {
    const looked: Looked =
      refused === undefined ? await lookAt(client, issue, asking) : { kind: 'unknown', why: refused };
    const { number, title, url } = issue;
    if (looked.kind === 'confirmed') failures.push({ number, title, url, confirmedAt: looked.at });
    if (looked.kind !== 'unknown') continue;
    if (looked.general === true) refused = looked.why;
    unknown.set(looked.why, [...(unknown.get(looked.why) ?? []), number]);
  }
  return {
    failures,
    notLookedAt: [
      ...[...unknown].map(([why, numbers]) => unknownSentence(numbers, why, search.label)).toSorted(),
      ...leftOver(listed, waiting, search.label),
    ],
  };
}

/** The same question about one issue, whatever else waits. */
export function confirmationOf(
  client: Client,
  issue: Pick<LabelledIssue, 'number' | 'by'>,
  search: Pick<FailureSearch, 'label' | 'login' | 'word'> & { readonly ask: AskAccess },
): Promise<Looked> {
  return lookAt(client, issue, { ...search, askFew: askFew(search.ask, MOST_COMMANDERS) });
}

/** Any number can be opened with the label: those to which something happened since are not to wait behind them. */
function likeliestFirst(issues: readonly LabelledIssue[]): readonly LabelledIssue[] {
  const rank = ({ openedAt, changedAt }: LabelledIssue) => (changedAt - openedAt > OPENING ? changedAt : 0);
  return issues.toSorted(
    (one, other) => rank(other) - rank(one) || other.openedAt - one.openedAt || other.number - one.number,
  );
}

interface Asking extends Pick<FailureSearch, 'label' | 'login' | 'word'> {
  readonly ask: AskAccess;
  /** The same for those who wrote a command, of whom there may be any number. */
  readonly askFew: AskAccess;
}

export type Looked =
  | { readonly kind: 'confirmed'; readonly at: number }
  | { readonly kind: 'not-confirmed' }
  | { readonly kind: 'unknown'; readonly why: string; readonly general?: boolean };

async function lookAt(
  client: Client,
  { number, by }: Pick<LabelledIssue, 'number' | 'by'>,
  asking: Asking,
): Promise<Looked> {
  try {
    return await confirmationIn(await issueTimeline(client, number), { ...asking, author: by });
  } catch (error) {
    const { reason, general } = whyUnread(error);
    return { kind: 'unknown', why: reason, general };
  }
}

interface AskingAboutOne extends Asking {
  readonly author: Account;
}

/** The earliest word for it of somebody who may write, or the newest. */
async function confirmationIn(timeline: Beginning<TimelineEvent>, asking: AskingAboutOne): Promise<Looked> {
  const { words, unknown } = wordsFor(timeline, asking);
  let why = unknown;
  for (const [index, { login, at, kind }] of words.entries()) {
    if (index === MOST_ASKED) return { kind: 'unknown', why: `of one issue only ${MOST_ASKED} people are asked about` };
    const access = await (kind === 'labeled' ? asking.ask : asking.askFew)(login);
    if (access.kind === 'may-write') return { kind: 'confirmed', at };
    if (access.kind !== 'may-not') why ??= 'it is not known whether those who confirmed it may write here';
  }
  return why === undefined ? { kind: 'not-confirmed' } : { kind: 'unknown', why };
}

interface Word {
  readonly kind: TimelineEvent['kind'];
  readonly login: string;
  readonly at: number;
}

/**
 * Who put the label that is on an issue now, and who asked for it since it was last taken off, the earliest or the
 * newest first and each person once. Bots label for anybody, and our own login does as somebody's comment bids it:
 * neither is a word for it. Where our own login put it, whoever reported the failure may have said so by that alone.
 */
function wordsFor(
  { items, whole }: Beginning<TimelineEvent>,
  { label, login: own, author, word }: AskingAboutOne,
): { readonly words: readonly Word[]; readonly unknown?: string } {
  const isAbout = (event: TimelineEvent) => event.kind !== 'commented' && hasLabel([event.label], label);
  const since = items.slice(items.findLastIndex((event) => event.kind === 'unlabeled' && isAbout(event)) + 1);
  const put = since.findLast(isAbout);
  // What comes after the pages that were read may have taken the label off and put it on again.
  const isOwn = put !== undefined && isSame(put.by.login, own);
  const puts = put !== undefined && whole && isPerson(put.by) && !isOwn ? [put] : [];
  // Anybody may report: who did is asked about like those who command.
  const reports: readonly Said[] =
    isOwn && whole && isPerson(author) ? [{ kind: 'commented', by: author, at: put.at }] : [];
  const commands = since.filter((event) => event.kind === 'commented' && isPerson(event.by) && asksForCase(event));
  const asks = [...commands, ...reports];
  // Where there is a crowd, the one who put the label is not lost in it.
  const crowd = puts.length + asks.length > MOST_ASKED;
  const order = word === 'newest' ? -1 : 1;
  const inOrder = (events: readonly Said[]) => events.toSorted((one, other) => order * (one.at - other.at));
  const words = eachOnce(crowd ? [...puts, ...inOrder(asks)] : inOrder([...puts, ...asks]));
  if (!whole) return { words, unknown: `more than ${MOST_PAGES * PAGE_SIZE} things happened there` };
  return put === undefined ? { words, unknown: 'GitHub does not tell who put the label' } : { words };
}

function isPerson({ login, bot }: Account): boolean {
  return login !== '' && !bot;
}

type Said = Pick<TimelineEvent, 'kind' | 'by' | 'at'>;

function eachOnce(events: readonly Said[]): readonly Word[] {
  const first = new Map<string, Word>();
  for (const { kind, by, at } of events) {
    const key = by.login.toLowerCase();
    if (!first.has(key)) first.set(key, { kind, login: by.login, at });
  }
  return [...first.values()];
}

function asksForCase({ body, at }: Extract<TimelineEvent, { kind: 'commented' }>): boolean {
  const reading = parseCommand(body, new Date(at));
  return reading.kind === 'command' && reading.command.kind === 'add-case';
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
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

function leftOver(
  { whole }: Beginning<LabelledIssue>,
  waiting: readonly LabelledIssue[],
  label: string,
): readonly string[] {
  const more = waiting.length - MOST_LOOKED_AT;
  const beyond = `issues with the label \`${label}\` besides the ${MOST_PAGES * PAGE_SIZE} that changed last: no more are listed`;
  return [
    ...(more > 0
      ? [`${plural(more, 'more issue')} with the label \`${label}\`: ${MOST_LOOKED_AT} are looked at in one review`]
      : []),
    ...(whole ? [] : [beyond]),
  ];
}
