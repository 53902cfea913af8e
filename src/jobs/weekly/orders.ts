import { activeOrders, type GivenOrder } from '../../commands/standing-orders.ts';
import { threadState } from '../../commands/thread-state.ts';
import type { Client } from '../../github/client.ts';
import type { OwnIssue } from '../../github/issues.ts';
import { readThreads } from '../../github/many-threads.ts';
import { type Access, accessOf } from '../../github/permissions.ts';
import type { ThreadComment } from '../../github/thread-comments.ts';
import { plural } from '../../values/format.ts';

export interface OrderReading {
  /** Login that our replies are written under. */
  readonly login: string;
  /** What a reason went through before it was kept. */
  readonly redact: (text: string) => string;
  readonly now: Date;
  /** `askOnce(client)`, to be shared with whatever else asks in the same run. */
  readonly ask?: AskAccess;
}

export interface IssueOrders {
  /** By number of the issue: the orders that hold, or that it is not known which do. */
  readonly orders: ReadonlyMap<number, readonly GivenOrder[] | 'unread'>;
  /** What could not be read and which orders do not count, a sentence each. */
  readonly remarks: readonly string[];
}

/** People whose access is asked about for the sake of orders: whoever can write replies as we do can name any number. */
const MOST_ASKED = 12;
const MOST_REMARKS = 3;

/**
 * Which orders hold on issues of ours. One holds until its day is over, while the comment that gave it stands as it
 * was, and while whoever gave it may write here. Nothing is thrown for what GitHub refuses.
 */
export async function readOrders(
  client: Client,
  issues: readonly OwnIssue[],
  { login, redact, now, ask = askOnce(client) }: OrderReading,
): Promise<IssueOrders> {
  const { threads, remarks } = await readThreads(client, issues, now);
  const doubts: Doubts = { refused: new Map(), unanswered: new Map() };
  const orders = new Map<number, readonly GivenOrder[] | 'unread'>();
  const reading = { login, redact, now, ask: askFew(ask, MOST_ASKED) };
  for (const [issue, comments] of threads) {
    orders.set(issue, comments === 'unread' ? 'unread' : await ordersOf(comments, reading, doubts));
  }
  return { orders, remarks: [...remarks, ...remarksOn(doubts)] };
}

/** By login, why somebody's orders do not count, or why that is not known. */
interface Doubts {
  readonly refused: Map<string, string>;
  readonly unanswered: Map<string, string>;
}

function remarksOn({ refused, unanswered }: Doubts): readonly string[] {
  const not = Array.from(refused, ([by, why]) => `Orders of \`${by}\` do not count: ${why}`);
  const unknown = Array.from(unanswered, ([by, why]) => `Whether \`${by}\` may give orders is not known: ${why}`);
  return [
    ...firstOf(not, (more) => `Orders of ${more} do not count either`),
    ...firstOf(unknown, (more) => `Whether ${more} may give orders is not known either`),
  ];
}

function firstOf(remarks: readonly string[], others: (more: string) => string): readonly string[] {
  const more = remarks.length - MOST_REMARKS;
  if (more <= 0) return remarks;
  return [...remarks.slice(0, MOST_REMARKS), others(plural(more, 'more person', 'more people'))];
}

/**
 * What somebody who may not write has said is read as if it were not there: a later order of theirs would otherwise
 * stand in the place of an earlier one that counts.
 */
async function ordersOf(
  comments: readonly ThreadComment[],
  { login, redact, now, ask }: Required<OrderReading>,
  { refused, unanswered }: Doubts,
): Promise<readonly GivenOrder[] | 'unread'> {
  let heard = comments;
  for (;;) {
    const orders = activeOrders(threadState(heard, login, redact).orders, now);
    const silenced = new Set<string>();
    for (const by of new Set(orders.map((order) => order.by))) {
      const access = await ask(by);
      if (access.kind === 'unanswered') {
        unanswered.set(by, access.reason);
        return 'unread';
      }
      if (access.kind === 'may-write') continue;
      silenced.add(by);
      refused.set(by, whyNot(access));
    }
    if (silenced.size === 0) return orders.map((order) => ({ ...order, given: givenAt(heard, order.comment) }));
    heard = heard.filter(({ author }) => !silenced.has(author));
  }
}

function whyNot(access: Exclude<Access, { readonly kind: 'may-write' | 'unanswered' }>): string {
  if (access.kind === 'unknown') return `GitHub says that ${access.reason}`;
  return access.role === '' ? 'they have no role here' : `their role is \`${access.role}\``;
}

function givenAt(comments: readonly ThreadComment[], id: number): number {
  return comments.find((comment) => comment.id === id)?.createdAt.getTime() ?? 0;
}

/** Asks what somebody may do here. */
export type AskAccess = (login: string) => Promise<Access>;

/** Asks about nobody twice. */
export function askOnce(client: Client): AskAccess {
  const answers = new Map<string, Promise<Access>>();
  return (login) => {
    const key = login.toLowerCase();
    const answer = answers.get(key) ?? accessOf(client, login);
    answers.set(key, answer);
    return answer;
  };
}

/** Asks about so many people and no more; about those it has asked before, again. */
export function askFew(ask: AskAccess, most: number): AskAccess {
  const asked = new Set<string>();
  return async (login) => {
    const key = login.toLowerCase();
    if (!asked.has(key) && asked.size === most)
      return { kind: 'unanswered', reason: `no more than ${most} people are asked about in one review` };
    asked.add(key);
    return ask(login);
  };
}
