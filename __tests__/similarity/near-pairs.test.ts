import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GramSet, gramSets, jaccard } from '../../src/similarity/grams.ts';
import { type NearPair, nearPairs } from '../../src/similarity/near-pairs.ts';

const PLENTY = { steps: 1e9, pairs: 1e6 };

describe('near pairs', () => {
  test('are those whose similarity reaches the threshold, and no others', () => {
    const sets = gramSets(['where is my order', 'where is my orders', 'close the account', 'where is my order?']);
    expect(nearPairs(sets, 0.8, PLENTY)).toEqual([
      { one: 0, other: 1, similarity: 15 / 16 },
      { one: 0, other: 3, similarity: 15 / 16 },
      { one: 1, other: 3, similarity: 15 / 17 },
    ]);
  });

  test('are exactly what holding every set against every other finds', () => {
    const texts = fc.oneof(
      ...['ab', 'abc', 'a b.', 'åß漢😀'].map((letters) =>
        fc.array(fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 }), { maxLength: 30 }),
      ),
      templates(),
    );
    fc.assert(
      fc.property(texts, fc.double({ min: 0.5, max: 1, noNaN: true }), (texts, threshold) => {
        const sets = gramSets(texts);
        expect(nearPairs(sets, threshold, PLENTY)).toEqual(allPairs(sets, threshold));
      }),
    );
  });

  test('that lie on the threshold itself are found at every decimal one', () => {
    for (const [shared, alone] of [
      [9, 1],
      [8, 2],
      [17, 3],
      [3, 1],
      [19, 1],
      [7, 3],
    ] as const) {
      const one = Int32Array.from({ length: shared + alone }, (_, gram) => gram);
      const other = one.subarray(alone);
      expect(nearPairs([one, other], shared / (shared + alone), PLENTY)).toHaveLength(1);
    }
  });

  test('of an empty set there are none', () => {
    expect(nearPairs(gramSets(['', '', 'x']), 0.5, PLENTY)).toEqual([]);
  });

  test('are given up when they would take more steps, or be more, than was allowed', () => {
    const sets = gramSets(Array.from({ length: 40 }, (_, nth) => `please look after the order number ${nth}`));
    expect(nearPairs(sets, 0.8, PLENTY)).toHaveLength(780);
    expect(nearPairs(sets, 0.8, { ...PLENTY, pairs: 779 })).toBeUndefined();
    expect(nearPairs(sets, 0.8, { ...PLENTY, steps: 1000 })).toBeUndefined();
  });
});

/** Texts that differ in little, some of them many times longer than others. */
function templates(): fc.Arbitrary<string[]> {
  const word = fc.constantFrom('order', 'card', 'refund', 'late', 'is', 'the', '17', '18', '.', '!');
  const text = fc.tuple(
    fc.array(word, { minLength: 8, maxLength: 40 }),
    fc.constantFrom('please ', 'x'.repeat(60), ''),
  );
  return fc.array(text, { maxLength: 5 }).chain((made) =>
    fc.array(fc.tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.nat(60), word), { maxLength: 25 }).map((edits) =>
      edits.map(([nth, at, put]) => {
        const [words, head]: readonly [readonly string[], string] = made[nth % Math.max(1, made.length)] ?? [
          ['hello'],
          '',
        ];
        return head + words.with(at % words.length, put).join(' ');
      }),
    ),
  );
}

function allPairs(sets: readonly GramSet[], threshold: number): readonly NearPair[] {
  return sets.flatMap((set, one) =>
    sets.flatMap((against, other) => {
      const similarity = jaccard(set, against);
      const near = one < other && set.length + against.length > 0 && similarity >= threshold;
      return near ? [{ one, other, similarity }] : [];
    }),
  );
}
