import type { AgentOutcome } from '../agent/agent.ts';
import type { Progress } from './progress.ts';
import type { RateLimiter } from './rate.ts';
import type { Trial } from './run-file.ts';
import { type Job, type Lane, schedule, type WorkItem } from './schedule.ts';
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
 * trials; what is thrown comes from the items or the journals, after the requests in flight were finished.
 */
export async function runTrials(options: RunOptions): Promise<Progress> {
  const jobs = schedule(options.items, options.lanes, options.trials);
  const tally = { done: 0, completed: 0, failed: 0, notRun: 0, resumed: 0 };
  let broken = false;

  async function work(): Promise<void> {
    let answered: Answered | undefined;
    try {
      while (!broken && options.signal?.aborted !== true) {
        const next = await jobs.next();
        if (next.done) break;
        const asked = ask(next.value, options.rate);
        // The answer before is scored and recorded while the agent is at work on the next question.
        const before = answered;
        answered = undefined;
        if (before !== undefined) await record(before);
        answered = { job: next.value, outcome: await asked };
      }
    } catch (error) {
      broken = true;
      throw error;
    } finally {
      if (answered !== undefined) await record(answered);
    }
  }

  async function record({ job, outcome }: Answered): Promise<void> {
    if (outcome !== undefined) {
      for (const version of job.versions) {
        const trial = await scoreTrial(version.case, job.trial, outcome, job.lane, options);
        job.lane.journals[version.set]?.append((await options.redact?.(trial)) ?? trial);
      }
    }
    tally[kindOf(outcome)] += 1;
    tally.done += 1;
    options.onProgress?.({ ...tally });
  }

  const workers = await Promise.allSettled(Array.from({ length: options.concurrency }, work));
  await jobs.return(undefined);
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return { ...tally };
}

interface Answered {
  readonly job: Job;
  /** Absent: nothing was asked, since all of it is on record. */
  readonly outcome: AgentOutcome | undefined;
}

function kindOf(outcome: AgentOutcome | undefined): Exclude<keyof Progress, 'done'> {
  if (outcome === undefined) return 'resumed';
  if (outcome.status === 'completed') return 'completed';
  return outcome.status === 'not-run' ? 'notRun' : 'failed';
}

async function ask(
  { lane, item, trial, versions }: Job,
  rate: RateLimiter | undefined,
): Promise<AgentOutcome | undefined> {
  const [first] = versions;
  if (first === undefined) return undefined;
  await rate?.admit();
  const outcome = await lane.agent.ask({
    case: first.case.id,
    trial,
    input: item.input,
    prompts: Object.fromEntries(Array.from(lane.promptPaths, ([id, path]) => [id, { path }])),
  });
  if (outcome.status === 'completed') rate?.spend(tokensOf(outcome.reply.usage));
  return outcome;
}

function tokensOf(usage: { readonly inputTokens?: number; readonly outputTokens?: number } | undefined): number {
  return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}
