import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison, PairedComparison, Verdict } from '../../src/compare/comparison.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { mcnemar } from '../../src/stats/mcnemar.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { aTrial } from '../builders.ts';
import { factsOf } from './facts.ts';

describe('whatever two runs hold', () => {
  test('the order of lines, and lines that stand twice, change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun(), anyRun(), fc.infiniteStream(fc.nat()), async (base, head, randomness) => {
        const shuffled = (lines: readonly Trial[]) =>
          [...lines, ...lines]
            .map((line) => ({ line, place: randomness.next().value }))
            .sort((one, other) => one.place - other.place)
            .map(({ line }) => line);
        expect(await compared(shuffled(base), shuffled(head))).toEqual(await compared(base, head));
      }),
    );
  });

  test('the JSON holds no NaN, no infinity and nothing undefined', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun(), anyRun(), async (base, head) => {
        const comparison = await compared(base, head);
        expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
        for (const value of leaves(comparison)) expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test('every figure stays within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun(), anyRun(), async (base, head) => {
        const { cases, steps, completed, deviationMoved } = await compared(base, head);
        for (const step of [...steps, completed]) {
          expect(step.paired).toBeLessThanOrEqual(cases.paired);
          expect(step.verdict === 'not-measured').toBe(step.paired === 0);
          if (step.interval === null) continue;
          expect(step.interval[0]).toBeGreaterThanOrEqual(-1);
          expect(step.interval[1]).toBeLessThanOrEqual(1);
          expect(step.interval[0]).toBeLessThanOrEqual(step.delta ?? Number.NaN);
          expect(step.interval[1]).toBeGreaterThanOrEqual(step.delta ?? Number.NaN);
          expect(step.pAdjusted).toBeGreaterThanOrEqual(step.p ?? Number.NaN);
        }
        expect(deviationMoved.reduce((sum, row) => sum + row.cases, 0)).toBeLessThanOrEqual(cases.paired);
      }),
    );
  });

  test('moved rows agree with the discordant cases of each step', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun(), anyRun(), async (base, head) => {
        const { steps, moved } = await compared(base, head);
        for (const { step, discordant } of steps) {
          if (discordant === null) continue;
          const rows = moved.filter((row) => row.step === step);
          expect(rows.filter(({ to }) => to === 'wrong')).toHaveLength(discordant.baseOnly);
          expect(rows.filter(({ to }) => to === 'correct')).toHaveLength(discordant.headOnly);
        }
      }),
    );
  });
});

describe('swapping the sides', () => {
  test('turns every change round and leaves every p as it is', async () => {
    await fc.assert(
      fc.asyncProperty(completeRuns(), async ([base, head]) => {
        const forward = await compared(base, head);
        const backward = await compared(head, base);
        expect(backward.steps.map(({ step }) => step)).toEqual(forward.steps.map(({ step }) => step));
        for (const [index, step] of [...forward.steps, forward.completed].entries()) {
          const mirrored = [...backward.steps, backward.completed][index];
          if (mirrored === undefined) throw new Error('a step went missing');
          expectMirrored(step, mirrored);
        }
        expect(backward.moved.map(({ from, to }) => [to, from])).toEqual(
          forward.moved.map(({ from, to }) => [from, to]),
        );
        expect(backward.passedOverDeviation.base).toBe(forward.passedOverDeviation.head);
      }),
    );
  });
});

describe('one trial per case', () => {
  test('is McNemar’s test and Newcombe’s interval', async () => {
    const cell = fc.integer({ min: 0, max: 30 });
    await fc.assert(
      fc.asyncProperty(cell, cell, cell, fc.integer({ min: 1, max: 30 }), async (both, baseOnly, headOnly, neither) => {
        const side = (right: (index: number) => boolean) =>
          Array.from({ length: both + baseOnly + headOnly + neither }, (_, index) =>
            aTrial({ case: `case-${index}`, steps: { reply: right(index) ? 1 : 0 } }),
          );
        const step = (
          await compared(
            side((index) => index < both + baseOnly),
            side((index) => index < both || (index >= both + baseOnly && index < both + baseOnly + headOnly)),
          )
        ).steps.at(-1);
        const { mid, exact } = mcnemar(baseOnly, headOnly);
        expect(step).toMatchObject({ p: mid, pExact: exact, pAdjusted: mid, discordant: { baseOnly, headOnly } });
        const [low, high] = newcombe(both, baseOnly, headOnly, neither);
        expect(step?.interval?.[0]).toBeCloseTo(low, 12);
        expect(step?.interval?.[1]).toBeCloseTo(high, 12);
      }),
    );
  });
});

