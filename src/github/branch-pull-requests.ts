import { z } from 'zod';
import { type Client, WRITE_ONCE } from './client.ts';
import { mayHaveHappened } from './issue-requests.ts';
import { type Refusal, refusalOf, statusOf } from './refusal.ts';

/** A pull request from a branch of this repository. Its text may be anybody's who may write here. */
export interface BranchPullRequest {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly merged: boolean;
  /** The commit that its branch stood at last while it was open. */
  readonly head: string;
  /** Empty when the account is gone. */
  readonly author: string;
  readonly body: string;
  /** In milliseconds since 1970, also where it was merged; absent while it is open. */
  readonly closedAt?: number;
}

export interface NewPullRequest {
  readonly branch: string;
  readonly into: string;
  readonly title: string;
  readonly body: string;
}

export type OpeningOutcome =
  | { readonly kind: 'opened'; readonly pull: BranchPullRequest }
  /** Somebody switched off that workflows open pull requests, which is no fault of a job. */
  | { readonly kind: 'switched-off' }
  | Refusal;

const PERMISSION = 'pull-requests: write';

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const pullSchema = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  user: z.object({ login: z.string() }).nullish(),
  body: z.string().nullish(),
  closed_at: instant.nullish(),
  merged_at: instant.nullish(),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.number() }).nullish() }),
  base: z.object({ repo: z.object({ id: z.number() }) }),
});

/**
 * Every pull request that ever came from a branch of this name, the newest first. A fork of the same owner may have
 * one of that name too: those are left out. Throws what GitHub threw.
 */
export async function pullRequestsFromBranch(client: Client, branch: string): Promise<readonly BranchPullRequest[]> {
  const listed: readonly unknown[] = await client.octokit.paginate(client.octokit.rest.pulls.list, {
    ...client.in,
    head: `${client.in.owner}:${branch}`,
    state: 'all',
    per_page: 100,
  });
  const pulls = z.array(pullSchema).safeParse(listed);
  if (!pulls.success) throw new Error('GitHub answered with something that is no pull request');
  return pulls.data
    .filter(({ head, base }) => head.repo?.id === base.repo.id)
    .map(pullOf)
    .toSorted((one, other) => other.number - one.number);
}

/** Opens a pull request. One whose answer was lost is looked for before it is sent again. */
export async function openPullRequest(client: Client, wanted: NewPullRequest): Promise<OpeningOutcome> {
  const { branch, into, title, body } = wanted;
  const send = async () => {
    const asked = { ...client.in, head: branch, base: into, title, body, ...WRITE_ONCE };
    return pullOf(pullSchema.parse((await client.octokit.rest.pulls.create(asked)).data));
  };
  try {
    return { kind: 'opened', pull: await send() };
  } catch (error) {
    if (statusOf(error) === 403 && /not permitted to create/i.test((error as Error).message))
      return { kind: 'switched-off' };
    if (!mayHaveHappened(error)) return refusalOf(error, PERMISSION);
  }
  try {
    const present = (await pullRequestsFromBranch(client, branch)).find(({ open }) => open);
    return { kind: 'opened', pull: present ?? (await send()) };
  } catch (error) {
    return refusalOf(error, PERMISSION);
  }
}

/** A pull request as it is at this moment: what people do meanwhile is not written over. Throws what GitHub threw. */
export async function pullRequestNow(client: Client, number: number): Promise<BranchPullRequest> {
  const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
  const pull = pullSchema.safeParse(data);
  if (!pull.success) throw new Error('GitHub answered with something that is no pull request');
  return pullOf(pull.data);
}

/** An edit may be repeated: it leaves the same body however often it is done. */
export async function editPullRequest(
  client: Client,
  number: number,
  body: string,
): Promise<{ readonly kind: 'edited' } | Refusal> {
  try {
    await client.octokit.rest.pulls.update({ ...client.in, pull_number: number, body });
    return { kind: 'edited' };
  } catch (error) {
    return refusalOf(error, PERMISSION);
  }
}

function pullOf(pull: z.output<typeof pullSchema>): BranchPullRequest {
  const { number, html_url: url, state, user, body, closed_at: closedAt, merged_at: mergedAt, head } = pull;
  return {
    number,
    url,
    open: state === 'open',
    merged: mergedAt != null,
    head: head.sha,
    author: user?.login ?? '',
    body: body ?? '',
    ...(closedAt == null ? {} : { closedAt }),
  };
}
