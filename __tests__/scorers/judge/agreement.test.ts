import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf, type LabelCount } from '../../../src/scorers/judge/agreement.ts';

describe('the agreement of a judge with people', () => {
  test('is a share with its interval, and what of it is more than chance', () => {
    // Two raters of 50 subjects: both yes 20, both no 15, one each 5 and 10; observed .7, by chance .5.
    const { kappa, ...rest } = agreementOf([
      { human: 'yes', judge: 'yes', rows: 20 },
      { human: 'yes', judge: 'no', rows: 5 },
      { human: 'no', judge: 'yes', rows: 10 },
      { human: 'no', judge: 'no', rows: 15 },
    ]);
    expect(kappa).toBeCloseTo(0.4, 12);
    expect(rest).toEqual({ labels: 50, judged: 50, agreed: 35, interval: [expect.any(Number), expect.any(Number)] });
    expect(rest.interval?.[0]).toBeCloseTo(0.5624, 3);
    expect(rest.interval?.[1]).toBeCloseTo(0.809, 3);
  });

  test('of 41 of 48 labels is 85 %, 73 … 93', () => {
    const { interval } = agreementOf([
      { human: 'correct', judge: 'correct', rows: 41 },
      { human: 'wrong', judge: 'correct', rows: 7 },
    ]);
    expect(interval?.map((end) => Math.round(end * 100))).toEqual([73, 93]);
  });

  test('counts what got no verdict for neither side', () => {
    const agreement = agreementOf([
      { human: 'yes', judge: 'yes', rows: 3 },
      { human: 'no', judge: null, rows: 4 },
    ]);
    expect(agreement).toMatchObject({ labels: 7, judged: 3, agreed: 3 });
  });

  test.each<[string, readonly LabelCount[]]>([
    ['no labels', []],
    ['no verdict', [{ human: 'yes', judge: null, rows: 2 }]],
  ])('is none where there is %s', (_, counts) => {
    expect(agreementOf(counts)).toMatchObject({ judged: 0, agreed: 0, interval: null, kappa: null });
  });

  test('has no κ where everybody always says the same', () => {
    expect(agreementOf([{ human: 'yes', judge: 'yes', rows: 9 }])).toMatchObject({ agreed: 9, kappa: null });
  });

  test('has a κ from −1 to 1, 1 for equal raters, whatever they say', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const row = fc.record({ human: word, judge: word, rows: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (counts) => {
        const { kappa, agreed, judged, interval } = agreementOf(counts);
        if (kappa !== null) {
          expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
          expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
          if (agreed === judged) expect(kappa).toBeCloseTo(1, 9);
        }
        expect(interval?.[0]).toBeLessThanOrEqual(agreed / judged);
        expect(interval?.[1]).toBeGreaterThanOrEqual(agreed / judged);
        expect(agreementOf(counts.toReversed())).toEqual({
          agreed,
          judged,
          labels: judged,
          interval,
          kappa: kappa === null ? null : expect.closeTo(kappa, 9),
        });
      }),
    );
  });
});
