import type { Agent } from '../../agent/agent.ts';
import type { Case } from '../../cases/case.ts';
import { caseReader, casesOf } from '../../gather/case-set.ts';
import { arrangeItems } from '../../run/arrange.ts';
import { type Journal, openJournal } from '../../run/journal.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import type { RunHeader } from '../../run/run-file.ts';
import { type RunOptions, runTrials } from '../../run/run-trials.ts';
import type { Lane } from '../../run/schedule.ts';
import { countsForScores, versionKey } from '../../run/settle.ts';
import { openAppendFile } from '../../system/append-file.ts';
import { readLines } from '../../system/files.ts';
import type { PlannedRun } from '../lanes.ts';
import { reportProgress } from '../progress.ts';
import type { SuiteRun } from '../suite-run.ts';
import { givenItems } from './given-items.ts';

/** What the run of the chain leaves for the steps alone: the same agents, under what is left of budget and rates. */
export interface AfterChain {
  readonly plan: PlannedRun;
  readonly lanes: readonly Lane[];
  /** Whether any agent has answered in this run, so that what they can do would be known by now. */
  readonly answered: boolean;
  readonly asking: Omit<RunOptions, 'items' | 'lanes' | 'planned' | 'watching' | 'signal'>;
  readonly keep: (resource: { close(): Promise<void> | void }) => void;
}

const NOT_GIVEN = 'asked of an agent that does not say it can be given outputs';

/** Whose agent does not say that it can: where there are two sides, which of them. */
function notAble(unable: readonly string[], sides: number): string {
  const [side] = unable;
  const who =
    sides === 1 || side === undefined
      ? 'the agent does not say'
      : unable.length === 1
        ? `the agent of the ${side} does not say`
        : 'no agent that was asked says';
  return `No step was measured alone: ${who} that it can be given outputs.`;
}

/**
 * Asks again for every step alone, given what is expected of the steps before it, of the cases that every side was
 * asked about in its chain; into a file of its own on each side. Gives sentences about what was not done. An agent that
 * does not say it can be given outputs is not asked further than until that shows.
 */
export async function runGiven(run: SuiteRun, { plan, lanes, answered, asking, keep }: AfterChain) {
  const sides = plan.sides.flatMap(({ side, header }) => {
    const lane = lanes.find(({ name }) => name === side.name);
    return side.given === undefined || lane === undefined ? [] : [{ lane, header, given: side.given, file: side.file }];
  });
  if (sides.length === 0) return [];
  const unable = sides.filter(({ lane }) => !isAble(lane.agent)).map(({ lane }) => lane.name);
  if (answered && unable.length === sides.length) return [notAble(unable, sides.length)];
  const asked = await versionsIn(sides.map(({ file }) => file));
  const wanted = givenItems(chosen(run, asked), run.suite.steps);
  const arranged = await arrangeItems(wanted, { seed: plan.seed });
  keep(arranged);
  const found = { unable: new Set<string>(), over: new AbortController() };
  const aloneLanes: Lane[] = [];
  for (const { lane, header, given } of sides) {
    const own: RunHeader = { ...header, given: true };
    const journal = await openJournal(openAppendFile(given.file), own, {
      fresh: given.fresh,
      redactor: run.redactor,
    });
    keep(journal);
    const agent = unlessUnable(lane.agent, () => {
      found.unable.add(lane.name);
      found.over.abort();
    });
    aloneLanes.push({ ...lane, agent, journals: { head: unlessNothing(journal) } });
  }
  const trials = arranged.counts.head * asking.trials;
  const progress = reportProgress(run.world, `${run.suite.name}, steps alone`, trials * aloneLanes.length);
  keep({ close: progress.end });
  const { stopped, left = 0 } = await runTrials({
    ...asking,
    items: arranged.items(),
    lanes: aloneLanes,
    planned: { head: { cases: arranged.counts.head, trials }, base: { cases: 0, trials: 0 } },
    signal: found.over.signal,
    onProgress(at) {
      progress.update(at);
      asking.onProgress?.(at);
    },
  });
  if (stopped !== undefined) progress.stopped(left, stopped);
  if (found.unable.size > 0) return [notAble([...found.unable], sides.length)];
  return stopped === undefined ? [] : ['The budget was reached before every step was measured alone.'];
}

function isAble(agent: Agent): boolean {
  return agent.capabilities?.().has('given') === true;
}

/** Its answer is that of the whole chain, which nobody asked for here; nor will the next be another. */
function unlessUnable(agent: Agent, isUnable: () => void): Agent {
  return {
    async ask(...question) {
      const outcome = await agent.ask(...question);
      if (outcome.status !== 'completed' || isAble(agent)) return outcome;
      isUnable();
      return { status: 'errored', error: NOT_GIVEN, durationMs: outcome.durationMs };
    },
    stop: () => agent.stop(),
  };
}

/** An answer that is no answer to what was asked is not recorded. */
function unlessNothing(journal: Journal): Journal {
  return {
    ...journal,
    append(trial) {
      if (trial.error !== NOT_GIVEN) journal.append(trial);
    },
  };
}

/** Case versions with a trial that counts in each of the files. */
export async function versionsIn(files: readonly string[]): Promise<ReadonlySet<string>> {
  let versions: ReadonlySet<string> | undefined;
  for (const file of files) {
    const found = new Set<string>();
    for await (const trial of (await readRunFile(readLines(file), file)).trials) {
      const key = versionKey(trial);
      if (countsForScores(trial) && versions?.has(key) !== false) found.add(key);
    }
    versions = found;
  }
  return versions ?? new Set();
}

async function* chosen({ suite, cases }: SuiteRun, versions: ReadonlySet<string>): AsyncGenerator<Case> {
  for await (const found of casesOf(cases, caseReader(suite))) {
    if (versions.has(versionKey({ case: found.id, digest: found.digest }))) yield found;
  }
}
