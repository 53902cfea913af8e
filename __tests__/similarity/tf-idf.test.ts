import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparable } from '../../src/similarity/comparable.ts';
import { innerProducts, tfIdfVectors } from '../../src/similarity/tf-idf.ts';

/** The plain way: maps of grams by their text. */
function plainProducts(texts: readonly string[]): number[][] {
  const counts = texts.map((text) => {
    const characters = [...` ${comparable(text)} `];
    const grams = new Map<string, number>();
    for (const length of [2, 3, 4])
      for (let at = 0; at + length <= characters.length; at += 1) {
        const gram = characters.slice(at, at + length).join('');
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    return grams;
  });
  const rarity = (gram: string) =>
    Math.log((1 + texts.length) / (1 + counts.filter((held) => held.has(gram)).length)) + 1;
  const vectors = counts.map((held) => new Map([...held].map(([gram, count]) => [gram, count * rarity(gram)])));
  const product = (one: Map<string, number>, other: Map<string, number>) =>
    [...one].reduce((sum, [gram, weight]) => sum + weight * (other.get(gram) ?? 0), 0);
  return vectors.map((one) =>
    vectors.map((other) => product(one, other) / Math.sqrt(product(one, one) * product(other, other))),
  );
}

function similarity(one: string, other: string, ...others: readonly string[]): number {
  return innerProducts(tfIdfVectors([one, other, ...others]))[1]!;
}

describe('tf-idf vectors', () => {
  test('have the inner products that grams counted one by one give', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '退', '👍🏽'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const products = innerProducts(tfIdfVectors(texts));
        for (const [nth, value] of plainProducts(texts).flat().entries())
          if (Math.abs(products[nth]! - value) > 1e-5) throw new Error(`${products[nth]} is not ${value}`);
      }),
      { numRuns: 60 },
    );
  });

  test('are by hand: of six grams and of three, one in common', () => {
    // " a " and " b ": no gram in common. " a " and " a ": all.
    expect(similarity('a', 'b')).toBe(0);
    expect(similarity('a', 'A')).toBeCloseTo(1, 6);
    // "ab" has " a", "ab", "b ", " ab", "ab ", " ab "; "a" has " a", "a ", " a ". Shared is " a", of rarity 1 in both.
    const rare = Math.log(3 / 2) + 1;
    expect(similarity('ab', 'a')).toBeCloseTo(1 / Math.sqrt((1 + 5 * rare ** 2) * (1 + 2 * rare ** 2)), 6);
  });

  test('take empty texts for the same one, and unlike all others', () => {
    expect(similarity('', '   ')).toBeCloseTo(1, 6);
    expect(similarity('', 'a refund')).toBe(0);
  });

  test('weigh what all have in common less than what few have', () => {
    const others = Array.from(
      { length: 30 },
      (_, nth) => `please tell me about ${'abcdefghijklmnopqrstuvwxyz'.slice(nth % 20, (nth % 20) + 6)}`,
    );
    const frame = similarity('please tell me about lamps', 'please tell me about shoes', ...others);
    expect(frame).toBeLessThan(0.5);
    expect(similarity('where are my lamps', 'please tell me about lamps', ...others)).toBeGreaterThan(frame * 0.5);
  });

  test('tell texts apart in scripts without blanks and of characters beyond 16 bits', () => {
    expect(similarity('退款什么时候到账', '退款什么时候能到账')).toBeGreaterThan(0.4);
    expect(similarity('退款什么时候到账', '修改收货地址')).toBe(0);
    expect(similarity('𝄞𝄢𝄪', '𝄞𝄢𝄫')).toBeGreaterThan(0);
  });

  test('are none of no texts', () => {
    expect(innerProducts(tfIdfVectors([]))).toHaveLength(0);
  });
});
