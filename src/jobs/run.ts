import { basename, join, relative, resolve } from 'node:path';
import type { AgentConfig, LoadedConfig, Suite } from '../config/config.ts';
import { type CaseSet, indexCases } from '../gather/case-set.ts';
import { Checkouts } from '../gather/checkouts.ts';
import { chosenSuites, configPath, openProject, type Project, readConfig } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { openSide, promptProblems } from '../gather/suite-side.ts';
import { endedOf, ranOf } from '../measure/compare-sides.ts';
import { headerOf } from '../measure/header.ts';
import { givenFileOf } from '../measure/record-names.ts';
import { defaultGivenFile, defaultRunFile } from '../measure/records.ts';
import { stepsAlone } from '../measure/repeated/given.ts';
import { noiseOf } from '../measure/repeated/noise.ts';
import { runSuite } from '../measure/run-suite.ts';
import { silentScorer } from '../measure/scoring/silent-scorer.ts';
import { takeShareHere } from '../measure/shards/shards-here.ts';
import { silentAgent } from '../measure/silent-agent.ts';
import { type RunReport, runJson } from '../report/json.ts';
import { renderRuns, renderRunsText } from '../report/runs.ts';
import { hasNoFinalScore } from '../report/unmeasured.ts';
import { makeRedactor } from '../run/redact.ts';
import type { RunSummary } from '../run/summary.ts';
import { isDirty, resolveCommit } from '../system/git.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, formatProblem } from '../values/problem.ts';
import type { Shard } from '../values/shard.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';
import { onceMoreFile } from './run/once-more.ts';

export interface RunOptions {
  /** A run file; with several suites, a folder. */
  readonly output?: string;
  readonly trials?: number;
  readonly fresh: boolean;
  /** Runs one part of the cases, where other processes run the others. */
  readonly shard?: Shard;
  /** Runs what was run before once more, into a file of its own: what then differs is the noise. */
  readonly again?: boolean;
  /** Also measures each step alone, given what is expected of those before it. */
  readonly given?: boolean;
}

/** Runs suites at the working tree; what an earlier run of the very same thing completed is not run again. */
export async function run(world: World, options: RunOptions & OutputOptions): Promise<ExitCode> {
  const project = await openProject(world, options.config);
  const loaded = await readConfig(resolve(world.directory, options.config), configPath(project));
  const suites = chosenSuites(loaded, options.suite).filter((suite) => suite.agent !== undefined);
  if (suites.length === 0) throw nothingToRun(loaded);
  const reports: RunReport[] = [];
  for (const suite of suites) reports.push(await runOne(world, project, loaded, suite, options, suites.length));
  await deliver(world, options, {
    text: () => renderRunsText(reports, textOptions(world)),
    markdown: () => renderRuns(reports),
    json: () => runJson(reports),
    findings: [],
  });
  return reports.some(({ summary }) => isSilent(summary)) ? 2 : 0;
}

/** There was something to measure, and nothing was. */
function isSilent(summary: RunSummary): boolean {
  const { planned, completed } = summary.trials;
  return planned > 0 && (completed === 0 || hasNoFinalScore(summary));
}

