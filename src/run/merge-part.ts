import type { RunReading } from './read-run-file.ts';
import type { RunHeader, Stop, Trial } from './run-file.ts';
import { precedence, trialKey, versionKey } from './settle.ts';

/** A run file to be merged: read through once, then at the places of the lines that are kept. */
export interface Part<Place> {
  /** Its name in problems. */
  readonly name: string;
  /** Its run, and where the trial stands that was read last. */
  readonly read: () => Promise<{ readonly run: RunReading; readonly place: () => Place }>;
  readonly at: (place: Place) => Promise<string>;
}

/** What one file holds. */
export interface ReadFacts {
  readonly name: string;
  readonly header: RunHeader;
  readonly keys: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** How often each case was to be asked, as far as the file tells. */
  readonly trials: number;
  readonly stop: Stop | undefined;
  readonly torn: boolean;
  /** How many cases have so many trials. */
  casesWith(trials: number): number;
}

export interface ReadPart<Place> extends ReadFacts {
  /** By key, of several lines for one trial the one that stands. */
  readonly lines: ReadonlyMap<string, KeptLine<Place>>;
  readonly at: Part<Place>['at'];
}

export interface KeptLine<Place> {
  readonly place: Place;
  readonly trial: Pick<Trial, 'case' | 'digest' | 'trial' | 'group'>;
  readonly completed: boolean;
  readonly precedence: string;
}

export async function readPart<Place>(part: Part<Place>): Promise<ReadPart<Place>> {
  const { run, place } = await part.read();
  const { header } = run;
  const lines = new Map<string, KeptLine<Place>>();
  const ids = new Set<string>();
  let trials = header.shard?.trials ?? 0;
  for await (const trial of run.trials) {
    const key = trialKey(trial);
    ids.add(trial.case);
    trials = Math.max(trials, trial.trial);
    const { case: id, digest, group, status } = trial;
    const found: KeptLine<Place> = {
      place: place(),
      trial: { case: id, digest, trial: trial.trial, ...(group === undefined ? {} : { group }) },
      completed: status === 'completed',
      precedence: precedence(trial),
    };
    const before = lines.get(key);
    if (before === undefined || (await standsBefore(part, found, before))) lines.set(key, found);
  }
  const versions = new Map<string, number>();
  for (const { trial } of lines.values()) versions.set(versionKey(trial), (versions.get(versionKey(trial)) ?? 0) + 1);
  return {
    name: part.name,
    header,
    keys: new Set(lines.keys()),
    ids,
    trials,
    stop: run.stopped(),
    torn: run.tornLine() !== undefined,
    casesWith: (wanted) => [...versions.values()].filter((made) => made >= wanted).length,
    lines,
    at: part.at,
  };
}

/** Whether a shard's file is without a trial of its share, for whatever reason. */
export function lacksTrials({ header, casesWith }: ReadFacts, trialsPerCase: number): boolean {
  return casesWith(trialsPerCase) < (header.shard?.cases ?? 0);
}

/** Between equals the text decides, so that the order of lines does not matter. */
async function standsBefore<Place>(
  { at }: Part<Place>,
  one: KeptLine<Place>,
  other: KeptLine<Place>,
): Promise<boolean> {
  if (one.precedence !== other.precedence) return one.precedence < other.precedence;
  return (await at(one.place)) < (await at(other.place));
}