const MIRROR: Readonly<Record<Verdict, Verdict>> = {
  regressed: 'improved',
  improved: 'regressed',
  equivalent: 'equivalent',
  inconclusive: 'inconclusive',
  'not-measured': 'not-measured',
};

function expectMirrored(step: PairedComparison, mirrored: PairedComparison): void {
  expect(mirrored).toMatchObject({
    paired: step.paired,
    base: step.head,
    head: step.base,
    p: step.p,
    pExact: step.pExact,
    pAdjusted: step.pAdjusted,
    verdict: MIRROR[step.verdict],
    notes: step.notes,
    discordant: step.discordant && { baseOnly: step.discordant.headOnly, headOnly: step.discordant.baseOnly },
  });
  expect(mirrored.delta ?? 0).toBeCloseTo(-(step.delta ?? 0), 14);
  expect(mirrored.interval?.[0] ?? 0).toBeCloseTo(-(step.interval?.[1] ?? 0), 12);
  expect(mirrored.interval?.[1] ?? 0).toBeCloseTo(-(step.interval?.[0] ?? 0), 12);
}

/** Method 10 as published, from the four cells of the table. */
function newcombe(both: number, baseOnly: number, headOnly: number, neither: number): readonly [number, number] {
  const n = both + baseOnly + headOnly + neither;
  const [base, head] = [(both + baseOnly) / n, (both + headOnly) / n];
  const [[baseLow, baseHigh], [headLow, headHigh]] = [wilson(base, n), wilson(head, n)];
  const margins = (both + baseOnly) * (headOnly + neither) * (both + headOnly) * (baseOnly + neither);
  const product = both * neither - baseOnly * headOnly;
  const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
  const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
  const reach = (one: number, other: number) => Math.sqrt(one ** 2 - 2 * phi * one * other + other ** 2);
  return [head - base - reach(head - headLow, baseHigh - base), head - base + reach(headHigh - head, base - baseLow)];
}

/** Few ids, digests and trials, so that all sorts of collisions occur. */
function anyRun(): fc.Arbitrary<Trial[]> {
  const score = fc.constantFrom(0, 1, 1, 0.5, null, undefined);
  const line = fc
    .record(
      {
        case: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__'),
        digest: fc.constantFrom('sha256:1', 'sha256:1', 'sha256:2'),
        trial: fc.integer({ min: 1, max: 3 }),
        status: fc.constantFrom('completed' as const, 'completed' as const, 'completed' as const, 'timed-out' as const),
        steps: fc.record({ extract: score, decide: score, reply: score }, { requiredKeys: [] }),
        receipts: fc.constantFrom({}, {}, {}, { triage: 'another' as const }),
        tags: fc.constantFrom([], ['refund'], ['late', 'refund']),
        group: fc.constantFrom('one', 'two'),
        routed: fc.boolean(),
      },
      { requiredKeys: ['case', 'digest', 'trial', 'status', 'steps', 'receipts', 'tags'] },
    )
    .map(aTrial);
  return fc.array(line, { maxLength: 40 });
}

/** The same cases with the same numbers of scored trials on both sides: nothing is missing. */
function completeRuns(): fc.Arbitrary<readonly [Trial[], Trial[]]> {
  const side = fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 });
  const row = fc.record({
    base: side,
    head: side,
    trials: fc.integer({ min: 1, max: 2 }),
    group: fc.constantFrom(1, 2, 3),
  });
  return fc
    .record({ rows: fc.array(row, { maxLength: 40 }), grouped: fc.boolean(), single: fc.boolean() })
    .map(({ rows, grouped, single }) => {
      const lines = (which: 'base' | 'head') =>
        rows.flatMap((entry, index) =>
          Array.from({ length: single ? 1 : entry.trials }, (_, trial) => {
            const [extract, decide, reply] = entry[which].slice(trial * 3);
            return aTrial({
              case: `case-${index}`,
              trial,
              steps: { extract, decide, reply },
              ...(grouped ? { group: `group-${entry.group}` } : {}),
            });
          }),
        );
      return [lines('base'), lines('head')] as const;
    });
}

async function compared(base: readonly Trial[], head: readonly Trial[]): Promise<Comparison> {
  const header = { steps: ['extract', 'decide', 'reply'], final: 'reply' };
  return compareRuns(await factsOf(base, header), await factsOf(head, header), { margin: 0.05 });
}

function leaves(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}
