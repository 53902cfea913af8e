import { join } from 'node:path';
import { worstVerdict } from '../compare/verdict.ts';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { namedModels } from '../config/judges.ts';
import type { UnmergedJudge } from '../config/known-origins.ts';
import { ruleOptions } from '../config/levels.ts';
import { applyPolicy } from '../config/policy.ts';
import { type CaseSet, indexCases } from '../gather/case-set.ts';
import { changedWorkflows } from '../gather/changed-workflows.ts';
import { type Checkout, Checkouts } from '../gather/checkouts.ts';
import { judgePromptsChanged } from '../gather/judge-prompts-changed.ts';
import { configAt, readPolicy } from '../gather/policy.ts';
import { chosenSuites, configPath, type Project, readConfigIn } from '../gather/project.ts';
import { countReceipts } from '../gather/recorded-runs.ts';
import { secretsOf } from '../gather/secrets.ts';
import { revisionOf, type Sides } from '../gather/sides.ts';
import { openSide, promptProblems, type SuiteSide } from '../gather/suite-side.ts';
import type { BaseSide, Measured, Measurer, TakeShare } from '../measure/measurer.ts';
import { unmergedProblems } from '../measure/scoring/judges.ts';
import { silentScorer } from '../measure/scoring/silent-scorer.ts';
import { silentAgent } from '../measure/silent-agent.ts';
import type { Measurement, PullRequestReport, ReportProblem, RunSummary, SuiteReport } from '../report/report.ts';
import { isUnmeasured, shardsMissing } from '../report/unmeasured.ts';
import type { Finding } from '../rules/finding.ts';
import { isFixedModel } from '../rules/pin/fixed-model.ts';
import { policyChanged } from '../rules/policy/changed.ts';
import { failing, standing } from '../rules/standing.ts';
import { makeRedactor, type Redactor } from '../run/redact.ts';
import { maxAgeOf } from '../store/age.ts';
import type { World } from '../system/world.ts';
import { attempt } from '../values/problem.ts';
import { pinFindings, stepFindings, weakenedFindings } from './findings.ts';
import { newSetFindings } from './new-set-findings.ts';
import type { ExitCode } from './outcome.ts';
import { seenProduction } from './production-seen.ts';
import { removedAgent, removedSuites } from './removed-suites.ts';

export interface PullRequestJob {
  readonly world: World;
  readonly project: Project;
  readonly sides: Sides;
  /** Empty: all of head's config. */
  readonly suites: readonly string[];
  /** Rules and groups that fail the check beside the policy's. */
  readonly failOn: readonly string[];
  /** What tells this check from others of the same config, as a leg of a matrix does; empty: nothing. */
  readonly leg: string;
  /** Runs every trial again, even those on record. */
  readonly fresh: boolean;
  /** How figures come about: run here, or read from what was run elsewhere. */
  readonly measure: Measurer;
  /** Where other jobs measure the rest: what falls to this one. */
  readonly share?: TakeShare;
  /** The day on which waivers are judged; today when absent. */
  readonly asOf?: Date;
}

/** What a job knows once the configs are read. */
interface Context {
  readonly job: PullRequestJob;
  readonly checkouts: Checkouts;
  readonly head: Checkout;
  /** Head's config as head wrote it, and as the policy has it, with all that fails the check. */
  readonly loaded: LoadedConfig;
  readonly judged: LoadedConfig;
  /** Judges of head that the base branch does not know: a suite that has one is not run. */
  readonly unmerged: readonly UnmergedJudge[];
  /**
   * The merge base's own; absent where it has none. What the base branch gained since then, head has not removed.
   */
  readonly before: Config | undefined;
  /** The base branch's: a pull request does not choose by which record it is judged. */
  readonly history: Config['history'];
  /** Knows the values of every suite's variables, on either side: an agent may find what was not given to it. */
  readonly redactor: Redactor;
  /** The day on which waivers are judged. */
  readonly now: Date;
}

/** Checks what a pull request does to the agent and to its eval set; gives all that a comment says, as data. */
export async function checkPullRequest(job: PullRequestJob): Promise<PullRequestReport> {
  const checkouts = new Checkouts(job.project);
  try {
    return await check(job, checkouts);
  } finally {
    await checkouts.remove();
  }
}

