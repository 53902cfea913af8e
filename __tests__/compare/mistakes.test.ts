import { describe, expect, test } from '@jest/globals';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { RunHeader, Trial } from '../../src/run/run-file.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { aTrial } from '../builders.ts';
import { cases, factsOf } from './facts.ts';

const RIGHT = { decide: 1, reply: 1 };
const WRONG = { decide: 1, reply: 0 };

describe('mistakes that comparisons elsewhere make', () => {
  test('pairing by row position: rows in another order are the same rows', async () => {
    const base = Array.from({ length: 30 }, (_, index) =>
      aTrial({ case: `case-${index}`, steps: { reply: index % 2 } }),
    );
    expect((await compared(base, base.toReversed())).moved).toEqual([]);
  });

  test('pairing by file name: what a suite or revision is called has no part in it', async () => {
    const comparison = await compared([aTrial()], [aTrial()], { suite: 'renamed', revision: 'other' });
    expect(comparison).toMatchObject({ suite: 'renamed', cases: { paired: 1, added: 0, removed: 0 } });
  });

  test('pairing by step index: a step in another place is still the same step', async () => {
    const { steps } = await compared(
      cases('a', 20, { extract: 1, decide: 0, reply: 1 }),
      cases('a', 20, { decide: 0, lookup: 1, extract: 1, reply: 1 }),
    );
    for (const { step, paired, delta } of steps.filter(({ step }) => step !== 'lookup')) {
      expect([step, paired, delta]).toEqual([step, 20, 0]);
    }
  });

  test('pairing an edited case with its old version', async () => {
    const comparison = await compared(
      [aTrial({ digest: 'sha256:strict', steps: WRONG })],
      [aTrial({ digest: 'sha256:lenient', steps: RIGHT })],
    );
    expect(comparison).toMatchObject({ verdict: 'not-measured', cases: { paired: 0, edited: 1 }, moved: [] });
  });

  test('delta and p of different cases: every figure of a step is over the same pairs', async () => {
    const [, reply] = (
      await compared(
        [...cases('both', 40, RIGHT), ...cases('baseOnly', 40, WRONG)],
        [...cases('both', 40, RIGHT), ...cases('headOnly', 40, RIGHT)],
      )
    ).steps;
    expect(reply).toMatchObject({
      paired: 40,
      delta: 0,
      p: 1,
      base: { correct: 40, accuracy: 1 },
      head: { correct: 40, accuracy: 1 },
      reached: { paired: 40 },
    });
  });

  test('removed cases that nobody sees: deleting the failing ones shows as removed and improves nothing', async () => {
    const comparison = await compared(
      [...cases('good', 40, RIGHT), ...cases('bad', 20, WRONG)],
      cases('good', 40, RIGHT),
    );
    expect(comparison.cases).toMatchObject({ paired: 40, removed: 20 });
    expect(comparison.steps.map(({ delta }) => delta)).toEqual([0, 0]);
  });

  test('"passed" for "did not crash": completing with wrong answers is a regression', async () => {
    const comparison = await compared(cases('a', 40, RIGHT), cases('a', 40, WRONG));
    expect(comparison.completed.head.accuracy).toBe(1);
    expect(comparison.verdict).toBe('regressed');
  });

  test('overlapping intervals taken for no change: 45 of 50 to 37 of 50, eight broken and none fixed, is one', async () => {
    const base = [...cases('right', 45, RIGHT), ...cases('wrong', 5, WRONG)];
    const head = base.map((trial, index) => (index < 8 ? aTrial({ case: trial.case, steps: WRONG }) : trial));
    const [lowestBefore] = wilson(45 / 50, 50);
    const [, highestAfter] = wilson(37 / 50, 50);
    expect(highestAfter).toBeGreaterThan(lowestBefore);
    expect((await compared(base, head)).steps.at(-1)).toMatchObject({
      base: { correct: 45 },
      head: { correct: 37 },
      p: 1 / 256,
      verdict: 'regressed',
    });
  });

  test('a verdict that depends on the order of lines', async () => {
    const base = [...cases('a', 30, RIGHT), ...cases('a', 30, WRONG), ...cases('b', 30, RIGHT, { status: 'errored' })];
    const head = [...cases('a', 30, WRONG), ...cases('b', 30, RIGHT), ...cases('b', 30, RIGHT, { status: 'not-run' })];
    expect(await compared(base.toReversed(), head.toReversed())).toEqual(await compared(base, head));
  });

  test('a crash that takes the hard cases out of the pairs: the rest is not called equivalent', async () => {
    const easy = cases('easy', 170, RIGHT);
    const comparison = await compared(
      [...easy, ...cases('hard', 30, RIGHT)],
      [...easy, ...cases('hard', 30, RIGHT, { status: 'errored' })],
    );
    expect(comparison.steps.at(-1)).toMatchObject({
      paired: 170,
      delta: 0,
      verdict: 'inconclusive',
      notes: ['unmeasured'],
    });
    expect(comparison.completed).toMatchObject({ paired: 200, delta: -0.15, verdict: 'regressed' });
    expect(comparison.verdict).toBe('regressed');
  });
});

async function compared(
  base: readonly Trial[],
  head: readonly Trial[],
  header: Partial<RunHeader> = {},
): Promise<Comparison> {
  return compareRuns(await factsOf(base, { final: 'reply' }), await factsOf(head, { final: 'reply', ...header }), {
    margin: 0.05,
  });
}
