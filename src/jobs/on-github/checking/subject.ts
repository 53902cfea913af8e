import { openProject, type Project } from '../../../gather/project.ts';
import { fetchMissing, type Sides } from '../../../gather/sides.ts';
import type { Client } from '../../../github/client.ts';
import { isDependabot } from '../../../github/dependabot.ts';
import type { PullRequest } from '../../../github/event.ts';
import { compareCommits, getPullRequest } from '../../../github/pull-requests.ts';
import { refusedTo } from '../../../github/refusal.ts';
import { setStatus } from '../../../github/statuses.ts';
import { statusContext } from '../../../report/identity.ts';
import type { World } from '../../../system/world.ts';
import { shortRevision } from '../../../values/format.ts';
import { CouldNotCheck } from '../../../values/problem.ts';
import { FULL_SHA } from '../../../values/sha.ts';
import { type ActionContext, scopeOf } from '../context.ts';

/** The events whose head is checked against a base. */
export type CheckedEvent = 'pull-request' | 'merge-group' | 'dispatch';

/** What is checked, and where the outcome is shown. */
export interface Subject {
  /** Never `GITHUB_SHA`, which may be a merge commit that nobody wrote. */
  readonly head: string;
  readonly baseBranch: string;
  /** Where the comment goes; a merge group has none. */
  readonly pullRequest?: number;
  /** From a fork or by Dependabot: measured only where the token at hand may write. */
  readonly foreign: boolean;
}

export async function subjectOf(context: ActionContext<CheckedEvent>): Promise<Subject> {
  const { event } = context;
  switch (event.kind) {
    case 'pull-request':
      return ofLivePullRequest(context, event.pullRequest);
    case 'merge-group':
      return { head: event.group.headSha, baseBranch: event.group.baseBranch, foreign: false };
    case 'dispatch':
      return ofDispatch(context as ActionContext<'dispatch'>);
  }
}

/**
 * The base branch as it is now: a job that is run again brings the payload of its first day, and the branch of that day
 * may have had a laxer policy. Where the token may not ask, the payload's has to do.
 */
async function ofLivePullRequest(
  { client, world }: ActionContext<CheckedEvent>,
  pullRequest: PullRequest,
): Promise<Subject> {
  const live = await getPullRequest(await client(), pullRequest.number).catch(() => undefined);
  const foreign = isForeign(world, pullRequest);
  return { ...ofPullRequest(pullRequest, foreign), baseBranch: (live ?? pullRequest).base.ref };
}

/** Someone with write access asked for exactly this commit: it is measured, with the secrets of that workflow. */
async function ofDispatch({ event, client }: ActionContext<'dispatch'>): Promise<Subject> {
  const sha = event.inputs.get('sha') ?? '';
  const number = Number(event.inputs.get('pull-request'));
  if (!FULL_SHA.test(sha) || !Number.isInteger(number) || number < 1) {
    throw new CouldNotCheck({
      message: 'a dispatched run has to name what it measures',
      expected: 'inputs `sha`, a full SHA, and `pull-request`, a number',
      remedy: 'Comment `/evalgap run <full sha>` on the pull request, or fill in both by hand',
    });
  }
  const found = await askPullRequest(await client(), number);
  if (found === undefined) {
    throw new CouldNotCheck({ message: `there is no pull request ${number}`, remedy: 'Correct input `pull-request`' });
  }
  return { ...ofPullRequest(found, false), head: sha };
}

async function askPullRequest(client: Client, number: number): Promise<PullRequest | undefined> {
  try {
    return await getPullRequest(client, number);
  } catch (error) {
    throw refusedTo(`show pull request ${number}`, error, 'pull-requests: read');
  }
}

/** A dispatched run whose pull request has moved on says so instead of measuring what nobody will merge. */
export async function requireCurrent(context: ActionContext<CheckedEvent>, subject: Subject): Promise<void> {
  if (context.event.kind !== 'dispatch' || subject.pullRequest === undefined) return;
  const current = (await askPullRequest(await context.client(), subject.pullRequest))?.head.sha;
  if (current === subject.head) return;
  throw new CouldNotCheck({
    message: `the pull request has moved on from ${shortRevision(subject.head)}${current === undefined ? '' : ` to ${shortRevision(current)}`}`,
    remedy: 'Look at its head as it is now, then ask for a run of that',
  });
}

/**
 * Whether this is a pull request whose token can only read. What the token can do decides, not whose it is: a status
 * is set, and the answer tells. It says that the suite is being measured, and is overwritten by what comes of it.
 * Where no status may be set there is no way to ask, and nothing is run.
 */
export async function isRestricted(
  context: ActionContext<CheckedEvent>,
  { head, foreign }: Subject,
  suites: readonly string[],
): Promise<boolean> {
  const [suite] = suites;
  const { inputs, event } = context;
  if (!foreign) return false;
  if (suite === undefined || inputs.status === 'never') return true;
  const outcome = await setStatus(await context.client(), {
    sha: head,
    context: statusContext({ config: inputs.config, scope: scopeOf(inputs) }, suite),
    state: 'pending',
    description: 'being measured',
    targetUrl: event.place.runUrl,
  });
  if (outcome.kind !== 'failed') return outcome.kind === 'forbidden';
  throw new CouldNotCheck({
    message: `GitHub did not say whether this pull request’s token may write: ${outcome.reason}`,
    remedy: 'Run the job again',
  });
}

/** The project, and the commits of it that are compared. */
export interface Opened {
  readonly project: Project;
  readonly sides: Sides;
}

/** The project with every commit at hand that the check compares. */
export async function openSides(context: ActionContext<CheckedEvent>, subject: Subject): Promise<Opened> {
  const { world, inputs, event } = context;
  const project = await openProject(world, inputs.config);
  const { tip, mergeBase } = await compareCommits(await context.client(), subject.baseBranch, subject.head);
  await fetchMissing(project.repository, [subject.head, mergeBase, tip], {
    serverUrl: event.place.serverUrl,
    token: inputs.token,
  });
  return { project, sides: { tip, mergeBase, head: { kind: 'commit', sha: subject.head } } };
}

function ofPullRequest({ number, head, base }: PullRequest, foreign: boolean): Subject {
  return { head: head.sha, baseBranch: base.ref, pullRequest: number, foreign };
}

/** From a fork, or by Dependabot. */
export function isForeign({ environment }: World, { fork, author }: PullRequest): boolean {
  return fork || [author, environment.GITHUB_ACTOR].some(isDependabot);
}
