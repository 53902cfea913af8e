import { configPath, openProject } from '../../gather/project.ts';
import { secretsOf } from '../../gather/secrets.ts';
import type { MeasuredSuite } from '../../measure/measured-folder.ts';
import { runHead } from '../../measure/run-head.ts';
import { renderRuns } from '../../report/runs.ts';
import { resolveCommit } from '../../system/git.ts';
import { shortRevision } from '../../values/format.ts';
import { CouldNotCheck, formatProblem } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import { warnOfCredentials } from './checking/measuring.ts';
import { shareOnGitHub } from './checking/share.ts';
import type { ActionContext } from './context.ts';
import { leaveMeasured } from './posting/leave-measured.ts';
import { tellOfShard } from './posting/tell-of-shard.ts';
import { recordRuns } from './record.ts';

/** Runs the suites at a commit of the default branch and leaves the run files for the job that records. */
export async function measurePush(context: ActionContext<'push'>): Promise<ExitCode> {
  const { shard } = context.inputs;
  const suites = await runSuites(context);
  await leaveMeasured(context, { head: context.event.sha, suites });
  return shard === undefined ? exitCodeOf(suites) : tellOfShard(context, shard, suites, []);
}

/** Runs and records in one step: for repositories whose every author is trusted. */
export async function measureAndRecord(context: ActionContext<'push'>): Promise<ExitCode> {
  const suites = await runSuites(context);
  const runs = suites.flatMap(({ suite, files }) => files.map(({ file }) => ({ suite, file })));
  const recorded = await recordRuns(context, runs);
  return recorded === 0 ? exitCodeOf(suites) : recorded;
}

function exitCodeOf(suites: readonly MeasuredSuite[]): ExitCode {
  return suites.every(({ problems }) => problems.length === 0) ? 0 : 2;
}

async function runSuites(context: ActionContext<'push'>): Promise<readonly MeasuredSuite[]> {
  const { world, inputs, event, runner, protect } = context;
  const project = await openProject(world, inputs.config);
  if ((await resolveCommit(project.repository, event.sha)) === undefined) throw notCheckedOut(event.sha);
  await warnOfCredentials(context, project);
  const { reports, suites } = await runHead({
    world,
    project,
    commit: event.sha,
    suites: inputs.suites,
    leg: inputs.leg,
    ...(inputs.shard === undefined ? {} : { share: shareOnGitHub(context, inputs.shard) }),
    protect: (config) => protect(secretsOf(world.environment, config.suites)),
  });
  for (const { problems } of suites) for (const problem of problems) runner.log.error(formatProblem(problem));
  if (inputs.shard !== undefined) return suites;
  await runner.summarize(
    reports.length > 0
      ? renderRuns(reports)
      : `No suite of \`${configPath(project)}\` at ${shortRevision(event.sha)} could be run.`,
  );
  return suites;
}

function notCheckedOut(sha: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `this clone does not hold the pushed commit ${shortRevision(sha)}`,
    remedy: 'Put actions/checkout before this step',
  });
}
