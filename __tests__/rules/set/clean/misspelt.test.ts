import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { misspeltWords } from '../../../../src/rules/set/clean/misspelt.ts';

type Counts = Readonly<Record<string, number>>;

const slips = (one: Counts, other: Counts) =>
  [...misspeltWords(new Map(Object.entries(one)), new Map(Object.entries(other)))].sort();

describe('a misspelt word', () => {
  test.each([
    ['a letter is missing', 'account', 'acount'],
    ['a letter is doubled', 'billing', 'billling'],
    ['a letter strayed in', 'delivery', 'deliverty'],
    ['two letters are swapped', 'verify', 'verfiy'],
    ['a letter stands for another', 'address', 'adress'],
    ['a letter of a long word is another', 'delivery', 'delivory'],
    ['the apostrophe is left out', "doesn't", 'doesnt'],
  ])('is a rare one near a usual one: %s', (_, usual, rare) => {
    expect(slips({ [usual]: 30 }, { [usual]: 5, [rare]: 2 })).toEqual([rare]);
    expect(slips({ [usual]: 5, [rare]: 2 }, { [usual]: 30 })).toEqual([rare]);
  });

  test.each([
    ['differs at its end, as inflected words do', 'order', 'orders'],
    ['differs at its beginning, as rhymes do', 'right', 'light'],
    ['is two letters away', 'account', 'accnt'],
    ['has another letter in a short word', 'price', 'prize'],
    ['is a short word with two letters swapped', 'tried', 'tired'],
    ['is near a word too short to tell', 'card', 'cad'],
  ])('is none where it %s', (_, usual, rare) => {
    expect(slips({ [usual]: 30 }, { [usual]: 30, [rare]: 1 })).toEqual([]);
  });

  test('is none where it is written often, too, or where one side alone knows the usual word', () => {
    expect(slips({ account: 30 }, { account: 30, acount: 7 })).toEqual([]);
    expect(slips({ account: 30 }, { account: 30, acount: 6 })).toEqual(['acount']);
    expect(slips({ account: 60, acount: 1 }, { refund: 60 })).toEqual([]);
  });

  test('is the same one whichever side is looked at first', () => {
    const counts = fc.dictionary(fc.stringMatching(/^[aeln]{4,8}$/), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        expect(slips(one, other)).toEqual(slips(other, one));
      }),
    );
  });

  test('is found by way of its shortened forms just as if every two words were held side by side', () => {
    const counts = fc.dictionary(fc.stringMatching(/^[abc]{5,8}$/), fc.constantFrom(1, 1, 2, 40), {
      minKeys: 1,
      maxKeys: 40,
    });
    fc.assert(
      fc.property(counts, (both) => {
        const words = Object.keys(both);
        const found = words.filter((word) =>
          words.some((usual) => both[usual]! >= 10 && both[usual]! >= 10 * both[word]! && isInnerEdit(word, usual)),
        );
        // Each word stands on both sides, half of its count on either.
        const half = Object.fromEntries(words.map((word) => [word, both[word]! / 2]));
        expect(slips(half, half)).toEqual(found.sort());
      }),
    );
  });
});

/** Straight from the meaning: every inner place, every letter. */
function isInnerEdit(word: string, usual: string): boolean {
  // A last letter that is doubled or single could be an ending.
  if (word.startsWith(usual) || usual.startsWith(word)) return false;
  for (let at = 1; at < usual.length; at += 1) {
    const [before, after] = [usual.slice(0, at), usual.slice(at + 1)];
    const isInner = at < usual.length - 1;
    if (isInner && word === before + after) return true;
    for (const letter of 'abc') {
      if (word === before + letter + usual.slice(at)) return true;
      if (isInner && usual.length >= 7 && usual[at] !== letter && word === before + letter + after) return true;
    }
    const swapped = before + usual[at + 1] + usual[at] + usual.slice(at + 2);
    if (at < usual.length - 2 && usual.length >= 6 && usual[at] !== usual[at + 1] && word === swapped) return true;
  }
  return false;
}
