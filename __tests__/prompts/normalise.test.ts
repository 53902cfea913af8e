import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from '../../src/prompts/normalise.ts';

describe('a normalised text', () => {
  test.each([
    ['', ''],
    ['\uFEFF', ''],
    [' \t\r\n\r\n', ''],
    ['a', 'a\n'],
    ['a\n\n\n', 'a\n'],
    ['a \t\nb  ', 'a\nb\n'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['\uFEFFa', 'a\n'],
    ['\n\n  a', '\n\n  a\n'],
    ['a\n\n\nb', 'a\n\n\nb\n'],
    ['re\u0301sume\u0301', 'r\u00e9sum\u00e9\n'],
    ['a\u00a0', 'a\u00a0\n'],
  ])('of %j is %j', (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  test('stays as it is when it is normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  test('does not take ever longer for a long line of blanks', () => {
    expect(normaliseText(`${' '.repeat(300_000)}x`)).toHaveLength(300_002);
  });
});
