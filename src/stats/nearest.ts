import type { Split, SplitStatistic } from './permutation.ts';
import type { Similarities } from './similarities.ts';

/** So many of its nearest are kept of each thing: hardly ever are all of them in the one group that is not asked for. */
const KEPT = 32;

/** How alike each of the things is to the one of the group that is most like it, itself left out; 0 where none is. */
export function nearestIn({ count, values }: Similarities, group: Int32Array): Float64Array {
  const nearest = new Float64Array(count);
  for (let one = 0; one < count; one += 1) nearest[one] = nearestByRow(values, one, count, group);
  return nearest;
}

function nearestByRow(values: Float32Array, one: number, count: number, group: Int32Array): number {
  let most = 0;
  for (const other of group) {
    const similarity = values[one * count + other] ?? 0;
    if (other !== one && similarity > most) most = similarity;
  }
  return most;
}

/** Below this a similarity says no more: what is all but nothing must not weigh by how little it is. */
const LEAST = 0.05;

/**
 * How much less the things of the second group resemble their nearest in the first than those of the first resemble
 * their nearest among themselves: the difference of the mean logarithms, so that half as alike counts the same
 * everywhere. Without the logarithm a few strangers go under in the scatter of those that are very much alike.
 */
export function nearestDeficit(similarities: Similarities, first: number): SplitStatistic {
  const { count, values } = similarities;
  const { neighbours, nearness, kept } = neighboursOf(similarities);
  return (split) => {
    const own = sumOfNearest(split.first, split);
    const others = sumOfNearest(split.second, split);
    return own / first - others / (count - first);
  };

  function sumOfNearest(group: Int32Array, split: Split): number {
    let sum = 0;
    for (const one of group) sum += nearestOf(one, split);
    return sum;
  }

  function nearestOf(one: number, { first: group, inFirst }: Split): number {
    for (let place = one * kept; place < (one + 1) * kept; place += 1)
      if (inFirst[neighbours[place] ?? 0] === 1) return nearness[place] ?? 0;
    return logarithm(nearestByRow(values, one, count, group));
  }
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
