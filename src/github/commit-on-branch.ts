import { z } from 'zod';
import type { Client } from './client.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export interface BranchCommit {
  readonly branch: string;
  /** Where the branch must still be. */
  readonly expectedHead: string;
  readonly headline: string;
  readonly body: string;
  /** As they are to stand; all others stay. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export type CommitOutcome =
  | { readonly kind: 'committed'; readonly sha: string; readonly url: string }
  /** The branch has moved on: nothing was written. */
  | { readonly kind: 'moved' }
  | Refusal;

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

const answerSchema = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string(), url: z.string() }) }),
});

const errorsSchema = z.array(z.object({ type: z.string().optional(), message: z.string() }));

/** Commits files onto a branch, signed by GitHub, if and only if the branch stands where it is expected. */
export async function commitOnBranch(client: Client, commit: BranchCommit): Promise<CommitOutcome> {
  const { branch, expectedHead, headline, body, files } = commit;
  const input = {
    branch: { repositoryNameWithOwner: `${client.in.owner}/${client.in.repo}`, branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
    },
  };
  try {
    const answer = answerSchema.safeParse(await client.octokit.graphql(MUTATION, { input, request: { retries: 0 } }));
    if (!answer.success) return { kind: 'failed', reason: 'GitHub did not say what it committed' };
    const { oid, url } = answer.data.createCommitOnBranch.commit;
    return { kind: 'committed', sha: oid, url };
  } catch (error) {
    return refusedCommit(error);
  }
}

/** GraphQL answers 200 with a list of errors. */
function refusedCommit(error: unknown): CommitOutcome {
  const [first] = errorsSchema.safeParse((error as { errors?: unknown } | null)?.errors).data ?? [];
  if (first === undefined) return refusalOf(error, 'contents: write');
  if (first.type === 'STALE_DATA' || /^Expected branch to point to/.test(first.message)) return { kind: 'moved' };
  if (first.type === 'FORBIDDEN' || /not accessible|must have/i.test(first.message))
    return { kind: 'forbidden', permission: 'contents: write' };
  return { kind: 'failed', reason: first.message.split('\n')[0] ?? '' };
}
