import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writtenText } from '../../src/production/written-text.ts';
import type { Json } from '../../src/values/json.ts';

const plain = (text: string) => ({ text, attached: false });

describe('what was written to the agent', () => {
  test.each<readonly [string, Json, string]>([
    ['a text is that text, without blanks around it', ' Where is it?\n', 'Where is it?'],
    ['of an object, what stands under a usual key', { customer: 'C-1', message: 'Where is it?' }, 'Where is it?'],
    ['of an object within an object, the same', { input: { question: 'Where is it?' } }, 'Where is it?'],
    [
      'of a conversation, what the user said last',
      [
        { role: 'system', content: 'You are a support agent.' },
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'How can I help?' },
        { role: 'user', content: 'Where is it?' },
        { role: 'assistant', content: 'Let me see.' },
      ],
      'Where is it?',
    ],
    ['of a wrapped conversation, too', { messages: [{ role: 'user', content: 'Where is it?' }] }, 'Where is it?'],
    [
      'of several parts, all that are texts',
      [
        { type: 'text', text: 'Where' },
        { type: 'text', text: 'is it?' },
      ],
      'Where\nis it?',
    ],
  ])('%s', (_, input, text) => {
    expect(writtenText(input)).toEqual(plain(text));
  });

  test.each<Json>([
    null,
    17,
    true,
    '',
    ' \n',
    [],
    {},
    { order: 'A-1182' },
    [{ role: 'system', content: 'Be kind.' }],
    [{ role: 'tool' }],
  ])('is not known of %j', (input) => {
    expect(writtenText(input)).toBeUndefined();
  });

  test.each<Json>([
    { text: 'Look', attachments: [{ name: 'a.png' }] },
    { text: 'Look', files: ['a.png'] },
    [
      { type: 'text', text: 'Look' },
      { type: 'image_url', image_url: { url: 'https://example.org/a.png' } },
    ],
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Look' },
            { type: 'input_file', file_id: 'f-1' },
          ],
        },
      ],
    },
  ])('knows that something came with it: %j', (input) => {
    expect(writtenText(input)).toEqual({ text: 'Look', attached: true });
  });

  test('an image without a word is a message, too', () => {
    expect(writtenText([{ type: 'image', source: 'a.png' }])).toEqual({ text: '', attached: true });
  });

  test('what came with an earlier message came not with the last one, and an empty list is nothing', () => {
    const earlier = { role: 'user', content: [{ type: 'image', source: 'a.png' }] };
    expect(writtenText([earlier, { role: 'user', content: 'And now?' }])).toEqual(plain('And now?'));
    expect(writtenText({ messages: [earlier, { role: 'user', content: 'And now?' }] })).toEqual(plain('And now?'));
    expect(writtenText({ text: 'Look', attachments: [], images: null })).toEqual(plain('Look'));
  });

  test('is told of any JSON without a fault, and a key of the prototype is no key of the input', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const written = writtenText(input as Json);
        if (written !== undefined) expect(written.text !== '' || written.attached).toBe(true);
      }),
    );
    expect(writtenText(JSON.parse('{"__proto__":{"text":"hidden"}}'))).toBeUndefined();
  });
});
