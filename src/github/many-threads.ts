import { plural } from '../values/format.ts';
import type { Client } from './client.ts';
import { hasNext, PAGE_SIZE } from './issue-timeline.ts';
import type { OwnIssue } from './issues.ts';
import { refusalOf, statusOf } from './refusal.ts';
import { commentOf, type ThreadComment, threadWithin } from './thread-comments.ts';

/** An issue as it was listed. */
export type Thread = Pick<OwnIssue, 'number' | 'comments' | 'createdAt'>;

export interface ReadThreads {
  /** By number of the issue. Comments older than a year that nobody has edited since may be missing. */
  readonly threads: ReadonlyMap<number, readonly ThreadComment[] | 'unread'>;
  /** What could not be read and why, a sentence each. */
  readonly remarks: readonly string[];
}

/** More threads than these are read together. */
const MOST_SINGLE = 10;
const MOST_PAGES = 8;
/** A year to the day, and the rest of that day, wherever it begins. */
const A_YEAR = 367 * 86_400_000;
const MOST_NAMED = 10;

/**
 * The comments of many issues in few requests: of a few issues one after the other, of more from the list of the whole
 * repository. Nothing is thrown for what GitHub refuses: a thread of which comments may be missing is unread.
 */
export async function readThreads(client: Client, threads: readonly Thread[], now: Date): Promise<ReadThreads> {
  const spoken = threads.filter(({ comments }) => comments > 0);
  const { read, unread } =
    spoken.length > MOST_SINGLE ? await together(client, spoken, now) : await oneByOne(client, spoken);
  return {
    threads: new Map(
      threads.map(({ number, comments }) => [number, comments === 0 ? [] : (read.get(number) ?? 'unread')]),
    ),
    remarks: [...unread].map(([reason, numbers]) => `The comments of ${naming(numbers)} could not be read: ${reason}`),
  };
}

interface Reading {
  readonly read: ReadonlyMap<number, readonly ThreadComment[]>;
  /** Reason → numbers. */
  readonly unread: ReadonlyMap<string, readonly number[]>;
}

async function oneByOne(client: Client, threads: readonly Thread[]): Promise<Reading> {
  const read = new Map<number, readonly ThreadComment[]>();
  const unread = new Map<string, number[]>();
  let refused: WhyUnread | undefined;
  for (const thread of threads) {
    const { number } = thread;
    const comments: readonly ThreadComment[] | WhyUnread = refused ?? (await commentsOrWhy(client, thread));
    if ('reason' in comments) {
      if (comments.general) refused = comments;
      unread.set(comments.reason, [...(unread.get(comments.reason) ?? []), number]);
    } else read.set(number, comments);
  }
  return { read, unread };
}

/** One that was too long when it was listed is not begun: of a part of it nobody can tell which orders hold. */
async function commentsOrWhy(
  client: Client,
  { number, comments }: Thread,
): Promise<readonly ThreadComment[] | WhyUnread> {
  if (comments > MOST_PAGES * PAGE_SIZE) return TOO_LONG;
  try {
    return (await threadWithin(client, number, MOST_PAGES)) ?? TOO_LONG;
  } catch (error) {
    return whyUnread(error);
  }
}

async function together(client: Client, threads: readonly Thread[], now: Date): Promise<Reading> {
  const earliest = Math.min(...threads.map(({ createdAt }) => createdAt));
  const newest = await newestComments(client, Math.max(earliest, now.getTime() - A_YEAR));
  const isRead = (thread: Thread) => newest.why === undefined || isComplete(thread, newest, now);
  const missing = threads.filter((thread) => !isRead(thread)).map(({ number }) => number);
  return {
    read: new Map(threads.filter(isRead).map(({ number }) => [number, commentsOn(number, newest)])),
    unread: new Map(newest.why === undefined || missing.length === 0 ? [] : [[newest.why, missing]]),
  };
}

interface Newest {
  readonly comments: ReadonlyMap<number, { readonly issue: number; readonly comment: ThreadComment }>;
  /** Why there may be more than these. */
  readonly why?: string;
}

/**
 * Comments of the whole repository from the newest down. GitHub's `since` leaves out what was last edited before: an
 * old comment that was edited comes last, where it was made.
 */
async function newestComments(client: Client, since: number): Promise<Newest> {
  const { paginate, rest } = client.octokit;
  const comments = new Map<number, { issue: number; comment: ThreadComment }>();
  let pages = 0;
  try {
    const list = paginate.iterator(rest.issues.listCommentsForRepo, {
      ...client.in,
      sort: 'created',
      direction: 'desc',
      since: new Date(Math.floor(since / 1000 - 1) * 1000).toISOString(),
      per_page: PAGE_SIZE,
    });
    for await (const { data, headers } of list) {
      for (const one of data) {
        // A comment made while the pages are read moves the others on: one may come twice.
        comments.set(one.id, { issue: issueOf(one.issue_url), comment: commentOf(one) });
      }
      pages += 1;
      if (!hasNext(headers)) break;
      if (pages === MOST_PAGES)
        return { comments, why: `only the last ${plural(MOST_PAGES * PAGE_SIZE, 'comment')} of a repository are read` };
    }
    return { comments };
  } catch (error) {
    return { comments, why: whyUnread(error).reason };
  }
}

/**
 * Whether everything said in an issue was read although the list was not read to its end: it is younger than the
 * oldest comment seen, or as many comments were found as it had when it was listed, later ones not counted. One that
 * was deleted before was not counted then either; one deleted since leaves it unread until the next time.
 */
function isComplete(thread: Thread, newest: Newest, now: Date): boolean {
  const times = [...newest.comments.values()].map(({ comment }) => comment.createdAt.getTime());
  if (thread.createdAt > Math.min(...times)) return true;
  return commentsOn(thread.number, newest).filter(({ createdAt }) => createdAt <= now).length >= thread.comments;
}

function commentsOn(number: number, { comments }: Newest): readonly ThreadComment[] {
  return [...comments.values()]
    .flatMap(({ issue, comment }) => (issue === number ? comment : []))
    .toSorted((one, other) => one.id - other.id);
}

function issueOf(url: string): number {
  return Number(/\/(\d+)$/.exec(url)?.[1] ?? 0);
}

interface WhyUnread {
  /** The same words every time. */
  readonly reason: string;
  /** Nothing else can be read either. */
  readonly general: boolean;
}

const TOO_LONG: WhyUnread = {
  general: false,
  reason: `of one issue no more than ${plural(MOST_PAGES * PAGE_SIZE, 'comment')} are read`,
};

/** Why issues could not be read. What is no error is thrown on. */
export function whyUnread(error: unknown): WhyUnread {
  const refusal = refusalOf(error, 'issues: read');
  if (refusal.kind === 'forbidden')
    return {
      general: true,
      reason: 'the token may not read issues; give the job `issues: read` under `permissions:`',
    };
  const status = statusOf(error);
  if (status === undefined) return { general: false, reason: 'GitHub’s answer could not be understood' };
  if (status === 410 && /disabled/i.test(refusal.reason))
    return { general: true, reason: 'issues are switched off in this repository' };
  if (status === 429 || /rate limit/i.test(refusal.reason))
    return { general: true, reason: 'GitHub limits for now how much it may be asked' };
  return { general: status === 401 || status === 403, reason: `the request failed (${status})` };
}

function naming(numbers: readonly number[]): string {
  if (numbers.length === 1) return `issue ${numbers[0]}`;
  return numbers.length <= MOST_NAMED ? `issues ${numbers.join(', ')}` : plural(numbers.length, 'issue');
}
