import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeCases, selectCases } from '../../src/compare/run-facts.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { aTrial } from '../builders.ts';
import { caseOf, factsOf } from './facts.ts';

describe('collecting a run', () => {
  test('counts correct and scored trials per step, by the threshold of the step', async () => {
    const facts = await factsOf(
      [
        aTrial({ trial: 1, steps: { lookup: 0.5, reply: 1 } }),
        aTrial({ trial: 2, steps: { lookup: 0.8, reply: 0.99 } }),
      ],
      {},
      (step) => (step === 'lookup' ? 0.8 : 1),
    );
    expect(caseOf(facts, 'refund-017').steps.get('lookup')).toMatchObject({ scored: 2, correct: 1 });
    expect(caseOf(facts, 'refund-017').steps.get('reply')).toMatchObject({ scored: 2, correct: 1 });
  });

  test('leaves a null score unscored instead of making it a zero', async () => {
    const facts = await factsOf([aTrial({ trial: 1, steps: { reply: null } }), aTrial({ trial: 2 })]);
    expect(caseOf(facts, 'refund-017').steps.get('reply')).toMatchObject({ scored: 1, correct: 1 });
  });

  test('leaves out a step that its case does not expect', async () => {
    const facts = await factsOf([aTrial({ steps: { thought: undefined, reply: 1 } })]);
    expect([...caseOf(facts, 'refund-017').steps.keys()]).toEqual(['reply']);
  });

  test('takes trials that failed neither as wrong nor as right', async () => {
    const facts = await factsOf([
      aTrial({ trial: 1, status: 'errored' }),
      aTrial({ trial: 2, status: 'timed-out' }),
      aTrial({ trial: 3, status: 'not-run' }),
      aTrial({ trial: 4 }),
    ]);
    expect(caseOf(facts, 'refund-017')).toMatchObject({ trials: 4, completed: 1, counted: 1 });
    expect(caseOf(facts, 'refund-017').steps.get('reply')).toMatchObject({ scored: 1, correct: 1 });
  });

  test('ignores scores that a failed trial left behind', async () => {
    const facts = await factsOf([{ ...aTrial({ status: 'errored' }), steps: [{ name: 'reply', score: 0 }] }]);
    expect(caseOf(facts, 'refund-017').steps.size).toBe(0);
  });

  test('excludes a trial that ran another prompt from scores, though it completed', async () => {
    const facts = await factsOf([
      aTrial({ trial: 1, receipts: { triage: 'verified', guard: 'another' } }),
      aTrial({ trial: 2, receipts: { triage: 'unknown' }, steps: { reply: 0 } }),
    ]);
    expect(caseOf(facts, 'refund-017')).toMatchObject({ completed: 2, ranAnother: 1, counted: 1 });
    expect(caseOf(facts, 'refund-017').steps.get('reply')).toMatchObject({ scored: 1, correct: 0 });
  });

  test('counts as reached only trials in which everything before, in their own chain, was right', async () => {
    const facts = await factsOf([
      aTrial({ case: 'a', steps: { extract: 1, lookup: 1, reply: 0 } }),
      aTrial({ case: 'b', steps: { extract: 0, lookup: 1, reply: 1 } }),
      aTrial({ case: 'c', steps: { lookup: 1, extract: 0, reply: 1 } }),
      aTrial({ case: 'd', steps: { extract: null, lookup: 1 } }),
    ]);
    expect(caseOf(facts, 'a').steps.get('reply')).toMatchObject({ reached: 1, reachedCorrect: 0 });
    expect(caseOf(facts, 'b').steps.get('lookup')).toMatchObject({ reached: 0, reachedCorrect: 0 });
    expect(caseOf(facts, 'c').steps.get('lookup')).toMatchObject({ reached: 1, reachedCorrect: 1 });
    expect(caseOf(facts, 'd').steps.get('lookup')).toMatchObject({ reached: 0, scored: 1 });
  });

  test('finds the first deviation in the order of the own chain', async () => {
    const facts = await factsOf([
      aTrial({ case: 'a', steps: { lookup: 0, extract: 0, reply: 0 } }),
      aTrial({ case: 'b', steps: { extract: null, lookup: 1, reply: 0 } }),
      aTrial({ case: 'c', steps: { extract: 1, reply: 1 } }),
    ]);
    expect(caseOf(facts, 'a').firstDeviation).toBe('lookup');
    expect(caseOf(facts, 'b').firstDeviation).toBe('reply');
    expect(caseOf(facts, 'c').firstDeviation).toBeNull();
  });

  test('takes the first deviation that most trials show; of equals the earlier step, and a step before none', async () => {
    const deviating = (scores: readonly (readonly [number, number])[]) =>
      factsOf(scores.map(([extract, reply], index) => aTrial({ trial: index + 1, steps: { extract, reply } })));
    const first = async (...scores: (readonly [number, number])[]) =>
      caseOf(await deviating(scores), 'refund-017').firstDeviation;
    expect(await first([1, 0], [1, 0], [0, 0])).toBe('reply');
    expect(await first([1, 0], [0, 1])).toBe('extract');
    expect(await first([1, 1], [1, 0])).toBe('reply');
    expect(await first([1, 1], [1, 1], [1, 0])).toBeNull();
  });

  test('counts trials that are right at the final step over a deviation before it', async () => {
    const facts = await factsOf([
      aTrial({ case: 'luck', steps: { extract: 0, reply: 1 } }),
      aTrial({ case: 'right', steps: { extract: 1, reply: 1 } }),
      aTrial({ case: 'wrong', steps: { extract: 0, reply: 0 } }),
      aTrial({ case: 'unknown', steps: { extract: null, reply: 1 } }),
    ]);
    expect([...facts.cases.values()].map((entry) => entry.passedOverDeviation)).toEqual([1, 0, 0, 0]);
  });

  test('does not count a deviation that comes after the final step', async () => {
    const facts = await factsOf([aTrial({ steps: { reply: 1, note: 0 } })], { final: 'reply' });
    expect(caseOf(facts, 'refund-017').passedOverDeviation).toBe(0);
  });

  test('knows nothing of routing where no trial mentions it', async () => {
    const facts = await factsOf([aTrial({ case: 'silent' }), aTrial({ case: 'routed', routed: true })]);
    expect(caseOf(facts, 'silent').routed).toBeNull();
    expect(caseOf(facts, 'routed').routed).toBe(1);
  });

  test('keeps versions of a case apart by digest', async () => {
    const facts = await factsOf([
      aTrial({ digest: 'sha256:old', steps: { reply: 0 } }),
      aTrial({ digest: 'sha256:new' }),
    ]);
    expect(facts.cases.size).toBe(2);
  });

  test('selects cases by id and digest', async () => {
    const facts = await factsOf([aTrial({ digest: 'sha256:old' }), aTrial({ digest: 'sha256:new' })]);
    const selected = selectCases(facts, (_, digest) => digest === 'sha256:new');
    expect([...selected.cases.values()].map(({ digest }) => digest)).toEqual(['sha256:new']);
  });

  test('merges the cases of two files, the first before the second', async () => {
    const first = await factsOf([aTrial({ case: 'a' })], { revision: 'first' });
    const second = await factsOf([aTrial({ case: 'a', steps: { reply: 0 } }), aTrial({ case: 'b' })]);
    const merged = mergeCases(first, second);
    expect(merged.revision).toBe('first');
    expect(merged.cases.size).toBe(2);
    expect(caseOf(merged, 'a').steps.get('reply')).toMatchObject({ correct: 1 });
  });

  test('reads an empty run', async () => {
    expect((await factsOf([])).cases.size).toBe(0);
  });

  test('is safe from ids and step names that name object properties', async () => {
    const facts = await factsOf([
      aTrial({
        case: '__proto__',
        steps: [
          { name: 'constructor', score: 0 },
          { name: '__proto__', score: 1 },
        ],
      }),
    ]);
    expect(caseOf(facts, '__proto__').firstDeviation).toBe('constructor');
    expect(caseOf(facts, '__proto__').steps.get('__proto__')).toMatchObject({ correct: 1 });
  });
});

