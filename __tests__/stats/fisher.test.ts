import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allAfter, fisherMidP } from '../../src/stats/fisher.ts';

describe('Fisher’s test with mid-p', () => {
  test.each([
    // Fisher 1935, the lady tasting tea: 17/70 in the tail, of which 16/70 were seen.
    [3, 4, 1, 4, 0.2571428571428571, 9 / 70],
    // Fisher 1962, convictions of twins.
    [10, 12, 3, 18, 0.0004806619246767593, 0.00024033096233837966],
    [2, 12, 15, 18, 0.0004806619246767593, 0.9997596690376617],
    // Lydersen, Fagerland and Laake 2009: treatments of cardiac arrest.
    [7, 34, 1, 38, 0.020113416930921574, 0.010056708465460787],
    // By the hypergeometric distribution of SciPy 1.17.
    [40, 250, 160, 2000, 0.00011224323014966563, 5.6121615074832816e-5],
    [20, 1000, 300, 8000, 0.00275108698739738, 0.9986244565063013],
    [300, 20000, 700, 30000, 3.341377117587595e-11, 0.9999999999832934],
    [5, 5, 0, 50, 2.8745866703691337e-7, 1.4372933351845668e-7],
    [0, 30, 0, 200, 1, 0.5],
    [0, 0, 3, 7, 1, 0.5],
  ])('of %i of %i against %i of %i', (so, of, otherSo, otherOf, twoSided, larger) => {
    const found = fisherMidP({ so, of }, { so: otherSo, of: otherOf });
    expect(found.twoSided / twoSided).toBeCloseTo(1, 11);
    expect(found.larger / larger).toBeCloseTo(1, 11);
  });

  test('says the same of both sides, and of what is so and what is not', () => {
    const share = fc
      .integer({ min: 0, max: 300 })
      .chain((of) => fc.record({ so: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const found = fisherMidP(one, other);
        expect(found.twoSided).toBeGreaterThanOrEqual(0);
        expect(found.twoSided).toBeLessThanOrEqual(1);
        expect(fisherMidP(other, one).twoSided).toBeCloseTo(found.twoSided, 9);
        expect(fisherMidP(other, one).larger).toBeCloseTo(1 - found.larger, 9);
        const not = ({ so, of }: typeof one) => ({ so: of - so, of });
        expect(fisherMidP(not(one), not(other)).twoSided).toBeCloseTo(found.twoSided, 9);
      }),
    );
  });

  test.each([
    [20, 160, 0.1],
    [50, 200, 0.02],
    [50, 200, 0.3],
    [100, 100, 0.05],
  ])('keeps its level at %i against %i with a share of %d', (n, m, share) => {
    const [one, other] = [binomial(n, share), binomial(m, share)];
    let [five, two] = [0, 0];
    for (const [so, chance] of one.entries())
      for (const [otherSo, otherChance] of other.entries()) {
        if (chance * otherChance < 1e-12) continue;
        const p = fisherMidP({ so, of: n }, { so: otherSo, of: m }).twoSided;
        if (p <= 0.05) five += chance * otherChance;
        if (p <= 0.002) two += chance * otherChance;
      }
    expect(five).toBeGreaterThan(0.01);
    expect(five).toBeLessThanOrEqual(0.05);
    expect(two).toBeLessThanOrEqual(0.002);
  });
});

function binomial(n: number, share: number): readonly number[] {
  const chances = [(1 - share) ** n];
  for (let hits = 1; hits <= n; hits += 1)
    chances.push(((chances[hits - 1] ?? 0) * (n - hits + 1) * share) / (hits * (1 - share)));
  return chances;
}

describe('that all of them come late', () => {
  test('is as likely as that the first of them does, by enumeration', () => {
    const places = [0, 1, 2, 3, 4, 5, 6];
    const triples = places.flatMap((a) => places.flatMap((b) => places.map((c) => [a, b, c] as const)));
    const drawn = triples.filter(([a, b, c]) => a < b && b < c);
    for (const none of places)
      expect(allAfter(none, 3, 7)).toBeCloseTo(drawn.filter(([first]) => first >= none).length / drawn.length, 12);
  });

  test('is certain of none, and where none came before; impossible where there is no room', () => {
    expect([allAfter(5, 0, 9), allAfter(0, 4, 9), allAfter(6, 4, 9)]).toEqual([1, 1, 0]);
    expect(allAfter(20_000, 30_000, 50_000)).toBe(0);
  });
});
