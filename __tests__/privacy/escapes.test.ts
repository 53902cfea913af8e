import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPrivate } from '../../src/privacy/find-private.ts';
import { plainText } from '../../src/privacy/plain-text.ts';

/** What is found, as it is written. */
function found(text: string): readonly string[] {
  return findPrivate(text).map(({ start, end }) => text.slice(start, end));
}

describe('what is written as an escape', () => {
  test.each([
    ['ask jane&#64;firma.de.', 'jane&#64;firma.de'],
    ['ask jane&#x40;firma.de.', 'jane&#x40;firma.de'],
    ['ask jane&commat;firma.de.', 'jane&commat;firma.de'],
    ['"jane\\u0040firma.de"', 'jane\\u0040firma.de'],
    ['"jane\\\\u0040firma.de"', 'jane\\\\u0040firma.de'],
    ['tel &#43;49 30 876543&#50;1, ok', '&#43;49 30 876543&#50;1'],
    ['tel +49 30 8765432&#49; ok', '+49 30 8765432&#49;'],
    ['{&quot;password&quot;:&quot;hunter2x&quot;}', 'hunter2x'],
  ])('%s is found from its first to its last place', (text, piece) => {
    expect(found(text)).toEqual([piece]);
  });

  test.each(['\\u0007', '&#7;', '&#999;1', '&nothing;', '&#;', '\\u00', '&#x;'])(
    'is itself where it means no sign: %s',
    (text) => {
      expect(plainText(text).text).toBe(text);
    },
  );

  test('has its way back', () => {
    const parts = fc.array(fc.constantFrom('a', '&#64;', '\\u0041', '\u200b', '１', '&amp;', '%41', '\u2064'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, fc.boolean(), (written, percent) => {
        const text = written.join('');
        const plain = plainText(text, { percent });
        const pieces = Array.from(plain.text, (_, start) => plain.original({ start, end: start + 1 }));
        pieces.forEach(({ start, end }, n) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(pieces[n - 1]?.end ?? 0);
          expect(plainText(text.slice(start, end), { percent }).text).toBe(plain.text[n]);
        });
      }),
    );
  });
});
