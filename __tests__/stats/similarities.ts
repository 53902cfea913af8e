import type { Split } from '../../src/stats/permutation.ts';
import type { Similarities } from '../../src/stats/similarities.ts';

export function similaritiesOf(count: number, similarity: (one: number, other: number) => number): Similarities {
  const values = new Float32Array(count * count);
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < count; other += 1) values[one * count + other] = similarity(one, other);
  return { count, values };
}

export function splitOf(isFirst: readonly boolean[]): Split {
  const places = [...isFirst.keys()];
  return {
    first: Int32Array.from(places.filter((place) => isFirst[place])),
    second: Int32Array.from(places.filter((place) => !isFirst[place])),
    inFirst: Uint8Array.from(isFirst, Number),
  };
}
