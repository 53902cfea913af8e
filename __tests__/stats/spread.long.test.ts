import { expect, test } from '@jest/globals';
import { randomFrom } from '../../src/stats/random.ts';
import { type Cell, floorsOf, spreadOf, spreadOfLanes } from '../../src/stats/spread.ts';

const cell = (right: number): Cell => ({ right, trials: 1 });

test('the truth lies within the interval in at least 19 of 20 samples, whether lanes differ or not', () => {
  const random = randomFrom(11);
  const chance = (): number => random() / 2 ** 32;
  for (const rates of [
    [0.8, 0.8, 0.8, 0.8, 0.8, 0.8],
    [0.8, 0.8, 0.8, 0.7, 0.8, 0.8],
    [0.8, 0.86, 0.84, 0.78, 0.76, 0.74],
  ]) {
    const truth = Math.max(...rates) - Math.min(...rates);
    let held = 0;
    for (let sample = 0; sample < 200; sample += 1) {
      // Half the cases go alike under every lane.
      const rows = Array.from({ length: 60 }, (_, index) => {
        const [alike, shared] = [index % 2 === 0, chance()];
        return { cells: rates.map((rate) => cell(Number((alike ? shared : chance()) < rate))) };
      });
      const [low, high] = spreadOf(rows).interval;
      held += Number(low <= truth && truth <= high);
    }
    expect(held).toBeGreaterThanOrEqual(190);
  }
});

test('keeps its level: of 200 samples of noise about ten stand out', () => {
  const random = randomFrom(3);
  let told = 0;
  for (let sample = 0; sample < 200; sample += 1) {
    const rows = Array.from({ length: 40 }, () => {
      const rate = random() / 2 ** 32;
      return { cells: Array.from({ length: 8 }, () => cell(Number(random() / 2 ** 32 < rate))) };
    });
    if ((floorsOf(rows, [spreadOfLanes(8)], { draws: 99, seed: sample })[0]?.p ?? 0) <= 0.05) told += 1;
  }
  expect(told).toBeLessThanOrEqual(20);
});
