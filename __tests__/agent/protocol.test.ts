import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReply } from '../../src/agent/messages.ts';
import { parseObject } from '../../src/agent/protocol.ts';

describe('reading a reply', () => {
  test('never throws, whatever JSON object it is given', () => {
    const key = fc.constantFrom(
      'id',
      'output',
      'steps',
      'prompts',
      'confidence',
      'routed',
      'usage',
      'error',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (fields) => {
        const object = parseObject(JSON.stringify(fields));
        if (typeof object === 'string') throw new Error(object);
        const reply = parseReply(object);
        if (reply.kind === 'error') expect(reply.message).toMatch(/^(gave a malformed reply\n`|reported: )/);
        else expect(reply.value.output).toEqual(object.output);
      }),
    );
  });

  test('keeps a prompt named __proto__ from reaching any prototype', () => {
    const object = parseObject('{"prompts":{"__proto__":{"text":"x"},"constructor":{"text":"y"}}}');
    if (typeof object === 'string') throw new Error(object);
    const reply = parseReply(object);
    expect(reply.kind === 'answer' && reply.value.prompts.get('constructor')).toEqual({ text: 'y' });
    expect(({} as { text?: string }).text).toBeUndefined();
  });

  test.each(['', '{', '[]', '1', 'null', '"{}"', "{'a': 1}", '{"a":NaN}'])('does not take %j for an object', (text) => {
    expect(parseObject(text)).toBe('not-json');
  });

  test('refuses a depth that would exhaust the stack of those who walk the value', () => {
    const nested = (levels: number) => `{"output":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(typeof parseObject(nested(99))).toBe('object');
    expect(parseObject(nested(100))).toBe('too-deep');
    expect(parseObject(nested(1_000_000))).toBe('too-deep');
  });
});
