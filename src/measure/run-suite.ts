import type { Agent } from '../agent/agent.ts';
import { missingVariables } from '../agent/environment.ts';
import { openAgent } from '../agent/open-agent.ts';
import type { Case } from '../cases/case.ts';
import type { AgentConfig, LoadedConfig, Suite } from '../config/config.ts';
import { type CaseSet, caseReader } from '../gather/case-set.ts';
import type { Project } from '../gather/project.ts';
import { readablePrompts, type SuiteSide } from '../gather/suite-side.ts';
import { receiptMatcher } from '../prompts/receipt.ts';
import { type Journal, openJournal } from '../run/journal.ts';
import { makeRateLimiter } from '../run/rate.ts';
import type { Redactor } from '../run/redact.ts';
import type { ShardOfRun } from '../run/run-file.ts';
import { runTrials } from '../run/run-trials.ts';
import type { Lane } from '../run/schedule.ts';
import { openAppendFile } from '../system/append-file.ts';
import { sleep } from '../system/clock.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { formerFingerprint, headerOf } from './header.ts';
import { reportProgress } from './progress.ts';
import { openScoring } from './scoring.ts';
import { workItems } from './work-items.ts';

export interface SuiteRun {
  readonly world: World;
  readonly project: Project;
  /** Head's suite under the policy that judges: its cases, steps and scorers hold on every side. */
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  /** One side, or base and head. Each has an agent. */
  readonly sides: readonly [RunSide, ...RunSide[]];
  readonly cases: CaseSet;
  /** Whose scorers and commands count. */
  readonly head: SuiteSide;
  /** Former versions of cases, for the 2×2; run on every side that has a file for them. */
  readonly former: ReadonlyMap<string, Case>;
  readonly trials: number;
  /** Ids of the cases that are run, former ones too. Absent: all. */
  readonly only?: ReadonlySet<string>;
  /** Which part of a run this is, where other processes run the others. What agents may use is divided among them. */
  readonly shard?: ShardOfRun;
  /** What tells this run from others of the same config, for instance the leg of a matrix; empty: nothing does. */
  readonly leg: string;
  readonly redactor: Redactor;
}

export interface RunSide extends SuiteSide {
  readonly agent: AgentConfig;
  readonly file: string;
  /** Starts the file over, whatever stands in it. */
  readonly fresh: boolean;
  /** The same for former cases; absent: none is run. */
  readonly former?: { readonly file: string; readonly fresh: boolean };
}

/** Runs the suite on every side at once, sharing what the agents may use at the same time, and fills the run files. */
export async function runSuite(run: SuiteRun): Promise<void> {
  requireVariables(run);
  const { world, suite, sides, cases, former, trials } = run;
  const opened: { close(): Promise<void> | void }[] = [];
  try {
    const lanes: Lane[] = [];
    for (const side of sides) lanes.push(await openLane(run, side, (resource) => opened.push(resource)));
    const head = sides.find(({ name }) => name === 'head') ?? sides[0];
    const { env, concurrency, rate, timeout } = head.agent;
    const scoring = openScoring(suite, {
      cwd: head.checkout.directory,
      environment: world.environment,
      allowed: env,
      concurrency,
      timeoutMs: timeout,
      redact: run.redactor.text,
    });
    opened.push({ close: scoring.stop });
    const progress = reportProgress(
      world,
      suite.name,
      (run.only?.size ?? cases.digests.size + former.size) * trials * sides.length,
    );
    opened.push({ close: progress.end });
    await runTrials({
      items: workItems(cases, caseReader(suite), former, run.only),
      lanes,
      steps: suite.steps,
      scorers: scoring.scorers,
      trials,
      concurrency,
      ...(rate === undefined ? {} : { rate: makeRateLimiter(rate, { now: world.monotonic, sleep }) }),
      ...(scoring.redact === undefined ? {} : { redact: scoring.redact }),
      onProgress: progress.update,
    });
  } finally {
    await closeAll(opened.reverse());
  }
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

async function openLane(
  run: SuiteRun,
  side: RunSide,
  keep: (resource: { close(): Promise<void> | void }) => void,
): Promise<Lane> {
  const { world, sides } = run;
  const agent: Agent = openAgent(side.agent, {
    cwd: side.checkout.directory,
    env: world.environment,
    redact: run.redactor.text,
  });
  keep({ close: () => agent.stop() });
  const open = async (file: string, cases: string, fresh: boolean): Promise<Journal> => {
    const header = await headerOf(run, side, cases);
    const journal = await openJournal(openAppendFile(file), header, { fresh, redactor: run.redactor });
    keep(journal);
    return journal;
  };
  const { former } = side;
  const head = await open(side.file, run.cases.fingerprint, side.fresh);
  return {
    name: side.name,
    agent,
    promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
    receipts: receiptsOf(side, sides),
    journals:
      former === undefined
        ? { head }
        : { head, base: await open(former.file, formerFingerprint(run.former), former.fresh) },
  };
}

/** Each side's receipts are matched against its own prompts first, and against the other side's as rivals. */
function receiptsOf(side: SuiteSide, sides: readonly SuiteSide[]): Lane['receipts'] {
  const rivals = sides.filter((other) => other !== side).flatMap(readablePrompts);
  const matchers = new Map(
    readablePrompts(side).map((prompt) => [
      prompt.id,
      receiptMatcher(
        prompt,
        rivals.filter(({ id }) => id === prompt.id),
      ),
    ]),
  );
  return (id, receipt) => matchers.get(id)?.(receipt) ?? 'unknown';
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
