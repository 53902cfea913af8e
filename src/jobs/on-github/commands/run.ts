import type { Command } from '../../../commands/command.ts';
import { runReply } from '../../../commands/replies/run.ts';
import { isDependabot } from '../../../github/dependabot.ts';
import type { PullRequest } from '../../../github/event.ts';
import { dispatch, rerun, runsFor } from '../../../github/workflow-runs.ts';
import { CouldNotCheck } from '../../../values/problem.ts';
import { type Answer, type Asked, couldNot, done, notDone, requested } from './answer.ts';
import { commentedPullRequest } from './pull-request.ts';

/**
 * Has the head measured: by the workflow that did it before, or, for a fork and for Dependabot, whose own runs measure
 * nothing however often, by one that waits for an approval. What is measured is the commit that the writer named, never
 * what was pushed after they looked.
 */
export async function run(asked: Asked, { sha }: Extract<Command, { kind: 'run' }>): Promise<Answer> {
  const pull = await commentedPullRequest(asked);
  if (pull.head.sha !== sha) return notDone(runReply({ kind: 'head-moved', asked: sha, head: pull.head.sha }));
  if (!pull.open) return notDone(runReply({ kind: 'closed' }));
  return pull.fork || isDependabot(pull.author) ? runElsewhere(asked, pull) : runAgain(asked, pull);
}

async function runAgain({ context, client }: Asked, { number, head: { sha: head } }: PullRequest): Promise<Answer> {
  const { workflow } = context.inputs;
  const [newest] = await requested('list the runs of this head', 'actions: write', () =>
    runsFor(client, { workflow, headSha: head, event: 'pull_request', pullRequest: number }),
  );
  if (newest === undefined) return notDone(runReply({ kind: 'no-run', head, workflow }));
  const outcome = newest.completed ? await rerun(client, newest.id) : { kind: 'already-running' as const };
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') return couldNot('run it again', outcome);
  const alreadyRunning = outcome.kind === 'already-running';
  return done(runReply({ kind: 'rerun', head, url: newest.url, alreadyRunning }), 'rocket');
}

async function runElsewhere({ context, client }: Asked, pull: PullRequest): Promise<Answer> {
  const { forkWorkflow: workflow } = context.inputs;
  const { defaultBranch: branch } = context.event.place;
  const { sha: head } = pull.head;
  if (branch === undefined) throw new CouldNotCheck({ message: 'the event names no default branch' });
  const inputs = { sha: head, 'pull-request': String(pull.number) };
  const outcome = await dispatch(client, { workflow, branch, inputs });
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') return couldNot('start the fork workflow', outcome);
  if (outcome.kind === 'no-workflow') return notDone(runReply({ kind: 'no-fork-workflow', workflow }));
  const whose = pull.fork ? 'fork' : 'dependabot';
  return done(runReply({ kind: 'dispatched', head, workflow, whose }), 'rocket');
}
