import { parseCommand } from '../../commands/parse-command.ts';
import type { Client } from '../../github/client.ts';
import type { Account } from '../../github/event.ts';
import {
  type Beginning,
  issueTimeline,
  type LabelledIssue,
  MOST_PAGES,
  type Nearness,
  PAGE_SIZE,
  type TimelineEvent,
} from '../../github/issue-timeline.ts';
import { hasLabel } from '../../github/labels.ts';
import { whyUnread } from '../../github/many-threads.ts';
import { type AskAccess, askFew } from './orders.ts';

export interface Confirming {
  /** Name of the label of issues about failures. */
  readonly label: string;
  /** Login that Evalgap's own labels are put under. */
  readonly login: string;
  /** Whose word says when it was confirmed; the earliest, unless said. */
  readonly word?: 'earliest' | 'newest';
  /** `askOnce(client)`, to be shared with whatever else asks in the same run. */
  readonly ask: AskAccess;
}

export type Looked =
  | { readonly kind: 'confirmed'; readonly at: number }
  | { readonly kind: 'not-confirmed' }
  | { readonly kind: 'unknown'; readonly why: string; readonly general?: boolean };

/** Looks at one issue after the other, and remembers who may write. */
export type LookAt = (issue: Pick<LabelledIssue, 'number' | 'by'>) => Promise<Looked>;

/**
 * People that GitHub is asked about for one issue besides the likeliest: who put the label, the nearest of those who
 * command, and whoever reported it are asked about in any case, so that no crowd keeps them from being heard.
 */
const MOST_ASKED = 5;
/** And for all issues: anybody may write a command, and each costs a request. */
const MOST_OTHERS = 8;

/** Whether somebody who may write here has confirmed a failure. Nothing is thrown for what GitHub refuses. */
export function confirmations(client: Client, confirming: Confirming): LookAt {
  const asking: Asking = {
    ...confirming,
    askOther: askFew(confirming.ask, MOST_OTHERS),
    known: new Map(),
  };
  return async ({ number, by }) => {
    try {
      return await confirmationIn(await issueTimeline(client, number), by, asking);
    } catch (error) {
      const { reason, general } = whyUnread(error);
      return { kind: 'unknown', why: reason, general };
    }
  };
}

interface Asking extends Confirming {
  readonly askOther: AskAccess;
  /** Login in small letters → whether they may write. */
  readonly known: Map<string, boolean>;
}

/** The earliest word for it of somebody who may write, or the newest. */
async function confirmationIn(timeline: Beginning<TimelineEvent>, author: Account, asking: Asking): Promise<Looked> {
  const { words, unknown } = wordsFor(timeline, author, asking);
  const order = asking.word === 'newest' ? -1 : 1;
  const isBetter = (one: Word, other: Word) => order * (one.at - other.at) < 0;
  const mayWrite = ({ login }: Word) => asking.known.get(login.toLowerCase());
  // What costs no request is heard first, and then those who likely may write: strangers come last, however many.
  let best = words
    .filter((word) => mayWrite(word) === true)
    .reduce<Word | undefined>((one, other) => (one === undefined || isBetter(other, one) ? other : one), undefined);
  let why = unknown;
  let others = 0;
  const heard = new Set<Word['kind']>();
  for (const word of words.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    if (mayWrite(word) !== undefined) continue;
    if (best !== undefined && (word.kind === 'reported' || !isBetter(word, best))) continue;
    const isFirst = !heard.has(word.kind);
    heard.add(word.kind);
    // The first of those who command is one of the five.
    if (!isFirst && others >= MOST_ASKED - 1) {
      if (best === undefined) why ??= `of one issue only ${MOST_ASKED} people are asked about`;
      continue;
    }
    if (!isFirst) others += 1;
    const access = await (isFirst ? asking.ask : asking.askOther)(word.login);
    if (access.kind === 'may-write' || access.kind === 'may-not')
      asking.known.set(word.login.toLowerCase(), access.kind === 'may-write');
    if (access.kind === 'may-write') best = word;
    else if (access.kind !== 'may-not') why ??= 'it is not known whether those who confirmed it may write here';
  }
  if (best !== undefined) return { kind: 'confirmed', at: best.at };
  return why === undefined ? { kind: 'not-confirmed' } : { kind: 'unknown', why };
}

interface Word {
  /** Put the label, asked for a case, or reported the failure where we put the label. */
  readonly kind: 'labelled' | 'commanded' | 'reported';
  readonly login: string;
  readonly at: number;
  readonly nearness: Nearness;
}

const NEARNESS: readonly Nearness[] = ['member', 'contributor', 'stranger'];

/** Anybody may report, so that authors are asked about where nobody else's word is found. */
function rankOf({ kind, nearness }: Word): number {
  if (kind === 'labelled') return 0;
  return kind === 'commanded' ? 1 + NEARNESS.indexOf(nearness) : 1 + NEARNESS.length;
}

/**
 * Who put the label that is on an issue now, and who asked for it since it was last taken off, the earliest or the
 * newest first and each person once. Bots label for anybody, and our own login does as somebody's comment bids it:
 * neither is a word for it. Where our own login put it, whoever reported the failure may have said so by that alone.
 */
function wordsFor(
  { items, whole }: Beginning<TimelineEvent>,
  author: Account,
  { label, login: own, word }: Confirming,
): { readonly words: readonly Word[]; readonly unknown?: string } {
  const isAbout = (event: TimelineEvent) => event.kind !== 'commented' && hasLabel([event.label], label);
  const since = items.slice(items.findLastIndex((event) => event.kind === 'unlabeled' && isAbout(event)) + 1);
  const put = since.findLast(isAbout);
  const isOwn = put !== undefined && isSame(put.by.login, own);
  const commands = since.flatMap((event): readonly Word[] =>
    event.kind === 'commented' && isPerson(event.by) && asksForCase(event)
      ? [{ kind: 'commanded', login: event.by.login, at: event.at, nearness: event.nearness }]
      : [],
  );
  const besides: Word[] = [];
  // What comes after the pages that were read may have taken the label off and put it on again.
  if (put !== undefined && whole) {
    const { at } = put;
    if (!isOwn && isPerson(put.by)) besides.push({ kind: 'labelled', login: put.by.login, at, nearness: 'stranger' });
    if (isOwn && isPerson(author)) besides.push({ kind: 'reported', login: author.login, at, nearness: 'stranger' });
  }
  const order = word === 'newest' ? -1 : 1;
  const words = eachOnce([...besides, ...commands].toSorted((one, other) => order * (one.at - other.at)));
  if (!whole) return { words, unknown: `more than ${MOST_PAGES * PAGE_SIZE} things happened there` };
  return put === undefined ? { words, unknown: 'GitHub does not tell who put the label' } : { words };
}

function isPerson({ login, bot }: Account): boolean {
  return login !== '' && !bot;
}

function eachOnce(words: readonly Word[]): readonly Word[] {
  const first = new Map<string, Word>();
  for (const word of words) {
    const key = word.login.toLowerCase();
    if (!first.has(key)) first.set(key, word);
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
