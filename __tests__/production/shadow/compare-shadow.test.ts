import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SampleStep } from '../../../src/production/sample.ts';
import { compareShadow } from '../../../src/production/shadow/compare-shadow.ts';
import { anAnswer, compared, rowOf, withSteps } from './answers.ts';

const SAME = {
  extract: { order: 'A-1' },
  decide: 'refund',
  reply: 'We pay it back today, and it will be on your account within five days.',
};

describe('agreement at a step', () => {
  test('is over the pairs in which all steps before it agreed', () => {
    const comparison = compared([
      [anAnswer('a', SAME), anAnswer('a', SAME)],
      [anAnswer('b', SAME), anAnswer('b', { ...SAME, decide: 'escalate', reply: 'Somebody will call you.' })],
      [anAnswer('c', SAME), anAnswer('c', { ...SAME, extract: { order: 'A-2' } })],
    ]);
    expect(comparison.steps.map(({ step, comparable, agreed }) => [step, comparable, agreed])).toEqual([
      ['extract', 3, 2],
      ['decide', 2, 1],
      ['reply', 1, 1],
    ]);
    expect(rowOf(comparison, 'decide').interval?.map((end) => end.toFixed(4))).toEqual(['0.0945', '0.9055']);
    expect(rowOf(comparison, 'reply').asItHappened).toEqual({ pairs: 3, agreed: 2 });
    expect(comparison).toMatchObject({ compared: 3, agreedThroughout: 1 });
    expect([...comparison.firstDisagreement]).toEqual([
      ['extract', 1],
      ['decide', 1],
    ]);
  });

  test('is counted apart where a step was asked again with the outputs before it forced', () => {
    const replayed = new Map([['reply', { name: 'reply', output: SAME.reply }]]);
    const row = rowOf(
      compared([
        [anAnswer('a', SAME), anAnswer('a', SAME)],
        [anAnswer('b', SAME), anAnswer('b', { ...SAME, decide: 'escalate', reply: 'No.' }, { replayed })],
      ]),
      'reply',
    );
    expect(row).toMatchObject({ comparable: 2, agreed: 2, replayed: { comparable: 1, agreed: 1 } });
    expect(row.asItHappened).toEqual({ pairs: 2, agreed: 1 });
  });

  test('leaves out answers that did not complete, and counts them', () => {
    const comparison = compared([
      [anAnswer('a', SAME), anAnswer('a', SAME)],
      [anAnswer('b', SAME), anAnswer('b', {}, { completed: false })],
    ]);
    expect(comparison.compared).toBe(1);
    expect(comparison.completed).toMatchObject({ pairs: 2, current: 2, candidate: 1, onlyCurrent: 1 });
  });

  test('of a step that occurs twice needs both, and the second stands behind what came between', () => {
    const turn = (...outputs: readonly string[]): SampleStep[] =>
      outputs.map((output, index) => ({ name: index % 2 === 0 ? 'search' : 'read', output }));
    const comparison = compared([
      [withSteps('a', turn('x', 'page', 'y')), withSteps('a', turn('x', 'page', 'z'))],
      [withSteps('b', turn('x', 'page', 'y')), withSteps('b', turn('x', 'other page', 'z'))],
    ]);
    expect(rowOf(comparison, 'search')).toMatchObject({ comparable: 2, agreed: 1 });
    expect(rowOf(comparison, 'read')).toMatchObject({ comparable: 2, agreed: 1 });
    expect([...comparison.firstDisagreement.values()]).toEqual([1, 1]);
  });
});

