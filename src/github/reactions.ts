import type { Client } from './client.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export type Reaction = '+1' | '-1' | 'confused' | 'rocket';

/** Reacts to a comment. GitHub keeps one of each kind per account, so that saying it again changes nothing. */
export async function react(
  client: Client,
  commentId: number,
  content: Reaction,
): Promise<{ readonly kind: 'reacted' } | Refusal> {
  try {
    await client.octokit.rest.reactions.createForIssueComment({ ...client.in, comment_id: commentId, content });
    return { kind: 'reacted' };
  } catch (error) {
    return refusalOf(error, 'issues: write');
  }
}
