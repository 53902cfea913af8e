import { describe, expect, test } from '@jest/globals';
import { below, drawToFront, randomFrom, xoshiro } from '../../src/stats/random.ts';

describe('random numbers', () => {
  test('are those that the authors of xoshiro128** publish for the state 1, 2, 3, 4', () => {
    const random = xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, random)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test('are the same from the same seed, and others from another', () => {
    const ten = (seed: number) => Array.from({ length: 10 }, randomFrom(seed));
    expect(ten(1)).toEqual(ten(1));
    expect(ten(1)).not.toEqual(ten(2));
    expect(new Set(ten(0)).size).toBe(10);
  });

  test('draw every choice of two out of four equally often', () => {
    const random = randomFrom(5);
    const counts = new Map<string, number>();
    for (let nth = 0; nth < 6_000; nth += 1) {
      const places = Int32Array.of(0, 1, 2, 3);
      drawToFront(places, 2, random);
      const choice = `${[...places.subarray(0, 2)].sort().join('')} ${[...places.subarray(2)].sort().join('')}`;
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(130);
  });

  test('below a number reach 0 and the one before it, and nothing else', () => {
    const random = randomFrom(9);
    expect(new Set(Array.from({ length: 200 }, () => below(random, 3)))).toEqual(new Set([0, 1, 2]));
  });
});
