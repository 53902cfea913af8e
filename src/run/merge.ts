import { CouldNotCheck } from '../values/problem.ts';
import { formatShard, type Shard } from '../values/shard.ts';
import { requireOneRun } from './merge-headers.ts';
import { placeInOrder, seedOf } from './order.ts';
import type { RunReading } from './read-run-file.ts';
import type { RunHeader, ShardOfRun, Stop, Trial } from './run-file.ts';
import { precedence, trialKey } from './settle.ts';
import { stopLine } from './write-run-file.ts';

/** A run file to be merged: read through once, then at the places of the lines that are kept. */
export interface Part<Place> {
  /** Its name in problems. */
  readonly name: string;
  /** Its run, and where the trial stands that was read last. */
  readonly read: () => Promise<{ readonly run: RunReading; readonly place: () => Place }>;
  readonly at: (place: Place) => Promise<string>;
}

/** Several files of one run as one. */
export interface MergedRun {
  readonly header: RunHeader;
  /** The line of every trial, each once, in an order that depends on nothing but the trials. */
  readonly lines: () => AsyncGenerator<string>;
  readonly keys: ReadonlySet<string>;
  /** The highest number of a trial. */
  readonly trialsPerCase: number;
  readonly stop?: Stop;
  /** Shards of which there is no file. */
  readonly missing: readonly Shard[];
  /** Shards whose cases are not all there, though nothing says that the run was to end early. */
  readonly cutShort: readonly Shard[];
  /** Shards of which there are several files. Of two lines for one trial the one that stands is kept. */
  readonly repeated: readonly Shard[];
  /** Files whose last line a killed writer left unfinished. */
  readonly torn: readonly string[];
}

/**
 * Merges the shards of a run, or several files of one whole run. Throws `CouldNotCheck` where they are not all of one
 * run, or where a file is damaged. The order of the files means nothing.
 */
export async function mergeRuns<Place>(parts: readonly Part<Place>[]): Promise<MergedRun> {
  const kept = new Map<string, Kept<Place>>();
  const read: ReadPart[] = [];
  for (const part of parts) read.push(await readPart(part, kept));
  requireOneRun(read);
  const [first] = read;
  if (first === undefined) throw new CouldNotCheck({ message: 'there is no run file to merge' });

  const { shard, ...header } = first.header;
  const startedAt = read.map((part) => part.header.startedAt).toSorted()[0] ?? header.startedAt;
  const trialsPerCase = Math.max(1, ...read.map(({ trials }) => trials));
  const stop = stopOf(read, trialsPerCase);
  const judges = read.find((part) => part.header.judges !== undefined)?.header.judges;
  return {
    header: { ...header, startedAt, ...(judges === undefined ? {} : { judges }) },
    lines: () => inOrder(kept, header),
    keys: new Set(kept.keys()),
    trialsPerCase,
    ...(stop === undefined ? {} : { stop }),
    ...(shard === undefined ? { missing: [], cutShort: [], repeated: [] } : shardsOf(read, shard.of, trialsPerCase)),
    torn: read.filter(({ torn }) => torn).map(({ name }) => name),
  };
}

interface Kept<Place> {
  readonly part: Part<Place>;
  readonly place: Place;
  readonly trial: Pick<Trial, 'case' | 'digest' | 'trial' | 'group'>;
  readonly precedence: string;
}

interface ReadPart {
  readonly name: string;
  readonly header: RunHeader;
  readonly keys: ReadonlySet<string>;
  readonly trials: number;
  readonly stop: Stop | undefined;
  readonly torn: boolean;
}

async function readPart<Place>(part: Part<Place>, kept: Map<string, Kept<Place>>): Promise<ReadPart> {
  const { run, place } = await part.read();
  const keys = new Set<string>();
  let trials = 0;
  for await (const trial of run.trials) {
    const key = trialKey(trial);
    keys.add(key);
    trials = Math.max(trials, trial.trial);
    const { case: id, digest, group } = trial;
    const found: Kept<Place> = {
      part,
      place: place(),
      trial: { case: id, digest, trial: trial.trial, ...(group === undefined ? {} : { group }) },
      precedence: precedence(trial),
    };
    const before = kept.get(key);
    if (before === undefined || (await standsBefore(found, before))) kept.set(key, found);
  }
  const { header } = run;
  return { name: part.name, header, keys, trials, stop: run.stopped(), torn: run.tornLine() !== undefined };
}

/** Between equals the text decides, so that it does not matter which file was named first. */
async function standsBefore<Place>(one: Kept<Place>, other: Kept<Place>): Promise<boolean> {
  if (one.precedence !== other.precedence) return one.precedence < other.precedence;
  return (await one.part.at(one.place)) < (await other.part.at(other.place));
}

async function* inOrder<Place>(
  kept: ReadonlyMap<string, Kept<Place>>,
  { fingerprint }: RunHeader,
): AsyncGenerator<string> {
  const seed = fingerprint === undefined ? '' : seedOf(fingerprint);
  const placed = Array.from(kept, ([key, { trial }]) => ({
    key,
    trial: trial.trial,
    place: placeInOrder(seed, trial),
  }));
  placed.sort(
    (one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)) || one.trial - other.trial,
  );
  for (const { key } of placed) {
    const found = kept.get(key);
    if (found !== undefined) yield await found.part.at(found.place);
  }
}

function shardsOf(
  read: readonly ReadPart[],
  of: number,
  trialsPerCase: number,
): Pick<MergedRun, 'missing' | 'cutShort' | 'repeated'> {
  const all = Array.from({ length: of }, (_, index) => ({
    shard: { index: index + 1, of },
    files: read.filter(({ header }) => header.shard?.index === index + 1),
  }));
  const isShort = (files: readonly ReadPart[]): boolean => {
    const planned = (files[0]?.header.shard?.cases ?? 0) * trialsPerCase;
    return (
      new Set(files.flatMap(({ keys }) => [...keys])).size < planned && files.every(({ stop }) => stop === undefined)
    );
  };
  const those = (which: (files: readonly ReadPart[]) => boolean) =>
    all.filter(({ files }) => which(files)).map(({ shard }) => shard);
  return {
    missing: those((files) => files.length === 0),
    cutShort: those((files) => files.length > 0 && isShort(files)),
    repeated: those((files) => files.length > 1),
  };
}

/** Where one part was stopped the whole was; what was planned is summed over shards. */
function stopOf(read: readonly ReadPart[], trialsPerCase: number): Stop | undefined {
  const [found] = read
    .flatMap(({ stop }) => stop ?? [])
    .toSorted((one, other) => (stopLine(one) < stopLine(other) ? -1 : 1));
  if (found === undefined) return undefined;
  const { planned: _, ...stop } = found;
  const shards = new Map(
    read.map(({ header, stop }) => [header.shard?.index, plannedBy(header.shard, stop, trialsPerCase)]),
  );
  const planned = { cases: 0, trials: 0 };
  for (const part of shards.values()) {
    if (part === undefined) return stop;
    planned.cases += part.cases;
    planned.trials += part.trials;
  }
  return { ...stop, planned };
}

function plannedBy(shard: ShardOfRun | undefined, stop: Stop | undefined, trialsPerCase: number): Stop['planned'] {
  if (stop?.planned !== undefined) return stop.planned;
  return shard === undefined ? undefined : { cases: shard.cases, trials: shard.cases * trialsPerCase };
}

export function namesOf(shards: readonly Shard[]): string {
  return shards.map(formatShard).join(', ');
}
