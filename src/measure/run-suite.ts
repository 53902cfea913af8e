import { missingVariables } from '../agent/environment.ts';
import { caseReader } from '../gather/case-set.ts';
import { type ArrangedItems, arrangeItems } from '../run/arrange.ts';
import type { JudgeUse } from '../run/judge-scorer.ts';
import { watchOver } from '../run/look.ts';
import type { RunHeader, Stop } from '../run/run-file.ts';
import { type PlannedTrials, runTrials } from '../run/run-trials.ts';
import type { Lane, Watching } from '../run/schedule.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { openLane, type PlannedRun, planRun } from './lanes.ts';
import { moneyWatch, rateOf, spendingOf } from './limits.ts';
import { reportProgress } from './progress.ts';
import { runGiven } from './repeated/given-run.ts';
import { judgeLabels } from './scoring/judged-labels.ts';
import { type Judges, judgeDigests, openJudges } from './scoring/judges.ts';
import { openScoring } from './scoring/scoring.ts';
import type { RunSide, SuiteRun } from './suite-run.ts';
import { workItems } from './work-items.ts';

export type { RunSide, SuiteRun } from './suite-run.ts';

/** What is to be known of a run beside its files. */
export interface SuiteRan {
  /** Why it ended with something left to ask. */
  readonly stopped?: Stop;
  /** Sentences for whoever reads its figures. */
  readonly remarks: readonly string[];
  /** What each judge was asked, labels included. */
  readonly judges: readonly JudgeUse[];
}

/**
 * Runs the suite on every side at once, in one random order and under one budget and rate, and fills the run files.
 * Where `trials: auto` compares a base and a head, no further request is made once enough is known.
 */
export async function runSuite(run: SuiteRun): Promise<SuiteRan> {
  requireVariables(run);
  const { world, suite, sides, cases, former, trials } = run;
  const opened: { close(): Promise<void> | void }[] = [];
  try {
    const head = sides.find(({ name }) => name === 'head') ?? sides[0];
    const { env, concurrency, timeout } = head.agent;
    const judges = openJudges({ ...run, concurrency, redact: run.redactor.text });
    opened.push({ close: () => stopJudges(judges) });
    const plan = await planRun(run);
    const arranged = await arrangeItems(workItems(cases, caseReader(suite), former, run.only), {
      seed: plan.seed,
      ...(run.first === undefined || plan.design !== undefined ? {} : { first: run.first }),
    });
    opened.push(arranged);
    const told = { ...designOf(plan), ...(await onLabels(run, judges, concurrency)) };
    const lanes: Lane[] = [];
    for (const side of plan.sides) {
      lanes.push(await openLane(run, side, told, (resource) => opened.push(resource)));
    }
    const scoring = openScoring(
      suite,
      {
        cwd: head.checkout.directory,
        environment: world.environment,
        allowed: env,
        concurrency,
        timeoutMs: timeout,
        redact: run.redactor.text,
      },
      judges,
    );
    opened.push({ close: scoring.stop });
    const progress = reportProgress(world, suite.name, requestsOf(arranged, lanes, trials));
    opened.push({ close: progress.end });
    const rate = rateOf(run, head.agent);
    const spending = spendingOf(run);
    const money = moneyWatch(run, spending);
    const asking = {
      steps: suite.steps,
      scorers: scoring.scorers,
      trials,
      concurrency,
      ...(rate === undefined ? {} : { rate }),
      ...(spending === undefined ? {} : { spending }),
      ...(scoring.redact === undefined ? {} : { redact: scoring.redact }),
    };
    const { stopped, ...made } = await runTrials({
      ...asking,
      items: arranged.items(),
      lanes,
      planned: plannedTrials(arranged, trials),
      ...(plan.design === undefined ? {} : { watching: watchingOf(run) }),
      onProgress(at) {
        progress.update(at);
        money.look();
      },
    });
    if (stopped !== undefined) progress.stopped(made.left ?? 0, stopped);
    const alone = await runGiven(run, {
      plan,
      lanes,
      answered: made.completed > 0,
      asking: { ...asking, onProgress: money.look },
      keep: (resource) => opened.push(resource),
    });
    return {
      ...(stopped === undefined ? {} : { stopped }),
      remarks: [...money.remarks, ...alone],
      judges: Array.from(judges, ([step, judge]) => ({ step, ...judge.tally() })),
    };
  } finally {
    await closeAll(opened.reverse());
  }
}

function stopJudges(judges: Judges): void {
  for (const judge of judges.values()) judge.stop();
}

function designOf({ design }: PlannedRun): Pick<RunHeader, 'design'> {
  return design === undefined ? {} : { design };
}

/** Of several processes that run one suite the first looks at the labels for all of them. */
async function onLabels(run: SuiteRun, judges: Judges, concurrency: number): Promise<Pick<RunHeader, 'judges'>> {
  if (judges.size === 0 || (run.shard !== undefined && run.shard.index > 1)) return {};
  const { project, suite, loaded, head, sides } = run;
  const counted = await judgeLabels({
    project,
    suite,
    loaded,
    directory: head.checkout.directory,
    judges,
    digests: judgeDigests(suite, head),
    concurrency,
    fresh: sides.every(({ fresh }) => fresh),
  });
  return { judges: counted };
}

function requestsOf({ counts }: ArrangedItems, lanes: readonly Lane[], trials: number): number {
  const ofFormer = lanes.filter(({ journals }) => journals.base !== undefined).length;
  return trials * (counts.head * lanes.length + counts.formerAlone * ofFormer);
}

function plannedTrials({ counts }: ArrangedItems, trials: number): PlannedTrials {
  const of = (cases: number) => ({ cases, trials: cases * trials });
  return { head: of(counts.head), base: of(counts.former) };
}

function watchingOf({ suite, trials, paired }: SuiteRun): Watching {
  return {
    watch: watchOver(caseReader(suite).final, trials),
    compared: ({ id, digest }) => paired === undefined || paired.get(id) === digest,
  };
}

/** Whatever one of them throws, all are closed. */
async function closeAll(resources: readonly { close(): Promise<void> | void }[]): Promise<void> {
  const failures: unknown[] = [];
  for (const resource of resources) {
    try {
      await resource.close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** A secret that did not arrive is told before the first request, not by 200 refusals of a provider. */
export function requireVariables({
  world,
  suite,
  loaded,
  sides,
}: Pick<SuiteRun, 'world' | 'suite' | 'loaded'> & { readonly sides: readonly Pick<RunSide, 'agent'>[] }): void {
  const names = new Set(sides.flatMap(({ agent }) => missingVariables(agent.env, world.environment)));
  if (names.size === 0) return;
  throw new CouldNotCheck(
    [...names].map((name) => ({
      message: `the agent of \`${suite.name}\` needs the environment variable ${name}, which is not set`,
      location: loaded.locate(['suites', suite.name, 'agent', 'env']),
      expected: `a value for ${name}`,
      remedy: `Set it; in a workflow, pass it under \`env:\` of the step (a pull request from a fork gets no secrets)`,
    })),
  );
}
