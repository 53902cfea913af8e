import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FINDERS } from '../../src/privacy/finders.ts';
import { maySomethingBeIn } from '../../src/privacy/first-look.ts';
import { plainText } from '../../src/privacy/plain-text.ts';
import { aCard, anIban, drawn, TOKENS } from './made-up.ts';

const PIECES = [
  'jane@firma.de',
  'a%40b.de',
  'a&#64;b.de',
  'a&#x40;b.de',
  'a&commat;b.de',
  'a\\u0040b.de',
  'call 867 5309',
  '手机 ８６７ ５３０９',
  anIban('NO', '86011117940'),
  anIban('MT', 'MALT011000012345MTLCAST001X'),
  `card ${aCard('374', 15)}`,
  'ssn 536904398',
  'pw: Sommer2024!',
  '{"password":"x9K!"}',
  'Kennwort ist hunter2',
  'passphrase=hunter#2',
  '密码: Abc9!efg',
  `secret: ${drawn(16, 'word', 4)}`,
  `-----BEGIN PRIVATE KEY----- ${drawn(80)}`,
  ...Object.values(TOKENS),
];

describe('the first look at a text', () => {
  test.each(PIECES)('passes over no piece: %s', (piece) => {
    expect(FINDERS.some(({ find }) => [...find(plainText(piece).text)].length > 0)).toBe(true);
    expect(maySomethingBeIn(piece, '')).toBe(true);
  });

  test('passes over a text only if no finder finds anything in it', () => {
    const part = fc.oneof(fc.constantFrom(...PIECES), fc.string(), fc.constantFrom(' ', '-', ': ', '\\n'));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 3 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 40 }),
        (parts, from, length) => {
          const text = parts.join('').slice(from, from + length);
          fc.pre(!maySomethingBeIn(text, ''));
          expect(FINDERS.flatMap(({ find }) => [...find(plainText(text).text)])).toEqual([]);
        },
      ),
    );
  });

  test('counts what the text stands behind where a short value is named by it', () => {
    expect(maySomethingBeIn('sommer', 'note')).toBe(false);
    for (const name of ['password', 'user pwd', 'Kennwort', '密码'])
      expect(maySomethingBeIn('sommer', name)).toBe(true);
  });

  test.each(['Where is my card? I ordered 2 weeks ago.', 'order_id', 'A-1182', '2 of 3, 99.00 EUR'])(
    'is all that is taken of what people mostly write: %s',
    (text) => {
      expect(maySomethingBeIn(text, 'input')).toBe(false);
    },
  );
});
