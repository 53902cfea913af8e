import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Level } from '../../../src/config/config.ts';
import { privateData } from '../../../src/rules/set/private-data.ts';
import { aCard, anIban, aPrivateKey, drawn, inGroups, TOKENS } from '../../privacy/made-up.ts';
import { type CaseParts, setFacts, WARNING } from './set-facts.ts';

const E_MAIL = 'jane.doe@firma-nord.de';
const PHONE = '+49 151 23456781';
const CARD = inGroups(aCard('45'));
const IBAN = anIban('DE', '500105175407324931');

function findings(cases: readonly CaseParts[], level: Level = 'warning') {
  return privateData(setFacts({ cases }), { level });
}

function only(parts: CaseParts, level?: Level) {
  const [finding, ...others] = findings([parts], level);
  expect(others).toEqual([]);
  return finding!;
}

describe('set/private-data', () => {
  test('says what a case holds, how many and where, with the path of each', () => {
    const finding = only({
      id: 'refund-017',
      input: { text: `mail ${E_MAIL} or bob@firma-nord.de`, customer: { email: E_MAIL, phone: '4158675309' } },
      expect: { extract: { contact: E_MAIL }, reply: `Refunded to ${CARD}.` },
      line: 7,
    });
    expect(finding).toEqual({
      rule: 'set/private-data',
      level: 'error',
      suite: 'support',
      subject: 'refund-017',
      key: 'set/private-data:support:refund-017',
      location: { file: 'evals/cases.jsonl', line: 7 },
      message:
        'case `refund-017` holds a card number in `expect.reply`; 2 e-mail addresses in `input` and `expect.extract`; a phone number in `input`',
      evidence: [
        '`expect.reply`: a card number',
        '`input.text`: an e-mail address',
        '`input.customer.email`: an e-mail address',
        '`expect.extract.contact`: an e-mail address',
        '`input.customer.phone`: a phone number',
      ],
      fix: expect.stringContaining('made-up values of the same shape'),
      grounds: expect.anything(),
    });
  });

  test('names kinds that stand in the same places together', () => {
    expect(only({ input: `${E_MAIL}, ${PHONE}, ${CARD}` }).message).toBe(
      'case `case-1` holds a card number, an e-mail address and a phone number in `input`',
    );
  });

  test('makes one finding of each case that holds something, in the order of the set', () => {
    const cases = [{ input: E_MAIL }, { input: 'Where is my order?' }, { input: PHONE }, { input: `${PHONE} ${CARD}` }];
    expect(findings(cases).map(({ subject, level }) => [subject, level])).toEqual([
      ['case-1', 'warning'],
      ['case-3', 'warning'],
      ['case-4', 'error'],
    ]);
  });

  test.each([
    ['an e-mail address', E_MAIL, 'warning'],
    ['a phone number', PHONE, 'warning'],
    ['a card number', CARD, 'error'],
    ['an IBAN', IBAN, 'error'],
    ['a social security number', 'SSN 536-90-4398', 'error'],
    ['an access token', TOKENS.npm!, 'error'],
    ['a private key', aPrivateKey(), 'error'],
    ['a secret', 'password=Winter#4rain', 'error'],
  ])('is as loud as what was found asks for: %s', (name, input, level) => {
    const finding = only({ input });
    expect(finding.level).toBe(level);
    expect(finding.message).toBe(`case \`case-1\` holds ${name} in \`input\``);
  });

  test('shows secrets, cards and accounts one level above its own', () => {
    const levels = (['off', 'note', 'warning', 'error'] as const).map((level) => [
      only({ input: E_MAIL }, level).level,
      only({ input: CARD }, level).level,
    ]);
    expect(levels).toEqual([
      ['off', 'off'],
      ['note', 'warning'],
      ['warning', 'error'],
      ['error', 'error'],
    ]);
  });

  test('looks into keys, numbers, lists, tags, the group and the source', () => {
    const parts = (parts: CaseParts) => only(parts).evidence;
    expect(parts({ input: { [E_MAIL]: 1 } })).toEqual(['`input["[e-mail]"]`: an e-mail address']);
    expect(parts({ input: { [`${E_MAIL} wrote`]: { phones: [{ mobilePhone: 4158675309 }] } } })).toEqual([
      '`input["[e-mail] wrote"]`: an e-mail address',
      '`input["[e-mail] wrote"].phones[0].mobilePhone`: a phone number',
    ]);
    expect(parts({ expect: { lookup: [{ name: 'pay', arguments: { card_number: Number(aCard('45')) } }] } })).toEqual([
      '`expect.lookup[0].arguments.card_number`: a card number',
    ]);
    expect(parts({ tags: ['vip', E_MAIL], group: PHONE })).toEqual([
      '`tags[1]`: an e-mail address',
      '`group`: a phone number',
    ]);
    expect(parts({ source: { url: `https://firma.de/t/9?api_key=${drawn(32)}` } })).toEqual(['`source.url`: a secret']);
    expect(parts({ source: { ref: E_MAIL } })).toEqual(['`source.ref`: an e-mail address']);
  });

  test('keeps an id that holds private data as the subject, for waivers, and nowhere else', () => {
    const { subject, key, ...rest } = only({ id: `mail-from-${E_MAIL}`, input: 'Hi' });
    expect([subject, key]).toEqual([`mail-from-${E_MAIL}`, `set/private-data:support:mail-from-${E_MAIL}`]);
    expect(rest.message).toBe('case `[e-mail]` holds an e-mail address in `id`');
    expect(JSON.stringify(rest)).not.toContain('firma-nord');
  });

  test('asks for secrets to be revoked, and for everything to be made up', () => {
    expect(only({ input: TOKENS.GitLab! }).fix).toMatch(/^Revoke/);
    expect(only({ input: E_MAIL }).fix).not.toMatch(/revoke/i);
    for (const input of [TOKENS.GitLab!, E_MAIL]) expect(only({ input }).fix).toContain('history of git');
  });

  test('never repeats a value, not six characters of it', () => {
    const values = [E_MAIL, PHONE, CARD, IBAN, aPrivateKey(), 'Winter#4rain', ...Object.values(TOKENS)];
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.constantFrom(...values),
        fc.constantFrom('note', 'password', 'card', E_MAIL, TOKENS.npm!),
        fc.constantFrom<(value: string) => CaseParts>(
          (value) => ({ input: value }),
          (value) => ({ input: [{ text: `see ${value}.` }], expect: { [value]: value } }),
          (value) => ({ id: 'x', input: { a: { [value]: value } }, tags: [value], group: value }),
        ),
        (one, other, key, parts) => {
          const built = parts(one);
          const text = JSON.stringify(
            findings([{ ...built, source: { kind: other, url: `https://x/?${key}=${other}` } }]),
          );
          const said = [one, other].flatMap(partsOf).filter((part) => text.includes(part));
          expect(said).toEqual([]);
        },
      ),
    );
  });

  test('looks at drafts, too, and says that they are', () => {
    const [finding, ...others] = findings([{ id: 'd1', input: E_MAIL, draft: true }, { id: 'plain' }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ subject: 'd1', message: 'draft `d1` holds an e-mail address in `input`' });
  });

  test('says the same whatever the order of the cases and of their keys', () => {
    const cases: readonly CaseParts[] = [
      { id: 'a', input: { mail: E_MAIL, call: PHONE } },
      { id: 'b', input: CARD },
    ];
    const turned: readonly CaseParts[] = [
      { id: 'b', input: CARD, line: 2 },
      { id: 'a', input: { call: PHONE, mail: E_MAIL }, line: 1 },
    ];
    expect([...findings(turned)].reverse()).toEqual(findings(cases));
  });

  test('is silent about made-up values and about numbers that are nobody’s', () => {
    const cases: readonly CaseParts[] = [
      { id: 'refund-2026-10-02', input: 'Order A-1182, order 4111-2233, 2 parcels, 99.00 EUR, 2026-10-02 10:30' },
      { input: 'Reach me at jane@example.com or 212-555-0123', expect: { reply: 'Mail support@firma-nord.de' } },
      { input: { card: '4242 4242 4242 4242', iban: 'DE89 3704 0044 0532 0130 00', key: 'AKIAIOSFODNN7EXAMPLE' } },
      { input: { order_id: 4158675309, id: '123e4567-e89b-42d3-a456-426614174000', sha: drawn(40, 'hex') } },
      { input: 'I forgot my password, and the secret question', tags: ['login', 'v1.2.3'] },
      {
        input: `tracking 9400 1118 9922 3344 5566 77`,
        source: { kind: 'production', url: 'https://firma.de/t/41586753' },
      },
    ];
    expect(privateData(setFacts({ cases }), WARNING)).toEqual([]);
  });
});

function partsOf(value: string): readonly string[] {
  return Array.from({ length: value.length - 5 }, (_, from) => value.slice(from, from + 6));
}
