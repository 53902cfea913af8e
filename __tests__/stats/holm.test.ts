import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { holm } from '../../src/stats/holm.ts';

const PUBLISHED = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];
const anyP = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe.each([
  ['Holm’s', holm, [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]],
  ['Benjamini and Hochberg’s', benjaminiHochberg, [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.084571, 0.205]],
])('%s adjusted p-values', (_, adjust, published) => {
  test('are as published', () => {
    for (const [index, p] of adjust(PUBLISHED).entries()) expect(p).toBeCloseTo(published[index] ?? Number.NaN, 6);
  });

  test('keep the order given, whatever it is', () => {
    fc.assert(
      fc.property(anyP, (p) => {
        expect(adjust([...p].reverse())).toEqual([...adjust(p)].reverse());
      }),
    );
  });

  test('never fall below p, never exceed 1, and rise with p', () => {
    fc.assert(
      fc.property(anyP, (p) => {
        const adjusted = adjust(p);
        for (const [index, value] of p.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          for (const [other, larger] of p.entries()) {
            if (larger > value) expect(adjusted[other]).toBeGreaterThanOrEqual(adjusted[index] ?? Number.NaN);
          }
        }
      }),
    );
  });

  test('leave a single p, and none, as they are', () => {
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([])).toEqual([]);
  });
});

test('Holm rejects exactly where stepping down through α/m, α/(m − 1), … does', () => {
  fc.assert(
    fc.property(anyP, (p) => {
      const adjusted = holm(p);
      const sorted = p.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
      let rejecting = true;
      for (const [rank, { value, index }] of sorted.entries()) {
        rejecting = rejecting && value * (p.length - rank) < 0.05;
        expect((adjusted[index] ?? Number.NaN) < 0.05).toBe(rejecting);
      }
    }),
  );
});

test('Benjamini and Hochberg never adjust more than Holm', () => {
  fc.assert(
    fc.property(anyP, (p) => {
      const family = holm(p);
      for (const [index, q] of benjaminiHochberg(p).entries()) {
        expect(q).toBeLessThanOrEqual((family[index] ?? Number.NaN) * (1 + 1e-15));
      }
    }),
  );
});
