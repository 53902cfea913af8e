import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disagreement } from '../../src/stats/disagreement.ts';
import { flipRate } from '../../src/stats/flip-rate.ts';
import { randomFrom } from '../../src/stats/random.ts';
import { wilson } from '../../src/stats/wilson.ts';

const twice = (correct: number) => ({ correct, trials: 2 });

describe('the flip rate', () => {
  test('at two attempts is the share of cases that flipped, with Wilson’s interval over cases', () => {
    const cases = [...Array<number>(15).fill(2), ...Array<number>(5).fill(1)].map(twice);
    const found = flipRate(cases);
    expect(found).toMatchObject({ rate: 0.25, cases: 20, flipped: 5 });
    const [low, high] = wilson(0.25, 20);
    expect(found?.interval[0]).toBeCloseTo(low, 12);
    expect(found?.interval[1]).toBeCloseTo(high, 12);
  });

  test('leaves out cases tried once, and is missing where all were', () => {
    expect(flipRate([twice(1), { correct: 0, trials: 1 }])).toMatchObject({ rate: 1, cases: 1 });
    expect(flipRate([{ correct: 1, trials: 1 }])).toBeNull();
    expect(flipRate([])).toBeNull();
  });

  test('of no flip at all still leaves room for one', () => {
    const [low, high] = flipRate(Array.from({ length: 20 }, () => ({ correct: 3, trials: 3 })))?.interval ?? [];
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.161, 3);
  });

  test('is no surer for attempts at cases of one group', () => {
    const alone = Array.from({ length: 12 }, (_, index) => twice(1 + (index % 3 === 0 ? 0 : 1)));
    const joined = alone.map((one, index) => ({ ...one, group: index % 3 === 0 ? 'a' : index < 6 ? 'b' : 'c' }));
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(flipRate(joined)?.interval ?? [0, 0])).toBeGreaterThan(width(flipRate(alone)?.interval ?? [0, 1]));
    expect(flipRate(alone.map((one) => ({ ...one, group: 'all' })))?.interval).toEqual([0, 1]);
  });

  test('is the share of differing pairs within its interval, whatever the order of the cases', () => {
    const tried = fc
      .record({ trials: fc.integer({ min: 1, max: 6 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ trials, share }) => ({ trials, correct: Math.round(share * trials) }));
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 30 }), (cases) => {
        const found = flipRate(cases);
        expect(found?.rate ?? null).toBe(
          disagreement(cases.map(({ correct, trials }) => ({ yes: correct, of: trials }))),
        );
        expect(flipRate([...cases].reverse())).toEqual(found);
        if (found === null) return;
        expect(found.interval[0]).toBeGreaterThanOrEqual(0);
        expect(found.interval[0]).toBeLessThanOrEqual(found.rate);
        expect(found.interval[1]).toBeGreaterThanOrEqual(found.rate);
        expect(found.interval[1]).toBeLessThanOrEqual(1);
        expect(found.flipped === 0).toBe(found.rate === 0);
      }),
    );
  });

  test('lies within its interval in about 19 of 20 samples of cases', () => {
    const draw = randomFrom(7);
    const random = () => draw() / 2 ** 32;
    const right = () => (random() < 0.7 ? 1 : random());
    const truth = 0.3 * (1 / 3);
    let covered = 0;
    for (let sample = 0; sample < 600; sample += 1) {
      const cases = Array.from({ length: 50 }, () => {
        const p = right();
        return { trials: 3, correct: [1, 2, 3].filter(() => random() < p).length };
      });
      const [low, high] = flipRate(cases)?.interval ?? [1, 0];
      covered += Number(low <= truth && truth <= high);
    }
    expect(covered / 600).toBeGreaterThan(0.92);
    expect(covered / 600).toBeLessThan(0.985);
  });
});
