import { describe, expect, test } from '@jest/globals';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison, StepComparison } from '../../src/compare/comparison.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { aTrial } from '../builders.ts';
import { cases, factsOf } from './facts.ts';

const POLICY = { margin: 0.05 };

describe('a step that broke in 27 of 200 cases and was fixed in one', () => {
  test('regressed by 13 points, between 18.3 and 8.2', async () => {
    const step = finalOf(await comparedTable({ both: 155, baseOnly: 27, headOnly: 1, neither: 17 }));
    expect(step).toMatchObject({
      step: 'reply',
      final: true,
      paired: 200,
      base: { correct: 182, accuracy: 0.91 },
      head: { correct: 156, accuracy: 0.78 },
      discordant: { baseOnly: 27, headOnly: 1 },
      verdict: 'regressed',
      notes: [],
    });
    expect(step.delta).toBeCloseTo(-0.13, 12);
    expect(step.interval?.[0]).toBeCloseTo(-0.183, 3);
    expect(step.interval?.[1]).toBeCloseTo(-0.082, 3);
    expect(step.ruledOut).toBeCloseTo(0.183, 3);
    expect(step.p).toBeCloseTo(1.12e-7, 8);
    expect(step.pAdjusted).toBe(step.p);
    expect(step.pExact).toBeGreaterThan(step.p ?? 1);
  });

  test('lists each discordant case once, by id', async () => {
    const { moved } = await comparedTable({ both: 3, baseOnly: 2, headOnly: 1, neither: 1 });
    expect(moved).toEqual([
      { case: 'baseOnly-0', step: 'reply', from: 'correct', to: 'wrong' },
      { case: 'baseOnly-1', step: 'reply', from: 'correct', to: 'wrong' },
      { case: 'headOnly-0', step: 'reply', from: 'wrong', to: 'correct' },
    ]);
  });

  test('makes the suite regressed', async () => {
    expect(await comparedTable({ both: 155, baseOnly: 27, headOnly: 1, neither: 17 })).toMatchObject({
      version: 1,
      suite: 'support',
      verdict: 'regressed',
      base: { revision: 'base' },
      head: { revision: 'head' },
      comparable: true,
    });
  });
});

