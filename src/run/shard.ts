import { sha256 } from '../values/json.ts';
import { placeInOrder } from './order.ts';

/** Which case goes to which shard. */
export interface ShardPlan {
  readonly of: number;
  /** Equal for equal plans, and for no other. */
  readonly digest: string;
  /** Ids of the cases of one shard, 1 … `of`. */
  casesOf(index: number): ReadonlySet<string>;
}

/**
 * Cuts cases into shards that take about equally long: the longest case goes first, each to the shard that has the
 * least to do (longest processing time first; R. L. Graham, "Bounds on multiprocessing timing anomalies", 1969). No
 * shard then has more to do than another one and the longest case. It depends on the set of ids and on the durations,
 * in milliseconds by id, and on nothing else; a case without one counts as the middle of those that have one, and none
 * as more than ten times as long.
 */
export function planShards(ids: Iterable<string>, durations: ReadonlyMap<string, number>, of: number): ShardPlan {
  const shards = Array.from({ length: of }, () => ({ load: 0, cases: new Set<string>() }));
  for (const { id, duration } of longestFirst([...new Set(ids)], durations)) {
    let chosen = shards[0];
    for (const shard of shards) if (chosen === undefined || isLess(shard, chosen)) chosen = shard;
    if (chosen === undefined) throw new RangeError(`${of} shards hold nothing`);
    chosen.load += duration;
    chosen.cases.add(id);
  }
  return {
    of,
    digest: planDigest(shards.map(({ cases }) => cases)),
    casesOf: (index) => shards[index - 1]?.cases ?? new Set(),
  };
}

const DIGEST_LENGTH = 12;

/** Of the ids that each shard has, the first shard's first. */
export function planDigest(shards: readonly Iterable<string>[]): string {
  return sha256(JSON.stringify(shards.map((cases) => [...new Set(cases)].sort()))).slice(0, DIGEST_LENGTH);
}

/** What takes longer still did so once, as a rule for a reason of its own (a pause, a retry): it may not fill a shard. */
const MOST_TIMES_MIDDLE = 10;

interface Load {
  readonly load: number;
  readonly cases: ReadonlySet<string>;
}

/** Of shards with equally much to do the one with fewer cases: what takes no time is spread as well. */
function isLess(one: Load, other: Load): boolean {
  return one.load < other.load || (one.load === other.load && one.cases.size < other.cases.size);
}

function longestFirst(ids: readonly string[], durations: ReadonlyMap<string, number>) {
  const known = ids.flatMap((id) => durations.get(id) ?? []).sort((one, other) => one - other);
  const middle = known[Math.floor(known.length / 2)] ?? 1;
  const longest = middle * MOST_TIMES_MIDDLE;
  return ids
    .map((id) => ({
      id,
      duration: Math.min(durations.get(id) ?? middle, longest),
      place: placeInOrder('shards', { case: id, digest: '' }),
    }))
    .sort((one, other) => other.duration - one.duration || (one.place < other.place ? -1 : 1));
}
