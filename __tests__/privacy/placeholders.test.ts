import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitsLuhn } from '../../src/privacy/check-digits.ts';
import { findPrivate } from '../../src/privacy/find-private.ts';
import { openPlaceholders, placeholders } from '../../src/privacy/placeholders.ts';
import { PIECES, texts } from './any-text.ts';
import { aCard, anIban, aPrivateKey, aWebToken, drawn, inGroups, TOKENS } from './made-up.ts';

/** Each text as it reads once all were noted. */
function replaceAll(...all: readonly string[]): readonly string[] {
  const own = openPlaceholders();
  for (const text of all) own.note(text);
  return all.map((text) => own.replace(text));
}

describe('a placeholder has the shape of what it stands for', () => {
  test.each([
    ['jane.doe@firma-nord.de', 'person1@example.com'],
    ['next=jane.doe%40firma-nord.de', 'next=person1%40example.com'],
    ['+49 30 1234 5672', '+49 30 2312 5000'],
    ['(415) 867-5309', '(415) 555-0100'],
    ['+1 415.867.5309', '+1 415.555.0100'],
    ['06 98 76 54 32', '06 39 98 00 00'],
    ['07911 123 456', '07700 900 000'],
    ['+34 612 345 678', '+34 616 666 666'],
    [aCard('45'), '4242424242424242'],
    [inGroups(aCard('53'), '-'), '5555-5555-5555-4444'],
    [aCard('374', 15), '378282246310005'],
    [anIban('DE', '500105175407324931'), 'DE89370400440532013000'],
    [inGroups(anIban('GB', 'LOYD30949301273801')), 'GB29 NWBK 6016 1331 9268 19'],
    [anIban('MT', 'MALT011000012345MTLCAST001S'), `${anIban('MT', 'XXXX00000000000XXXXXXX000X').slice(0, 2)}`],
    ['SSN 536-90-4398', 'SSN 987-65-4320'],
    ['password=Winter#4rain', 'password=xxxxxxxxxxx1'],
    [TOKENS.AWS, 'AKIAXXXXXXXXXXXXXXX1'],
    [TOKENS.Anthropic, `sk-ant-xxxxx-${'x'.repeat(94)}1`],
    ['４１５-８６７-５３０９', '４１５-５５５-０１００'],
  ])('%s', (written, expected) => {
    const replaced = placeholders()(written ?? '');
    expect(replaced.slice(0, expected.length)).toBe(expected);
    expect(findPrivate(replaced)).toEqual([]);
  });

  test('of a private key its head and foot stay, of a web token its three parts', () => {
    expect(placeholders()(aPrivateKey())).toBe(
      `-----BEGIN RSA PRIVATE KEY-----\n${'x'.repeat(29)}1\n-----END RSA PRIVATE KEY-----`,
    );
    const [, payload = ''] = placeholders()(aWebToken()).split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ sub: '1234567890', name: 'Person 1' });
  });
});

describe('one value is one placeholder', () => {
  test('in every way to write a phone number', () => {
    expect(
      replaceAll('030/87654321', 'phone 493087654321', '+49 30 87654321', '0049 30 87654321', '+49 (0)30 87654321'),
    ).toEqual(['030/23125000', 'phone 493023125000', '+49 30 23125000', '0049 30 23125000', '+49 (0)30 23125000']);
  });

  test('with and without blanks, in small letters and capitals', () => {
    const card = aCard('45');
    const iban = anIban('NO', '86011117940');
    expect(replaceAll(card, inGroups(card))).toEqual(['4242424242424242', '4242 4242 4242 4242']);
    expect(replaceAll(iban, inGroups(iban.toLowerCase()))).toEqual(['NO9386011117947', 'no93 8601 1117 947']);
    expect(replaceAll('Jane@Firma.de', 'jane@firma.de')).toEqual(['person1@example.com', 'person1@example.com']);
  });

  test('also where nothing beside it tells what it is, before or behind the place that does', () => {
    const known = replaceAll(
      '8675309 41586753 ok',
      'my phone number: 41586753',
      'the password is Winter#4rain',
      '[Winter#4rain]',
    );
    expect(known[0]).toMatch(/^8675309 \d{8} ok$/);
    expect(known[1]).toBe(`my phone number: ${known[0]?.slice(8, 16)}`);
    expect(known[0]).not.toContain('41586753');
    expect(known.slice(2)).toEqual(['the password is xxxxxxxxxxx1', '[xxxxxxxxxxx1]']);
  });

  test('beside other digits from which it stands apart', () => {
    const [first, ...rest] = replaceAll(
      '+1 415 867 5309',
      'see 415 867 5309 2 times',
      'on 2026-10-05 4158675309',
      '14158675309 3',
    );
    expect([first, ...rest]).toEqual([
      '+1 415 555 0100',
      'see 415 555 0100 2 times',
      'on 2026-10-05 4155550100',
      '14155550100 3',
    ]);
    expect(replaceAll('+1 415 867 5309', 'order 904158675309 and 415867530912')[1]).toBe(
      'order 904158675309 and 415867530912',
    );
  });

  test('also when it stands within another one', () => {
    const [, , both] = replaceAll('phone 4158675309', 'password: Aa#4158675309', 'Aa#4158675309 or 4158675309');
    expect(both).toBe('xxxxxxxxxxxx1 or 4155550100');
  });

  test('and two values are two, as far as there is room', () => {
    const numbers = Array.from({ length: 300 }, (_, n) => `(415) 867-${String(5000 + n)}`);
    expect(new Set(replaceAll(...numbers)).size).toBe(300);
    const cards = Array.from({ length: 50 }, (_, n) => aCard('45', 16, n + 1));
    const replaced = replaceAll(...cards);
    expect(new Set(replaced).size).toBe(new Set(cards).size);
    expect(replaced.every(fitsLuhn)).toBe(true);
    const keys = Array.from({ length: 20 }, (_, n) => `ghp_${drawn(36, 'word', n + 1)}`);
    expect(new Set(replaceAll(...keys)).size).toBe(20);
  });

  test('that nobody in the sample wrote already', () => {
    expect(replaceAll('person1@example.com or jane@firma.de', '(415) 555-0100 or (415) 867-5309')).toEqual([
      'person1@example.com or person2@example.com',
      '(415) 555-0100 or (415) 555-0101',
    ]);
  });
});

test('a text without anything private is the same text', () => {
  const texts = [
    'Order 4711 was late, person1@example.com',
    'call 555-0100, phone: 14155550123',
    '+33 1 99 00 12 34 or 06 39 98 12 34',
    anIban('GB', 'XXXX00000000000011'),
  ];
  expect(replaceAll(...texts)).toEqual(texts);
});

describe('whatever a text holds', () => {
  test('nothing private is found in what it becomes, which stays as it is', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'phone', 'order id', 'password'), (text, before) => {
        const replaced = placeholders()(text, before);
        expect(findPrivate(replaced, before)).toEqual([]);
        expect(placeholders()(replaced, before)).toBe(replaced);
      }),
    );
  });

  test('it grows no further than its pieces could', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = findPrivate(text).length;
        expect(placeholders()(text).length).toBeLessThanOrEqual(text.length + (pieces + 1) * 160);
      }),
    );
  });

  test('the words around its pieces stay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PIECES), fc.lorem(), fc.lorem(), (piece, before, after) => {
        const replaced = placeholders()(`${before} ${piece} ${after}`);
        expect(replaced.startsWith(`${before} `)).toBe(true);
        expect(replaced.endsWith(` ${after}`)).toBe(true);
      }),
    );
  });
});
