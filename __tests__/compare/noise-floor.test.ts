import { describe, expect, test } from '@jest/globals';
import { noiseFloor } from '../../src/compare/noise-floor.ts';
import { aTrial } from '../builders.ts';
import { factsOf } from './facts.ts';

const steps = ['decide', 'reply'];
const trial = (id: string, number: number, decide: number | null, reply: number | null) =>
  aTrial({ case: id, trial: number, steps: { decide, reply } });

describe('the noise floor', () => {
  test('takes every trial of every run as one attempt at its case', async () => {
    const first = await factsOf([trial('a', 1, 1, 1), trial('b', 1, 1, 1), trial('c', 1, 0, 0)], { steps });
    const second = await factsOf([trial('a', 1, 1, 0), trial('b', 1, 1, 1), trial('c', 1, 0, 0)], { steps });
    const floor = noiseFloor([first, second]);
    expect(floor).toMatchObject({ runs: 2, cases: 3, attempts: 2 });
    const [decide, reply] = floor?.steps ?? [];
    expect(decide).toMatchObject({ step: 'decide', final: false, cases: 3, flipRate: 0, flipped: 0 });
    expect(reply).toMatchObject({ step: 'reply', final: true, cases: 3, flipped: 1 });
    expect(reply?.flipRate).toBeCloseTo(1 / 3, 12);
    expect(reply?.passHat.map(({ value }) => value)).toEqual([0.5, 1 / 3]);
  });

  test('needs one run alone where it has several trials of a case', async () => {
    const facts = await factsOf([trial('a', 1, 1, 1), trial('a', 2, 1, 0), trial('a', 3, 1, 0), trial('b', 1, 1, 1)], {
      steps,
    });
    expect(noiseFloor([facts])).toMatchObject({ runs: 1, cases: 1, attempts: 3 });
    expect(noiseFloor([facts])?.steps[1]?.passHat).toEqual([
      { k: 1, value: 1 / 3, cases: 1 },
      { k: 2, value: 0, cases: 1 },
      { k: 3, value: 0, cases: 1 },
    ]);
  });

  test('tells for every k the chance over the same cases, so that more attempts are never likelier all right', async () => {
    // The second run was killed after the two easy cases.
    const first = await factsOf(
      ['a', 'b', 'c', 'd'].map((id) => trial(id, 1, 1, Number(id < 'c'))),
      { steps },
    );
    const second = await factsOf([trial('a', 1, 1, 1), trial('b', 1, 1, 1)], { steps });
    expect(noiseFloor([first, second])?.steps[1]?.passHat).toEqual([
      { k: 1, value: 1, cases: 2 },
      { k: 2, value: 1, cases: 2 },
    ]);
  });

  test('is missing where nothing was tried twice', async () => {
    const facts = await factsOf([trial('a', 1, 1, 1), trial('b', 1, 0, 1)], { steps });
    expect(noiseFloor([facts])).toBeNull();
    expect(noiseFloor([])).toBeNull();
  });

  test('makes no attempt of a trial that failed, nor one case of two versions of it', async () => {
    const first = await factsOf([trial('a', 1, 1, 1), trial('b', 1, 1, 1)], { steps });
    const second = await factsOf(
      [aTrial({ case: 'a', status: 'errored' }), { ...trial('b', 1, 0, 0), digest: 'sha256:edited' }],
      { steps },
    );
    expect(noiseFloor([first, second])).toBeNull();
  });

  test('makes no wrong answer of what its scorer could not judge', async () => {
    const first = await factsOf([trial('a', 1, 1, 1)], { steps });
    const second = await factsOf([trial('a', 1, 1, null)], { steps });
    expect(noiseFloor([first, second])?.steps.map(({ step }) => step)).toEqual(['decide']);
  });
});