describe('several steps', () => {
  test('show the smallest visible change and the cases needed at their share of the 5 %', async () => {
    const sides = ['base', 'head'].map((side) => [
      ...cases('both', 170, STEPS),
      ...cases('neither', 10, { ...STEPS, extract: 0, reply: 0 }),
      ...cases('baseOnly', 10, side === 'base' ? STEPS : { ...STEPS, extract: 0, reply: 0 }),
      ...cases('headOnly', 10, side === 'base' ? { ...STEPS, extract: 0, reply: 0 } : STEPS),
    ]);
    const { steps } = await compared(sides[0] ?? [], sides[1] ?? []);
    const figures = (name: string) => steps.find(({ step }) => step === name);
    expect(figures('reply')?.smallestVisible).toBeCloseTo(0.0831, 4);
    expect(figures('reply')?.casesNeeded).toBe(465);
    expect(figures('extract')?.smallestVisible).toBeCloseTo(0.1039, 4);
    expect(figures('extract')?.casesNeeded).toBe(661);
  });

  test('are one Holm family beside the final step, without those in which fewer than five cases differ', async () => {
    const head = [
      ...cases('a', 6, { ...STEPS, extract: 0 }),
      ...cases('b', 5, { ...STEPS, lookup: 0 }),
      ...cases('c', 4, { ...STEPS, decide: 0 }),
      ...cases('d', 45, STEPS),
    ];
    const base = head.map((trial) => aTrial({ case: trial.case, steps: STEPS }));
    const [extract, lookup, decide, note, reply] = (await compared(base, head)).steps;
    expect(extract).toMatchObject({ p: 0.015625, pAdjusted: 0.03125, verdict: 'regressed', notes: [] });
    expect(lookup).toMatchObject({ p: 0.03125, pAdjusted: 0.03125, verdict: 'regressed' });
    expect(decide).toMatchObject({ p: 0.0625, pAdjusted: 1, verdict: 'inconclusive', notes: ['too-few-differ'] });
    expect(note).toMatchObject({ p: 1, pAdjusted: 1, notes: ['too-few-differ'] });
    expect(reply).toMatchObject({ p: 1, pAdjusted: 1, final: true, notes: [] });
  });

  test('a step that regressed alone makes the suite regressed, whatever the final step does', async () => {
    const base = cases('a', 60, STEPS);
    const head = base.map((trial, index) =>
      aTrial({ case: trial.case, steps: { ...STEPS, extract: index < 12 ? 0 : 1 } }),
    );
    const comparison = await compared(base, head);
    expect(finalOf(comparison).verdict).not.toBe('regressed');
    expect(comparison.verdict).toBe('regressed');
  });

  test('count a break once among the cases that were right before it', async () => {
    const base = cases('a', 40, STEPS);
    const head = base.map((trial, index) =>
      aTrial({ case: trial.case, steps: index < 10 ? { ...STEPS, lookup: 0, decide: 0, reply: 0 } : STEPS }),
    );
    const comparison = await compared(base, head);
    const [, lookup, decide] = comparison.steps;
    expect(lookup).toMatchObject({ delta: -0.25, reached: { paired: 40, base: 1, head: 0.75, delta: -0.25 } });
    expect(decide).toMatchObject({ delta: -0.25, reached: { paired: 30, base: 1, head: 1, delta: 0 } });
    expect(lookup?.firstDeviation).toEqual({ base: 0, head: 10 });
    expect(decide?.firstDeviation).toEqual({ base: 0, head: 0 });
    expect(comparison.deviationMoved).toEqual([
      { from: null, to: 'lookup', cases: 10 },
      { from: null, to: null, cases: 30 },
    ]);
  });

  test('reached at least once on both sides counts with its mean over the reached trials', async () => {
    const base = [
      aTrial({ trial: 1, steps: { extract: 0, reply: 1 } }),
      aTrial({ trial: 2, steps: { extract: 1, reply: 1 } }),
      aTrial({ trial: 3, steps: { extract: 1, reply: 0 } }),
    ];
    const head = [
      aTrial({ trial: 1, steps: { extract: 1, reply: 1 } }),
      aTrial({ trial: 2, steps: { extract: 0, reply: 0 } }),
    ];
    expect(finalOf(await compared(base, head)).reached).toEqual({ paired: 1, base: 0.5, head: 1, delta: 0.5 });
  });

  test('that one side lacks are listed, not refused', async () => {
    const { comparable, steps } = await compared(
      cases('a', 20, { extract: 1, old: 1, reply: 1 }),
      cases('a', 20, { extract: 1, new: 1, reply: 1 }),
    );
    expect(comparable).toBe(true);
    expect(steps.map(({ step, paired, verdict }) => [step, paired, verdict])).toEqual([
      ['extract', 20, expect.any(String)],
      ['old', 0, 'not-measured'],
      ['new', 0, 'not-measured'],
      ['reply', 20, expect.any(String)],
    ]);
    expect(steps[1]).toMatchObject({ delta: null, interval: null, p: null, pAdjusted: null, ruledOut: null });
  });

  test('right answers over a deviating step are counted on both sides', async () => {
    const { passedOverDeviation } = await compared(
      [...cases('a', 3, { extract: 0, reply: 1 }), ...cases('b', 5, { extract: 1, reply: 1 })],
      [...cases('a', 3, { extract: 1, reply: 1 }), ...cases('b', 5, { extract: 0, reply: 1 })],
    );
    expect(passedOverDeviation).toEqual({ base: 3, head: 5 });
  });
});

