import { dayOf } from '../../values/days.ts';
import type { RedactedSample } from '../redacted.ts';
import { writtenText } from '../written-text.ts';
import type { TextCluster } from './clusters.ts';

/** A cluster as people see it. */
export interface ShownCluster {
  /** Words that are frequent in it and rare outside. */
  readonly terms: readonly string[];
  readonly size: number;
  /** The days on which it was first and last asked, `2026-11-23`, where the samples tell. */
  readonly days?: readonly [first: string, last: string];
  /** Up to three different texts of it, redacted, the most typical first. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;

/** `samples` are those that were compared, in the order in which their texts were given. */
export function shownCluster({ terms, members }: TextCluster, samples: readonly RedactedSample[]): ShownCluster {
  const held = members.flatMap((member) => samples[member] ?? []);
  const days = held.flatMap(({ at }) => (at === undefined ? [] : [dayOf(at)])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const texts = new Set(held.map(({ input }) => writtenText(input)?.text ?? ''));
  return {
    terms,
    size: members.length,
    ...(first === undefined || last === undefined ? {} : { days: [first, last] }),
    examples: [...texts].slice(0, MOST_EXAMPLES),
  };
}