describe('the first difference', () => {
  test('is the step that one side did and the other passed over, in the order of the chain', () => {
    const comparison = compared(
      [[anAnswer('a', { lookup: ['x'], decide: 'refund' }), anAnswer('a', { decide: 'refund' })]],
      { steps: ['lookup', 'decide'], mutating: [] },
    );
    expect([...comparison.firstDisagreement]).toEqual([['lookup', 1]]);
    expect(comparison.firstDisagreements).toEqual([{ current: 'lookup', candidate: 'decide', pairs: 1 }]);
    expect(rowOf(comparison, 'decide')).toMatchObject({ comparable: 0, asItHappened: { pairs: 1, agreed: 1 } });
  });

  test('is another order of the same steps, told as such and at the step that changes the world', () => {
    const [verify, pay] = [
      { name: 'verify_identity', arguments: {}, output: true },
      { name: 'pay', arguments: { euros: 5 }, output: true },
    ];
    const pairs = Array.from(
      { length: 40 },
      (_, i) => [withSteps(`${i}`, [verify, pay]), withSteps(`${i}`, [pay, verify])] as const,
    );
    const order = { kind: 'order', current: 'verify_identity', candidate: 'pay' };
    for (const chain of [
      { steps: [], mutating: [] },
      { steps: ['verify_identity', 'pay'], mutating: ['pay'] },
    ]) {
      const comparison = compared(pairs, chain);
      expect(comparison).toMatchObject({ compared: 40, agreedThroughout: 0 });
      expect(comparison.clusters.map(({ difference, pairs: { length } }) => [difference, length])).toEqual([
        [order, 40],
      ]);
      expect([...comparison.firstDisagreement]).toEqual([['pay', 40]]);
    }
    const swapped = compared(pairs.map(([one, other]) => [other, one] as const)).clusters[0]?.difference;
    expect(swapped).toEqual({ kind: 'order', current: 'pay', candidate: 'verify_identity' });
    expect(rowOf(compared(pairs), 'pay')).toMatchObject({
      comparable: 40,
      agreed: 0,
      asItHappened: { pairs: 40, agreed: 40 },
    });
  });

  describe('where steps work side by side', () => {
    const [one, other] = [
      { language: 'en', intent: 'refund', reply: 'Done.' },
      { intent: 'refund', language: 'en', reply: 'Done.' },
    ];
    const pairs = (current: readonly object[], candidate: readonly object[]) =>
      current.map((steps, i) => [anAnswer(`${i}`, steps as never), anAnswer(`${i}`, candidate[i] as never)] as const);
    const chain = { steps: ['language', 'intent', 'reply'], mutating: [] };

    test('is none, if each version by itself ends them in either order', () => {
      const mixed = pairs([one, other, one, other], [other, other, one, one]);
      expect(compared(mixed, chain).agreedThroughout).toBe(4);
      expect(compared(mixed).agreedThroughout).toBe(4);
    });

    test('is found behind them all the same', () => {
      const mixed = pairs([one, other], [{ ...other, reply: 'Never.' }, one]);
      expect([...compared(mixed).firstDisagreement]).toEqual([['reply', 1]]);
    });

    test('is their order, if one version always ends them in one, or if one of them changes the world', () => {
      expect(compared(pairs([one, one, one], [other, other, one]), chain).agreedThroughout).toBe(1);
      expect(compared(pairs([other, other, one], [one, one, one]), chain).agreedThroughout).toBe(1);
      const mixed = pairs([one, other, one, other], [other, other, one, one]);
      expect(compared(mixed, { ...chain, mutating: ['intent'] }).agreedThroughout).toBe(2);
    });

    test('is their order, if one version ends them so but once in twenty', () => {
      const rare = pairs([other, ...Array(20).fill(one)], [...Array(20).fill(one), other]);
      expect(compared(rare, chain).agreedThroughout).toBe(19);
    });
  });

  describe('between calls of one tool right after one another', () => {
    const find = (order: number, output: string): SampleStep => ({ name: 'find', arguments: { order }, output });
    const between = (one: readonly SampleStep[], other: readonly SampleStep[], mutating: readonly string[] = []) =>
      compared([[withSteps('a', one), withSteps('a', other)]], { steps: [], mutating });

    test('is none where they are the same calls in another order', () => {
      expect(between([find(1, 'a'), find(2, 'b')], [find(2, 'b'), find(1, 'a')]).agreedThroughout).toBe(1);
      expect(between([find(1, 'a'), find(1, 'b')], [find(1, 'b'), find(1, 'a')]).agreedThroughout).toBe(1);
    });

    test('is what one of them is called with and no other', () => {
      const { clusters, steps } = between([find(1, 'a'), find(2, 'b')], [find(3, 'c'), find(1, 'a')]);
      expect(clusters[0]?.difference).toEqual({ kind: 'arguments', keys: ['order'] });
      expect(steps).toMatchObject([{ step: 'find', comparable: 1, agreed: 0 }]);
    });

    test('is a call more', () => {
      const { firstDisagreements } = between([find(1, 'a'), find(2, 'b')], [find(2, 'b'), find(1, 'a'), find(2, 'b')]);
      expect(firstDisagreements).toEqual([{ current: null, candidate: 'find', pairs: 1 }]);
    });

    test('is their order where they change the world', () => {
      const [one, other] = [
        [find(1, 'a'), find(2, 'b')],
        [find(2, 'b'), find(1, 'a')],
      ] as const;
      expect(between(one, other, ['find']).agreedThroughout).toBe(0);
    });
  });

  test('is none behind a call that gave something else: what follows was told another thing', () => {
    const call = (output: string): SampleStep => ({ name: 'get_order', arguments: { id: 'A-1' }, output });
    const comparison = compared([
      [
        withSteps('a', [call('open'), { name: 'reply', output: 'It is open.' }]),
        withSteps('a', [call('sent'), { name: 'reply', output: 'It was sent.' }]),
      ],
    ]);
    expect(comparison).toMatchObject({ agreedThroughout: 0, cut: { result: 1, untold: 0 } });
    expect(rowOf(comparison, 'get_order')).toMatchObject({ comparable: 1, agreed: 1 });
    expect(rowOf(comparison, 'reply')).toMatchObject({ comparable: 0 });
    expect(comparison.firstDisagreement.size).toBe(0);
  });

  test('is not guessed where one side does not tell what came of a step', () => {
    const comparison = compared([
      [withSteps('a', [{ name: 'decide', output: 'refund' }]), withSteps('a', [{ name: 'decide' }])],
    ]);
    expect(comparison.cut).toEqual({ result: 0, untold: 1 });
    const nothing = compared([
      [withSteps('a', []), withSteps('a', [])].map((one) => ({ ...one, completed: true })) as never,
    ]);
    expect(nothing).toMatchObject({ agreedThroughout: 0, cut: { result: 0, untold: 1 } });
    expect(rowOf(comparison, 'decide')).toMatchObject({ comparable: 0, untold: 1 });
  });
});

