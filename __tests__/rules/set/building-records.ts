import { answerReader, type RunRecord, type TrialRecord } from '../../../src/run/run-record.ts';
import type { Json } from '../../../src/values/json.ts';

/** How one trial went: right, wrong without an output, scored by nobody, or wrong with what it gave. */
export type Result = boolean | null | { readonly gave: Json } | { readonly steps: Readonly<Record<string, boolean>> };

/** A run by the version's name; results by case id, a trial each. The last step of a trial is its final one. */
export function aRecord(
  version: string,
  results: Readonly<Record<string, Result | readonly Result[]>>,
  parts: Partial<Omit<RunRecord, 'trials'>> = {},
): RunRecord {
  const answerOf = answerReader();
  return {
    file: `${version}.jsonl`,
    revision: version,
    version,
    scorers: 'sha256:scorers',
    startedAt: '2026-01-01T00:00:00Z',
    ...parts,
    trials: Object.entries(results).flatMap(([id, trials]) =>
      (isList(trials) ? trials : [trials]).map((result, index) => aTrialRecord(id, index + 1, result, answerOf)),
    ),
  };
}

/** `count` runs of as many versions, oldest first, in all of which the same happened. */
export function versions(count: number, results: Parameters<typeof aRecord>[1]): readonly RunRecord[] {
  return Array.from({ length: count }, (_, index) => aRecord(`v${index + 1}`, results));
}

/** The case by which `apart` tells versions from each other. */
export const APART = { id: 'apart' };

/** The same runs with one more case in which each version does something else, the first of them what is expected. */
export function apart(runs: readonly RunRecord[]): readonly RunRecord[] {
  const first = runs[0]?.version;
  return runs.map((run) => {
    const { trials } = aRecord(run.version, { [APART.id]: run.version === first ? true : { gave: run.version } });
    return { ...run, trials: [...run.trials, ...trials] };
  });
}

export function times<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value);
}

function aTrialRecord(
  id: string,
  trial: number,
  result: Result,
  answerOf: ReturnType<typeof answerReader>,
): TrialRecord {
  if (typeof result === 'object' && result !== null && 'steps' in result) {
    const chain = Object.entries(result.steps).map(([step, correct]) => ({ step, correct }));
    const last = chain.at(-1)!;
    return { case: id, trial, chain, final: last.step, right: last.correct };
  }
  const right = typeof result === 'object' && result !== null ? false : result;
  const answer = typeof result === 'object' && result !== null ? answerOf(result.gave) : undefined;
  return {
    case: id,
    trial,
    chain: [{ step: 'reply', correct: right }],
    final: 'reply',
    right,
    ...(answer === undefined ? {} : { answer }),
  };
}

function isList(value: Result | readonly Result[]): value is readonly Result[] {
  return Array.isArray(value);
}
