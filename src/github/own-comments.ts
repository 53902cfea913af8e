import type { Client } from './client.ts';
import type { CommentTarget } from './comments.ts';

export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/**
 * The comments that `upsertComment` would take for ours, oldest first. Other workflows of the repository write under
 * the same login: what stands in a body stays untrusted. Throws what GitHub threw.
 */
export async function ownComments(
  client: Client,
  { issue, marker, login }: CommentTarget,
): Promise<readonly OwnComment[]> {
  const all = await client.octokit.paginate(client.octokit.rest.issues.listComments, {
    ...client.in,
    issue_number: issue,
    per_page: 100,
  });
  return all
    .filter(({ body, user }) => user?.login === login && body?.startsWith(marker))
    .map(({ id, body = '' }) => ({ id, body }))
    .toSorted((one, other) => one.id - other.id);
}
