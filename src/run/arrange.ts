import type { Case } from '../cases/case.ts';
import { openSpool } from '../system/spool.ts';
import type { Json } from '../values/json.ts';
import { placeInOrder } from './order.ts';
import type { CaseVersion, GivenStep, WorkItem } from './schedule.ts';

/** In which order a run goes through its items. */
export interface Arrangement {
  readonly seed: string;
  /** Ids of cases that come before all others. */
  readonly first?: ReadonlySet<string>;
}

/** Items in the order of a run; of each its place alone is held in memory. */
export interface ArrangedItems {
  /** How many are scored against a case of head's, against a former version, and against such a version alone. */
  readonly counts: { readonly head: number; readonly former: number; readonly formerAlone: number };
  items(): AsyncGenerator<WorkItem>;
  /** Removes what was put aside on disk. */
  close(): void;
}

/**
 * Puts items into the random order of the seed, whatever order they came in. An item goes by the version of its case
 * that stands first in it.
 */
export async function arrangeItems(
  items: AsyncIterable<WorkItem>,
  { seed, first }: Arrangement,
): Promise<ArrangedItems> {
  const spool = openSpool();
  try {
    const places: string[] = [];
    const counts = { head: 0, former: 0, formerAlone: 0 };
    for await (const item of items) {
      const [version] = item.versions;
      if (version === undefined) continue;
      const { id, digest, group } = version.case;
      const place = placeInOrder(seed, { case: id, digest, ...(group === undefined ? {} : { group }) });
      places.push(`${first?.has(id) === true ? 0 : 1}${place}`);
      spool.add(JSON.stringify(spooled(item, turnOf(place))));
      const sets = new Set(item.versions.map(({ set }) => set));
      if (sets.has('head')) counts.head += 1;
      if (sets.has('base')) counts.former += 1;
      if (!sets.has('head')) counts.formerAlone += 1;
    }
    const order = orderOf(places);
    return {
      counts,
      async *items() {
        for (const index of order) yield itemOf(spool.read(index));
      },
      close: spool.close,
    };
  } catch (error) {
    spool.close();
    throw error;
  }
}

function orderOf(places: readonly string[]): Uint32Array {
  const placeOf = (index: number): string => places[index] ?? '';
  return Uint32Array.from(places.keys()).sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** Which of the lanes is asked first about an item is as random as its place. */
function turnOf(place: string): number {
  return Number.parseInt(place.slice(-4), 16);
}

/** An item as JSON can hold it. Its input is that of its case. */
interface SpooledItem {
  readonly turn: number;
  readonly given?: GivenStep;
  readonly versions: readonly {
    readonly case: Omit<Case, 'expect'> & { readonly expect: readonly (readonly [string, Json])[] };
    readonly set: CaseVersion['set'];
  }[];
}

function spooled({ given, versions }: WorkItem, turn: number): SpooledItem {
  return {
    turn,
    ...(given === undefined ? {} : { given }),
    versions: versions.map(({ case: found, set }) => ({ case: { ...found, expect: [...found.expect] }, set })),
  };
}

function itemOf(text: string): WorkItem {
  const { turn, given, versions } = JSON.parse(text) as SpooledItem;
  return {
    input: versions[0]?.case.input ?? null,
    ...(given === undefined ? {} : { given }),
    versions: versions.map(({ case: found, set }) => ({ case: { ...found, expect: new Map(found.expect) }, set })),
    turn,
  };
}
