import { placeInOrder } from '../run/order.ts';
import type { Stop } from '../run/run-file.ts';
import { ALPHA_AT_THE_END, ALPHA_WHILE_RUNNING } from '../stats/early-stopping.ts';
import type { PairedCounts } from '../stats/paired-counts.ts';
import { type CaseOrder, evidenceIn, NO_EVIDENCE } from './evidence.ts';
import type { CasePair } from './pair.ts';
import type { RunFacts } from './run-facts.ts';

/** How a comparison came to its end: that decides what may be concluded from the same figures. */
export type Ending =
  /** Every case that was meant to be asked was, and nobody looked before. */
  | { readonly kind: 'as-planned' }
  /** Looked at after every case; no look was enough, and what 1 % of the looks left is spent on one test at the end. */
  | { readonly kind: 'looked-at'; readonly alpha: number }
  /** Ended before its time, or knew enough before it: only evidence that may be looked at any time counts. */
  | {
      readonly kind: 'stopped';
      readonly reason: Stop['reason'];
      readonly limit?: NonNullable<Stop['limit']>;
      readonly order: CaseOrder;
      /** The largest evidence that the final step fell. */
      readonly drop: number;
      /** How many cases it took until enough was known of the final step, and the evidence then; absent where it never was. */
      readonly enoughAt?: number;
      readonly enoughE?: number;
      /** What the test at the end would have been held to. */
      readonly planned: number;
    };

export const AS_PLANNED: Ending = { kind: 'as-planned' };

/** The chance of calling an unchanged step changed, when it is looked at once and at the end. */
const ALPHA = 0.05;
/** Halved, since every second false alarm is a rise: .5 + 2 + 2 + .5 = 5 %. */
const ALPHA_OF_COMPLETED = 0.01;

/** What an adjusted p has to fall below; with evidence that may be looked at any time it may be as large. */
export function alphaOf(ending: Ending): number {
  switch (ending.kind) {
    case 'as-planned':
      return ALPHA;
    case 'looked-at':
      return ending.alpha;
    case 'stopped':
      return ALPHA_WHILE_RUNNING;
  }
}

/**
 * Reads the ending from two runs and the final step's counts in scheduled order. The files decide, and not what the
 * run once thought: the same two files come to the same ending at any time.
 */
export function endingOf(base: RunFacts, head: RunFacts, finalInOrder: readonly PairedCounts[]): Ending {
  const stop = stopOf(base, head);
  const looks = base.design !== undefined || head.design !== undefined;
  const order = orderOf(base, head);
  const planned = looks ? ALPHA_AT_THE_END : ALPHA;
  const { drop, enoughAt, enoughE } = looks || stop !== undefined ? evidenceIn(finalInOrder, order) : NO_EVIDENCE;
  const enough = enoughAt === undefined || enoughE === undefined ? {} : { enoughAt, enoughE };
  if (stop !== undefined) return { kind: 'stopped', ...stop, order, drop, ...enough, planned };
  if (enoughAt !== undefined && looks) return { kind: 'stopped', reason: 'evidence', order, drop, ...enough, planned };
  return looks ? { kind: 'looked-at', alpha: planned } : AS_PLANNED;
}

/**
 * The same for the share of trials that completed. Looks at the final step, the test of it at the end and that of the
 * other steps leave no more than this of the 5 % of unchanged suites that may be called regressed.
 */
export function endingOfCompleted(ending: Ending): Ending {
  switch (ending.kind) {
    case 'as-planned':
      return ending;
    case 'looked-at':
      return { ...ending, alpha: ALPHA_OF_COMPLETED };
    case 'stopped':
      return ending.planned === ALPHA ? ending : { ...ending, planned: ALPHA_OF_COMPLETED };
  }
}

/** The pairs in the order in which the run went through them, where that is known. */
export function inScheduledOrder(base: RunFacts, head: RunFacts, pairs: readonly CasePair[]): readonly CasePair[] {
  const seed = seedOfBoth(base, head);
  if (seed === undefined) return pairs;
  return pairs
    .map((pair) => {
      const { digest } = pair.head;
      const { id, group } = pair;
      return { pair, place: placeInOrder(seed, { case: id, digest, ...(group === undefined ? {} : { group }) }) };
    })
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ pair }) => pair);
}

/** Two runs in different orders have none in common; one that is on record from before takes the other's. */
function seedOfBoth(base: RunFacts, head: RunFacts): string | undefined {
  const seeds = seedsOf(base, head);
  return seeds.size === 1 ? [...seeds][0] : undefined;
}

function orderOf(base: RunFacts, head: RunFacts): CaseOrder {
  return (['none', 'one', 'two'] as const)[seedsOf(base, head).size] ?? 'two';
}

function seedsOf(base: RunFacts, head: RunFacts): ReadonlySet<string> {
  return new Set([base.design, head.design].flatMap((design) => (design === undefined ? [] : [design.seed])));
}

/** Of two stops the one that concludes less. */
function stopOf(base: RunFacts, head: RunFacts): Pick<Stop, 'reason' | 'limit'> | undefined {
  const stops = [head.stop, base.stop].filter((stop) => stop !== undefined);
  const stop = stops.find(({ reason }) => reason === 'budget') ?? stops[0];
  if (stop === undefined) return undefined;
  return { reason: stop.reason, ...(stop.limit === undefined ? {} : { limit: stop.limit }) };
}
