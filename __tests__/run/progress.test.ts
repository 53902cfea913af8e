import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Progress, progressBar, progressLine, stoppedLine } from '../../src/run/progress.ts';

const at = (fields: Partial<Progress>): Progress => ({
  done: 0,
  completed: 0,
  failed: 0,
  notRun: 0,
  resumed: 0,
  ...fields,
});

describe('showing progress', () => {
  test('a bar on a terminal', () => {
    expect(progressBar('support', at({ done: 100, failed: 2 }), 400, 5_000, 80)).toBe(
      'support ███████░░░░░░░░░░░░░░░░░░░░░░░ 100/400 · 25.0 % · 2 failed · 15 s left',
    );
    expect(progressBar('support', at({ done: 1_000, notRun: 400 }), 1_000, 5_000, 80)).toBe(
      `support ${'█'.repeat(30)} 1,000/1,000 · 100.0 % · 400 not run`,
    );
    expect(progressBar('support', at({ done: 100, resumed: 90 }), 3_000, 60_000, 80)).toContain('290 min left');
  });

  test('a bar never wraps', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(5_000), fc.nat(5_000), fc.nat(1e9), (columns, done, planned, elapsed) => {
        const bar = progressBar('support', at({ done, failed: 3, notRun: 4 }), planned, elapsed, columns);
        expect(bar.length).toBeLessThanOrEqual(Math.max(0, columns - 1));
      }),
    );
  });

  test('a plain line elsewhere', () => {
    expect(progressLine('support', at({ done: 120, failed: 2, notRun: 1, resumed: 1_100 }), 400)).toBe(
      'support: 120 of 400 trials (30.0 %), 2 failed, 1 not run, 1,100 from the run before',
    );
    expect(progressLine('support', at({}), 0)).toBe('support: 0 of 0 trials (100.0 %)');
  });

  test('says what a stop saved, or what a budget left undone', () => {
    expect(stoppedLine('support', 2_832, 4_000, { reason: 'evidence' })).toBe(
      'support: stopped, 2,832 of 4,000 trials saved: enough is known',
    );
    expect(stoppedLine('support', 100, 400, { reason: 'budget', limit: 'usd' })).toBe(
      'support: stopped, 100 of 400 trials not made: the budget in US dollars is spent',
    );
    expect(stoppedLine('support', 100, 400, { reason: 'budget' })).toContain(': the budget is spent');
  });
});