describe('two steps are the same', () => {
  const differs = (one: SampleStep, other: SampleStep) =>
    compared([[withSteps('a', [one]), withSteps('a', [other])]]).firstDisagreement.size > 0;
  const called = (given: unknown): SampleStep => ({ name: 'pay', arguments: given as never });

  test.each([
    ['calls with their keys in another order', called({ a: 1, b: 2 }), called({ b: 2, a: 1 })],
    ['numbers of one value', called(JSON.parse('{"a":1.0}')), called(JSON.parse('{"a":1e0}'))],
    ['arguments as an object and as JSON in a text', called({ a: 1 }), called('{"a": 1}')],
    [
      'lists of calls but for their ids',
      { name: 'lookup', output: [{ name: 'get', arguments: {}, id: 'call_1' }] },
      { name: 'lookup', output: [{ name: 'get', arguments: {}, id: 'call_2' }] },
    ],
    [
      'texts but for white space and Unicode form',
      { name: 'reply', output: 'Caf\u00e9  now\n' },
      { name: 'reply', output: 'Cafe\u0301 now' },
    ],
    [
      'messages but for their ids and what they cost',
      { name: 'agent', output: { messages: [{ type: 'ai', content: 'Sent', id: 'run-1', usage_metadata: { n: 1 } }] } },
      { name: 'agent', output: '{"messages":[{"type":"ai","content":"Sent","id":"run-2","usage_metadata":{"n":2}}]}' },
    ],
    [
      'calls that a message asks for but for their ids',
      { name: 'agent', output: { role: 'assistant', content: '', tool_calls: [{ name: 'f', args: {}, id: 'c1' }] } },
      { name: 'agent', output: { role: 'assistant', content: '', tool_calls: [{ name: 'f', args: {}, id: 'c2' }] } },
    ],
    [
      'answers of tools but for the ids of their calls',
      { name: 'find', arguments: {}, output: { content: 'sent', tool_call_id: 'call_1' } },
      { name: 'find', arguments: {}, output: { content: 'sent', tool_call_id: 'call_2' } },
    ],
  ])('as %s', (_, one, other) => expect(differs(one, other)).toBe(false));

  test.each([
    ['calls with another argument', called({ a: 1 }), called({ a: 2 })],
    ['a number and a text of it', called({ a: 1 }), called({ a: '1' })],
    [
      'another tool in a list of calls',
      { name: 'lookup', output: [{ name: 'get', arguments: {} }] },
      { name: 'lookup', output: [{ name: 'pay', arguments: {} }] },
    ],
    ['texts in other words', { name: 'reply', output: 'Yes.' }, { name: 'reply', output: 'Yes!' }],
    [
      'messages that say something else',
      { name: 'a', output: { role: 'x', content: 'Yes', id: 1 } },
      { name: 'a', output: { role: 'x', content: 'No', id: 1 } },
    ],
    [
      'ids of what is no message',
      { name: 'a', output: { order: 'x', id: 1 } },
      { name: 'a', output: { order: 'x', id: 2 } },
    ],
    [
      'arguments that look like a message',
      called({ role: 'x', content: 'y', id: 1 }),
      called({ role: 'x', content: 'y', id: 2 }),
    ],
    ['an output and an error', { name: 'decide', output: 'refund' }, { name: 'decide', error: 'timeout' }],
  ] as const)('but not %s', (_, one, other) => expect(differs(one, other)).toBe(true));
});

