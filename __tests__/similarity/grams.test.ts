import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparable } from '../../src/similarity/comparable.ts';
import { gramSets, jaccard, overlap } from '../../src/similarity/grams.ts';

describe('the similarity of two texts', () => {
  test.each([
    ['equal texts', 'My card is late.', 'My card is late.', 1],
    ['case and blanks do not tell texts apart', '  My CARD\n is\tlate', 'my card is late', 1],
    ['nor do forms of the same character', 'ｍｙ ﬁle', 'my file', 1],
    ['punctuation does', 'abcd', 'abcd.', 2 / 3],
    ['a text too short for three characters is one gram', 'ab', 'ab', 1],
    ['and shares it with none that is longer', 'ab', 'abc', 0],
    ['one character', 'a', 'b', 0],
    ['a gram counts once', 'aaaaaaaa', 'aaa', 1],
    ['empty texts', '', '   ', 1],
    ['an empty text and another', '', 'abc', 0],
    ['characters beyond the first plane count as one each', '😀😁😂', '😀😁😃', 0],
    ['halves of surrogate pairs', '\ud800ab', '\ud800ab', 1],
    ['NUL', '\0\0\0', '\0\0', 0],
  ])('%s', (_, one, other, similarity) => {
    const [a, b] = gramSets([one, other]);
    expect(jaccard(a!, b!)).toBe(similarity);
  });

  test('is what sets of strings give', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\0') }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const sets = gramSets(texts);
        const plain = texts.map(gramsOf);
        const [a, b] = [plain[0]!, plain[1]!];
        const [both, either] = [[...a].filter((gram) => b.has(gram)).length, new Set([...a, ...b]).size];
        expect(sets.map(({ length }) => length)).toEqual(plain.map(({ size }) => size));
        expect(overlap(sets[0]!, sets[1]!)).toBe(both);
        expect(jaccard(sets[0]!, sets[1]!)).toBe(either === 0 ? 1 : both / either);
      }),
    );
  });

  test('is the same however much text is read beside the two, in which grams are kept otherwise', () => {
    const much = Array.from({ length: 2_000 }, (_, nth) => `where is my order ${nth}, été 😀\x7f\x80?`);
    const pairs = [
      ['where is my order?', 'where is my card?'],
      ['a\x7f\x80\x81b', 'a\x7f\x80\x81c'],
      ['\0\0\0x', '\0\0x'],
      ['ab', 'été 😀'],
    ];
    for (const [one, other] of pairs) {
      const [a, b] = gramSets([one!, other!]);
      const [c, d] = gramSets([one!, other!, ...much]);
      expect([c!.length, d!.length, overlap(c!, d!)]).toEqual([a!.length, b!.length, overlap(a!, b!)]);
    }
  });

  test('is given up as soon as too few grams can be shared', () => {
    const [a, b] = gramSets(['where is my order', 'where is my card']);
    const shared = overlap(a!, b!);
    expect(shared).toBe(10);
    expect(overlap(a!, b!, shared)).toBe(shared);
    expect(overlap(a!, b!, shared + 1)).toBe(-1);
  });
});

test('the rarer a gram is among the texts, the lower its number', () => {
  const [, rare] = gramSets(['abc', 'abcd', 'abcde', 'zbcd']);
  const [only] = gramSets(['abc']);
  expect([...rare!]).toHaveLength(2);
  expect([...only!]).toEqual([0]);
  const sets = gramSets(['abcx', 'abcy', 'abcz']);
  for (const set of sets) expect(set[1]).toBe(3);
});

function gramsOf(text: string): Set<string> {
  const characters = [...comparable(text)];
  if (characters.length > 0 && characters.length < 3) return new Set([characters.join('')]);
  return new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')));
}