async function check(job: PullRequestJob, checkouts: Checkouts): Promise<PullRequestReport> {
  const { project, sides, world } = job;
  const head = sides.head.kind === 'commit' ? await checkouts.of(sides.head.sha) : checkouts.workingTree(sides.head);
  const loaded = await readConfigIn(head.root, project);
  const base = await readPolicy(world, project, sides.tip);
  const policy = base.kind === 'read' ? base.config : undefined;
  const { config, changes, unmerged } = applyPolicy(loaded, policy);
  const before = await configAt(project, sides.mergeBase);
  const { history } = policy ?? config;
  const known = [config, loaded.config, policy, before].flatMap((one) => one?.suites ?? []);
  const redactor = makeRedactor(secretsOf(world.environment, known));
  const failOn = [...new Set([...config.failOn, ...job.failOn])];
  const now = job.asOf ?? world.now;
  const judged: LoadedConfig = { ...loaded, config: { ...config, failOn } };
  const context: Context = { job, checkouts, head, loaded, judged, unmerged, before, history, redactor, now };

  const suites: SuiteReport[] = [];
  const findings: Finding[] = [];
  const problems: ReportProblem[] = [];
  for (const suite of chosenSuites(judged, job.suites)) {
    const checked = await checkSuite(context, suite);
    suites.push(checked.report);
    findings.push(...checked.findings);
    problems.push(...checked.problems);
  }
  suites.push(...removedSuites(loaded, before, job.suites));
  const workflows = await changedWorkflows(project.repository, sides);
  const prompts = await judgePromptsChanged(
    { suites: before?.suites ?? [], open: () => checkouts.of(sides.mergeBase) },
    { suites: chosenSuites(judged, job.suites), checkout: head },
    loaded.locate,
  );
  findings.push(
    ...policyChanged({ changes: [...changes, ...prompts], workflows }, ruleOptions(config, 'policy/changed')),
  );

  const shown = standing(findings, config, now);
  const verdicts = suites.flatMap(({ measurement }) => verdictsOf(measurement));
  return {
    config: configPath(project),
    base: { revision: sides.mergeBase },
    head: { revision: revisionOf(sides.head) },
    policy: {
      from: policy === undefined ? 'head' : 'base',
      revision: policy === undefined ? revisionOf(sides.head) : sides.tip,
      ...(base.kind === 'unreadable' ? { baseUnreadable: true } : {}),
    },
    suites,
    findings: shown,
    failOn,
    problems: [...problems, ...suites.flatMap((suite) => silentAgents(suite, loaded))],
    ...(verdicts.length === 0 ? {} : { verdict: worstVerdict(verdicts) }),
    exitCode: problems.length > 0 ? 2 : exitCodeOf(suites, failing(shown, failOn)),
  };
}

interface CheckedSuite {
  readonly report: SuiteReport;
  readonly findings: readonly Finding[];
  /** What kept rules that fail the check from being judged. */
  readonly problems: readonly ReportProblem[];
}

async function checkSuite(context: Context, suite: Suite): Promise<CheckedSuite> {
  const { job, checkouts, head, loaded, judged, before, now } = context;
  const { project, sides } = job;
  const side = await openSide('head', head, loaded, ownSuite(loaded, suite.name) ?? suite);
  const set = await newSetFindings({ project, sides, checkouts, head: side, judged, suite, before, now });
  const cases = await attempt(() => indexCases(head.directory, suite, loaded));
  const inTheWay = [
    ...promptProblems([...side.prompts, ...side.judges], loaded.file),
    ...(cases.ok ? [] : cases.problems),
    ...(suite.agent === undefined ? [] : unmergedProblems(context.unmerged, suite.name, loaded)),
  ];
  const { measurement, changes, files }: Measured =
    inTheWay.length > 0 || !cases.ok
      ? { measurement: { kind: 'failed', problems: inTheWay }, files: [] }
      : await measureSuite(context, suite, side, cases.value);
  const counted = await Promise.all(files.map(({ side: name, file }) => countReceipts(name, file)));
  const receipts = counted.map(({ counts }) => counts);
  const weakened = weakenedFindings(judged, changes);
  const remarks = [...weakened.remarks, ...set.remarks];
  const production = await seenProduction({
    samplesIn: join(project.repository.root, project.folder),
    casesIn: head.directory,
    loaded,
    suite,
    now: job.world.now.getTime(),
  });
  return {
    report: {
      suite: suite.name,
      cases: cases.ok ? cases.value.digests.size : 0,
      measurement,
      ...(remarks.length === 0 ? {} : { remarks }),
      ...(production === undefined ? {} : { production }),
    },
    findings: [
      ...pinFindings(
        judged,
        side.suite,
        [...side.prompts, ...side.judges],
        cases.ok ? cases.value : undefined,
        receipts,
      ),
      ...(measurement.kind === 'compared'
        ? stepFindings(judged.config, suite, measurement.comparison, measurement.decomposition)
        : []),
      ...weakened.findings,
      ...set.findings,
    ],
    problems: [...set.problems, ...weakened.problems].map((problem) => ({ ...problem, suite: suite.name })),
  };
}

