import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FINDERS } from '../../src/privacy/finders.ts';
import { aCard, anIban, drawn } from './made-up.ts';

const PIECES = [
  `-----BEGIN RSA PRIVATE KEY-----\n${drawn(80)}\n-----END RSA PRIVATE KEY-----`,
  `ghp_${drawn(36)}`,
  `SG.${drawn(22)}.${drawn(43)}`,
  `AKIA${drawn(16, 'capitals')}`,
  'password: Tr0ub4dor&3',
  'pw: hunter2',
  'contraseña: Abc9!efg',
  '密码: Abc9!efg',
  'https://ann:Abc9efgh@shop.eu/',
  `secret ${drawn(20, 'word', 4)}`,
  'ann@shop.eu',
  'ann%40shop.eu',
  anIban('GB', 'NWBK60161331926820'),
  `my card is ${aCard('4539')}`,
  `amex ${aCard('37', 15)}`,
  'ssn 536 90 4399',
  'ssn: 536904399',
  'call +49 30 901820 12',
  '(415) 555-2671',
  'text me at 901 82 01',
  drawn(40, 'word', 3),
];

describe('the sign that a finder looks for first', () => {
  test.each(FINDERS.map(({ kind, find, sign }, nth) => ({ nth, kind, find, sign })))(
    'stands in every text in which something is found: $kind ($nth)',
    ({ find, sign }) => {
      const held = PIECES.filter((piece) => [...find(piece)].length > 0);
      expect(held.length).toBeGreaterThan(0);
      for (const piece of held) expect(piece).toMatch(sign);
      const part = fc.oneof(
        fc.constantFrom(...PIECES),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(' ', '-', '.'),
      );
      fc.assert(
        fc.property(fc.array(part, { maxLength: 5 }), fc.nat(60), fc.nat(60), (parts, from, short) => {
          const whole = parts.join('');
          const text = whole.slice(from, Math.max(from, whole.length - short));
          fc.pre(!sign.test(text));
          expect([...find(text)]).toEqual([]);
        }),
      );
    },
  );

  test('is wanting in most of what people ask, so that no finder goes through it', () => {
    const asked = 'I still have not received my new card, and I ordered over 2 weeks ago. Where is it?';
    expect(FINDERS.filter(({ sign }) => sign.test(asked))).toEqual([]);
  });
});
