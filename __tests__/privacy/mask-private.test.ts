import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPrivate } from '../../src/privacy/find-private.ts';
import { maskPrivate, replacePrivate } from '../../src/privacy/mask-private.ts';
import { texts } from './any-text.ts';
import { aCard, anIban, aPrivateKey, drawn, inGroups, TOKENS } from './made-up.ts';

describe('whatever a text holds', () => {
  test('its pieces stand in order and apart, each within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findPrivate(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('its mask holds nothing more to be found', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPrivate(maskPrivate(text))).toEqual([]);
      }),
    );
  });

  test('all around the pieces stays as it is, and each is replaced once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const values: string[] = [];
        const marked = replacePrivate(text, (_, value) => {
          values.push(value);
          return '\u{f0000}';
        });
        const between = marked.split('\u{f0000}');
        expect(between.map((part, index) => part + (values[index] ?? '')).join('')).toBe(text);
      }),
    );
  });

  test('a piece with blanks around it is found', () => {
    fc.assert(
      fc.property(fc.constantFrom('jane@firma.de', ...Object.values(TOKENS)), fc.lorem(), fc.lorem(), (piece, a, b) => {
        expect(maskPrivate(`${a} ${piece} ${b}`)).not.toContain(piece);
      }),
    );
  });
});

describe('a mask', () => {
  test('covers what only the masks of others uncover, three deep', () => {
    const text = `x@example.com${drawn(40)}.x@example.com.jane.doe@firma-nord.de-${inGroups(aCard('53'))}`;
    const masked = maskPrivate(text);
    expect(masked).toMatch(/\[secret\].*\[e-mail\]-\[card\]$/);
  });

  test('says of what kind each piece is', () => {
    const text = `jane@firma.de, +49 151 23456781, ${aCard('45')}, ${anIban('NO', '86011117940')}, ${TOKENS.npm}`;
    expect(maskPrivate(text)).toBe('[e-mail], [phone], [card], [IBAN], [token]');
    expect(maskPrivate(`SSN 536-90-4398, ${aPrivateKey()}, password=Winter#4rain`)).toBe(
      'SSN [social security], [private key], password=[secret]',
    );
  });

  test('can be any other text, by kind and value', () => {
    const replaced = replacePrivate('write to jane@firma.de', ({ kind }, value) => `${kind}:${value.length}`);
    expect(replaced).toBe('write to e-mail:13');
  });

  test('leaves a text without private data the same', () => {
    const text = 'Where is A-1182? I ordered 2 on 2026-10-02 for 99.00 EUR, jane@example.com.';
    expect(maskPrivate(text)).toBe(text);
  });
});