async function measureSuite(context: Context, suite: Suite, head: SuiteSide, cases: CaseSet): Promise<Measured> {
  const { job, loaded, before, history, redactor } = context;
  const beforehand = before?.suites.find(({ name }) => name === suite.name);
  if (suite.agent === undefined) {
    return {
      measurement:
        beforehand?.agent !== undefined
          ? { kind: 'failed', problems: [removedAgent(suite.name, loaded)] }
          : { kind: 'not-run', reason: 'no agent: nothing was run' },
      files: [],
    };
  }
  return job.measure({
    world: job.world,
    project: job.project,
    suite,
    loaded,
    agent: suite.agent,
    cases,
    head,
    openBase: () => openBase(context, suite),
    history: { ...history, maxAge: maxAgeOf(history.maxAge, [suite, beforehand].some(mayChangeUnseen)) },
    leg: job.leg,
    ...(job.share === undefined ? {} : { share: job.share }),
    fresh: job.fresh,
    redactor,
  });
}

/** The suite as the merge base has it; where it has none, head's agent config in base's tree. */
async function openBase({ job, checkouts, loaded }: Context, suite: Suite): Promise<BaseSide> {
  const checkout = await checkouts.of(job.sides.mergeBase);
  const name = configPath(job.project);
  const own = await attempt(() => readConfigIn(checkout.root, job.project));
  const before = own.ok ? ownSuite(own.value, suite.name) : undefined;
  if (own.ok && before?.agent !== undefined) {
    return { side: await openSide('base', checkout, own.value, before), firstRun: false, remarks: [] };
  }
  const why =
    before === undefined
      ? `The base has no suite ${suite.name} in a readable ${name}`
      : `The base has no agent for ${suite.name}`;
  const side =
    own.ok && before !== undefined
      ? await openSide('base', checkout, own.value, before)
      : await openSide('base', checkout, loaded, ownSuite(loaded, suite.name) ?? suite);
  return { side, firstRun: true, remarks: [`${why}: head's agent config was used in base's tree.`] };
}

/** Of each side at which nothing completed, or nothing was scored at the end, beside the reasons that the suite's own section gives. */
function silentAgents({ suite, measurement }: SuiteReport, loaded: LoadedConfig): readonly ReportProblem[] {
  const silentScorers = runsOf(measurement).flatMap((run) => silentScorer(suite, run, loaded) ?? []);
  const silent =
    measurement.kind === 'compared'
      ? runsOf(measurement)
          .filter(({ trials }) => trials.planned > 0 && trials.completed === 0)
          .map((run) => silentAgent(suite, run, loaded))
      : [];
  return [...silent, ...silentScorers].map((problem) => ({ suite, ...problem }));
}

function runsOf(measurement: Measurement): readonly RunSummary[] {
  if (measurement.kind === 'head-only') return [measurement.run];
  if (measurement.kind === 'compared') return [measurement.head, measurement.base];
  return measurement.kind === 'unaffected' && measurement.changed !== undefined ? [measurement.changed.head] : [];
}

/**
 * Whether something else may answer tomorrow without a file that tells: where no model is named, one by a name that
 * moves, or the agent is a service. On either side, a record then ages fast.
 */
function mayChangeUnseen(suite: Suite | undefined): boolean {
  if (suite?.agent === undefined) return false;
  if (suite.agent.transport.kind === 'http' || suite.models.size === 0) return true;
  return namedModels(suite).some((model) => !isFixedModel(model));
}

function ownSuite({ config }: LoadedConfig, name: string): Suite | undefined {
  return config.suites.find((suite) => suite.name === name);
}

function verdictsOf(measurement: Measurement) {
  if (measurement.kind === 'compared') return [measurement.comparison.verdict];
  return measurement.kind === 'failed' || measurement.kind === 'pending' ? (['not-measured'] as const) : [];
}

/** What could not be checked outweighs what fails: a figure that is missing is not a figure that is fine. */
function exitCodeOf(suites: readonly SuiteReport[], failed: readonly Finding[]): ExitCode {
  if (suites.some(({ measurement }) => isUnmeasured(measurement))) return 2;
  if (failed.length > 0) return 1;
  return suites.some(({ measurement }) => shardsMissing(measurement) !== undefined) ? 2 : 0;
}