describe('several lines for one trial', () => {
  test('the completed one stands, wherever it is', async () => {
    const lines = [aTrial({ status: 'timed-out' }), aTrial({ steps: { reply: 1 } }), aTrial({ status: 'errored' })];
    for (const order of [lines, lines.toReversed()]) {
      expect(caseOf(await factsOf(order), 'refund-017')).toMatchObject({ trials: 1, completed: 1 });
    }
  });

  test('one under the right prompt goes before one under another', async () => {
    const lines = [aTrial({ receipts: { triage: 'another' } }), aTrial({ receipts: { triage: 'verified' } })];
    for (const order of [lines, lines.toReversed()]) {
      expect(caseOf(await factsOf(order), 'refund-017')).toMatchObject({ counted: 1, ranAnother: 0 });
    }
  });

  test('repeating every line changes nothing, and neither does any order of contradicting lines', async () => {
    await fc.assert(
      fc.asyncProperty(contradictingLines(), fc.infiniteStream(fc.nat()), async (lines, randomness) => {
        const shuffled = [...lines, ...lines].map((line) => ({ line, key: randomness.next().value }));
        shuffled.sort((one, other) => one.key - other.key);
        const plain = await factsOf(lines, HEADER);
        const other = await factsOf(
          shuffled.map(({ line }) => line),
          HEADER,
        );
        expect(byKey(other)).toEqual(byKey(plain));
      }),
    );
  });
});

const HEADER = { steps: ['extract', 'reply'], final: 'reply' };

function contradictingLines(): fc.Arbitrary<Trial[]> {
  const score = fc.constantFrom(0, 1, null, undefined);
  const line = fc
    .record({
      case: fc.constantFrom('a', 'b'),
      digest: fc.constantFrom('sha256:1', 'sha256:2'),
      trial: fc.constantFrom(1, 2),
      status: fc.constantFrom('completed' as const, 'completed' as const, 'errored' as const, 'not-run' as const),
      steps: fc.record({ extract: score, reply: score }),
      receipts: fc.constantFrom({}, { triage: 'another' as const }),
      tags: fc.constantFrom([], ['refund'], ['late', 'refund']),
      routed: fc.constantFrom(true, false),
    })
    .map(aTrial);
  return fc.array(line, { maxLength: 12 });
}

function byKey(facts: Awaited<ReturnType<typeof factsOf>>) {
  return [...facts.cases].sort(([one], [other]) => (one < other ? -1 : 1));
}
