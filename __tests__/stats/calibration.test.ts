import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibration, type Outcome } from '../../src/stats/calibration.ts';

const outcomes = (...pairs: readonly (readonly [number, number])[]): readonly Outcome[] =>
  pairs.map(([said, so]) => ({ said, so: so === 1 }));
const times = (n: number, said: number, right: number): readonly Outcome[] =>
  Array.from({ length: n }, (_, index) => ({ said, so: index < right }));

describe('calibration', () => {
  test('has the Brier score of scikit-learn’s example', () => {
    expect(calibration(outcomes([0.1, 0], [0.9, 1], [0.8, 1], [0.3, 0])).brier).toBeCloseTo(0.0375, 12);
  });

  test('is off by how far confidence and share of right ones lie apart, over bins of equal mass', () => {
    const found = calibration([...times(50, 0.6, 40), ...times(50, 0.9, 30)]);
    expect(found.bins).toEqual([
      { n: 50, said: expect.closeTo(0.6), so: 0.8 },
      { n: 50, said: expect.closeTo(0.9), so: 0.6 },
    ]);
    expect(found.error).toBeCloseTo(0.5 * 0.2 + 0.5 * 0.3, 12);
    expect(found.byChance).toBeCloseTo(
      (Math.sqrt((2 / Math.PI) * 50 * 0.24) + Math.sqrt((2 / Math.PI) * 50 * 0.09)) / 100,
    );
    expect(found).toMatchObject({
      n: 100,
      brier: expect.closeTo((40 * 0.16 + 10 * 0.36 + 30 * 0.01 + 20 * 0.81) / 100),
    });
  });

  test('leaves together what was said to be equally likely, and makes no bins of a handful', () => {
    expect(calibration([...times(150, 0.9, 140), ...times(50, 1, 40)]).bins.map(({ n }) => n)).toEqual([150, 50]);
    expect(calibration(Array.from({ length: 29 }, (_, index) => ({ said: index / 29, so: true }))).bins).toHaveLength(
      1,
    );
    const many = Array.from({ length: 1000 }, (_, index) => ({ said: index / 1000, so: index % 3 > 0 }));
    expect(calibration(many).bins.map(({ n }) => n)).toEqual(new Array(10).fill(100));
  });

  test('says how large the error is by chance alone', () => {
    const random = congruential(7);
    let [error, byChance] = [0, 0];
    for (let round = 0; round < 400; round += 1) {
      const found = calibration(
        Array.from({ length: 120 }, () => {
          const said = 0.5 + random() / 2;
          return { said, so: random() < said };
        }),
      );
      error += found.error / 400;
      byChance += found.byChance / 400;
    }
    expect(error).toBeGreaterThan(0.07);
    expect(byChance).toBeCloseTo(error, 2);
  });

  test('does not depend on the order, and no figure leaves its range', () => {
    const outcome = fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), so: fc.boolean() });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 200 }), (list) => {
        const found = calibration(list);
        const turned = calibration([...list].reverse());
        expect(turned.bins.map(({ n }) => n)).toEqual(found.bins.map(({ n }) => n));
        expect(turned.error).toBeCloseTo(found.error, 9);
        expect(found.bins.reduce((sum, { n }) => sum + n, 0)).toBe(list.length);
        for (const figure of [found.brier, found.error, found.byChance]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
