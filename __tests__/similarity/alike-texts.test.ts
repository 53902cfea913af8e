import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alikeTexts } from '../../src/similarity/alike-texts.ts';
import { gramSets, jaccard } from '../../src/similarity/grams.ts';

const PLENTY = { steps: 1e9, pairs: 1e6 };

describe('alike texts', () => {
  test('are every pair that is similar enough, while no more than eight texts have the same 3-grams', () => {
    const few = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'B', ' '), maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(few, fc.double({ min: 0.3, max: 1, noNaN: true }), (texts, threshold) => {
        const sets = gramSets(texts);
        const all = sets.flatMap((set, one) =>
          sets.flatMap((against, other) => (one < other ? [{ one, other, similarity: jaccard(set, against) }] : [])),
        );
        expect(alikeTexts(texts, threshold, PLENTY)).toEqual(all.filter(({ similarity }) => similarity >= threshold));
      }),
    );
  });

  test('of thousands of equal texts each is paired with the first eight, and these alone with others', () => {
    const texts = [...Array.from({ length: 5_000 }, () => 'where is my order'), 'where is my orders'];
    const pairs = alikeTexts(texts, 0.8, PLENTY)!;
    expect(pairs.filter(({ other }) => other < 5_000)).toHaveLength(28 + 4_992 * 8);
    expect(pairs.filter(({ other }) => other === 5_000).map(({ one }) => one)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('texts that only differ in capitals and blanks have the same 3-grams', () => {
    expect(alikeTexts(['A  b c', 'a b C'], 1, PLENTY)).toEqual([{ one: 0, other: 1, similarity: 1 }]);
  });

  test('a text of a megabyte is like none of the short ones, and like its twin', () => {
    const long = Array.from({ length: 100_000 }, (_, nth) => (nth * 2_654_435_761).toString(36)).join(' ');
    const short = Array.from({ length: 200 }, (_, nth) => `order ${nth * 7_919} is late`);
    expect(long.length).toBeGreaterThan(1_000_000);
    expect(alikeTexts([...short, long, `${long}!`], 0.9, PLENTY)).toEqual([
      { one: 200, other: 201, similarity: expect.any(Number) },
    ]);
  });

  test('are given up with the search for them', () => {
    const texts = Array.from({ length: 40 }, (_, nth) => `please look after the order number ${nth}`);
    expect(alikeTexts(texts, 0.8, { ...PLENTY, pairs: 100 })).toBeUndefined();
  });
});
