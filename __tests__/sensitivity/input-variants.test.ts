import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputVariants } from '../../src/sensitivity/input/input-variants.ts';
import type { AskedCase } from '../../src/sensitivity/variant.ts';
import type { Json } from '../../src/values/json.ts';

function asked(id: string, input: Json, expect: Readonly<Record<string, Json>> = {}): AskedCase {
  return { id, digest: `sha256:${id}`, input, expect: new Map(Object.entries(expect)) };
}

function variantsOf(cases: readonly AskedCase[], language?: string, seed = 'seed') {
  const { made } = inputVariants(cases, seed, () => language);
  return (id: string, name: string) => made.find((variant) => variant.id === name)?.inputs.get(id);
}

const CODES = [
  'A-9042',
  'a 9042',
  '17.90 EUR',
  'jo@example.com',
  '"Keep This"',
  'https://example.com/Path',
  '4 Orchard Row',
  'IBAN',
];
const aMessage = fc
  .array(
    fc.oneof(
      fc.constantFrom(...CODES),
      fc.constantFrom('Please', 'cancel', 'the', 'coffee', 'machine', 'because', 'yesterday,'),
    ),
    {
      minLength: 1,
      maxLength: 15,
    },
  )
  .map((words) => words.join(' '));

describe('inputs written otherwise', () => {
  test('codes, numbers, addresses and quotations outlive every variant', () => {
    fc.assert(
      fc.property(aMessage, (message) => {
        const of = variantsOf([asked('one', message)], 'English');
        for (const name of ['typos-few', 'typos-many', 'small-letters', 'buried']) {
          const changed = of('one', name)?.input ?? message;
          for (const code of CODES)
            if (message.includes(code)) expect([name, String(changed).includes(code)]).toEqual([name, true]);
        }
      }),
    );
  });

  test('slips are few, within longer words, and the same at the same seed', () => {
    const message = 'Where is the parcel that was posted yesterday morning, and when does somebody deliver it to me?';
    const typed = String(variantsOf([asked('one', message)])('one', 'typos-many')?.input);
    expect(typed).not.toBe(message);
    const words = (text: string) => text.split(' ');
    expect(words(typed)).toHaveLength(words(message).length);
    const slipped = words(message).filter((word, at) => word !== words(typed)[at]);
    expect(slipped.length).toBeLessThanOrEqual(3);
    for (const word of slipped) expect(word.length).toBeGreaterThanOrEqual(5);
    expect(variantsOf([asked('one', message)])('one', 'typos-many')?.input).toBe(typed);
    expect(variantsOf([asked('one', message)], undefined, 'other')('one', 'typos-many')?.input).not.toBe(typed);
  });

  test('a request is buried in its own language, in English where that cannot be told, and not at all in others', () => {
    expect(variantsOf([asked('one', 'Wo ist mein Paket?')], 'German')('one', 'buried')?.input).toMatch(
      /^\p{Lu}.*[.] Wo ist mein Paket\? .*(?:Seite|Tag|Nachricht)\.$/u,
    );
    expect(variantsOf([asked('one', 'A-1?')])('one', 'buried')?.input).toMatch(/ A-1\? .*(?:side|day|message)\.$/);
    expect(variantsOf([asked('one', 'Где посылка?')], 'Cyrillic script')('one', 'buried')).toBeUndefined();
  });

  test('two requests are joined where both expect the same at a step, and only that step is scored', () => {
    const of = variantsOf([
      asked('one', 'Cancel A-1.', { id: 'A-1', decide: 'cancel' }),
      asked('two', 'Please cancel A-2.', { id: 'A-2', decide: 'cancel' }),
      asked('three', 'Where is A-3?', { id: 'A-3', decide: 'track' }),
    ]);
    expect(of('one', 'joined-behind')).toEqual({
      input: 'Cancel A-1.\n\nPlease cancel A-2.',
      scored: new Set(['decide']),
    });
    expect(of('one', 'joined-before')?.input).toBe('Please cancel A-2.\n\nCancel A-1.');
    expect(of('three', 'joined-behind')).toBeUndefined();
  });

  test('of JSON the one text is changed, and nothing where it is not clear which', () => {
    const of = variantsOf([
      asked('object', { message: 'WHERE is it', customer: 'C-1' }),
      asked('chat', [
        { role: 'user', content: 'Hello' },
        { role: 'user', content: 'Where Is It' },
      ]),
      asked('twice', { message: 'Where Is It', copy: 'Where Is It' }),
      asked('none', { n: 1 }),
    ]);
    expect(of('chat', 'small-letters')?.input).toEqual([
      { role: 'user', content: 'Hello' },
      { role: 'user', content: 'where is it' },
    ]);
    expect(of('object', 'buried')?.input).toMatchObject({ customer: 'C-1' });
    expect(of('twice', 'small-letters')).toBeUndefined();
    expect(of('none', 'small-letters')).toBeUndefined();
  });

  test.each([
    ['my username is maxmustermann, please reset it', 'maxmustermann'],
    ['please set the password to correcthorse for this account', 'correcthorse'],
    ['please open the project called weather station, thanks', 'weather station'],
    ['mein Benutzername lautet sonnenblume, bitte ändern', 'sonnenblume'],
    ['please ask hannelore about the parcel', 'hannelore'],
    ['please use the code summerWinter for the order', 'summerWinter'],
  ])('in %j no letter of the name slips', (message, name) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const of = variantsOf([asked('one', message)], 'English', seed);
      for (const variant of ['typos-few', 'typos-many', 'small-letters'])
        expect(String(of('one', variant)?.input ?? message)).toContain(name);
      expect(of('one', 'typos-many')?.input).not.toBe(message);
    }
  });

  test.each([
    'Translate this message to French, please.',
    'How many words are in the text?',
    'Please correct the spelling of what follows: recieve',
    'Fass den Text zusammen.',
    'Summarise my e-mail.',
  ])('%j speaks of its own words, and stays as it is', (message) => {
    const of = variantsOf([
      asked('one', message, { kind: 'text' }),
      asked('two', 'Where is the parcel?', { kind: 'text' }),
    ]);
    for (const name of ['typos-few', 'small-letters', 'buried', 'joined-behind', 'joined-before'])
      expect(of('one', name)).toBeUndefined();
    expect(of('two', 'joined-behind')).toBeUndefined();
  });

  test.each([
    'Ignore my previous order.',
    'Do what I asked for above.',
    'Send the blue one instead.',
    'Also cancel it.',
    'Actually, keep it.',
    'Bitte stattdessen das blaue.',
  ])('%j speaks of another request, and stands beside none', (message) => {
    const of = variantsOf([
      asked('one', message, { kind: 'order' }),
      asked('two', 'Where is the parcel?', { kind: 'order' }),
    ]);
    for (const name of ['joined-behind', 'joined-before']) {
      expect(of('one', name)).toBeUndefined();
      expect(of('two', name)).toBeUndefined();
    }
    expect(of('one', 'buried')).toBeDefined();
  });

  test('a request without a mark at its end does not run on into what stands behind it', () => {
    expect(variantsOf([asked('one', 'my parcel is lost')])('one', 'buried')?.input).toMatch(
      / my parcel is lost\n\p{Lu}/u,
    );
  });
});
