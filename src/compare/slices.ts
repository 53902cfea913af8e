import { holm } from '../stats/holm.ts';
import { type Change, changeOf } from './change.ts';
import type { Slice } from './comparison.ts';
import { measuredCounts } from './counts.ts';
import type { Ending } from './ending.ts';
import type { CasePair } from './pair.ts';

/** Below this a tag says more of its cases than of the change. */
const FEWEST_PAIRS = 20;

/** The final step's change within the cases of each tag, the tags one Holm family; the largest drop first. */
export function sliceByTag(pairs: readonly CasePair[], final: string, ending: Ending): readonly Slice[] {
  const measured = [...byTag(pairs)].flatMap(([tag, tagged]) => {
    if (tagged.length < FEWEST_PAIRS) return [];
    const change = changeOf(measuredCounts(tagged, final), ending);
    return change === null || change.sample.cases < FEWEST_PAIRS ? [] : [{ tag, change }];
  });
  const adjusted = holm(measured.map(({ change }) => change.p));
  return measured
    .map(({ tag, change }, index) => sliceOf(tag, change, adjusted[index] ?? 1))
    .sort((one, other) => one.delta - other.delta || one.p - other.p || (one.tag < other.tag ? -1 : 1));
}

function byTag(pairs: readonly CasePair[]): ReadonlyMap<string, readonly CasePair[]> {
  const tagged = new Map<string, CasePair[]>();
  for (const pair of pairs) {
    for (const tag of pair.tags) {
      const known = tagged.get(tag);
      if (known === undefined) tagged.set(tag, [pair]);
      else known.push(pair);
    }
  }
  return tagged;
}

function sliceOf(tag: string, { sample, delta, interval, p }: Change, pAdjusted: number): Slice {
  return {
    tag,
    paired: sample.cases,
    base: sample.base.mean,
    head: sample.head.mean,
    delta,
    interval,
    p,
    pAdjusted,
  };
}
