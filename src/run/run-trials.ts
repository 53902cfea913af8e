import type { AgentOutcome } from '../agent/agent.ts';
import { outcomeReader } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Admission, RateLimiter } from './rate.ts';
import type { Stop, Trial } from './run-file.ts';
import { type CaseVersion, type Lane, type Question, schedule, type Watching, type WorkItem } from './schedule.ts';
import { type Scoring, scoreTrial } from './score-trial.ts';
import type { Spending } from './spending.ts';
import { thresholdOf } from './threshold-of.ts';

export interface RunOptions extends Scoring {
  /** Pulled as they are needed, so that memory does not grow with their number. */
  readonly items: AsyncIterable<WorkItem>;
  readonly lanes: readonly Lane[];
  /** Executions of each item on each lane. */
  readonly trials: number;
  /** By case set: what each of its journals is to hold, for those who read that the run was stopped. */
  readonly planned?: PlannedTrials;
  /** Requests in flight at once, over all lanes together. */
  readonly concurrency: number;
  readonly rate?: RateLimiter;
  /** What may be spent; once it is, no further request is made. */
  readonly spending?: Spending;
  /** Once enough is known, no further request is made. */
  readonly watching?: Watching;
  /** What the suite's own command does to a trial before it is recorded. */
  readonly redact?: (trial: Trial) => Promise<Trial>;
  /** Called after every request with figures over all lanes. */
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted, no further request is made; those in flight are finished and recorded. */
  readonly signal?: AbortSignal;
}

export type PlannedTrials = Readonly<Record<CaseVersion['set'], NonNullable<Stop['planned']>>>;

/** How a run went, and why it ended before its time, if it did. */
export interface TrialsRun extends Progress {
  readonly stopped?: Stop;
  /** Requests that a stop kept from being made, but for those that some earlier run has made. Absent without a stop. */
  readonly left?: number;
}

/**
 * Asks every item of every lane and records each trial as soon as it is scored. Faults of an agent are outcomes of
 * trials; what is thrown comes from the items or the journals, after the requests in flight were finished and
 * recorded wherever a journal still takes them. A run that was stopped with something left to ask says so in all its
 * journals.
 */
export async function runTrials(options: RunOptions): Promise<TrialsRun> {
  const { lanes, rate, spending, watching } = options;
  const questions = schedule(options.items, lanes, options.trials, watching);
  const outcomeOf = outcomeReader(thresholdOf(options));
  const tally = { done: 0, completed: 0, failed: 0, notRun: 0, resumed: 0 };
  let broken = false;
  let stopped: Stop | undefined;
  let left = 0;
  const over = (): boolean => broken || stopped !== undefined || options.signal?.aborted === true;

  function breakOff(): void {
    broken = true;
    watching?.watch.release();
  }

  /** Whether the next request may be made; asked only where there is one. */
  function mayAsk(): boolean {
    if (!over()) stopped = reasonToStop(options);
    // Of what is not asked now no answer will come.
    if (over()) watching?.watch.release();
    return !over();
  }

  async function work(): Promise<void> {
    let answered: Answered | undefined;
    try {
      while (!over()) {
        const before = answered;
        answered = undefined;
        // The answer before is scored and recorded while the agent is at work on the next question, which may wait for it.
        const [asked, recorded] = await Promise.allSettled([
          askNext(),
          before === undefined ? undefined : record(before),
        ]);
        if (asked.status === 'fulfilled') answered = asked.value;
        for (const part of [recorded, asked]) if (part.status === 'rejected') throw part.reason;
        if (answered === undefined) break;
      }
    } catch (error) {
      breakOff();
      throw error;
    } finally {
      if (answered !== undefined) await record(answered);
    }
  }

  async function askNext(): Promise<Answered | undefined> {
    const next = await questions.next();
    return next.done ? undefined : { question: next.value, answer: await ask(next.value) };
  }

  async function ask(question: Question): Promise<Answer> {
    if (question.versions.length === 0) return { status: 'on-record' };
    let leave = await leaveToAsk();
    if (leave === undefined) return notAsked(question);
    const outcome = await request(question, async () => {
      leave?.turnedAway();
      leave = await leaveToAsk();
      return leave !== undefined;
    });
    leave?.accountFor(outcome);
    return outcome;
  }

  /** Leave for one request, which a limit may hold back for minutes; none once the run is over. */
  async function leaveToAsk(): Promise<Leave | undefined> {
    if (!mayAsk()) return undefined;
    const admission = await rate?.admit(() => !mayAsk());
    if (mayAsk()) return leaveFor(admission, spending);
    admission?.cancel();
    return undefined;
  }

  async function record({ question, answer }: Answered): Promise<void> {
    if (answer.status === 'not-asked') {
      if (answer.isNew) left += 1;
      return;
    }
    try {
      if (answer.status !== 'on-record') await write(question, answer);
    } catch (error) {
      breakOff();
      throw error;
    }
    tally[kindOf(answer)] += 1;
    tally.done += 1;
    options.onProgress?.({ ...tally });
  }

  async function write({ lane, item, trial, versions, ended }: Question, outcome: AgentOutcome): Promise<void> {
    for (const version of versions) {
      const scored = await scoreTrial(version.case, { trial, given: item.given }, outcome, lane, options);
      const recorded = (await options.redact?.(scored)) ?? scored;
      lane.journals[version.set]?.append(recorded);
      if (version.set === 'head') ended?.(outcomeOf(recorded));
    }
  }

  const workers = await Promise.allSettled(Array.from({ length: options.concurrency }, work));
  for (const worker of workers) if (worker.status === 'rejected') await questions.return(undefined);
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  if (stopped === undefined) {
    await questions.return(undefined);
    return { ...tally };
  }
  for await (const question of questions) left += Number(notAsked(question).isNew);
  tellStop(stopped, options);
  return { ...tally, stopped, left };
}

interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** `on-record`: all of it completed in an earlier run. `not-asked`: the run was over before its turn came. */
type Answer = AgentOutcome | { readonly status: 'on-record' } | NotAsked;

interface NotAsked {
  readonly status: 'not-asked';
  /** No earlier run asked it either, whatever became of that. */
  readonly isNew: boolean;
}

function notAsked({ lane, item, trial, versions }: Question): NotAsked {
  const given = item.given === undefined ? {} : { given: item.given.step };
  const isNew = versions.some(
    ({ case: { id, digest }, set }) => lane.journals[set]?.outcome({ case: id, digest, trial, ...given }) === undefined,
  );
  return { status: 'not-asked', isNew };
}

function kindOf({ status }: Exclude<Answer, NotAsked>): Exclude<keyof Progress, 'done'> {
  if (status === 'on-record') return 'resumed';
  if (status === 'completed') return 'completed';
  return status === 'not-run' ? 'notRun' : 'failed';
}

function tellStop(stop: Stop, { lanes, planned }: RunOptions): void {
  for (const { journals } of lanes) {
    for (const set of ['head', 'base'] as const) {
      journals[set]?.stop({ ...stop, ...(planned === undefined ? {} : { planned: planned[set] }) });
    }
  }
}

function reasonToStop({ spending, watching }: RunOptions): Stop | undefined {
  if (watching?.watch.enough() === true) return { reason: 'evidence' };
  const limit = spending?.reached();
  return limit === undefined ? undefined : { reason: 'budget', limit };
}

function request(
  { lane, item, trial, versions }: Question,
  mayTryAgain: () => Promise<boolean>,
): Promise<AgentOutcome> {
  return lane.agent.ask(
    {
      case: versions[0]?.case.id ?? '',
      trial,
      input: item.input,
      prompts: Object.fromEntries(Array.from(lane.promptPaths, ([id, path]) => [id, { path }])),
      ...(item.given === undefined ? {} : { given: item.given.outputs }),
    },
    mayTryAgain,
  );
}

/** Leave to make one request, under every limit there is. */
interface Leave {
  /** An agent that cannot be started was never asked: that costs nothing and wears no limit down. */
  accountFor(outcome: AgentOutcome): void;
  /** It was made in vain, and is to be made once more. */
  turnedAway(): void;
}

function leaveFor(admission: Admission | undefined, spending: Spending | undefined): Leave {
  spending?.begin();
  return {
    accountFor(outcome) {
      if (outcome.status === 'not-run') {
        admission?.cancel();
        spending?.cancel();
        return;
      }
      const reply = outcome.status === 'completed' ? outcome.reply : undefined;
      admission?.settle(reply && tokensOf(reply.usage));
      spending?.end(reply && (reply.usage ?? {}));
    },
    turnedAway() {
      admission?.settle(undefined);
      spending?.end(undefined);
    },
  };
}

function tokensOf(usage: { readonly inputTokens?: number; readonly outputTokens?: number } | undefined): number {
  return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}