describe('what moved to what', () => {
  const decided = (id: string, decide: string) => anAnswer(id, { decide });

  test('is a table of the few values of a step, with the test of Stuart and Maxwell', () => {
    const moved = (n: number, from: string, to: string) =>
      Array.from(
        { length: n },
        (_, i) => [decided(`${from}${to}${i}`, from), decided(`${from}${to}${i}`, to)] as const,
      );
    const row = rowOf(
      compared([
        ...moved(20, 'refund', 'refund'),
        ...moved(12, 'refund', 'escalate'),
        ...moved(2, 'escalate', 'refund'),
      ]),
      'decide',
    );
    expect(row.moves?.table).toEqual({
      values: ['refund', 'escalate'],
      counts: [
        [20, 12],
        [2, 0],
      ],
    });
    // With two values it is McNemar's statistic: (12 − 2)² / 14.
    expect(row.moves?.chi2).toBeCloseTo(100 / 14, 12);
    expect(row.moves?.df).toBe(1);
  });

  test('leaves rare values to one row of their own', () => {
    const pairs = Array.from({ length: 200 }, (_, i) => {
      const value = i < 180 ? `kind ${i % 8}` : `rare ${i}`;
      return [decided(`${i}`, value), decided(`${i}`, value)] as const;
    });
    const table = rowOf(compared(pairs), 'decide').moves?.table;
    expect(table?.values).toHaveLength(12);
    expect(table?.values.at(-1)).toBe('(other)');
    expect(table?.counts.flat().reduce((sum, n) => sum + n, 0)).toBe(200);
  });

  test.each([
    ['texts', (i: number) => `A reply that is longer than any value of a vocabulary would be: number ${i}.`],
    ['ids', (i: number) => `A-${i}`],
  ])('is no table for %s', (_, value) => {
    const pairs = Array.from({ length: 40 }, (_, i) => [decided(`${i}`, value(i)), decided(`${i}`, value(i))] as const);
    expect(rowOf(compared(pairs), 'decide')).not.toHaveProperty('moves');
  });
});

