import { z } from 'zod';
import type { Client } from './client.ts';
import { refusalOf, statusOf } from './refusal.ts';

/** What somebody may do in the repository, as GitHub itself says. */
export type Access =
  | { readonly kind: 'may-write' }
  | { readonly kind: 'may-not'; readonly role: string }
  /** GitHub does not say: the person is unknown to it, or the token may not ask. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The question itself failed: nothing is known, for or against. */
  | { readonly kind: 'unanswered'; readonly reason: string };

const answerSchema = z.object({ permission: z.string(), role_name: z.string() });

const MAY_WRITE = new Set(['admin', 'maintain', 'write']);
/** GitHub's own roles that cannot push; any other name that is not among these or those above is a custom role. */
const MAY_NOT_WRITE = new Set(['triage', 'read', 'none']);

/**
 * Asks what a person's role comes to. `author_association` of a payload is no substitute: it calls people members who
 * can only read.
 */
export async function accessOf(client: Client, login: string): Promise<Access> {
  try {
    const { data } = await client.octokit.rest.repos.getCollaboratorPermissionLevel({ ...client.in, username: login });
    const answer = answerSchema.safeParse(data);
    if (!answer.success) return { kind: 'unknown', reason: 'its answer names no permission' };
    const { permission, role_name: role } = answer.data;
    if (MAY_NOT_WRITE.has(role)) return { kind: 'may-not', role };
    // A custom role is worth what it was built upon, which GitHub gives as the permission.
    return MAY_WRITE.has(role) || MAY_WRITE.has(permission) ? { kind: 'may-write' } : { kind: 'may-not', role };
  } catch (error) {
    if (statusOf(error) === 404) return { kind: 'unknown', reason: 'it knows no such collaborator' };
    const refusal = refusalOf(error, 'metadata: read');
    return refusal.kind === 'forbidden'
      ? { kind: 'unknown', reason: 'the token may not ask' }
      : { kind: 'unanswered', reason: refusal.reason };
  }
}
