import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison, StepComparison } from '../../src/compare/comparison.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { aTrial } from '../builders.ts';
import { cases, factsOf } from './facts.ts';

const RIGHT = { reply: 1 };
const WRONG = { reply: 0 };

describe('good news has to survive what the head did not measure', () => {
  test('an improvement that failed trials could undo is inconclusive', async () => {
    const base = [...cases('fixed', 12, WRONG), ...cases('kept', 40, RIGHT), ...cases('lost', 8, RIGHT)];
    const head = [...cases('fixed', 12, RIGHT), ...cases('kept', 40, RIGHT)];
    const broken = cases('lost', 8, RIGHT, { status: 'timed-out' });
    expect(finalOf(await compared(base, [...head, ...cases('lost', 8, RIGHT)])).verdict).toBe('improved');
    expect(finalOf(await compared(base, [...head, ...broken]))).toMatchObject({
      paired: 52,
      verdict: 'inconclusive',
      notes: ['unmeasured', 'significant-unadjusted'],
    });
  });

  test('an improvement that they could not undo stays one', async () => {
    const base = [...cases('fixed', 30, WRONG), ...cases('kept', 40, RIGHT), ...cases('lost', 2, RIGHT)];
    const head = [
      ...cases('fixed', 30, RIGHT),
      ...cases('kept', 40, RIGHT),
      ...cases('lost', 2, RIGHT, { status: 'errored' }),
    ];
    expect(finalOf(await compared(base, head)).verdict).toBe('improved');
  });

  test('cases that ran another prompt are missing too', async () => {
    const base = cases('a', 200, RIGHT);
    const head = base.map((trial, index) => (index < 20 ? { ...trial, receipts: ANOTHER } : trial));
    expect(finalOf(await compared(base, head))).toMatchObject({
      paired: 180,
      verdict: 'inconclusive',
      notes: ['unmeasured'],
    });
  });

  test('so are cases whose scorer failed on the head', async () => {
    const base = cases('a', 200, RIGHT);
    const head = base.map((trial, index) =>
      index < 20 ? aTrial({ case: trial.case, steps: { reply: null } }) : trial,
    );
    const comparison = await compared(base, head);
    expect(finalOf(comparison)).toMatchObject({ paired: 180, verdict: 'inconclusive', notes: ['unmeasured'] });
    expect(comparison.cases.notMeasured).toEqual({ base: 0, head: 0 });
  });

  test('so are single trials of a case that other trials measured', async () => {
    const twice = (id: string, second: Partial<Trial>) => [
      aTrial({ case: id, trial: 1 }),
      { ...aTrial({ case: id, trial: 2 }), ...second },
    ];
    const ids = Array.from({ length: 200 }, (_, index) => `case-${index}`);
    const base = ids.flatMap((id) => twice(id, {}));
    const head = ids.flatMap((id, index) => twice(id, index < 40 ? { status: 'timed-out' } : {}));
    expect(finalOf(await compared(base, base)).verdict).toBe('equivalent');
    expect(finalOf(await compared(base, head))).toMatchObject({
      delta: 0,
      verdict: 'inconclusive',
      notes: ['unmeasured'],
    });
  });

  test('so are trials that the base has on record and the head lacks', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `case-${index}`);
    const run = (trialsOf: (index: number) => number) =>
      ids.flatMap((id, index) =>
        Array.from({ length: trialsOf(index) }, (_, trial) => aTrial({ case: id, trial: trial + 1 })),
      );
    const base = run(() => 3);
    const cutShort = await compared(
      base,
      run((index) => (index < 40 ? 1 : 3)),
    );
    expect(finalOf(cutShort)).toMatchObject({ delta: 0, verdict: 'inconclusive', notes: ['unmeasured'] });
    expect(cutShort.completed.head.accuracy).toBeCloseTo(1 - (40 * 2) / (200 * 3), 12);
    expect(cutShort.completed.verdict).toBe('regressed');
    const more = await compared(
      run(() => 1),
      base,
    );
    expect(finalOf(more).verdict).toBe('equivalent');
    expect(more.completed.verdict).toBe('equivalent');
  });

  test('cases that the base did not measure hold nothing back: the change did not lose them', async () => {
    const head = cases('a', 200, RIGHT);
    const base = head.map((trial, index) => (index < 20 ? { ...trial, status: 'errored' as const } : trial));
    expect(finalOf(await compared(base, head))).toMatchObject({ paired: 180, verdict: 'equivalent' });
  });

  test('removed cases hold nothing back: they are counted as removed', async () => {
    const comparison = await compared(cases('a', 220, RIGHT), cases('a', 200, RIGHT));
    expect(finalOf(comparison).verdict).toBe('equivalent');
    expect(comparison.cases).toMatchObject({ paired: 200, removed: 20, notMeasured: { base: 0, head: 0 } });
  });
});