async function runOne(
  world: World,
  project: Project,
  loaded: LoadedConfig,
  declared: Suite,
  options: RunOptions,
  suites: number,
): Promise<RunReport> {
  const started = world.monotonic();
  const { repository } = project;
  const sha = await resolveCommit(repository, 'HEAD');
  if (sha === undefined) throw noCommit();
  const checkout = new Checkouts(project).workingTree({ kind: 'working-tree', sha, dirty: await isDirty(repository) });
  const suite: Suite = { ...declared, trials: options.trials ?? declared.trials };
  const side = await openSide('head', checkout, loaded, suite);
  const unreadable = promptProblems(side.prompts, loaded.file);
  if (unreadable.length > 0) throw new CouldNotCheck(unreadable);
  const cases = await indexCases(checkout.directory, suite, loaded);
  const first = await fileFor(world, project, suite, checkout.revision, options, suites);
  const agent = suite.agent as AgentConfig;
  const request = { world, project, suite, loaded, head: side, cases, leg: '' };
  const header = await headerOf(request, { ...side, agent, file: first }, cases.fingerprint);
  const { shard, fresh } = options;
  const share =
    shard === undefined
      ? undefined
      : await takeShareHere({
          project,
          shard,
          file: first,
          header,
          ids: cases.digests.keys(),
          trials: suite.trials,
        });
  const digests = share === undefined ? cases.digests : chosen(cases.digests, share.cases);
  const own = share === undefined ? header : { ...header, shard: share.shard };
  const file =
    options.again === true
      ? await onceMoreFile({ first, header: own, digests, trials: suite.trials, directory: world.directory })
      : first;
  const given = options.given === true || suite.given ? await givenFileFor(project, file, options) : undefined;
  const ran = await runSuite({
    ...request,
    sides: [{ ...side, agent, file, fresh, ...(given === undefined ? {} : { given: { file: given, fresh } }) }],
    former: new Map(),
    trials: suite.trials,
    ...(share === undefined ? {} : { only: share.cases, shard: share.shard }),
    redactor: makeRedactor(secretsOf(world.environment, loaded.config.suites)),
  });
  const planned = digests.size * suite.trials;
  const made = await ranOf(file, { suite, cases }, planned);
  const { run: summary } = made;
  const ended = endedOf([made]);
  if (planned === 0) world.log.info(`${suite.name}: no case falls to this shard, so nothing was run`);
  else if (summary.trials.completed === 0) {
    world.log.error(formatProblem(silentAgent(suite.name, summary, loaded)));
  }
  const unscored = silentScorer(suite.name, summary, loaded);
  if (unscored !== undefined) world.log.error(formatProblem(unscored));
  const { notCounted, ...repeated } = await repeatedFigures({ suite, cases, first, file, given });
  return {
    suite: suite.name,
    file: relative(world.directory, file),
    summary,
    ...(ran.judges.length === 0 ? {} : { judges: ran.judges }),
    durationMs: Math.round(world.monotonic() - started),
    ...repeated,
    ...(ended === undefined ? {} : { ended }),
    remarks: [...ran.remarks, ...notCounted],
  };
}

function chosen(digests: CaseSet['digests'], ids: ReadonlySet<string>): CaseSet['digests'] {
  return new Map([...digests].filter(([id]) => ids.has(id)));
}

interface Repeated {
  readonly suite: Suite;
  readonly cases: CaseSet;
  readonly first: string;
  readonly file: string;
  readonly given: string | undefined;
}

/** What several attempts at a case tell, and steps that were each asked for alone. */
async function repeatedFigures(
  run: Repeated,
): Promise<Pick<RunReport, 'noise' | 'alone'> & { readonly notCounted: readonly string[] }> {
  const { first, file, given } = run;
  const { noise, remarks } = await noiseOf(first, run);
  const alone = given === undefined ? undefined : await stepsAlone(run, { file, given });
  return { ...(noise === null ? {} : { noise }), ...(alone === undefined ? {} : { alone }), notCounted: remarks };
}

async function fileFor(
  world: World,
  project: Project,
  { name }: Suite,
  revision: string,
  { output, shard }: RunOptions,
  suites: number,
): Promise<string> {
  const part = shard === undefined ? '' : `.shard-${shard.index}-of-${shard.of}`;
  const fileName = `${name}-${revision.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1')}${part}.jsonl`;
  if (output === undefined) return defaultRunFile(project, fileName);
  return suites === 1 ? resolve(world.directory, output) : join(resolve(world.directory, output), fileName);
}

/** With `--output`, beside the run file. */
async function givenFileFor(project: Project, file: string, { output }: RunOptions): Promise<string> {
  const beside = givenFileOf(file);
  return output === undefined ? defaultGivenFile(project, basename(beside)) : beside;
}

function nothingToRun({ file, locate }: LoadedConfig): CouldNotCheck {
  return new CouldNotCheck({
    message: 'no suite has an `agent`: there is nothing to run',
    location: { ...locate(['suites']), file },
    expected: 'an `agent` with a `command` or an `http` address',
    remedy: 'Add one (docs/agent-protocol.md), or run `evalgap check`, which needs none',
  });
}

function noCommit(): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this repository has no commit yet',
    remedy: 'Commit first: a run names its revision',
  });
}
