import { describe, expect, test } from '@jest/globals';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { improved } from '../../../src/rules/step/improved.ts';
import { inconclusive } from '../../../src/rules/step/inconclusive.ts';
import { passedOverDeviation } from '../../../src/rules/step/passed-over-deviation.ts';
import { regressed } from '../../../src/rules/step/regressed.ts';
import { STEP_RULES } from '../../../src/rules/step/step-rules.ts';
import type { Trial } from '../../../src/run/run-file.ts';
import { aTrial } from '../../builders.ts';
import { cases, factsOf } from '../../compare/facts.ts';

const ERROR = { level: 'error' } as const;
const NOTE = { level: 'note' } as const;
const RIGHT = { decide: 1, reply: 1 };

describe('step/regressed', () => {
  test('says which step, from where to where, how sure, and how many cases', async () => {
    const comparison = await table({ both: 155, baseOnly: 27, headOnly: 1, neither: 17 });
    expect(regressed(comparison, ERROR)).toEqual([
      {
        rule: 'step/regressed',
        level: 'error',
        suite: 'support',
        subject: 'reply',
        key: 'step/regressed:support:reply',
        message: '`reply` 91.0 % → 78.0 % (−13.0 points, 95 % CI −18.3 … −8.2, p < 0.001; 27 broke, 1 fixed) got worse',
        evidence: [
          'broke: `baseOnly-0`, `baseOnly-1`, `baseOnly-10`, `baseOnly-11`, `baseOnly-12`, `baseOnly-13`, `baseOnly-14`, `baseOnly-15`, `baseOnly-16`, `baseOnly-17` and 17 more cases',
          'fixed: `headOnly-0`',
          'a drop of more than 18.3 points is ruled out',
        ],
        fix: 'Read the 27 cases that broke at `reply`: change the agent where it is wrong, the expectation where it is.',
      },
    ]);
  });

  test('names p as adjusted for a step that was tested in a family', async () => {
    const base = cases('a', 60, RIGHT);
    const head = base.map((trial, index) => withSteps(trial, { decide: index < 12 ? 0 : 1, reply: 1 }));
    const [found] = regressed(await compared(base, head), ERROR);
    expect(found?.subject).toBe('decide');
    expect(found?.message).toContain('adjusted p < 0.001');
  });

  test('points to the steps before it that got worse too', async () => {
    const base = cases('a', 60, RIGHT);
    const head = base.map((trial, index) => withSteps(trial, index < 12 ? { decide: 0, reply: 0 } : RIGHT));
    const [decide, reply] = regressed(await compared(base, head), ERROR);
    expect(decide?.evidence.join('\n')).not.toContain('before it');
    expect(reply?.evidence).toContain(
      '`decide` before it got worse too: `reply` may only have received what went wrong there',
    );
    expect(reply?.fix).toBe('Look at `decide` first, and at `reply` once that is back.');
  });

  test('covers trials that no longer complete', async () => {
    const comparison = await compared(cases('a', 40, RIGHT), [
      ...cases('a', 28, RIGHT),
      ...cases('a', 40, RIGHT, { status: 'errored' }),
    ]);
    const found = regressed(comparison, ERROR).find(({ subject }) => subject === 'completed');
    expect(found?.message).toMatch(
      /^Completed trials 100\.0 % → 70\.0 % \(−30\.0 points, 95 % CI .*, p < 0\.001\) got worse$/,
    );
    expect(found?.fix).toContain('why trials did not complete');
  });

  test('is silent about steps with any other verdict', async () => {
    expect(regressed(await table({ both: 40, baseOnly: 1, headOnly: 20, neither: 4 }), ERROR)).toEqual([]);
    expect(regressed(await table({ both: 40, baseOnly: 3, headOnly: 2, neither: 4 }), ERROR)).toEqual([]);
  });
});

describe('step/improved', () => {
  test('says what got better without calling it safe', async () => {
    const [found, ...more] = improved(await table({ both: 60, baseOnly: 0, headOnly: 12, neither: 8 }), NOTE);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'step/improved', level: 'note', subject: 'reply' });
    expect(found?.message).toContain('75.0 % → 90.0 % (+15.0 points');
    expect(found?.message).toContain('0 broke, 12 fixed) got better');
    expect(found?.evidence).toContain('any drop is ruled out');
    expect(found?.fix).not.toMatch(/safe/i);
  });

  test('is silent about a gain that chance explains', async () => {
    expect(improved(await table({ both: 60, baseOnly: 3, headOnly: 7, neither: 30 }), NOTE)).toEqual([]);
  });
});

