import type { Client } from '../../github/client.ts';
import { type IssueText, readIssueText } from '../../github/issue-text.ts';
import { whyUnread } from '../../github/many-threads.ts';
import type { FailureIssue } from '../../report/draft/drafts.ts';
import type { DealtWith } from '../../report/draft/marker.ts';
import { confirmedFailures, type FailureSearch } from '../weekly/failures.ts';
import { type AskAccess, askOnce } from '../weekly/orders.ts';

export interface ReportSearch extends Pick<FailureSearch, 'label' | 'login' | 'isCited' | 'isDrafted'> {
  /** Issues that were answered before: only a later word opens them again. */
  readonly dealtWith: DealtWith;
}

/** A confirmed issue with its text as it stands. */
export interface ReportedIssue extends FailureIssue {
  readonly openedAt: number;
  readonly body: string;
}

export interface ReportedIssues {
  readonly issues: readonly ReportedIssue[];
  /** What was not looked at and why, a sentence each. */
  readonly remarks: readonly string[];
  /** Nothing could be read at all. */
  readonly unread: boolean;
}

/**
 * The issues that somebody who may write here confirmed since they were last answered, in the order of their numbers.
 * Whoever reported a failure can edit its text at any time: what was put in after the last word for it, by somebody who
 * may not write here, nobody has confirmed, and such an issue is left alone until somebody does.
 */
export async function reportedIssues(client: Client, search: ReportSearch): Promise<ReportedIssues> {
  const { dealtWith } = search;
  const ask = askOnce(client);
  const { failures, notLookedAt, unread } = await confirmedFailures(client, {
    ...search,
    ask,
    word: 'newest',
    answeredAt: (number) => dealtWith.get(number),
    // Not all that is confirmed comes to a draft: what does not must not take the place of what does.
    mostFound: Number.POSITIVE_INFINITY,
  });
  const issues: ReportedIssue[] = [];
  const remarks = [...notLookedAt];
  for (const { number, url, confirmedAt } of failures.toSorted((one, other) => one.number - other.number)) {
    const text = await textOf(client, number);
    if (typeof text === 'string') remarks.push(`issue ${number}: ${text}`);
    else if (await isUnconfirmed(text, confirmedAt, ask)) remarks.push(editedSince(number));
    else issues.push({ number, url, confirmedAt, openedAt: text.openedAt, body: text.body });
  }
  return { issues, remarks, unread };
}

/** A text says why there is none. */
async function textOf(client: Client, number: number): Promise<IssueText | string> {
  try {
    return await readIssueText(client, number);
  } catch (error) {
    return whyUnread(error).reason;
  }
}

/** Within one second nobody can tell which came first. */
async function isUnconfirmed({ edited }: IssueText, confirmedAt: number, ask: AskAccess): Promise<boolean> {
  if (edited === undefined || edited.at < confirmedAt) return false;
  const { login, bot } = edited.by;
  return login === '' || bot || (await ask(login)).kind !== 'may-write';
}

function editedSince(number: number): string {
  return `issue ${number}: its text was edited after it was confirmed, by somebody who may not write here. Read it, and comment \`/evalgap add-case\` once more`;
}