describe('several trials', () => {
  const both = [
    [3, 3],
    [3, 2],
    [3, 3],
    [2, 2],
    [3, 1],
    [1, 1],
    [0, 0],
    [3, 3],
    [3, 3],
    [2, 0],
    [3, 3],
    [3, 3],
  ] as const;

  test('average within the case first', async () => {
    const step = finalOf(
      await compared(
        both.flatMap(([base], index) => ofThree(`c-${index}`, base)),
        both.flatMap(([, head], index) => ofThree(`c-${index}`, head)),
      ),
    );
    expect(step.delta).toBeCloseTo(-0.138889, 6);
    expect(step.interval?.[0]).toBeCloseTo(-0.348677, 6);
    expect(step.interval?.[1]).toBeCloseTo(0.079138, 6);
    expect(step.discordant).toBeNull();
    expect(step.pExact).toBeNull();
    expect(step.base.correct).toBeCloseTo(29 / 3, 12);
  });

  test('a case moved when its share fell or rose', async () => {
    const { moved } = await compared(
      [...ofThree('fell', 3), ...ofThree('rose', 0), ...ofThree('same', 2)],
      [...ofThree('fell', 2), ...ofThree('rose', 1), ...ofThree('same', 2)],
    );
    expect(moved.map(({ case: id, to }) => [id, to])).toEqual([
      ['fell', 'wrong'],
      ['rose', 'correct'],
    ]);
  });

  test('may differ in number between the sides and between cases', async () => {
    const step = finalOf(
      await compared(
        [...ofThree('a', 2), aTrial({ case: 'b' })],
        [aTrial({ case: 'a' }), aTrial({ case: 'b', trial: 1 }), aTrial({ case: 'b', trial: 2, steps: { reply: 0 } })],
      ),
    );
    expect(step).toMatchObject({ paired: 2, discordant: null });
    expect(step.base.accuracy).toBeCloseTo(5 / 6, 12);
    expect(step.head.accuracy).toBeCloseTo(3 / 4, 12);
  });

  test('of which some were not scored count with those that were', async () => {
    const base = [aTrial({ trial: 1 }), aTrial({ trial: 2, steps: { reply: 0 } })];
    const head = [
      aTrial({ trial: 1 }),
      aTrial({ trial: 2, steps: { reply: null } }),
      aTrial({ trial: 3, status: 'errored' }),
    ];
    expect(finalOf(await compared(base, head))).toMatchObject({
      paired: 1,
      base: { accuracy: 0.5 },
      head: { accuracy: 1 },
    });
  });
});

describe('groups', () => {
  test('take the place of cases as what varies', async () => {
    const groups = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5];
    const side = (marks: string) =>
      groups.map((group, index) =>
        aTrial({ case: `c-${index}`, group: `g-${group}`, steps: { reply: Number(marks[index]) } }),
      );
    const step = finalOf(await compared(side('111101110111'), side('100101111001')));
    expect(step.delta).toBeCloseTo(-0.25, 12);
    expect(step.interval?.[0]).toBeCloseTo(-0.686789, 6);
    expect(step.interval?.[1]).toBeCloseTo(0.304624, 6);
    expect(step).toMatchObject({ p: 0.375, discordant: null, pExact: null });
  });
});

describe('a comparison is refused', () => {
  test('when the scorers differ', async () => {
    const comparison = compareRuns(
      await factsOf(cases('a', 30, STEPS), { scorers: 'sha256:one' }),
      await factsOf(cases('a', 30, STEPS), { scorers: 'sha256:two' }),
      POLICY,
    );
    expect(comparison).toMatchObject({
      verdict: 'not-measured',
      comparable: { reason: 'the scorers differ (base sha256:one, head sha256:two)' },
      steps: [],
      moved: [],
      completed: { verdict: 'not-measured', delta: null },
      cases: { paired: 30 },
    });
  });

  test('when they are runs of different suites', async () => {
    const comparison = compareRuns(
      await factsOf(cases('a', 30, STEPS), { suite: 'sales' }),
      await factsOf(cases('a', 30, STEPS)),
      POLICY,
    );
    expect(comparison).toMatchObject({
      verdict: 'not-measured',
      comparable: { reason: 'the suites differ (base `sales`, head `support`)' },
      steps: [],
    });
  });

  test('when the final step differs, with both reasons where both differ', async () => {
    const comparison = compareRuns(
      await factsOf([], { final: 'decide', scorers: 'sha256:one' }),
      await factsOf([], { final: 'reply', scorers: 'sha256:two' }),
      POLICY,
    );
    expect(comparison.comparable).toEqual({
      reason:
        'the scorers differ (base sha256:one, head sha256:two), and the final step differs (base `decide`, head `reply`)',
    });
  });
});

