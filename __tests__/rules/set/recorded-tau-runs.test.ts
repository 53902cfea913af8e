import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readRunRecords } from '../../../src/gather/run-records.ts';
import { flakyUnmeasured } from '../../../src/rules/set/flaky.ts';
import { saturatedUnmeasured } from '../../../src/rules/set/saturated.ts';
import { suspectGold, suspectGoldUnmeasured } from '../../../src/rules/set/suspect-gold.ts';
import { setFacts, WARNING } from './set-facts.ts';

const FOLDER = '../shared/data/tau';
const onRealRuns = existsSync(FOLDER) ? describe : describe.skip;

// Skipped where the folder with recorded runs is not beside the project: they are others' and not part of it.
onRealRuns(`real τ-bench runs in ${FOLDER}`, () => {
  test.each([
    ['telecom', 10, 40],
    ['retail-prompt', 16, 100],
  ])(
    '%s: %d of %d tasks failed in both runs and are listed, with how little there is to go by',
    async (pair, failed, of) => {
      const rewards = ['base', 'head'].map((side) => rewardsOf(`${pair}.${side}.rows.jsonl`));
      const ids = [...(rewards[0]?.keys() ?? [])];
      const always = ids.filter((id) => rewards.every((side) => side.get(id) !== 1));
      const never = ids.filter((id) => rewards.every((side) => side.get(id) === 1));
      expect([always.length, ids.length]).toEqual([failed, of]);

      const facts = await factsOf(pair);
      expect(facts.cases.map(({ id }) => id)).toEqual(ids);
      expect(suspectGold(facts, WARNING)).toEqual([]);
      const [phrase = ''] = suspectGoldUnmeasured(facts, WARNING);
      expect(phrase).toMatch(
        new RegExp(`^2 of 3 versions, 2 of 4 trials; failed every time so far: ${failed} cases, \``),
      );
      const listed = [...phrase.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
      expect(listed).toEqual(always.slice(0, 10));

      // Passing at every step is more than passing the task.
      const [, passed] =
        /^2 of 10 trials; passed every time so far: (\d+) cases$/.exec(saturatedUnmeasured(facts, WARNING)[0] ?? '') ??
        [];
      expect(Number(passed)).toBeGreaterThan(0);
      expect(Number(passed)).toBeLessThanOrEqual(never.length);
      expect(flakyUnmeasured(facts, WARNING)).toEqual(['1 of 2 trials at one revision']);
    },
  );
});

function rewardsOf(file: string): ReadonlyMap<string, number> {
  return new Map(linesOf(file).map(({ case_id, final_reward }) => [String(case_id), Number(final_reward)]));
}

async function factsOf(pair: string) {
  const files = ['base', 'head'].map((side) => ({ path: join(FOLDER, `${pair}.${side}.run.jsonl`), name: side }));
  const [, ...trials] = linesOf(`${pair}.base.run.jsonl`);
  const cases = trials.map((trial) => ({ id: String(trial.case), digest: String(trial.digest) }));
  const facts = setFacts({ cases, suite: ['steps: { answer: equals }'] });
  return { ...facts, runs: await readRunRecords(files, facts.suite, facts.cases) };
}

function linesOf(file: string): readonly Record<'case' | 'digest' | 'case_id' | 'final_reward', unknown>[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
