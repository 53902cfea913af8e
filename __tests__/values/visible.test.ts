import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, cutAround, visible, visibleLine } from '../../src/values/visible.ts';

describe('what hides or reorders text is shown', () => {
  test.each([
    ['abc\u202Etxt.exe', 'abc\\u{202E}txt.exe'],
    ['\u001b[31mred', '\\u{1B}[31mred'],
    ['zero\u200Bwidth', 'zero\\u{200B}width'],
    ['\u{E0041}', '\\u{E0041}'],
    ['half \uD800', 'half \\u{D800}'],
    ['a\rb', 'a\\u{D}b'],
    ['bell\u0007 \u009b \u2028é😀', 'bell\\u{7} \\u{9B} \\u{2028}é😀'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('what joins an emoji is part of it, what joins anything else is shown', () => {
    expect(visible('👩‍👩‍👧 👍🏽 ❤️')).toBe('👩‍👩‍👧 👍🏽 ❤️');
    expect(visible('a\u200Db')).toBe('a\\u{200D}b');
  });

  test('line ends stay in a text of lines, and are named on one line', () => {
    expect(visible('a\r\n\tb\n')).toBe('a\n\tb\n');
    expect(visibleLine('a\r\n\tb\n')).toBe('a\\n\\tb\\n');
  });

  test('shown text stays as it is when shown again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(visible(visible(text))).toBe(visible(text))));
  });
});

describe('cutting', () => {
  test('leaves alone what is short enough, and says where it cut', () => {
    expect(cut('refund', 6)).toBe('refund');
    expect(cut('refunds', 6)).toBe('refun…');
  });

  test('splits nothing that a reader sees as one character', () => {
    expect(cut('ab👩‍👩‍👧‍👦cd', 6)).toBe('ab…');
    expect(cut('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
    expect(cut('🇩🇪🇫🇷', 6)).toBe('🇩🇪…');
  });

  test('never splits a surrogate pair and never exceeds the length, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constant(`e${'\u0301'.repeat(500)}`),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, length) => {
        const short = cut(whole, length);
        expect(short.length).toBeLessThanOrEqual(Math.max(length, whole.length <= length ? whole.length : 0));
        if (short !== whole) {
          expect(short.endsWith('…')).toBe(true);
          expect(whole.startsWith(short.slice(0, -1))).toBe(true);
        }
        if (whole.isWellFormed()) expect(short.isWellFormed()).toBe(true);
      }),
    );
  });

  test('shows the place where two long texts part', () => {
    const long = `${'same '.repeat(40)}but then different`;
    expect(cutAround(long, 200, 40)).toMatch(/^….*but then different$/);
    expect(cutAround(long, 0, 40)).toBe(cut(long, 40));
    expect(cutAround('short', 3, 40)).toBe('short');
  });

  test('a window is never longer than asked, nor splits a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(200),
        fc.integer({ min: 4, max: 60 }),
        (text, from, length) => {
          const window = cutAround(text, from, length);
          expect(window.length).toBeLessThanOrEqual(length);
          expect(window.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