describe('nothing measured is never a pass', () => {
  test('of two empty runs', async () => {
    expect(await compared([], [])).toMatchObject({
      verdict: 'not-measured',
      cases: { paired: 0 },
      completed: { verdict: 'not-measured', paired: 0 },
      routed: { base: null, head: null },
    });
  });

  test('of runs without a common case', async () => {
    expect(await compared(cases('a', 30, STEPS), cases('b', 30, STEPS))).toMatchObject({
      verdict: 'not-measured',
      cases: { paired: 0, added: 30, removed: 30 },
    });
  });

  test('of a head without a completed trial', async () => {
    const comparison = await compared(cases('a', 30, STEPS), cases('a', 30, STEPS, { status: 'errored' }));
    expect(finalOf(comparison).verdict).toBe('not-measured');
    expect(comparison).toMatchObject({ verdict: 'regressed', cases: { notMeasured: { base: 0, head: 30 } } });
    expect(comparison.completed).toMatchObject({ verdict: 'regressed', delta: -1 });
  });

  test('of a final step that no case has', async () => {
    const comparison = compareRuns(
      await factsOf(cases('a', 30, { extract: 1 }), { final: 'reply' }),
      await factsOf(cases('a', 30, { extract: 1 }), { final: 'reply' }),
      POLICY,
    );
    expect(comparison.verdict).toBe('not-measured');
    expect(comparison.steps.map(({ step, verdict }) => [step, verdict])).toContainEqual(['reply', 'not-measured']);
  });
});

describe('small suites', () => {
  test('of one case have an interval and no smallest visible change', async () => {
    const step = finalOf(await compared([aTrial()], [aTrial()]));
    expect(step).toMatchObject({ paired: 1, delta: 0, p: 1, verdict: 'inconclusive', smallestVisible: null });
    expect(step.interval).not.toBeNull();
  });

  test('of 20 cases that are all right leave 16.1 points open, of 200 cases 1.9', async () => {
    const small = finalOf(await compared(cases('a', 20, STEPS), cases('a', 20, STEPS)));
    expect(small.ruledOut).toBeCloseTo(0.161, 3);
    expect(small.verdict).toBe('inconclusive');
    const large = finalOf(await compared(cases('a', 200, STEPS), cases('a', 200, STEPS)));
    expect(large.ruledOut).toBeCloseTo(0.019, 3);
    expect(large.verdict).toBe('equivalent');
  });
});

describe('completed', () => {
  test('is equivalent when everything completed on both sides of a large suite', async () => {
    const { completed } = await compared(cases('a', 200, STEPS), cases('a', 200, STEPS));
    expect(completed).toMatchObject({ paired: 200, delta: 0, verdict: 'equivalent', notes: [] });
  });

  test('covers all cases in both files, measured or not, and no others', async () => {
    const { completed } = await compared(
      [...cases('a', 3, STEPS), ...cases('gone', 5, STEPS), ...cases('b', 2, STEPS, { status: 'errored' })],
      [...cases('a', 3, STEPS, { status: 'timed-out' }), ...cases('b', 2, STEPS, { status: 'not-run' })],
    );
    expect(completed).toMatchObject({ paired: 5, base: { correct: 3 }, head: { correct: 0 } });
  });

  test('counts a trial that ran another prompt as completed: the agent did not fail', async () => {
    const { completed, cases: counts } = await compared(
      cases('a', 10, STEPS),
      cases('a', 10, STEPS, { receipts: { triage: 'another' } }),
    );
    expect(completed.delta).toBe(0);
    expect(counts.notMeasured).toEqual({ base: 0, head: 10 });
  });
});

