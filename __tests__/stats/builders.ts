import fc from 'fast-check';
import type { PairedCounts } from '../../src/stats/paired-counts.ts';

/** A two-by-two table as cases of one trial a side. */
export function aTable(both: number, baseOnly: number, headOnly: number, neither: number): readonly PairedCounts[] {
  return [
    ...times(both, { base: 1, baseTrials: 1, head: 1, headTrials: 1 }),
    ...times(baseOnly, { base: 1, baseTrials: 1, head: 0, headTrials: 1 }),
    ...times(headOnly, { base: 0, baseTrials: 1, head: 1, headTrials: 1 }),
    ...times(neither, { base: 0, baseTrials: 1, head: 0, headTrials: 1 }),
  ];
}

/** Cases of equally many trials, by their right ones; `groups` joins cases of equal entries. */
export function someTrials(
  trials: number,
  base: readonly number[],
  head: readonly number[],
  groups?: readonly number[],
): readonly PairedCounts[] {
  return base.map((right, index) => ({
    base: right,
    baseTrials: trials,
    head: head[index] ?? 0,
    headTrials: trials,
    ...(groups === undefined ? {} : { group: `g${groups[index]}` }),
  }));
}

export function times<T>(count: number, value: T): readonly T[] {
  return new Array<T>(count).fill(value);
}

export function swapped(cases: readonly PairedCounts[]): readonly PairedCounts[] {
  return cases.map(({ base, baseTrials, head, headTrials, ...rest }) => ({
    ...rest,
    base: head,
    baseTrials: headTrials,
    head: base,
    headTrials: baseTrials,
  }));
}

const share = fc
  .integer({ min: 1, max: 5 })
  .chain((trials) => fc.integer({ min: 0, max: trials }).map((right) => ({ right, trials })));

/** Cases of one to five trials a side, some of them in groups. */
export const anySample = fc.array(
  fc
    .record({ base: share, head: share, group: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }) })
    .map(({ base, head, group }) => ({
      base: base.right,
      baseTrials: base.trials,
      head: head.right,
      headTrials: head.trials,
      ...(group === undefined ? {} : { group }),
    })),
  { minLength: 1, maxLength: 30 },
);

/** A sample and the same cases in another order. */
export const twoOrders = anySample.chain((cases) =>
  fc.tuple(
    fc.constant(cases),
    fc.shuffledSubarray(cases as PairedCounts[], { minLength: cases.length, maxLength: cases.length }),
  ),
);

/** Entries of a two-by-two table with at least one case. */
export const anyTable = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .filter((entries) => entries.some((entry) => entry > 0));

/** Both ends of two intervals agree to so many digits. */
export function farthest(one: readonly number[], other: readonly number[]): number {
  return one.reduce((most, end, index) => Math.max(most, Math.abs(end - (other[index] ?? Number.NaN))), 0);
}