describe('more missing cases never make a verdict better', () => {
  test('no case that goes missing turns any verdict into good news', async () => {
    await fc.assert(
      fc.asyncProperty(table(), fc.array(fc.nat(), { maxLength: 40 }), async (rows, picks) => {
        const missing = new Set(picks.map((pick) => pick % rows.length));
        const before = finalOf(await compared(side(rows, 'base'), side(rows, 'head')));
        const after = finalOf(await compared(side(rows, 'base'), side(rows, 'head', missing)));
        const lost = rows.map((row, index) => (missing.has(index) ? { ...row, head: 0 } : row));
        const worst = finalOf(await compared(side(lost, 'base'), side(lost, 'head')));
        if (before.verdict === 'regressed') expect(['improved', 'equivalent']).not.toContain(after.verdict);
        if (after.verdict === 'improved') expect(['improved', 'equivalent']).toContain(before.verdict);
        if (after.verdict === 'improved') expect(['improved', 'equivalent']).toContain(worst.verdict);
        if (after.verdict === 'equivalent') expect(worst.verdict).toBe('equivalent');
      }),
      { numRuns: 60 },
    );
  });

  test('more of them never make good news of what fewer already held back', async () => {
    await fc.assert(
      fc.asyncProperty(table(), fc.array(fc.nat(), { minLength: 2, maxLength: 40 }), async (rows, picks) => {
        const missing = picks.map((pick) => pick % rows.length);
        const fewer = new Set(missing.slice(0, Math.floor(missing.length / 2)));
        const some = finalOf(await compared(side(rows, 'base'), side(rows, 'head', fewer)));
        const more = finalOf(await compared(side(rows, 'base'), side(rows, 'head', new Set(missing))));
        if (more.verdict === 'improved') expect(['improved', 'equivalent']).toContain(some.verdict);
        if (some.verdict === 'regressed') expect(['improved', 'equivalent']).not.toContain(more.verdict);
      }),
      { numRuns: 60 },
    );
  });
});

const ANOTHER = new Map([['triage', 'another' as const]]);

interface Row {
  readonly base: number;
  readonly head: number;
}

/** Large enough, and alike enough on both sides, that every verdict occurs. */
function table(): fc.Arbitrary<readonly Row[]> {
  return fc
    .record({
      both: fc.integer({ min: 0, max: 250 }),
      baseOnly: fc.integer({ min: 0, max: 12 }),
      headOnly: fc.integer({ min: 1, max: 16 }),
      neither: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ both, baseOnly, headOnly, neither }) => [
      ...rows(headOnly, 0, 1),
      ...rows(baseOnly, 1, 0),
      ...rows(neither, 0, 0),
      ...rows(both, 1, 1),
    ]);
}

function rows(count: number, base: number, head: number): readonly Row[] {
  return Array.from({ length: count }, () => ({ base, head }));
}

function side(rows: readonly Row[], which: keyof Row, missing: ReadonlySet<number> = new Set()): Trial[] {
  return rows.map((row, index) =>
    aTrial({
      case: `case-${index}`,
      steps: { reply: row[which] },
      status: missing.has(index) ? 'timed-out' : 'completed',
    }),
  );
}

async function compared(base: readonly Trial[], head: readonly Trial[]): Promise<Comparison> {
  return compareRuns(await factsOf(base), await factsOf(head), { margin: 0.05 });
}

function finalOf({ steps }: Comparison): StepComparison {
  const found = steps.find(({ final }) => final);
  if (found === undefined) throw new Error('no final step');
  return found;
}
