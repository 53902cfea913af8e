import type { Split, SplitStatistic } from './permutation.ts';
import type { Similarities } from './similarities.ts';

/** So many of its nearest are kept of each thing: hardly ever are all of them in the one group that is not asked for. */
const KEPT = 32;

/** How alike each of the things is to those of the group that are most like it, itself left out; 0 where there are fewer. */
export function nearestIn({ count, values }: Similarities, group: Int32Array, many: number): Float64Array {
  const nearest = new Float64Array(count * many);
  for (let one = 0; one < count; one += 1) {
    const last = (one + 1) * many - 1;
    for (const other of group) {
      const similarity = values[one * count + other] ?? 0;
      if (other === one || similarity <= (nearest[last] ?? 0)) continue;
      let place = last;
      for (; place > one * many && (nearest[place - 1] ?? 0) < similarity; place -= 1)
        nearest[place] = nearest[place - 1] ?? 0;
      nearest[place] = similarity;
    }
  }
  return nearest;
}

/** Below this a similarity says no more: what is all but nothing must not weigh by how little it is. */
export const LEAST = 0.05;
/** Of all things, so many have their nearest further off than what counts as far. */
const FAR = 0.1;
/** And so many have it further off than what counts as a like one, for things that have none in the first group. */
const ALIKE = 0.25;

/**
 * Two ways in which things of the second group may be strangers to the first. *Far*: they lack a near one in the first
 * group more than those of the first lack one among themselves. *Alike*: they have near ones in their own group rather
 * than in the first, as a new kind has that is asked by many. Both are means of logarithms, so that half as near counts
 * the same everywhere, and of the nearness beyond a bound nothing counts: else copies of the first group in the second
 * would pay for its strangers. The bounds are of all things together and know nothing of groups.
 */
export function strangers(similarities: Similarities, first: number): readonly [SplitStatistic, SplitStatistic] {
  const { count, values } = similarities;
  const { neighbours, nearness, kept } = neighboursOf(similarities);
  const [far, alike] = boundsOf(nearness, kept);
  const lackOf = (group: Int32Array, { inFirst }: Split) => {
    let sum = 0;
    for (const one of group) sum += Math.max(0, far - nearestOf(one, 1, inFirst));
    return sum / group.length;
  };
  return [
    (split) => lackOf(split.second, split) - lackOf(split.first, split),
    ({ second, inFirst }) => {
      let sum = 0;
      for (const one of second) {
        const inOther = nearestOf(one, 1, inFirst);
        if (inOther < alike) sum += Math.max(0, Math.min(alike, nearestOf(one, 0, inFirst)) - inOther);
      }
      return sum / (count - first);
    },
  ];

  function nearestOf(one: number, which: number, inFirst: Uint8Array): number {
    for (let place = one * kept; place < (one + 1) * kept; place += 1)
      if (inFirst[neighbours[place] ?? 0] === which) return nearness[place] ?? 0;
    let most = 0;
    for (let other = 0; other < count; other += 1)
      if (inFirst[other] === which && other !== one) most = Math.max(most, values[one * count + other] ?? 0);
    return logarithm(most);
  }
}

function boundsOf(nearness: Float64Array, kept: number): readonly [far: number, alike: number] {
  const nearest = nearness.filter((_, place) => place % kept === 0).sort();
  const at = (share: number) => nearest[Math.floor(share * nearest.length)] ?? 0;
  return [at(FAR), at(ALIKE)];
}

function logarithm(similarity: number): number {
  return Math.log(Math.max(LEAST, similarity));
}

/** By thing, the `kept` others that it is most like, the nearest first, and how near they are. */
function neighboursOf({ count, values }: Similarities) {
  const kept = Math.min(KEPT, count - 1);
  const neighbours = new Int32Array(count * kept);
  for (let one = 0; one < count; one += 1) {
    const [row, from] = [one * count, one * kept];
    let held = 0;
    for (let other = 0; other < count; other += 1) {
      if (other === one) continue;
      const similarity = values[row + other] ?? 0;
      if (held === kept && similarity <= (values[row + (neighbours[from + kept - 1] ?? 0)] ?? 0)) continue;
      let place = from + (held < kept ? held : kept - 1);
      while (place > from && (values[row + (neighbours[place - 1] ?? 0)] ?? 0) < similarity) {
        neighbours[place] = neighbours[place - 1] ?? 0;
        place -= 1;
      }
      neighbours[place] = other;
      if (held < kept) held += 1;
    }
  }
  const nearness = Float64Array.from(neighbours, (other, place) =>
    logarithm(values[Math.floor(place / kept) * count + other] ?? 0),
  );
  return { neighbours, nearness, kept };
}
