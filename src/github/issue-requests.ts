import { type Client, WRITE_ONCE } from './client.ts';
import { ownComments } from './comments.ts';
import { differs, type IssueText } from './issue-plan.ts';
import { isGone, issueProblem, type OwnIssue, readIssue } from './issues.ts';
import { statusOf } from './refusal.ts';

/** A text is written again this often when somebody else writes at the same moment. */
const MOST_WRITES = 2;

/** What of an issue is written. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned';
}

/**
 * Reads, writes what is asked for, and reads again until nothing is. What somebody else wrote meanwhile is thereby
 * what the next text is made from. A write whose answer was lost is not repeated before it was looked for.
 */
export async function settle(
  client: Client,
  issue: OwnIssue,
  wish: (fresh: OwnIssue, written: boolean) => IssueChange | undefined,
  after: 'look again' | 'trust the answer' = 'look again',
): Promise<'untouched' | 'settled' | 'contested'> {
  let written = false;
  for (let writes = 0; ; writes += 1) {
    const fresh = await readIssue(client, issue.number);
    // Deleted, or moved to another repository, it is no longer ours to write.
    if (fresh?.url !== issue.url) return 'untouched';
    const change = wish(fresh, written);
    if (change === undefined) return writes > 0 ? 'settled' : 'untouched';
    if (writes === MOST_WRITES) return 'contested';
    try {
      await client.octokit.rest.issues.update({ ...client.in, issue_number: issue.number, ...change, ...WRITE_ONCE });
      written = true;
      if (after === 'trust the answer') return 'settled';
    } catch (error) {
      // Whoever may not write is told so by the same status: only a read says that it is gone.
      const looksAgain = mayHaveHappened(error) || isGone(error);
      if (!looksAgain || writes === MOST_WRITES - 1) throw error;
    }
  }
}

/** Says something once in a thread; what keeps it from being said is returned. */
export async function sayOnce(
  client: Client,
  issue: OwnIssue,
  body: string,
  login: string,
): Promise<readonly string[]> {
  const send = () =>
    client.octokit.rest.issues.createComment({ ...client.in, issue_number: issue.number, body, ...WRITE_ONCE });
  try {
    try {
      await send();
    } catch (error) {
      if (!mayHaveHappened(error)) throw error;
      const [marker = ''] = body.split('\n');
      const present = await ownComments(client, { issue: issue.number, marker, login });
      if (present.length === 0) await send();
    }
    return [];
  } catch (error) {
    const { message, remedy } = issueProblem(error, `say in issue ${issue.number} why it was closed`).problem;
    return [remedy === undefined ? message : `${message}. ${remedy}`];
  }
}

/** What of a text differs from what stands. */
export function changeTo(text: IssueText, fresh: OwnIssue): IssueChange {
  return {
    ...(text.title === fresh.title ? {} : { title: text.title }),
    ...(differs({ ...text, title: '' }, { ...fresh, title: '' }) ? { body: text.body } : {}),
  };
}

/** The answer was lost, or GitHub stumbled: the request may have been carried out all the same. */
export function mayHaveHappened(error: unknown): boolean {
  return error instanceof Error && (statusOf(error) ?? 500) >= 500;
}
