import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearestIn, strangers } from '../../src/stats/nearest.ts';
import { randomFrom } from '../../src/stats/random.ts';
import type { Similarities } from '../../src/stats/similarities.ts';
import { similaritiesOf, splitOf } from './similarities.ts';

/** Alike both ways; coarse, so that there are ties. */
function drawnSimilarities(count: number, seed: number): Similarities {
  const random = randomFrom(seed);
  const drawn = similaritiesOf(count, () => (random() % 20) / 20);
  return similaritiesOf(count, (one, other) =>
    one === other ? 1 : drawn.values[Math.max(one, other) * count + Math.min(one, other)]!,
  );
}

/** The plain way: every thing held against every other. */
function plainStrangers({ count, values }: Similarities, isFirst: readonly boolean[]): readonly number[] {
  const all = [...isFirst.keys()];
  const near = (one: number, among: readonly number[]) =>
    Math.log(Math.max(0.05, ...among.filter((other) => other !== one).map((other) => values[one * count + other]!)));
  const [first, second] = [true, false].map((which) => all.filter((place) => isFirst[place] === which));
  const pooled = all.map((one) => near(one, all)).sort((one, other) => one - other);
  const [far, alike] = [pooled[Math.floor(0.1 * count)]!, pooled[Math.floor(0.25 * count)]!];
  const mean = (places: readonly number[], told: (one: number) => number) =>
    places.reduce((sum, one) => sum + told(one), 0) / places.length;
  const lack = (one: number) => Math.max(0, far - near(one, first!));
  return [
    mean(second!, lack) - mean(first!, lack),
    mean(second!, (one) => Math.max(0, Math.min(alike, near(one, second!)) - near(one, first!))),
  ];
}

describe('strangers', () => {
  test('are those of every thing held against every other, by any split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 60 }).filter((drawn) => new Set(drawn).size === 2),
        fc.integer({ min: 0, max: 1_000 }),
        (isFirst, seed) => {
          const similarities = drawnSimilarities(isFirst.length, seed);
          const split = splitOf(isFirst);
          const [far, alike] = plainStrangers(similarities, isFirst);
          const told = strangers(similarities, split.first.length).map((statistic) => statistic(split));
          expect(told[0]).toBeCloseTo(far!, 6);
          expect(told[1]).toBeCloseTo(alike!, 6);
        },
      ),
    );
  });

  test('are looked for further where none of the nearest is in the group', () => {
    const isFirst = Array.from({ length: 120 }, (_, place) => place < 2);
    const similarities = drawnSimilarities(120, 4);
    const [far, alike] = strangers(similarities, 2).map((statistic) => statistic(splitOf(isFirst)));
    const plain = plainStrangers(similarities, isFirst);
    expect(far).toBeCloseTo(plain[0]!, 6);
    expect(alike).toBeCloseTo(plain[1]!, 6);
  });

  test('weigh the same, however many others of their group are copies of the first', () => {
    const lack = (copies: number) => {
      // Forty of the first group, three strangers, and copies of those of the first, one each.
      const isFirst = Array.from({ length: 43 + copies }, (_, place) => place < 40);
      const isStranger = (place: number) => place >= 40 && place < 43;
      const similarities = similaritiesOf(isFirst.length, (one, other) => {
        if (one === other) return 1;
        if (isStranger(one) || isStranger(other)) return 0.1;
        return Math.abs(one - other) === 43 && Math.min(one, other) < 40 ? 1 : 0.4;
      });
      return strangers(similarities, 40)[0](splitOf(isFirst)) * (3 + copies);
    };
    expect(lack(20)).toBeCloseTo(lack(10), 6);
    expect(lack(20)).toBeCloseTo(3 * Math.log(4), 6);
  });

  test('stand out where they are alike among themselves rather than like the first', () => {
    const isFirst = Array.from({ length: 60 }, (_, place) => place < 30);
    const alike = (among: number) => {
      const similarities = similaritiesOf(60, (one, other) => {
        if (one === other) return 1;
        if (one < 50 && other < 50) return 0.3;
        return one >= 50 && other >= 50 ? among : 0.2;
      });
      return strangers(similarities, 30)[1](splitOf(isFirst));
    };
    expect(alike(0.9)).toBeCloseTo(Math.log(0.3 / 0.2) / 3, 6);
    expect(alike(0.2)).toBeCloseTo(0, 6);
  });

  test('have the nearest of a group told, the thing itself left out, and 0 where there is none', () => {
    const similarities = similaritiesOf(3, (one, other) => (one === other ? 1 : (one + other) / 10));
    expect(Array.from(nearestIn(similarities, Int32Array.of(0, 1), 2), (value) => value.toFixed(1))).toEqual([
      ...['0.1', '0.0'],
      ...['0.1', '0.0'],
      ...['0.3', '0.2'],
    ]);
    expect([...nearestIn(similarities, Int32Array.of(2), 1)][2]).toBe(0);
  });
});
