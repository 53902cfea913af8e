import type { AgentOutcome } from '../agent/agent.ts';
import type { Progress } from './progress.ts';
import type { RateLimiter } from './rate.ts';
import type { Trial } from './run-file.ts';
import { type Lane, type Question, schedule, type WorkItem } from './schedule.ts';
import { type Scoring, scoreTrial } from './score-trial.ts';

export interface RunOptions extends Scoring {
  /** Pulled as they are needed, so that memory does not grow with their number. */
  readonly items: AsyncIterable<WorkItem>;
  readonly lanes: readonly Lane[];
  /** Executions of each item on each lane. */
  readonly trials: number;
  /** Requests in flight at once, over all lanes together. */
  readonly concurrency: number;
  readonly rate?: RateLimiter;
  /** What the suite's own command does to a trial before it is recorded. */
  readonly redact?: (trial: Trial) => Promise<Trial>;
  /** Called after every request with figures over all lanes. */
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted, no further request is made; those in flight are finished and recorded. */
  readonly signal?: AbortSignal;
}

/**
 * Asks every item of every lane and records each trial as soon as it is scored. Faults of an agent are outcomes of
 * trials; what is thrown comes from the items or the journals, after the requests in flight were finished and
 * recorded wherever a journal still takes them.
 */
export async function runTrials(options: RunOptions): Promise<Progress> {
  const questions = schedule(options.items, options.lanes, options.trials);
  const tally = { done: 0, completed: 0, failed: 0, notRun: 0, resumed: 0 };
  let broken = false;
  const over = (): boolean => broken || options.signal?.aborted === true;

  async function work(): Promise<void> {
    let answered: Answered | undefined;
    try {
      while (!over()) {
        const next = await questions.next();
        if (next.done) break;
        const before = answered;
        answered = undefined;
        // The answer before is scored and recorded while the agent is at work on the next question.
        const [asked, recorded] = await Promise.allSettled([
          ask(next.value, options.rate, over),
          before === undefined ? undefined : record(before),
        ]);
        if (asked.status === 'fulfilled') answered = { question: next.value, answer: asked.value };
        for (const part of [recorded, asked]) if (part.status === 'rejected') throw part.reason;
      }
    } catch (error) {
      broken = true;
      throw error;
    } finally {
      if (answered !== undefined) await record(answered);
    }
  }

  async function record({ question, answer }: Answered): Promise<void> {
    if (answer.status === 'not-asked') return;
    try {
      if (answer.status !== 'on-record') await write(question, answer);
    } catch (error) {
      broken = true;
      throw error;
    }
    tally[kindOf(answer)] += 1;
    tally.done += 1;
    options.onProgress?.({ ...tally });
  }

  async function write({ lane, item, trial, versions }: Question, outcome: AgentOutcome): Promise<void> {
    for (const version of versions) {
      const scored = await scoreTrial(version.case, { trial, given: item.given }, outcome, lane, options);
      lane.journals[version.set]?.append((await options.redact?.(scored)) ?? scored);
    }
  }

  const workers = await Promise.allSettled(Array.from({ length: options.concurrency }, work));
  await questions.return(undefined);
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return { ...tally };
}

interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** `on-record`: all of it completed in an earlier run. `not-asked`: the run was over before its turn came. */
type Answer = AgentOutcome | { readonly status: 'on-record' } | { readonly status: 'not-asked' };

function kindOf({ status }: Exclude<Answer, { readonly status: 'not-asked' }>): Exclude<keyof Progress, 'done'> {
  if (status === 'on-record') return 'resumed';
  if (status === 'completed') return 'completed';
  return status === 'not-run' ? 'notRun' : 'failed';
}

async function ask(
  { lane, item, trial, versions }: Question,
  rate: RateLimiter | undefined,
  over: () => boolean,
): Promise<Answer> {
  const [first] = versions;
  if (first === undefined) return { status: 'on-record' };
  await rate?.admit();
  // A limit may have held the question back for minutes.
  if (over()) return { status: 'not-asked' };
  const outcome = await lane.agent.ask({
    case: first.case.id,
    trial,
    input: item.input,
    prompts: Object.fromEntries(Array.from(lane.promptPaths, ([id, path]) => [id, { path }])),
    ...(item.given === undefined ? {} : { given: item.given.outputs }),
  });
  if (outcome.status === 'completed') rate?.spend(tokensOf(outcome.reply.usage));
  return outcome;
}

function tokensOf(usage: { readonly inputTokens?: number; readonly outputTokens?: number } | undefined): number {
  return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}
