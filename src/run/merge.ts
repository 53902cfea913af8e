import { CouldNotCheck } from '../values/problem.ts';
import { formatShard, type Shard } from '../values/shard.ts';
import { requireApart, requireOneRun, requirePlan } from './merge-headers.ts';
import { type KeptLine, lacksTrials, type Part, type ReadFacts, type ReadPart, readPart } from './merge-part.ts';
import { placeInOrder, seedOf } from './order.ts';
import type { RunHeader, ShardOfRun, Stop } from './run-file.ts';
import { stopLine } from './write-run-file.ts';

/** Several files of one run as one. */
export interface MergedRun {
  readonly header: RunHeader;
  /** The line of every trial, each once, in an order that depends on nothing but the trials. */
  readonly lines: () => AsyncGenerator<string>;
  readonly keys: ReadonlySet<string>;
  /** How many of these completed. */
  readonly completed: number;
  /** How often each case was to be asked: what the shards say, or the highest number of a trial. */
  readonly trialsPerCase: number;
  /** How many trials the run was to have; absent where a shard is not there to say. */
  readonly planned?: number;
  readonly stop?: Stop;
  /** Shards of which there is no file. */
  readonly missing: readonly Shard[];
  /** Shards whose trials are not all there, though nothing says that the run was to end early. */
  readonly cutShort: readonly Shard[];
  readonly repeated: readonly Repeated[];
  /** Files whose last line a killed writer left unfinished. */
  readonly torn: readonly string[];
}

/** A shard that was run more than once. One file of it counts, chosen by no score: the others are left out whole. */
interface Repeated {
  readonly shard: Shard;
  readonly counted: string;
  readonly others: readonly string[];
}

/** What whoever merges knows of the cases in the files: all of the plan's, or some that are counted elsewhere. */
export type Held = 'whole-shards' | 'one-side';

/**
 * Merges the shards of a run, or several files of one whole run that have no case in common. Throws `CouldNotCheck`
 * where they are not all of one run, where a file is damaged, or where it holds cases of another shard. The order of
 * the files means nothing.
 */
export async function mergeRuns<Place>(parts: readonly Part<Place>[], held: Held): Promise<MergedRun> {
  const read: ReadPart<Place>[] = [];
  for (const part of parts) read.push(await readPart(part));
  requireOneRun(read);
  requireApart(read);
  const [first] = read;
  if (first === undefined) throw new CouldNotCheck({ message: 'there is no run file to merge' });
  const { shard, ...header } = first.header;
  const trialsPerCase = Math.max(1, ...read.map(({ trials }) => trials));
  const { counted, ...shards } = shard === undefined ? allOf(read) : oneOfEach(read, shard.of, trialsPerCase);
  if (held === 'whole-shards' && shard !== undefined) requirePlan(shard, counted, trialsPerCase);
  const kept = new Map(counted.flatMap((part) => Array.from(part.lines, ([key, line]) => [key, { part, line }])));
  const startedAt = counted.map((part) => part.header.startedAt).toSorted()[0] ?? header.startedAt;
  const stop = stopOf(counted, trialsPerCase);
  const judges = counted.find((part) => part.header.judges !== undefined)?.header.judges;
  const planned = shard === undefined || shards.missing.length > 0 ? undefined : plannedOf(counted, trialsPerCase);
  return {
    header: { ...header, startedAt, ...(judges === undefined ? {} : { judges }) },
    lines: () => inOrder(kept, header),
    keys: new Set(kept.keys()),
    completed: [...kept.values()].filter(({ line }) => line.completed).length,
    trialsPerCase,
    ...(planned === undefined ? {} : { planned }),
    ...(stop === undefined ? {} : { stop }),
    ...shards,
    torn: counted.filter(({ torn }) => torn).map(({ name }) => name),
  };
}

interface Kept<Place> {
  readonly part: ReadPart<Place>;
  readonly line: KeptLine<Place>;
}

async function* inOrder<Place>(
  kept: ReadonlyMap<string, Kept<Place>>,
  { fingerprint }: RunHeader,
): AsyncGenerator<string> {
  const seed = fingerprint === undefined ? '' : seedOf(fingerprint);
  const placed = Array.from(kept, ([key, { line }]) => ({
    key,
    trial: line.trial.trial,
    place: placeInOrder(seed, line.trial),
  }));
  placed.sort(
    (one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)) || one.trial - other.trial,
  );
  for (const { key } of placed) {
    const found = kept.get(key);
    if (found !== undefined) yield await found.part.at(found.line.place);
  }
}

type Sorted<Place> = Pick<MergedRun, 'missing' | 'cutShort' | 'repeated'> & {
  readonly counted: readonly ReadPart<Place>[];
};

function allOf<Place>(counted: readonly ReadPart<Place>[]): Sorted<Place> {
  return { counted, missing: [], cutShort: [], repeated: [] };
}

/**
 * One file for each shard. Of two runs of it neither is better: the newest that is whole counts, or the newest, and no
 * trial of another one, since to choose between answers by how they scored would decide what is measured.
 */
function oneOfEach<Place>(read: readonly ReadPart<Place>[], of: number, trialsPerCase: number): Sorted<Place> {
  const counted: ReadPart<Place>[] = [];
  const missing: Shard[] = [];
  const cutShort: Shard[] = [];
  const repeated: Repeated[] = [];
  for (let index = 1; index <= of; index += 1) {
    const shard = { index, of };
    const [chosen, ...others] = read
      .filter(({ header }) => header.shard?.index === index)
      .toSorted(
        (one, other) =>
          Number(lacksTrials(one, trialsPerCase)) - Number(lacksTrials(other, trialsPerCase)) ||
          latestFirst([one.header.startedAt, one.name], [other.header.startedAt, other.name]),
      );
    if (chosen === undefined) {
      missing.push(shard);
      continue;
    }
    counted.push(chosen);
    if (chosen.stop === undefined && lacksTrials(chosen, trialsPerCase)) cutShort.push(shard);
    if (others.length > 0) repeated.push({ shard, counted: chosen.name, others: others.map(({ name }) => name) });
  }
  return { counted, missing, cutShort, repeated };
}

function latestFirst(one: readonly [string, string], other: readonly [string, string]): number {
  const at = one[0] === other[0] ? 1 : 0;
  const [a = '', b = ''] = [one[at], other[at]];
  return a > b ? -1 : Number(a < b);
}

function plannedOf(read: readonly ReadFacts[], trialsPerCase: number): number {
  return read.reduce((sum, { header }) => sum + (header.shard?.cases ?? 0), 0) * trialsPerCase;
}

/** Where one part was stopped the whole was; what was planned is summed over shards. */
function stopOf(read: readonly ReadFacts[], trialsPerCase: number): Stop | undefined {
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
