import { outcomeReader } from '../run/outcome.ts';
import type { Trial } from '../run/run-file.ts';
import { trialKey, versionKey } from '../run/settle.ts';
import { isStrayed } from '../run/strayed.ts';

/** What trials of steps asked for alone came to: step → case version → figures. */
export type AloneFacts = ReadonlyMap<string, ReadonlyMap<string, StepAloneFacts>>;

/** Trials of one case at one step that was asked for alone. */
interface StepAloneFacts {
  readonly scored: number;
  readonly correct: number;
  /** On record without a score: the agent failed, ran another prompt, or did not go on from what it was given. */
  readonly unscored: number;
  /** Answers that count, scored or not, and those of them that show something else than was given. */
  readonly answers: number;
  readonly strayed: number;
  /** Of one of the latter, where there is any. Not to be taken for more than an example. */
  readonly reason?: string;
}

/** Reads steps asked for alone, line by line. Of several lines for one trial the same one stands as everywhere else. */
export async function collectAlone(
  trials: AsyncIterable<Trial> | Iterable<Trial>,
  thresholds: (step: string) => number,
): Promise<AloneFacts> {
  const outcomeOf = outcomeReader(thresholds);
  const settled = new Map<string, Settled>();
  for await (const trial of trials) {
    const { given } = trial;
    if (given === undefined) continue;
    const { precedence, counts, chain } = outcomeOf(trial);
    const key = trialKey(trial);
    const before = settled.get(key);
    if (before !== undefined && before.precedence <= precedence) continue;
    const correct = counts ? (chain.find(({ step }) => step === given)?.correct ?? null) : null;
    const reason = correct === null ? (trial.error ?? trial.steps[0]?.reason) : undefined;
    settled.set(key, { step: given, version: versionKey(trial), precedence, correct, reason, counts });
  }
  return summed(settled.values());
}

interface Settled {
  readonly step: string;
  readonly version: string;
  readonly precedence: string;
  readonly correct: boolean | null;
  readonly reason: string | undefined;
  /** Whether it is an answer at all. */
  readonly counts: boolean;
}

function summed(settled: Iterable<Settled>): AloneFacts {
  const facts = new Map<string, Map<string, { -readonly [fact in keyof StepAloneFacts]: StepAloneFacts[fact] }>>();
  for (const { step, version, correct, reason, counts } of settled) {
    const cases = facts.get(step) ?? new Map();
    facts.set(step, cases);
    const entry = cases.get(version) ?? { scored: 0, correct: 0, unscored: 0, answers: 0, strayed: 0 };
    cases.set(version, entry);
    entry.scored += Number(correct !== null);
    entry.correct += Number(correct === true);
    entry.unscored += Number(correct === null);
    entry.answers += Number(counts);
    entry.strayed += Number(counts && isStrayed(reason));
    if (reason !== undefined && (entry.reason === undefined || reason < entry.reason)) entry.reason = reason;
  }
  return facts;
}
