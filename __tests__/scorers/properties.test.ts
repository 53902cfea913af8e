import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScorerConfig } from '../../src/config/config.ts';
import { expectationFault } from '../../src/scorers/expectation.ts';
import type { Json } from '../../src/values/json.ts';
import { score, toolCalls } from './scoring.ts';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const call = fc.record(
  {
    name: fc.constantFrom('a', 'b'),
    arguments: fc.record({ x: fc.integer({ min: 0, max: 4 }).map((whole) => whole / 2) }),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<Json>;
const calls = fc.array(call, { maxLength: 6 });
const someCalls = fc.array(call, { minLength: 1, maxLength: 6 });
const tolerance = fc.constantFrom(0, 0.5, 1, 2);

const KINDS: readonly ScorerConfig[] = [
  { kind: 'equals' },
  { kind: 'fields' },
  toolCalls('ordered', 0.5),
  toolCalls('unordered', 0.5),
  toolCalls('subset', 0.5),
  { kind: 'contains' },
  { kind: 'regex' },
  { kind: 'number' },
];

/** Expectations each scorer takes, each with an output that is what it asks for. */
const SATISFIED: readonly (readonly [ScorerConfig, fc.Arbitrary<readonly [expected: Json, output: Json]>])[] = [
  [{ kind: 'equals' }, json.map((value) => [value, value] as const)],
  [
    { kind: 'fields' },
    (fc.dictionary(fc.string(), json, { minKeys: 1 }) as fc.Arbitrary<Json>).map((value) => [value, value] as const),
  ],
  [toolCalls('ordered'), calls.map((list) => [list, list] as const)],
  [toolCalls('unordered'), calls.map((list) => [list, list] as const)],
  [toolCalls('subset'), someCalls.map((list) => [list, list] as const)],
  [{ kind: 'contains' }, fc.string({ minLength: 1 }).map((text) => [text, text] as const)],
  [{ kind: 'contains' }, fc.array(fc.string({ minLength: 1 }), { minLength: 1 }).map((list) => [list, list] as const)],
  [{ kind: 'regex' }, fc.stringMatching(/^[a-z0-9 ]{1,20}$/).map((text) => [text, text] as const)],
  [{ kind: 'number' }, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => [value, value] as const)],
];

function share(kind: ScorerConfig, expected: Json, output: Json): number {
  const { score: given } = score(kind, expected, output);
  if (given === null) throw new Error('no score');
  return given;
}

describe('scorers', () => {
  test.each(SATISFIED.map(([kind, pairs]) => ({ kind, pairs })))(
    'of kind $kind.kind find right what is',
    ({ kind, pairs }) => {
      fc.assert(
        fc.property(pairs, ([expected, output]) => {
          expect(score(kind, expected, output)).toEqual({ score: 1 });
        }),
      );
    },
  );

  test.each(KINDS.map((kind) => ({ kind })))(
    'of kind $kind.kind give 0 to 1 for any output, and null only for the expectation',
    ({ kind }) => {
      const expected = fc.oneof(json, calls, fc.string(), fc.integer());
      fc.assert(
        fc.property(expected, fc.array(fc.oneof(json, calls), { minLength: 1, maxLength: 3 }), (wanted, outputs) => {
          const given = score(kind, wanted, ...outputs);
          if (expectationFault(kind, wanted) !== undefined) expect(given.score).toBeNull();
          else {
            expect(given.score).toBeGreaterThanOrEqual(0);
            expect(given.score).toBeLessThanOrEqual(1);
          }
          if (given.score !== 1 && kind.kind !== 'equals') expect(given.reason).toMatch(/\S/);
        }),
      );
    },
  );

  test('equals takes two values for the same whichever is expected', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(share({ kind: 'equals' }, one, other)).toBe(share({ kind: 'equals' }, other, one));
      }),
    );
  });

  test('fields gives nothing for more keys and takes nothing for them', () => {
    const object = fc.dictionary(fc.stringMatching(/^[a-e]$/), json, { minKeys: 1 }) as fc.Arbitrary<{
      [key: string]: Json;
    }>;
    fc.assert(
      fc.property(object, object, json, (expected, output, more) => {
        const plain = share({ kind: 'fields' }, expected, output);
        expect(share({ kind: 'fields' }, expected, { ...output, further: more })).toBe(plain);
      }),
    );
  });

  test('tool-call is the stricter the more the order says', () => {
    fc.assert(
      fc.property(someCalls, calls, tolerance, (expected, made, apart) => {
        const [ordered, unordered, subset] = (['ordered', 'unordered', 'subset'] as const).map((order) =>
          share(toolCalls(order, apart), expected, made),
        ) as [number, number, number];
        expect(ordered).toBeLessThanOrEqual(unordered);
        expect(unordered).toBeLessThanOrEqual(subset);
      }),
    );
  });

  test('tool-call scores no less for a greater tolerance', () => {
    fc.assert(
      fc.property(someCalls, calls, fc.constantFrom('ordered', 'unordered', 'subset'), (expected, made, order) => {
        const shares = [0, 0.5, 1, 2].map((apart) => share(toolCalls(order, apart), expected, made));
        expect(shares).toEqual([...shares].sort((one, other) => one - other));
      }),
    );
  });

  test('unordered tool calls are matched as well as trying every way finds', () => {
    const few = fc.array(call, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(few, few, tolerance, (expected, made, apart) => {
        const fits = (one: Json, other: Json) => share(toolCalls('ordered', apart), [one], [other]) === 1;
        const best = mostPairs(expected, made, fits);
        expect(share(toolCalls('subset', apart), expected, made)).toBeCloseTo(best / expected.length, 12);
      }),
    );
  });

  test('unordered tool calls score the same in any order', () => {
    const shuffled = calls.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(someCalls, shuffled, tolerance, (expected, [made, other], apart) => {
        const unordered = toolCalls('unordered', apart);
        expect(share(unordered, expected, other)).toBe(share(unordered, expected, made));
        expect(share(unordered, [...expected].reverse(), made)).toBe(share(unordered, expected, made));
      }),
    );
  });
});

function mostPairs(wanted: readonly Json[], made: readonly Json[], fits: (one: Json, other: Json) => boolean): number {
  const [first, ...rest] = wanted;
  if (first === undefined) return 0;
  const paired = made.map((got, index) => (fits(first, got) ? 1 + mostPairs(rest, made.toSpliced(index, 1), fits) : 0));
  return Math.max(mostPairs(rest, made, fits), ...paired);
}
