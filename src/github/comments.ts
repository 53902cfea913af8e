import { type Client, WRITE_ONCE } from './client.ts';
import { type Refusal, refusalOf, statusOf } from './refusal.ts';

export interface CommentTarget {
  /** Number of the issue or pull request. */
  readonly issue: number;
  /** A line that stands in our comments and in no one else's, since the author is checked too. */
  readonly marker: string;
  /** Login that our comments are written under. */
  readonly login: string;
  /** How those comments of ours begin that this one takes the place of: they are removed once it stands. */
  readonly replaces?: string;
}

export type CommentOutcome = { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string } | Refusal;

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

const PERMISSION = 'pull-requests: write';

/**
 * Keeps exactly one comment of ours: found by marker and author over all pages, the oldest edited, later ones
 * removed, none written when the body stands there already.
 */
export async function upsertComment(client: Client, target: CommentTarget, body: string): Promise<CommentOutcome> {
  try {
    const outcome = await writeOne(client, target, body);
    // Two jobs may have created one each at the same moment: both then keep the older.
    if (outcome.kind === 'created') await remove(client, (await ownComments(client, target)).slice(1));
    return outcome;
  } catch (error) {
    return refusalOf(error, PERMISSION);
  }
}

async function writeOne(client: Client, target: CommentTarget, body: string): Promise<CommentOutcome> {
  const all = await commentsBy(client, target);
  const [oldest, ...duplicates] = beginningWith(all, target.marker);
  await remove(client, duplicates);
  const outcome = oldest === undefined ? await create(client, target, body) : await edit(client, oldest, body);
  const stands = outcome.kind !== 'forbidden' && outcome.kind !== 'failed';
  if (stands && target.replaces !== undefined) await remove(client, beginningWith(all, target.replaces));
  return outcome;
}

async function create(client: Client, target: CommentTarget, body: string): Promise<CommentOutcome> {
  try {
    const { data } = await client.octokit.rest.issues.createComment({
      ...client.in,
      issue_number: target.issue,
      body,
      ...WRITE_ONCE,
    });
    return { kind: 'created', url: data.html_url };
  } catch (error) {
    if ((statusOf(error) ?? 500) < 500) return refusalOf(error, PERMISSION);
    // The request may have been carried out although its answer was lost: look before trying once more.
    const [present] = await ownComments(client, target);
    if (present !== undefined) return edit(client, present, body);
    const { data } = await client.octokit.rest.issues.createComment({
      ...client.in,
      issue_number: target.issue,
      body,
      ...WRITE_ONCE,
    });
    return { kind: 'created', url: data.html_url };
  }
}

/** An edit may be repeated: it leaves the same body however often it is done. */
async function edit(client: Client, comment: OwnComment, body: string): Promise<CommentOutcome> {
  if (sameBody(comment.body, body)) return { kind: 'unchanged', url: comment.url };
  await client.octokit.rest.issues.updateComment({ ...client.in, comment_id: comment.id, body });
  return { kind: 'updated', url: comment.url };
}

/** Ours, oldest first. Other workflows may write under the same login: what stands in a body stays untrusted. */
export async function ownComments(client: Client, target: CommentTarget): Promise<readonly OwnComment[]> {
  return beginningWith(await commentsBy(client, target), target.marker);
}

async function commentsBy(client: Client, { issue, login }: CommentTarget): Promise<readonly OwnComment[]> {
  const all = await client.octokit.paginate(client.octokit.rest.issues.listComments, {
    ...client.in,
    issue_number: issue,
    per_page: 100,
  });
  return all
    .filter(({ user }) => user?.login === login)
    .map(({ id, body = '', html_url: url }) => ({ id, body, url }))
    .toSorted((one, other) => one.id - other.id);
}

function beginningWith(comments: readonly OwnComment[], start: string): readonly OwnComment[] {
  return comments.filter(({ body }) => body.startsWith(start));
}

async function remove(client: Client, comments: readonly OwnComment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await client.octokit.rest.issues.deleteComment({ ...client.in, comment_id: id });
    } catch {
      // Another job may have removed it first; what is left over is removed next time.
    }
  }
}

/** GitHub stores line ends as it likes and drops blanks at the end. */
function sameBody(stored: string, body: string): boolean {
  return stored.replaceAll('\r\n', '\n').trimEnd() === body.replaceAll('\r\n', '\n').trimEnd();
}
