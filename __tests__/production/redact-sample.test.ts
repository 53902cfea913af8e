import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPrivate } from '../../src/privacy/find-private.ts';
import { redactJson, redactSample } from '../../src/production/redact-sample.ts';
import type { Sample } from '../../src/production/sample.ts';
import { privatePieces } from '../../src/rules/set/private/private-pieces.ts';
import type { Json } from '../../src/values/json.ts';
import { PIECES, texts } from '../privacy/any-text.ts';
import { aCard, inGroups } from '../privacy/made-up.ts';

const CARD = aCard('45');

describe('a sample', () => {
  test('reads the same value the same in what was asked, given, answered and in keys', () => {
    const sample: Sample = {
      id: 'chat with jane@firma.de',
      at: 1_790_000_000_000,
      input: { text: `I am Jane@firma.de, card ${CARD}`, accounts: { 'jane@firma.de': true } },
      output: `Sent to jane@firma.de, ${CARD}`,
      steps: [
        { name: 'lookup', arguments: { q: 'jane%40firma.de', card: Number(CARD) }, error: 'jane@firma.de unknown' },
      ],
      error: 'no answer to jane@firma.de',
      prompts: { triage: '5@sha256:9f2c1e07ab34', reply: '2026-10-02' },
      confidence: 0.25,
      routed: true,
      correct: false,
    };
    expect(redactSample(sample)).toEqual({
      ...sample,
      id: 'chat with person1@example.com',
      input: { text: 'I am person1@example.com, card 4242424242424242', accounts: { 'person1@example.com': true } },
      output: 'Sent to person1@example.com, 4242424242424242',
      steps: [
        {
          name: 'lookup',
          arguments: { q: 'person1%40example.com', card: 4242424242424242 },
          error: 'person1@example.com unknown',
        },
      ],
      error: 'no answer to person1@example.com',
    });
  });

  test('without anything private stays the same', () => {
    const sample: Sample = { id: 'a', at: 1, input: ['Where is order 4711?', 3, null], steps: [{ name: 'triage' }] };
    expect(redactSample(sample)).toBe(sample);
  });

  test('of two has placeholders of its own: they tell nothing across samples', () => {
    const [one, other] = ['jane@firma.de', 'john@firma.de'].map((input) => redactSample({ input }));
    expect(one).toEqual(other);
  });

  test('keeps versions of prompts, and nothing else that stands in their place', () => {
    const prompts = { 'a.b-c_1': '2.0.1', 'mail to jane@firma.de': 'by jane@firma.de' };
    expect(redactSample({ input: '', prompts }).prompts).toEqual({
      'a.b-c_1': '2.0.1',
      'mail to person1@example.com': 'by person1@example.com',
    });
  });
});

