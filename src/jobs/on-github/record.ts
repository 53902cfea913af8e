import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { configAt } from '../../gather/policy.ts';
import { configPath, openProject } from '../../gather/project.ts';
import { secretsOf } from '../../gather/secrets.ts';
import type { Pace } from '../../github/data-branch.ts';
import type { MeasuredSuite } from '../../measure/measured-folder.ts';
import { list, paragraph } from '../../report/blocks.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { words } from '../../report/words.ts';
import { makeRedactor } from '../../run/redact.ts';
import { HISTORY_ARTIFACT } from '../../store/artifact-store.ts';
import { deleteOldRecords, recordOnBranch } from '../../store/record-on-branch.ts';
import { type RunRecord, type RunToRecord, readRecord } from '../../store/run-record.ts';
import { chance, sleep } from '../../system/clock.ts';
import { writeText } from '../../system/files.ts';
import { plural, shortRevision } from '../../values/format.ts';
import { CouldNotCheck, formatProblem } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import type { ActionContext } from './context.ts';
import { leaveArtifact } from './posting/handover.ts';
import { takeMeasured } from './posting/take-measured.ts';

/** Keeps what a push to the default branch measured, for pull requests to compare with. */
export async function record(context: ActionContext<'push'>): Promise<ExitCode> {
  const { event } = context;
  const { head, suites } = await takeMeasured(context, event.sha);
  if (head !== event.sha) throw ofAnotherCommit(head, event.sha);
  const runs = suites.flatMap(({ suite, files }) =>
    files.flatMap(({ side, former, file }) => (side === 'head' && former === undefined ? [{ suite, file }] : [])),
  );
  const outcome = await recordRuns(context, runs);
  return context.inputs.shards !== undefined && tellOfLost(context, suites) ? 2 : outcome;
}

/** Says what of the shards is not recorded; whether shards that were there could not be joined. */
function tellOfLost({ runner, redact }: ActionContext<'push'>, suites: readonly MeasuredSuite[]): boolean {
  for (const { suite, lost, remarks, problems } of suites) {
    const told = [...(lost === undefined ? [] : remarks), ...problems.map(formatProblem)];
    for (const one of told) runner.log.warning(redact(`${suite}: ${one}`));
  }
  return suites.some(({ problems }) => problems.length > 0);
}

/**
 * Keeps runs where the pushed commit's config says. What could not be kept is an exit code of 2: to keep it is all that
 * the job is for, no pull request waits for it, and a token that lacks a permission would otherwise never be noticed.
 * A run that says nothing (no trial completed) or too much (its file is too long) is warned of and is no failure here.
 */
export async function recordRuns(
  context: ActionContext<'push'>,
  runs: readonly RunToRecord[],
  pace: Pace = { sleep, chance },
): Promise<ExitCode> {
  const { runner } = context;
  const config = await pushedConfig(context);
  if (config.history.store === 'none') {
    runner.log.info('`history.store` is `none`: nothing is recorded, and every pull request runs its base itself');
    return 0;
  }
  const records = await readRecords(context, config, runs);
  if (records.length === 0) {
    runner.log.info('There is no run to record');
    return 0;
  }
  return config.history.store === 'branch' ? onBranch(context, records, pace) : asArtifact(context, records);
}

async function pushedConfig({ world, inputs, event }: ActionContext<'push'>): Promise<Config> {
  const project = await openProject(world, inputs.config);
  const config = await configAt(project, event.sha);
  if (config !== undefined) return config;
  throw new CouldNotCheck({
    message: `there is no config at ${shortRevision(event.sha)} that can be read`,
    location: { file: configPath(project) },
    remedy: 'Check out the pushed commit in the job that records, and see `evalgap check`',
  });
}

async function readRecords(
  { world, runner, event, redact, protect }: ActionContext<'push'>,
  { suites }: Config,
  runs: readonly RunToRecord[],
): Promise<readonly RunRecord[]> {
  const secrets = secretsOf(world.environment, suites);
  protect(secrets);
  const redactor = makeRedactor(secrets);
  const records: RunRecord[] = [];
  for (const run of runs) {
    const reading = await readRecord(run, event.sha, redactor);
    if (reading.kind === 'record') records.push(reading.record);
    else runner.log.warning(redact(`The run of ${reading.suite} is not recorded: ${reading.reason}`));
  }
  return records;
}

async function onBranch(context: ActionContext<'push'>, records: readonly RunRecord[], pace: Pace): Promise<ExitCode> {
  const { world, runner, event, client } = context;
  const { branch, outcome } = await recordOnBranch(await client(), records, {
    revision: event.sha,
    now: world.now,
    pace,
  });
  if (outcome.kind === 'forbidden' || outcome.kind === 'failed') {
    const folder = await leaveRecords(context, records);
    runner.log.warning(
      outcome.kind === 'forbidden'
        ? `Runs were not recorded: the token may not write to the branch ${branch}. Give the job \`${outcome.permission}\`, or set \`history.store: artifact\` in the config`
        : `Runs were not recorded on the branch ${branch}: ${outcome.reason}. If this stays so, set \`history.store: artifact\` in the config`,
    );
    await summarise(context, records, `could not be recorded on the branch ${branch}, and were left in ${folder}`);
    return 2;
  }
  const { deleted, remarks } = await deleteOldRecords(await client(), world.now);
  for (const name of deleted) runner.log.info(`Deleted the branch ${name}, which nothing looks at any more`);
  for (const remark of remarks) runner.log.warning(remark);
  const said = outcome.kind === 'present' ? 'stood already on the branch' : 'were recorded on the branch';
  await summarise(context, records, `${said} ${branch}`);
  return 0;
}

async function asArtifact(context: ActionContext<'push'>, records: readonly RunRecord[]): Promise<ExitCode> {
  await leaveRecords(context, records);
  await summarise(context, records, `were left for the workflow to upload as the artifact ${HISTORY_ARTIFACT}`);
  return 0;
}

async function leaveRecords(context: ActionContext<'push'>, records: readonly RunRecord[]): Promise<string> {
  const folder = await leaveArtifact(context, HISTORY_ARTIFACT);
  for (const { path, text } of records) await writeText(join(folder, path), text);
  return folder;
}

async function summarise(
  { runner, event, redact }: ActionContext<'push'>,
  records: readonly RunRecord[],
  outcome: string,
): Promise<void> {
  const sentence = `Runs at ${shortRevision(event.sha)} ${outcome}`;
  runner.log.info(redact(sentence));
  const lines = records.map(
    ({ suite, trials }) => words`${suite}: ${trials.completed} of ${plural(trials.of, 'trial')} completed`,
  );
  await runner.summarize(redact(toMarkdown([paragraph(words`Evalgap · ${sentence}.`), list(lines)])));
}

function ofAnotherCommit(measured: string, pushed: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `the runs to record are of ${shortRevision(measured)}, and ${shortRevision(pushed)} was pushed`,
    remedy: 'Download what the measuring job of this same workflow run left',
  });
}
