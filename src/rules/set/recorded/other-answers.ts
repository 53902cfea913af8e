import { mostlyDeviatesAt } from '../../../compare/first-deviation.ts';
import type { Answer, TrialRecord } from '../../../run/run-record.ts';
import type { CaseRecord, RecordedTrial, VersionRecord } from './case-records.ts';

/** How far the recorded versions contradict what a case expects. */
export interface Disagreement {
  readonly record: CaseRecord;
  readonly trials: number;
  readonly failed: number;
  /** Versions that mostly gave what is expected. */
  readonly right: number;
  readonly newestIsRight: boolean;
  /** The step before the final one at which its trials mostly leave what is expected. */
  readonly brokeAt?: string;
  /** How many steps that is before the final one; 0 where it held up to there. */
  readonly early: number;
  /** The other answer that most versions give. */
  readonly agreed?: Answer;
  /** How many versions give it. */
  readonly agreeing: number;
}

export function disagreementOf(record: CaseRecord): Disagreement {
  const { versions, trials } = record;
  const votes = new Map<string, { readonly answer: Answer; versions: number }>();
  for (const answer of versions.flatMap(mainAnswer)) {
    const vote = votes.get(answer.same) ?? { answer, versions: 0 };
    vote.versions += 1;
    votes.set(answer.same, vote);
  }
  const [most] = [...votes.values()].sort(
    (one, other) => other.versions - one.versions || (one.answer.same < other.answer.same ? -1 : 1),
  );
  const all = versions.flatMap((version) => version.trials);
  const brokeAt = mostlyDeviatesAt(all.map(({ trial }) => trial.chain));
  const early = stepsBefore(all.at(-1)?.trial, brokeAt);
  return {
    record,
    trials,
    failed: all.filter(({ right }) => !right).length,
    right: versions.filter(isMostlyRight).length,
    newestIsRight: isMostlyRight({ trials: newestOf(all) }),
    ...(early > 0 && brokeAt !== null ? { brokeAt } : {}),
    early,
    ...(most === undefined ? {} : { agreed: most.answer }),
    agreeing: most?.versions ?? 0,
  };
}

/** Of the version that ran last alone: what it mended is mended, however like the ones before it is elsewhere. */
function newestOf(trials: readonly RecordedTrial[]): readonly RecordedTrial[] {
  const version = trials.at(-1)?.run.version;
  return trials.filter(({ run }) => run.version === version);
}

function stepsBefore(trial: TrialRecord | undefined, brokeAt: string | null): number {
  if (trial === undefined || brokeAt === null) return 0;
  const place = (name: string) => trial.chain.findIndex(({ step }) => step === name);
  return Math.max(0, place(trial.final) - place(brokeAt));
}

/** What a version mostly did, in few words: equal for two versions that did the same. */
export function gist(version: VersionRecord): string {
  const [answer] = mainAnswer(version);
  return isMostlyRight(version) ? 'right' : `wrong ${answer?.same ?? ''}`;
}

/** The wrong answers of a version, the most frequent first. */
export function answersOf({ trials }: VersionRecord): readonly (readonly [answer: Answer, trials: number])[] {
  const counts = new Map<string, [Answer, number]>();
  for (const { trial } of trials) {
    if (trial.answer === undefined) continue;
    const counted = counts.get(trial.answer.same) ?? [trial.answer, 0];
    counted[1] += 1;
    counts.set(trial.answer.same, counted);
  }
  return [...counts.values()].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || (one.same < other.same ? -1 : 1),
  );
}

/** A version gives the answer that more than half of its trials gave. */
function mainAnswer(version: VersionRecord): readonly Answer[] {
  return answersOf(version).flatMap(([answer, times]) => (times * 2 > version.trials.length ? [answer] : []));
}

function isMostlyRight({ trials }: Pick<VersionRecord, 'trials'>): boolean {
  return trials.filter(({ right }) => right).length * 2 > trials.length;
}