describe('a value', () => {
  test('stands behind its key, as words', () => {
    expect(redactJson({ customerPhone: '41586753', order_id: '41586754', mobile: ['41586755'] })).toEqual({
      customerPhone: expect.not.stringContaining('41586753'),
      order_id: '41586754',
      mobile: [expect.stringMatching(/^(?!41586755)\d{8}$/)],
    });
  });

  test('that is a number stays one, as long as it was', () => {
    const { phone, total, at } = redactJson({ phone: 4915123456781, total: 12.5, at: 1_790_000_000_000 }) as {
      readonly [key: string]: number;
    };
    expect(String(phone)).toMatch(/^49\d{11}$/);
    expect(phone).not.toBe(4915123456781);
    expect([total, at]).toEqual([12.5, 1_790_000_000_000]);
  });

  test('loses no key where two become one, and obeys no name', () => {
    const value = JSON.parse('{"Jane@firma.de":1,"jane@firma.de":2,"__proto__":{"mail":"jane@firma.de"}}') as Json;
    const redacted = redactJson(value);
    expect(JSON.stringify(redacted)).toBe(
      '{"person1@example.com":1,"person1@example.com (2)":2,"__proto__":{"mail":"person1@example.com"}}',
    );
  });

  test('may be as deep as any that is read, and long', () => {
    let deep: Json = 'jane@firma.de';
    for (let level = 0; level < 1_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
    expect(JSON.stringify(redactJson(deep))).toContain('person1@example.com');
    const long = `${'jane@firma.de, '.repeat(3_000)}${'lorem ipsum 12 34 '.repeat(5_000)}`;
    expect(redactJson(long)).toBe(long.replaceAll('jane@firma.de', 'person1@example.com'));
  });
});

const keys = fc.oneof(
  fc.constantFrom('phone', 'order_id', 'password', 'cardNumber', 'text', ...PIECES.slice(0, 6)),
  fc.constantFrom('customer', 'name', 'value', 'first_name', 'address', 'dob', 'otp', 'phones', 'number'),
  fc.string({ maxLength: 6 }),
);
const numbers = fc.oneof(
  fc.constantFrom(4158675309, 4915123456781, 49307654321, 536904398, Number(CARD), -4158675309),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const values = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    numbers,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('whatever a sample holds', () => {
  test('a case made of it holds nothing private', () => {
    fc.assert(
      fc.property(values, values, keys, (input, output, step) => {
        const sample = redactSample({ input, steps: [{ name: step, output }] });
        const [first] = sample.steps ?? [];
        const expected = new Map([[first?.name ?? '', first?.output ?? null]]);
        const pieces = privatePieces({
          id: 'a',
          input: sample.input,
          expect: expected,
          tags: [],
          draft: true,
          location: { file: 'a.jsonl' },
        } as unknown as Parameters<typeof privatePieces>[0]);
        expect(pieces).toEqual([]);
      }),
    );
  });

  test('redacted once more it is the same', () => {
    fc.assert(
      fc.property(values, (value) => {
        const once = redactJson(value);
        expect(redactJson(once)).toEqual(once);
      }),
    );
  });
});

/** Values of several kinds, and the ways in which people write each. The first says what it is. */
const phone = fc
  .tuple(fc.constantFrom('1', '33', '34', '44', '49', '61'), fc.stringMatching(/^[2-7][2-9][0-9]{7}$/))
  .filter(([, digits]) => new Set(digits).size > 4)
  .map(([code, nine]) => {
    const own = code === '1' ? `${nine.slice(0, 3)}${nine.slice(1, 4)}${nine.slice(5)}` : nine;
    const [a, b, c] = [own.slice(0, 3), own.slice(3, 6), own.slice(6)];
    return {
      key: own,
      ways: [`+${code} ${a} ${b} ${c}`, `00${code} ${a} ${b} ${c}`, `+${code}${own}`, own, `${code}${own}`],
    };
  });
const address = fc
  .stringMatching(/^[a-z]{3,8}[0-9]{2}$/)
  .map((name) => ({ key: name, ways: [`${name}@firma.de`, `${name.toUpperCase()}@firma.de`, `${name}%40firma.de`] }));
const card = fc.integer({ min: 1, max: 5_000 }).map((seed) => {
  const number = aCard('45', 16, seed);
  return { key: number, ways: [number, inGroups(number), inGroups(number, '-')] };
});
const password = fc
  .stringMatching(/^[A-Z][a-z]{3,6}#[0-9]{2,3}[a-z]{2}$/)
  .map((secret) => ({ key: secret, ways: [`password=${secret}`, secret, `"${secret}"`] }));

/** A few of them are nobody's. */
const someones = fc
  .oneof(phone, address, card, password)
  .filter(({ ways: [first = ''] }) => findPrivate(first).length > 0);

describe('one value in many places', () => {
  const places = fc
    .uniqueArray(someones, { minLength: 1, maxLength: 5, selector: ({ key }) => key })
    .chain((known) =>
      fc.tuple(
        fc.constant(known),
        fc.array(fc.tuple(fc.nat(known.length - 1), fc.nat(4), fc.nat(3)), { maxLength: 12 }),
      ),
    );

  test('stands in none of them once it is redacted', () => {
    fc.assert(
      fc.property(places, ([known, uses]) => {
        const written = uses.map(([which, way, place]) => {
          const ways = known[which]?.ways ?? [];
          return { text: `see ${ways[way % ways.length]} there`, place };
        });
        const sample: Sample = {
          input: written.filter(({ place }) => place === 0).map(({ text }) => text),
          output: Object.fromEntries(written.filter(({ place }) => place === 1).map(({ text }, n) => [text, n])),
          steps: [
            ...written.filter(({ place }) => place === 2).map(({ text }) => ({ name: 'look', arguments: { q: text } })),
            {
              name: 'last',
              output: [
                ...written.filter(({ place }) => place === 3),
                ...known.map(({ ways }) => ways[0] ?? ''),
              ] as Json,
            },
          ],
        };
        const redacted = JSON.stringify(redactSample(sample)).toLowerCase();
        const bare = redacted.replace(/[ -]/g, '');
        for (const { key } of known) {
          expect(redacted).not.toContain(key.toLowerCase());
          expect(bare).not.toContain(key.toLowerCase());
        }
      }),
    );
  });

  test('is as many placeholders as there are values', () => {
    fc.assert(
      fc.property(places, ([known]) => {
        const texts = known.map(({ ways: [first = ''] }) => first.replace('password=', ''));
        const sample = { input: known.map(({ ways }) => ways[0] ?? ''), output: texts };
        const { output } = redactSample(sample) as { readonly output?: Json };
        expect(new Set(output as readonly string[]).size).toBe(texts.length);
      }),
    );
  });
});
