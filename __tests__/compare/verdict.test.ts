import { describe, expect, test } from '@jest/globals';
import { type Evidence, judge, suiteVerdict, worstVerdict } from '../../src/compare/verdict.ts';

const MARGIN = 0.05;

describe('the verdict on a step', () => {
  test('is not-measured when nothing was paired', () => {
    expect(judge(null, null, MARGIN, false)).toEqual({ verdict: 'not-measured', notes: [] });
    expect(judge(null, evidence(-1, [-1, -0.9], 0.001), MARGIN, true)).toEqual({ verdict: 'not-measured', notes: [] });
  });

  test('is equivalent when the interval lies within the margin', () => {
    expect(judged(evidence(0.01, [-0.04, 0.04], 0.6))).toEqual({ verdict: 'equivalent', notes: [] });
  });

  test('is equivalent, and real but below the margin, when the change is significant too', () => {
    expect(judged(evidence(-0.02, [-0.04, -0.01], 0.01))).toEqual({ verdict: 'equivalent', notes: ['below-margin'] });
    expect(judged(evidence(0.02, [0.01, 0.04], 0.01))).toEqual({ verdict: 'equivalent', notes: ['below-margin'] });
  });

  test('is not equivalent when a limit just reaches the margin', () => {
    expect(judged(evidence(0, [-0.05, 0.04], 0.6)).verdict).toBe('inconclusive');
    expect(judged(evidence(0, [-0.04, 0.05], 0.6)).verdict).toBe('inconclusive');
  });

  test('is regressed when p is small and the change points down', () => {
    expect(judged(evidence(-0.13, [-0.18, -0.08], 0.001))).toEqual({ verdict: 'regressed', notes: [] });
  });

  test('is regressed with a note when p is small but the interval touches zero: p alone decides direction', () => {
    expect(judged(evidence(-0.1, [-0.2, 0], 0.04))).toEqual({ verdict: 'regressed', notes: ['interval-touches-zero'] });
  });

  test('is improved when p is small and the change points up', () => {
    expect(judged(evidence(0.3, [0.14, 0.43], 0.0002))).toEqual({ verdict: 'improved', notes: [] });
  });

  test('is improved with a note when the interval touches zero', () => {
    expect(judged(evidence(0.1, [-0.001, 0.2], 0.04))).toEqual({
      verdict: 'improved',
      notes: ['interval-touches-zero'],
    });
  });

  test('is inconclusive when p is not small and the interval leaves the margin', () => {
    expect(judged(evidence(-0.03, [-0.129, 0.07], 0.557))).toEqual({ verdict: 'inconclusive', notes: [] });
  });

  test('is inconclusive at a p of exactly 5 %', () => {
    expect(judged(evidence(-0.1, [-0.2, 0.01], 0.05)).verdict).toBe('inconclusive');
  });

  test('is inconclusive, unmeasured, when cases that the head did not measure could undo an equivalence', () => {
    expect(judge(evidence(0, [-0.04, 0.04], 1), evidence(-0.04, [-0.08, 0], 0.2), MARGIN, false)).toEqual({
      verdict: 'inconclusive',
      notes: ['unmeasured'],
    });
  });

  test('is inconclusive, unmeasured, when cases that the head did not measure could undo an improvement', () => {
    const measured = evidence(0.1, [0.02, 0.2], 0.01);
    for (const pessimistic of [evidence(0.05, [-0.05, 0.15], 0.3), evidence(-0.2, [-0.3, -0.1], 0.001)]) {
      expect(judge(measured, pessimistic, MARGIN, false)).toMatchObject({ verdict: 'inconclusive' });
      expect(judge(measured, pessimistic, MARGIN, false).notes).toContain('unmeasured');
    }
  });

  test('stays regressed whatever the missing cases would have shown', () => {
    const measured = evidence(-0.13, [-0.18, -0.08], 0.001);
    expect(judge(measured, evidence(-0.3, [-0.4, -0.2], 0.0001), MARGIN, false)).toEqual({
      verdict: 'regressed',
      notes: [],
    });
  });

  test('says when too few cases differ for the step to join the family', () => {
    expect(judged(evidence(-0.1, [-0.2, 0.02], 0.06, 1), true)).toEqual({
      verdict: 'inconclusive',
      notes: ['too-few-differ'],
    });
  });

  test('says when a change is significant only before the adjustment', () => {
    expect(judged(evidence(-0.1, [-0.2, 0.02], 0.03, 0.09))).toEqual({
      verdict: 'inconclusive',
      notes: ['significant-unadjusted'],
    });
  });

  test('says so too when the interval leaves out zero although p is not small', () => {
    expect(judged(evidence(-0.1, [-0.2, -0.01], 0.06))).toEqual({
      verdict: 'inconclusive',
      notes: ['significant-unadjusted'],
    });
  });
});

describe('the verdict on a suite', () => {
  test('is regressed when any step is', () => {
    expect(suiteVerdict('equivalent', ['improved', 'regressed'])).toBe('regressed');
    expect(suiteVerdict('not-measured', ['regressed'])).toBe('regressed');
  });

  test('is otherwise what the final step says', () => {
    for (const final of ['regressed', 'not-measured', 'inconclusive', 'improved', 'equivalent'] as const) {
      expect(suiteVerdict(final, ['improved', 'inconclusive', 'not-measured', 'equivalent'])).toBe(final);
    }
  });
});

describe('the worst of several verdicts', () => {
  test('goes regressed, not-measured, inconclusive, improved, equivalent', () => {
    expect(worstVerdict(['equivalent', 'regressed', 'not-measured'])).toBe('regressed');
    expect(worstVerdict(['equivalent', 'not-measured', 'inconclusive'])).toBe('not-measured');
    expect(worstVerdict(['improved', 'inconclusive'])).toBe('inconclusive');
    expect(worstVerdict(['equivalent', 'improved'])).toBe('improved');
    expect(worstVerdict(['equivalent', 'equivalent'])).toBe('equivalent');
  });

  test('is not-measured when there is none', () => {
    expect(worstVerdict([])).toBe('not-measured');
  });
});

function judged(measured: Evidence, tooFewDiffer = false) {
  return judge(measured, measured, MARGIN, tooFewDiffer);
}

function evidence(delta: number, interval: readonly [number, number], p: number, pAdjusted = p): Evidence {
  return { delta, interval, p, pAdjusted };
}