describe('clusters', () => {
  const CHAIN = { steps: ['extract', 'decide', 'reply'], mutating: ['decide'] };

  test('come by step and by what moved to what, those of steps that change the world first', () => {
    const other = (id: string, changes: object, rest: object = {}) =>
      [anAnswer(id, SAME), anAnswer(id, { ...SAME, ...changes }, rest)] as const;
    const { clusters, labelFirst } = compared(
      [
        ...['a', 'b', 'c'].map((id) => other(id, { reply: 'Other words altogether.' })),
        other('d', { decide: 'escalate' }, { confidence: 0.9 }),
        other('e', { decide: 'escalate' }, { confidence: 0.4 }),
        other('f', { extract: { order: 'A-2' } }),
      ],
      CHAIN,
    );
    expect(clusters.map(({ step, difference, pairs }) => [step, difference, pairs.length])).toEqual([
      ['decide', { kind: 'moved', from: 'refund', to: 'escalate' }, 2],
      ['reply', { kind: 'wording' }, 3],
      ['extract', { kind: 'fields', keys: ['order'] }, 1],
    ]);
    expect(labelFirst.map(({ pair }) => pair.current.id)).toEqual(['e', 'a', 'f', 'd', 'b', 'c']);
  });
});

describe('for any two files', () => {
  const value = fc.constantFrom('refund', 'escalate', 'ask');
  const name = fc.constantFrom('extract', 'decide', 'pay', '__proto__');
  const output = fc.record({ name, output: value });
  const call = fc.record({ name, arguments: fc.constantFrom({ id: 1 }, { id: 2 }), output: value });
  const steps = fc.array(fc.oneof(output, call), { minLength: 1, maxLength: 5 });
  const files = fc.array(fc.tuple(steps, steps), { minLength: 1, maxLength: 12 });
  const sides = (pairs: readonly (readonly [readonly SampleStep[], readonly SampleStep[]])[]) =>
    pairs.map(([one, other], i) => [withSteps(`${i}`, one), withSteps(`${i}`, other)] as const);

  test('a file agrees with itself in everything', () => {
    fc.assert(
      fc.property(files, (pairs) => {
        const own = sides(pairs).map(([one]) => one);
        const comparison = compareShadow(own, own);
        expect(comparison.agreedThroughout).toBe(own.length);
        expect(comparison.clusters).toEqual([]);
        for (const { agreed, comparable, moves } of comparison.steps) {
          expect(agreed).toBe(comparable);
          expect(moves?.p ?? 1).toBe(1);
        }
      }),
    );
  });

  test('the sides swapped transpose the tables and change nothing else', () => {
    fc.assert(
      fc.property(files, (pairs) => {
        const there = compared(sides(pairs));
        const back = compared(sides(pairs).map(([one, other]) => [other, one] as const));
        expect([...back.firstDisagreement]).toEqual([...there.firstDisagreement]);
        for (const [index, { moves, ...row }] of there.steps.entries()) {
          const { moves: other, ...rest } = back.steps[index] ?? rowOf(back, row.step);
          expect(rest).toEqual(row);
          expect(other?.table.values).toEqual(moves?.table.values);
          expect(other?.table.counts).toEqual(
            moves?.table.counts.map((_, i) => moves.table.counts.map((line) => line[i])),
          );
          expect(other?.chi2 ?? 0).toBeCloseTo(moves?.chi2 ?? 0, 8);
        }
      }),
    );
  });

  test('each pair is counted once: agreed throughout, cut, or first different at one step', () => {
    fc.assert(
      fc.property(files, (pairs) => {
        const { compared: all, agreedThroughout, cut, firstDisagreement, clusters } = compared(sides(pairs));
        const first = [...firstDisagreement.values()].reduce((sum, n) => sum + n, 0);
        expect(agreedThroughout + cut.result + cut.untold + first).toBe(all);
        expect(clusters.reduce((sum, cluster) => sum + cluster.pairs.length, 0)).toBe(first);
      }),
    );
  });
});
