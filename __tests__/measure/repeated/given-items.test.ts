import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../../src/cases/case.ts';
import type { Step } from '../../../src/config/config.ts';
import { askedAlone, givenItems } from '../../../src/measure/repeated/given-items.ts';
import type { Json } from '../../../src/values/json.ts';

const step = (name: string, scorer: Step['scorer'], final = false): Step => ({
  name,
  scorer,
  threshold: 1,
  mutates: false,
  dry: false,
  final,
});
const CHAIN = [
  step('extract', { kind: 'fields' }),
  step('decide', { kind: 'equals' }),
  step('reply', { kind: 'contains' }),
  step('send', { kind: 'equals' }, true),
];

function aCase(expect: Readonly<Record<string, Json>>): Case {
  return {
    id: 'refund-017',
    input: 'I want my money back',
    expect: new Map(Object.entries(expect)),
    tags: [],
    draft: false,
    digest: 'sha256:0',
    location: { file: 'cases.jsonl', line: 1 },
  };
}

async function* only(found: Case): AsyncGenerator<Case> {
  yield found;
}

describe('what is asked of a step alone', () => {
  test('is given the expected outputs of all steps before it', () => {
    const asked = askedAlone(aCase({ extract: { order: 'A-1' }, decide: 'refund', reply: '5 days' }), CHAIN);
    expect(asked.map(({ kind, step: name }) => [name, kind])).toEqual([
      ['extract', 'first'],
      ['decide', 'asked'],
      ['reply', 'asked'],
    ]);
    const given = asked.flatMap((one) => (one.kind === 'asked' ? [one.item.given] : []));
    expect(given).toEqual([
      { step: 'decide', outputs: { extract: { order: 'A-1' } } },
      { step: 'reply', outputs: { extract: { order: 'A-1' }, decide: 'refund' } },
    ]);
  });

  test('is nothing where an earlier expectation is no output, and says which', () => {
    const asked = askedAlone(aCase({ decide: 'refund', reply: '5 days', send: 'sent' }), CHAIN);
    expect(asked.at(-1)).toEqual({ kind: 'behind', step: 'send', behind: 'reply' });
  });

  test('is nothing but the chain for the first step that a case expects', async () => {
    expect(askedAlone(aCase({ reply: '5 days' }), CHAIN)).toEqual([{ kind: 'first', step: 'reply' }]);
    const items = [];
    for await (const item of givenItems(only(aCase({ reply: '5 days' })), CHAIN)) items.push(item);
    expect(items).toEqual([]);
  });

  test('keeps step names that objects have by themselves', () => {
    const odd = [step('__proto__', { kind: 'equals' }), step('decide', { kind: 'equals' }, true)];
    const found = aCase({});
    const expected = {
      ...found,
      expect: new Map<string, Json>([
        ['__proto__', 'x'],
        ['decide', 'y'],
      ]),
    };
    const [, asked] = askedAlone(expected, odd);
    expect(asked?.kind === 'asked' && Object.hasOwn(asked.item.given?.outputs ?? {}, '__proto__')).toBe(true);
  });
});
