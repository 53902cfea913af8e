import type { Client } from './client.ts';
import { hasNext, PAGE_SIZE } from './issue-timeline.ts';
import { statusOf } from './refusal.ts';

/** A comment on an issue or a pull request, as it stands now. */
export interface ThreadComment {
  readonly id: number;
  /** Empty when the account is gone. */
  readonly author: string;
  readonly body: string;
  readonly createdAt: Date;
  /** When the body was last written. */
  readonly updatedAt: Date;
}

type Listed = Awaited<ReturnType<Client['octokit']['rest']['issues']['getComment']>>['data'];

/** All comments of a thread, over all pages. Throws what GitHub threw. */
export async function threadComments(client: Client, issue: number): Promise<readonly ThreadComment[]> {
  const { paginate, rest } = client.octokit;
  const all = await paginate(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: PAGE_SIZE });
  return all.map(commentOf);
}

/** The same of a thread of no more than so many pages; `undefined` of a longer one. */
export async function threadWithin(
  client: Client,
  issue: number,
  pages: number,
): Promise<readonly ThreadComment[] | undefined> {
  const { paginate, rest } = client.octokit;
  const comments: ThreadComment[] = [];
  const list = paginate.iterator(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: PAGE_SIZE });
  let read = 0;
  for await (const { data, headers } of list) {
    comments.push(...data.map(commentOf));
    read += 1;
    if (read === pages && hasNext(headers)) return undefined;
  }
  return comments;
}

/** One comment, which lists may not show yet; `undefined` when it was deleted. Throws what else GitHub threw. */
export async function threadComment(client: Client, id: number): Promise<ThreadComment | undefined> {
  try {
    const { data } = await client.octokit.rest.issues.getComment({ ...client.in, comment_id: id });
    return commentOf(data);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

export function commentOf({ id, user, body = '', created_at: created, updated_at: updated }: Listed): ThreadComment {
  return { id, author: user?.login ?? '', body, createdAt: new Date(created), updatedAt: new Date(updated) };
}
