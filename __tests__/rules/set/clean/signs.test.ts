import { describe, expect, test } from '@jest/globals';
import { messagesOf } from '../../../../src/rules/set/clean/message.ts';
import type { Measure } from '../../../../src/rules/set/clean/sign.ts';
import { signsOf } from '../../../../src/rules/set/clean/signs.ts';
import type { Json } from '../../../../src/values/json.ts';

const SET = messagesOf(
  Array.from({ length: 100 }, (_, index) => ({ input: `Where is my parcel${' now'.repeat(index)}?` })),
);

/** What an input shows beside cases in English of 19 to 415 characters. */
function shown(input: Json, measure: Measure): readonly string[] {
  const samples = messagesOf([{ input }]);
  return signsOf(SET, samples)
    .filter((sign) => sign.measure === measure && samples.every(sign.shows))
    .map(({ says }) => says);
}

describe('a message shows', () => {
  test('its length where all but one case in twenty are shorter or as long', () => {
    expect(shown('x'.repeat(395), 'length')).toEqual([]);
    expect(shown('x'.repeat(396), 'length')).toEqual(['are longer than 395 characters']);
    expect(SET.filter((message) => message.text.length > 395)).toHaveLength(5);
  });

  test.each([
    'Where is it? And can I still return it?',
    'Please send me:\n1. the invoice\n2. the tracking number',
    'Cancel A-1182, and also refund me.',
    'It came broken. By the way, you have my old address.',
    'Es ist kaputt. Außerdem fehlt die Rechnung.',
    '送料はいくら？いつ届く？',
  ])('that it asks for more than one thing: %j', (text) => {
    expect(shown(text, 'requests')).toEqual(['have several questions, a list or a turn to another matter']);
  });

  test.each(['Where is it??', 'Is this the 2. reminder?', 'I also love it in blue.', 'The andalso shop.'])(
    'nothing of the kind: %j',
    (text) => {
      expect(shown(text, 'requests')).toEqual([]);
    },
  );

  test.each<readonly [string, readonly string[]]>([
    ['Where is it?', []],
    ['where is A-1182', ['begin in lower case']],
    ['where is it', ['begin in lower case', 'are all in lower case']],
    ['2 of them are broken', ['begin in lower case', 'are all in lower case']],
    ['WHERE IS MY PARCEL', ['have words in capitals']],
    ['The PDF of A-1182 is empty.', []],
    ['我的包裹在哪里', []],
  ])('its casing: %j', (text, signs) => {
    expect(shown(text, 'casing')).toEqual(signs);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Where is it now?', []],
    ['Where is my parcel', ['end without a punctuation mark']],
    ['Thanks', []],
    ['Where is it?!', ['repeat a punctuation mark']],
    ['Well... where is it?', ['repeat a punctuation mark']],
    ['Thank you very much 🙏', ['have an emoji']],
    ['Thank you very much :-)', ['have an emoji']],
    ['I ❤️ it.', ['have an emoji']],
    ['Is it the Lumina™ lamp?', []],
    ['Order no:P is the 2nd one.', []],
  ])('its punctuation: %j', (text, signs) => {
    expect(shown(text, 'punctuation')).toEqual(signs);
  });

  test('a language that few cases are in', () => {
    expect(shown('Wo ist mein Paket? Ich warte und warte.', 'languages')).toEqual([
      'are not in English',
      'are in German',
    ]);
    expect(shown('Where is the parcel that you sent to my house?', 'languages')).toEqual([]);
    expect(shown('A-1182', 'languages')).toEqual([]);
  });

  test.each<readonly [Json, readonly string[]]>([
    [{ text: 'Look.', attachments: ['a'] }, ['come with an image or a file']],
    ['See my invoice_10.pdf please.', ['name a file']],
    ['See https://example.org/a or www.example.org', ['have a link']],
    ['It costs 3.50.Please refund.', []],
  ])('what came with it: %j', (input, signs) => {
    expect(shown(input, 'attachments')).toEqual(signs);
  });

  test.each(['\n', ', ', '- \n', ' ?', 'AAAA\n', ".'", 'a.', '\u0301', '漢'])(
    'its signs in a moment where %j fills a hundred thousand places',
    (part) => {
      const messages = messagesOf([{ input: `x${part.repeat(100_000)}x` }]);
      const shows = signsOf(SET, messages).filter((sign) => messages.every(sign.shows));
      expect(shows.map(({ measure }) => measure)).toContain('length');
    },
  );
});
