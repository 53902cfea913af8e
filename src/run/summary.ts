import { wilson } from '../stats/wilson.ts';
import { type Outcome, outcomeReader } from './outcome.ts';
import { reasonClass } from './reason-class.ts';
import type { JudgeOnLabels, RunHeader, Trial, TrialStatus } from './run-file.ts';
import { versionKey } from './settle.ts';

/** One side's run in figures, independent of the other side. */
export interface RunSummary {
  readonly revision: string;
  readonly cases: number;
  readonly trials: {
    readonly planned: number;
    readonly completed: number;
    readonly errored: number;
    readonly timedOut: number;
    readonly notRun: number;
    /** Completed, but with a receipt for another prompt: excluded from scores. */
    readonly ranAnotherPrompt: number;
  };
  /** Trials that carried a receipt, verified or claimed, for every prompt of the suite / completed trials. */
  readonly receipts: { readonly verified: number; readonly claimed: number; readonly of: number };
  /** The most frequent reasons why trials did not complete. */
  readonly errors: readonly { readonly reason: string; readonly trials: number; readonly example: string }[];
  readonly steps: readonly {
    readonly step: string;
    readonly final: boolean;
    readonly cases: number;
    readonly correct: number;
    readonly accuracy: number | null;
    /** 95 % Wilson interval of the accuracy. */
    readonly interval: readonly [number, number] | null;
  }[];
  /** Steps at which counted trials have no score, since the scorer failed; absent: every one has its scores. */
  readonly unscored?: readonly Unscored[];
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number; readonly costUsd: number };
  readonly judges?: readonly JudgeOnLabels[];
}

