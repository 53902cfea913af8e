import { type Chain, type Outcome, outcomeReader } from '../run/outcome.ts';
import type { RunHeader, Stop, Trial } from '../run/run-file.ts';
import { versionKey } from '../run/settle.ts';
import { formatShard } from '../values/shard.ts';
import { mostlyDeviatesAt, passesOverDeviation } from './first-deviation.ts';
import type { CaseFacts, RunFacts, StepFacts } from './run-facts.ts';

/**
 * Reads a run once, line by line, and keeps integers alone. Lines may come in any order and more than once; of
 * several lines for one trial of one case version the same one stands as everywhere else. Whether the run ended before
 * its time is known once its trials were read.
 */
export async function collectRun(
  header: RunHeader,
  trials: AsyncIterable<Trial> | Iterable<Trial>,
  thresholds: (step: string) => number,
  stopped: () => Stop | undefined = () => undefined,
): Promise<RunFacts> {
  const read = outcomeReader(thresholds);
  const collected = new Map<string, CollectedCase>();
  for await (const trial of trials) {
    const key = versionKey(trial);
    let entry = collected.get(key);
    if (entry === undefined) {
      entry = { id: trial.case, digest: trial.digest, tags: new Set(), group: undefined, trials: new Map() };
      collected.set(key, entry);
    }
    add(entry, trial, read(trial));
  }
  const cases = new Map([...collected].map(([key, entry]) => [key, caseFacts(entry, header.final)]));
  const stop = stopped();
  const partial = partOf(header);
  return {
    suite: header.suite,
    revision: header.revision,
    steps: header.steps,
    final: header.final,
    scorers: header.scorers,
    ...(header.design === undefined ? {} : { design: header.design }),
    ...(stop === undefined ? {} : { stop }),
    ...(partial === undefined ? {} : { partial }),
    made: [...cases.values()].reduce((sum, entry) => sum + entry.trials, 0),
    cases,
  };
}

function partOf({ shard, missing }: RunHeader): string | undefined {
  if (shard !== undefined && shard.of > 1) return `shard ${formatShard(shard)} alone`;
  if (missing === undefined) return undefined;
  return `without shard${missing.length === 1 ? '' : 's'} ${missing.map(formatShard).join(', ')}`;
}

interface CollectedCase {
  readonly id: string;
  readonly digest: string;
  readonly tags: Set<string>;
  /** Where lines differ the one that sorts first. */
  group: string | undefined;
  readonly trials: Map<number, Outcome>;
}

function add(entry: CollectedCase, trial: Trial, outcome: Outcome): void {
  const before = entry.trials.get(trial.trial);
  if (before === undefined || outcome.precedence < before.precedence) entry.trials.set(trial.trial, outcome);
  for (const tag of trial.tags) entry.tags.add(tag);
  const { group } = trial;
  if (group !== undefined && (entry.group === undefined || group < entry.group)) entry.group = group;
}

function caseFacts({ id, digest, tags, group, trials }: CollectedCase, final: string): CaseFacts {
  const all = [...trials.values()];
  const completed = all.filter(({ status }) => status === 'completed');
  const counted = all.filter(({ counts }) => counts);
  const chains = counted.map(({ chain }) => chain);
  return {
    id,
    digest,
    tags: [...tags].sort(),
    ...(group === undefined ? {} : { group }),
    trials: all.length,
    completed: completed.length,
    ranAnother: completed.length - counted.length,
    counted: counted.length,
    routed: counted.every(({ routed }) => routed === undefined)
      ? null
      : counted.filter(({ routed }) => routed === true).length,
    steps: stepFacts(chains),
    firstDeviation: mostlyDeviatesAt(chains),
    passedOverDeviation: chains.filter((chain) => passesOverDeviation(chain, final)).length,
  };
}

function stepFacts(chains: readonly Chain[]): ReadonlyMap<string, StepFacts> {
  const steps = new Map<string, { -readonly [fact in keyof StepFacts]: StepFacts[fact] }>();
  for (const chain of chains) {
    let allRightSoFar = true;
    for (const { step, correct } of chain) {
      const facts = steps.get(step) ?? { scored: 0, correct: 0, reached: 0, reachedCorrect: 0 };
      steps.set(step, facts);
      if (correct !== null) {
        facts.scored += 1;
        facts.correct += Number(correct);
        facts.reached += Number(allRightSoFar);
        facts.reachedCorrect += Number(allRightSoFar && correct);
      }
      allRightSoFar &&= correct === true;
    }
  }
  return steps;
}
