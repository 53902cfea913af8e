import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { collectRun } from '../../src/compare/collect.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { watchOver } from '../../src/run/look.ts';
import { placeInOrder } from '../../src/run/order.ts';
import { outcomeReader } from '../../src/run/outcome.ts';
import { wilson } from '../../src/stats/wilson.ts';

/** The benchmark's own simulation, a twenty-fifth as long: `benchmarks/early-stopping.mjs` holds the goals themselves. */
const { makeSimulation, wordsOf, generator } = (await import(
  pathToFileURL('benchmarks/early-stopping/simulation.mjs').href
)) as {
  makeSimulation: (parts: object, random: () => number) => Simulation;
  wordsOf: (comparison: Comparison) => { final: boolean; fell: boolean; regressed: boolean; any: boolean };
  generator: (seed: number) => () => number;
};

type Simulation = (
  suite: object,
  fixed?: boolean,
) => Promise<{ asked: number; enough: boolean; looked: Comparison; fixed?: Comparison }>;

const REPETITIONS = 400;
const SURELY = 4;
const compareOnce = makeSimulation({ watchOver, outcomeReader, placeInOrder, collectRun, compareRuns }, generator(7));

describe('looking after every case', () => {
  test.each([
    [{ cases: 200, trials: 1, steps: 5, accuracy: 0.72, flips: 0.3 }],
    [{ cases: 50, trials: 1, steps: 1, accuracy: 0.45, flips: 0.38 }],
    [{ cases: 50, trials: 3, steps: 3, accuracy: 0.45, flips: 0.3, failing: 0.03 }],
  ])('of an unchanged suite like %j raises no more false alarms than promised', async (suite) => {
    const seen = { final: 0, regressed: 0, any: 0 };
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
      const words = wordsOf((await compareOnce(suite)).looked);
      for (const key of ['final', 'regressed', 'any'] as const) seen[key] += Number(words[key]);
    }
    expect(surelyAtLeast(seen.final)).toBeLessThan(0.05);
    expect(surelyAtLeast(seen.regressed)).toBeLessThan(0.05);
    expect(surelyAtLeast(seen.any)).toBeLessThan(0.1);
  });

  test('of a drop of 20 points finds it as surely as one test at the end, on half of the cases', async () => {
    const seen = { looked: 0, fixed: 0, asked: 0 };
    for (let repetition = 0; repetition < 100; repetition += 1) {
      const suite = { cases: 200, trials: 1, steps: 1, accuracy: 0.72, flips: 0.22, drop: 0.2 };
      const { looked, fixed, asked, enough } = await compareOnce(suite, true);
      if (fixed === undefined) throw new Error('was not compared at the end');
      seen.looked += Number(wordsOf(looked).fell);
      seen.fixed += Number(wordsOf(fixed).fell);
      seen.asked += asked / 200;
      expect(looked.stopped !== undefined).toBe(enough);
      expect(looked.stopped?.trialsSaved ?? 0).toBe(2 * (200 - asked));
    }
    expect(seen.fixed - seen.looked).toBeLessThanOrEqual(5);
    expect(seen.asked).toBeLessThan(65);
    expect(seen.looked).toBeGreaterThan(90);
  });
});

function surelyAtLeast(count: number): number {
  return wilson(count / REPETITIONS, REPETITIONS, SURELY)[0];
}
