import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { collectRun } from '../../src/compare/collect.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { readRunFile } from '../../src/run/read-run-file.ts';

const FOLDER = '../shared/data/tau';
const onRealRuns = existsSync(FOLDER) ? describe : describe.skip;

// Skipped where the folder with recorded runs is not beside the project: they are others' and not part of it.
onRealRuns(`real τ-bench runs in ${FOLDER}`, () => {
  test('telecom, gpt-4.1 against a fine-tuned one: 18 → 30 of 40, improved', async () => {
    const comparison = await comparedPair('telecom');
    expect(comparison).toMatchObject({ verdict: 'improved', cases: { paired: 40, added: 0, removed: 0, edited: 0 } });
    const task = comparison.steps.find(({ final }) => final);
    expect(task).toMatchObject({
      step: 'task',
      paired: 40,
      base: { correct: 18 },
      head: { correct: 30 },
      discordant: { baseOnly: 0, headOnly: 12 },
      p: 0.000244140625,
      pExact: 0.00048828125,
      verdict: 'improved',
    });
    expectFigures(task?.delta, task?.interval, 0.3, 0.143, 0.433);
  });

  test('retail, a prompt changed: 73 → 70 of 100, inconclusive', async () => {
    const comparison = await comparedPair('retail-prompt');
    expect(comparison).toMatchObject({ verdict: 'inconclusive', cases: { paired: 100 } });
    const task = comparison.steps.find(({ final }) => final);
    expect(task).toMatchObject({
      paired: 100,
      base: { correct: 73 },
      head: { correct: 70 },
      discordant: { baseOnly: 14, headOnly: 11 },
      verdict: 'inconclusive',
      casesNeeded: 908,
    });
    expectFigures(task?.delta, task?.interval, -0.03, -0.129, 0.07);
    expect(task?.p).toBeCloseTo(0.557, 3);
    expect(task?.pExact).toBeCloseTo(0.69, 3);
    expect(task?.smallestVisible).toBeCloseTo(0.1675, 4);
  });

  test('no single step of either survives the family correction', async () => {
    for (const pair of ['telecom', 'retail-prompt']) {
      const { steps } = await comparedPair(pair);
      const others = steps.filter(({ final }) => !final);
      expect(others.length).toBeGreaterThan(10);
      for (const { pAdjusted } of others) expect(pAdjusted).toBeGreaterThan(0.05);
    }
  });

  test('in retail 21 base and 23 head cases end right over a deviating step', async () => {
    expect((await comparedPair('retail-prompt')).passedOverDeviation).toEqual({ base: 21, head: 23 });
  });

  test('every paired case has one place in the matrix of first deviations', async () => {
    for (const [pair, cases] of [
      ['telecom', 40],
      ['retail-prompt', 100],
    ] as const) {
      const { deviationMoved, steps } = await comparedPair(pair);
      expect(deviationMoved.reduce((sum, row) => sum + row.cases, 0)).toBe(cases);
      const nowhere = deviationMoved.filter(({ from }) => from === null).reduce((sum, row) => sum + row.cases, 0);
      expect(steps.reduce((sum, step) => sum + step.firstDeviation.base, 0)).toBe(cases - nowhere);
    }
  });

  test('shuffling the lines changes nothing', async () => {
    for (const pair of ['telecom', 'retail-prompt']) {
      expect(await comparedPair(pair, (lines) => lines.toReversed())).toEqual(await comparedPair(pair));
    }
  });
});

type Order = (lines: readonly string[]) => readonly string[];

async function comparedPair(name: string, order: Order = (lines) => lines): Promise<Comparison> {
  const [base, head] = [await factsOf(`${name}.base`, order), await factsOf(`${name}.head`, order)];
  return compareRuns(base, head, { margin: 0.05 });
}

async function factsOf(name: string, order: Order) {
  const path = `${FOLDER}/${name}.run.jsonl`;
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  async function* ordered() {
    yield header;
    yield* order(lines);
  }
  const { header: read, trials } = await readRunFile(ordered(), path);
  return collectRun(read, trials, () => 1);
}

function expectFigures(
  delta: number | null | undefined,
  interval: readonly [number, number] | null | undefined,
  ...[expected, low, high]: readonly [number, number, number]
): void {
  expect(delta).toBeCloseTo(expected, 3);
  expect(Math.abs((interval?.[0] ?? Number.NaN) - low)).toBeLessThan(1e-3);
  expect(Math.abs((interval?.[1] ?? Number.NaN) - high)).toBeLessThan(1e-3);
}