describe('routed', () => {
  test('is unknown, not zero, where no trial mentions it', async () => {
    expect((await compared([aTrial()], [aTrial()])).routed).toEqual({ base: null, head: null });
  });

  test('is compared over the cases measured on both sides', async () => {
    const base = [
      aTrial({ case: 'a', routed: false }),
      aTrial({ case: 'b', routed: true }),
      aTrial({ case: 'c', routed: true }),
    ];
    const head = [
      aTrial({ case: 'a', routed: true }),
      aTrial({ case: 'b', routed: true }),
      aTrial({ case: 'c', status: 'errored' }),
    ];
    expect((await compared(base, head)).routed).toEqual({ base: 0.5, head: 1 });
  });

  test('takes silence for "not routed" as soon as one trial of either side mentions routing', async () => {
    const base = [aTrial({ case: 'a' }), aTrial({ case: 'b' })];
    const head = [aTrial({ case: 'a', routed: true }), aTrial({ case: 'b' })];
    expect((await compared(base, head)).routed).toEqual({ base: 0, head: 0.5 });
  });
});

describe('slices', () => {
  test('are the tags with at least 20 pairs at the final step, one Holm family, the largest drop first', async () => {
    const base = [
      ...cases('easy', 30, STEPS, { tags: ['easy', 'all'] }),
      ...cases('hard', 20, STEPS, { tags: ['hard', 'all'] }),
      ...cases('rare', 19, STEPS, { tags: ['rare'] }),
    ];
    const head = base.map((trial, index) => ({
      ...trial,
      steps: trial.steps.map((step) => (index >= 30 && index < 40 ? { ...step, score: 0 } : step)),
    }));
    const { slices } = await compared(base, head);
    expect(slices.map(({ tag, paired, delta }) => [tag, paired, delta])).toEqual([
      ['hard', 20, -0.5],
      ['all', 50, -0.2],
      ['easy', 30, 0],
    ]);
    const [hard] = slices;
    expect(hard).toMatchObject({ base: 1, head: 0.5, p: 1 / 1024, pAdjusted: 3 / 1024 });
    expect(hard?.interval[1]).toBeLessThan(0);
  });

  test('count a tag once per case, however often it is written', async () => {
    const tagged = cases('a', 10, STEPS, { tags: ['x', 'x'] });
    expect((await compared(tagged, tagged)).slices).toEqual([]);
  });
});

const STEPS = { extract: 1, lookup: 1, decide: 1, note: 1, reply: 1 };

async function compared(base: readonly Trial[], head: readonly Trial[]): Promise<Comparison> {
  return compareRuns(await factsOf(base, { revision: 'base' }), await factsOf(head, { revision: 'head' }), POLICY);
}

function comparedTable(table: Readonly<Record<'both' | 'baseOnly' | 'headOnly' | 'neither', number>>) {
  const side = (right: readonly string[]) =>
    Object.entries(table).flatMap(([cell, count]) => cases(cell, count, { reply: right.includes(cell) ? 1 : 0 }));
  return compared(side(['both', 'baseOnly']), side(['both', 'headOnly']));
}

function finalOf({ steps }: Comparison): StepComparison {
  const found = steps.find(({ final }) => final);
  if (found === undefined) throw new Error('no final step');
  return found;
}

function ofThree(id: string, right: number): Trial[] {
  return [1, 2, 3].map((trial) => aTrial({ case: id, trial, steps: { reply: trial <= right ? 1 : 0 } }));
}