/** A step whose scorer gave no score in so many of the counted trials that were to be scored there. */
export interface Unscored {
  readonly step: string;
  readonly trials: number;
  readonly of: number;
  /** Most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly trials: number }[];
}

const MOST_ERRORS = 5;

/**
 * Sums a run up, line by line and in any order of lines. A step's accuracy is the mean over cases of the share of
 * the case's counted trials that were correct. `planned`: trials that were meant to be, when lines may be missing.
 */
export async function summariseRun(
  header: RunHeader,
  trials: AsyncIterable<Trial> | Iterable<Trial>,
  threshold: (step: string) => number,
  planned?: number,
): Promise<RunSummary> {
  const recordOf = recordReader(header, threshold);
  const cases = new Map<string, TrialRecord[]>();
  for await (const trial of trials) {
    const key = versionKey(trial);
    const records = cases.get(key) ?? [];
    const before = records[trial.trial];
    const record = recordOf(trial);
    if (before === undefined || record.outcome.precedence < before.outcome.precedence) records[trial.trial] = record;
    cases.set(key, records);
  }
  const all = [...cases.values()].flatMap((records) => Object.values(records));
  const having = (status: TrialStatus) => all.filter(({ outcome }) => outcome.status === status).length;
  const completed = all.filter(({ outcome }) => outcome.status === 'completed');
  const usage = usageOf(all);
  const unscored = unscoredOf(header.steps, all);
  return {
    revision: header.revision,
    cases: cases.size,
    trials: {
      planned: planned ?? all.length,
      completed: completed.length,
      errored: having('errored'),
      timedOut: having('timed-out'),
      notRun: having('not-run'),
      ranAnotherPrompt: completed.filter(({ outcome }) => !outcome.counts).length,
    },
    receipts: {
      verified: completed.filter(({ receipts }) => receipts === 'verified').length,
      claimed: completed.filter(({ receipts }) => receipts === 'claimed').length,
      of: completed.length,
    },
    errors: errorsOf(all),
    steps: header.steps.map((step) => ({ step, final: step === header.final, ...accuracyOf(step, cases) })),
    ...(unscored.length === 0 ? {} : { unscored }),
    ...(usage === undefined ? {} : { usage }),
    ...(header.judges === undefined ? {} : { judges: header.judges }),
  };
}

/** What a summary needs of one trial. */
interface TrialRecord {
  readonly outcome: Outcome;
  readonly receipts: 'verified' | 'claimed' | 'none';
  readonly usage: Trial['usage'];
  readonly error: string | undefined;
  /** Step → why it has no score. */
  readonly failed: ReadonlyMap<string, string> | undefined;
}

/** Trials of which nothing but a like outcome is to be kept share one record, so that a long run stays small in memory. */
function recordReader(header: RunHeader, threshold: (step: string) => number): (trial: Trial) => TrialRecord {
  const outcomeOf = outcomeReader(threshold);
  const shared = {
    verified: new Map<Outcome, TrialRecord>(),
    claimed: new Map<Outcome, TrialRecord>(),
    none: new Map<Outcome, TrialRecord>(),
  };
  return (trial) => {
    const outcome = outcomeOf(trial);
    const receipts = receiptsOf(trial, header);
    const failed = failedScorers(trial);
    const isPlain = trial.usage === undefined && trial.status === 'completed' && failed === undefined;
    const known = shared[receipts].get(outcome);
    if (known !== undefined && isPlain) return known;
    const error = trial.status === 'completed' ? undefined : (trial.error ?? trial.status);
    const record = { outcome, receipts, usage: trial.usage, error, failed };
    if (isPlain) shared[receipts].set(outcome, record);
    return record;
  };
}

function failedScorers({ steps }: Trial): TrialRecord['failed'] {
  const failed = steps.filter(({ score }) => score === null);
  return failed.length === 0
    ? undefined
    : new Map(failed.map(({ name, reason }) => [name, reasonClass(reason ?? 'no reason given')]));
}

function unscoredOf(steps: readonly string[], records: readonly TrialRecord[]): readonly Unscored[] {
  const counted = records.filter(({ outcome }) => outcome.counts);
  if (counted.every(({ failed }) => failed === undefined)) return [];
  return steps.flatMap((step) => {
    const reasons = new Map<string, number>();
    let of = 0;
    for (const { outcome, failed } of counted) {
      of += Number(outcome.chain.some((scored) => scored.step === step));
      const reason = failed?.get(step);
      if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const trials = [...reasons.values()].reduce((sum, one) => sum + one, 0);
    if (trials === 0) return [];
    const sorted = Array.from(reasons, ([reason, trials]) => ({ reason, trials })).sort(mostFirst);
    return [{ step, trials, of, reasons: sorted.slice(0, MOST_ERRORS) }];
  });
}

function mostFirst(
  one: { readonly reason: string; readonly trials: number },
  other: { readonly reason: string; readonly trials: number },
): number {
  return other.trials - one.trials || (one.reason < other.reason ? -1 : 1);
}

function receiptsOf(trial: Trial, header: RunHeader): TrialRecord['receipts'] {
  const states = [...header.prompts.keys()].map((id) => trial.receipts.get(id));
  if (states.length === 0) return 'none';
  if (states.every((state) => state === 'verified')) return 'verified';
  return states.every((state) => state === 'verified' || state === 'claimed') ? 'claimed' : 'none';
}

function accuracyOf(step: string, cases: ReadonlyMap<string, readonly TrialRecord[]>) {
  let n = 0;
  let sum = 0;
  for (const records of cases.values()) {
    const rights = Object.values(records).flatMap(({ outcome }) => {
      const right = outcome.counts ? outcome.chain.find((scored) => scored.step === step)?.correct : null;
      return right ?? [];
    });
    if (rights.length === 0) continue;
    n += 1;
    sum += rights.filter((right) => right).length / rights.length;
  }
  const accuracy = n === 0 ? null : sum / n;
  return { cases: n, correct: sum, accuracy, interval: accuracy === null ? null : wilson(accuracy, n) };
}

/** Equal first lines are one reason; the text that sorts first stands for all of them. */
function errorsOf(records: readonly TrialRecord[]): RunSummary['errors'] {
  const reasons = new Map<string, { trials: number; example: string }>();
  for (const { error } of records) {
    if (error === undefined) continue;
    const [reason = ''] = error.split('\n', 1);
    const known = reasons.get(reason) ?? { trials: 0, example: error };
    known.trials += 1;
    if (error < known.example) known.example = error;
    reasons.set(reason, known);
  }
  return [...reasons]
    .map(([reason, known]) => ({ reason, ...known }))
    .sort(mostFirst)
    .slice(0, MOST_ERRORS);
}

function usageOf(records: readonly TrialRecord[]): RunSummary['usage'] {
  const spent = records.flatMap(({ usage }) => usage ?? []);
  if (spent.length === 0) return undefined;
  const sum = (part: 'inputTokens' | 'outputTokens' | 'costUsd') =>
    spent.reduce((total, usage) => total + (usage[part] ?? 0), 0);
  return { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens'), costUsd: sum('costUsd') };
}