describe('step/inconclusive', () => {
  test('says what was visible, what is ruled out, and how many cases it would take', async () => {
    const [found] = inconclusive(await table({ both: 59, baseOnly: 14, headOnly: 11, neither: 16 }), NOTE);
    expect(found).toMatchObject({ rule: 'step/inconclusive', subject: 'reply' });
    expect(found?.message).toBe(
      '`reply` 73.0 % → 70.0 % (−3.0 points, 95 % CI −12.9 … +7.0, p = 0.557; 14 broke, 11 fixed) is inconclusive',
    );
    expect(found?.evidence).toEqual([
      'a drop of more than 12.9 points is ruled out',
      '100 paired cases show a drop of 16.7 points in four of five tries, smaller ones less often',
      expect.stringMatching(/^broke: /),
      expect.stringMatching(/^fixed: /),
    ]);
    expect(found?.fix).toBe("Add cases: a change of the suite's margin takes about 908 cases.");
  });

  test('says so when only unmeasured trials stand in the way', async () => {
    const base = cases('a', 200, RIGHT);
    const head = base.map((trial, index) => (index < 20 ? { ...trial, status: 'timed-out' as const } : trial));
    const found = inconclusive(await compared(base, head), NOTE).find(({ subject }) => subject === 'reply');
    expect(found?.evidence.join('\n')).toContain('did not measure counted wrong');
    expect(found?.fix).toContain('why the head left trials unmeasured');
  });

  test('says so when too few cases differ', async () => {
    const base = cases('a', 30, RIGHT);
    const head = base.map((trial, index) => withSteps(trial, { decide: index < 4 ? 0 : 1, reply: 1 }));
    const found = inconclusive(await compared(base, head), NOTE).find(({ subject }) => subject === 'decide');
    expect(found?.message).toContain('adjusted p = 1.000');
    expect(found?.evidence).toContain('fewer than five cases differ, too few to be tested beside the other steps');
  });

  test('is silent about a change that was told, and about one that would not matter', async () => {
    expect(inconclusive(await table({ both: 60, baseOnly: 20, headOnly: 0, neither: 20 }), NOTE)).toEqual([]);
    expect(inconclusive(await table({ both: 390, baseOnly: 2, headOnly: 2, neither: 6 }), NOTE)).toEqual([]);
  });

  test('covers completion only where something did not complete', async () => {
    const all = cases('a', 20, RIGHT);
    const subjects = async (head: readonly Trial[]) =>
      inconclusive(await compared(all, head), NOTE).map(({ subject }) => subject);
    expect(await subjects(all)).toEqual(['decide', 'reply']);
    expect(
      await subjects(all.map((trial, index) => (index === 0 ? { ...trial, status: 'errored' } : trial))),
    ).toContain('completed');
  });
});

describe('step/passed-over-deviation', () => {
  test('offers both readings when right answers over deviating steps grew', async () => {
    const comparison = await compared(
      [...cases('luck', 1, { lookup: 0, reply: 1 }), ...cases('a', 30, { lookup: 1, reply: 1 })],
      [...cases('luck', 1, { lookup: 0, reply: 1 }), ...deviating(3)],
    );
    const [found, ...more] = passedOverDeviation(comparison, { level: 'warning' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ subject: 'reply', key: 'step/passed-over-deviation:support:reply' });
    expect(found?.message).toBe('`reply` is right over a deviating step in 4 cases, 1 before');
    expect(found?.evidence[0]).toMatch(/luck.*stricter/);
    expect(found?.evidence).toContain('first deviation at `lookup`: 1 → 4');
  });

  test('puts steps that change the world first', async () => {
    const base = cases('a', 30, { lookup: 1, refund: 1, reply: 1 });
    const head = base.map((trial, index) =>
      withSteps(trial, { lookup: index < 3 ? 0 : 1, refund: index === 5 ? 0 : 1, reply: 1 }),
    );
    const [found] = passedOverDeviation(await compared(base, head), { level: 'warning', mutates: ['refund', 'reply'] });
    expect(found?.evidence.slice(1)).toEqual([
      'first deviation at `refund`, which changes the world: 0 → 1',
      'first deviation at `lookup`: 0 → 3',
    ]);
    expect(found?.fix).toContain('those that deviate at `refund` first');
  });

  test('is silent when they did not grow, or shrank', async () => {
    const more = [...cases('luck', 5, { lookup: 0, reply: 1 }), ...cases('a', 30, { lookup: 1, reply: 1 })];
    const fewer = [...cases('luck', 5, { lookup: 1, reply: 1 }), ...cases('a', 30, { lookup: 1, reply: 1 })];
    expect(passedOverDeviation(await compared(more, more), NOTE)).toEqual([]);
    expect(passedOverDeviation(await compared(more, fewer), NOTE)).toEqual([]);
  });
});

describe('every step rule', () => {
  test('finds nothing in a comparison that was refused or measured nothing', async () => {
    const refused = compareRuns(
      await factsOf(cases('a', 30, RIGHT), { scorers: 'one' }),
      await factsOf(cases('a', 30, RIGHT), { scorers: 'two' }),
      { margin: 0.05 },
    );
    for (const { find } of STEP_RULES) {
      expect(find(refused, NOTE)).toEqual([]);
      expect(find(await compared([], []), NOTE)).toEqual([]);
    }
  });

  test('puts its own id on what it finds', async () => {
    const comparison = await table({ both: 100, baseOnly: 27, headOnly: 1, neither: 17 });
    for (const { id, find } of STEP_RULES) for (const { rule } of find(comparison, NOTE)) expect(rule).toBe(id);
  });
});

async function compared(base: readonly Trial[], head: readonly Trial[]): Promise<Comparison> {
  return compareRuns(await factsOf(base), await factsOf(head), { margin: 0.05 });
}

function table(counts: Readonly<Record<'both' | 'baseOnly' | 'headOnly' | 'neither', number>>): Promise<Comparison> {
  const side = (right: readonly string[]) =>
    Object.entries(counts).flatMap(([cell, count]) => cases(cell, count, { reply: right.includes(cell) ? 1 : 0 }));
  return compared(side(['both', 'baseOnly']), side(['both', 'headOnly']));
}

function withSteps({ case: id }: Trial, steps: Readonly<Record<string, number>>): Trial {
  return aTrial({ case: id, steps });
}

function deviating(count: number): readonly Trial[] {
  return cases('a', 30, { lookup: 1, reply: 1 }).map((trial, index) =>
    index < count ? withSteps(trial, { lookup: 0, reply: 1 }) : trial,
  );
}
