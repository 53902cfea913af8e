import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { decompose } from '../../src/compare/decompose.ts';
import { askedOnBoth, type RunFacts } from '../../src/compare/run-facts.ts';
import { placeInOrder } from '../../src/run/order.ts';
import type { RunHeader, Stop, Trial } from '../../src/run/run-file.ts';
import { lookInOrder } from '../../src/stats/early-stopping.ts';
import { aTrial, type Scores } from '../builders.ts';
import { factsOf } from './facts.ts';

const DESIGN = { trials: 'auto', seed: 'a seed' } as const;
const PLANNED = { cases: 200, trials: 200 };
const BUDGET: Stop = { reason: 'budget', limit: 'trials', planned: PLANNED };
const EVIDENCE: Stop = { reason: 'evidence', planned: PLANNED };

interface Side {
  readonly base: readonly Trial[];
  readonly head: readonly Trial[];
}

describe('a comparison that was meant to be looked at', () => {
  test('and that no look has stopped is tested at 4 %', async () => {
    const sides = ofCounts({ both: 60, baseOnly: 16, headOnly: 6, neither: 18 });
    const [looked, fixed] = [await compared(sides), await compared(sides, { design: undefined })];
    expect(finalOf(looked).p).toBeCloseTo(0.0351, 3);
    expect(finalOf(looked).verdict).toBe('regressed');
    const closer = ofCounts({ both: 60, baseOnly: 15, headOnly: 6, neither: 18 });
    const between = await compared(closer);
    expect(finalOf(between).p).toBeGreaterThan(0.04);
    expect(finalOf(between)).toMatchObject({ verdict: 'inconclusive' });
    expect(fixed).not.toHaveProperty('stopped');
    expect(between).not.toHaveProperty('stopped');
  });

  test('at a p between 4 and 5 % is what only an unlooked comparison would call regressed', async () => {
    const sides = ofCounts({ both: 100, baseOnly: 17, headOnly: 7, neither: 3 });
    const [looked, fixed] = [finalOf(await compared(sides)), finalOf(await compared(sides, { design: undefined }))];
    expect(looked.p).toBe(fixed.p);
    expect([looked.p !== null && looked.p > 0.04 && looked.p < 0.05, looked.verdict, fixed.verdict]).toEqual([
      true,
      'inconclusive',
      'regressed',
    ]);
  });

  test('says of drops what a test at 4 % sees', async () => {
    const sides = ofCounts({ both: 170, baseOnly: 10, headOnly: 10, neither: 10 });
    const [looked, fixed] = [finalOf(await compared(sides)), finalOf(await compared(sides, { design: undefined }))];
    expect(fixed).toMatchObject({ casesNeeded: 465, smallestVisible: expect.closeTo(0.0831, 4) });
    expect(looked.smallestVisible).toBeGreaterThan(fixed.smallestVisible ?? 1);
    expect(looked.casesNeeded).toBeGreaterThan(465);
  });

  test('holds completed trials to 1 %, which is what the looks and the other tests leave', async () => {
    const failing = (n: number) => {
      const ids = Array.from({ length: 100 }, (_, index) => `case-${index}`);
      return {
        base: ids.map((id) => aTrial({ case: id })),
        head: ids.map((id, index) => aTrial({ case: id, ...(index < n ? { status: 'errored' as const } : {}) })),
      };
    };
    const completed = async (n: number, options: Options = {}) => (await compared(failing(n), options)).completed;
    expect(await completed(6)).toMatchObject({ verdict: 'inconclusive', p: expect.closeTo(0.015625, 9) });
    expect(await completed(7)).toMatchObject({ verdict: 'regressed', p: expect.closeTo(0.0078125, 9) });
    expect(await completed(6, { design: undefined })).toMatchObject({ verdict: 'regressed' });
  });

  test('takes the design of either side: a base on record may have none', async () => {
    const sides = ofCounts({ both: 100, baseOnly: 17, headOnly: 7, neither: 3 });
    const base = await sideOf(sides.base, { design: undefined });
    const head = await sideOf(sides.head, {});
    expect(finalOf(compareRuns(base, head, { margin: 0.05 })).verdict).toBe('inconclusive');
  });
});

describe('a comparison that knew enough', () => {
  test('is decided by its evidence, at whatever case the run ended', async () => {
    const sides = ofCounts({ both: 20, baseOnly: 12, headOnly: 0, neither: 8 });
    for (const stop of [undefined, EVIDENCE]) {
      const comparison = await compared(sides, { stop });
      expect(comparison.verdict).toBe('regressed');
      expect(comparison.stopped).toMatchObject({
        reason: 'evidence',
        eValue: expect.closeTo(170.6667, 3),
        cases: expect.any(Number),
      });
    }
  });

  test.each([
    [{ both: 155, baseOnly: 27, headOnly: 1, neither: 17 }, [-0.217, -0.063]],
    [{ both: 20, baseOnly: 12, headOnly: 0, neither: 8 }, [-0.531, -0.083]],
  ])('of %j has the interval %j, which holds at any stop', async (counts, [low, high]) => {
    const comparison = await compared(ofCounts(counts));
    const interval = [expect.closeTo(low ?? 0, 3), expect.closeTo(high ?? 0, 3)];
    expect(finalOf(comparison)).toMatchObject({ interval, pExact: null, smallestVisible: null, casesNeeded: null });
    expect(comparison.stopped?.interval).toEqual(interval);
    expect(finalOf(comparison).ruledOut).toBeCloseTo(-(low ?? 0), 3);
  });

  test('counts what it saved on both sides, and after how many cases it knew', async () => {
    const sides = ofCounts({ both: 20, baseOnly: 14, headOnly: 0, neither: 8 });
    const { stopped } = await compared(sides, { stop: EVIDENCE });
    expect(stopped).toMatchObject({ of: 200, trialsSaved: 2 * (200 - 42) });
    expect(stopped?.cases).toBeLessThan(42);
    expect(stopped?.cases).toBeGreaterThanOrEqual(11);
  });

  test('saved nothing where every case had been asked, and does not know what it saved where the files do not say', async () => {
    const sides = ofCounts({ both: 20, baseOnly: 14, headOnly: 0, neither: 8 });
    expect((await compared(sides)).stopped).toMatchObject({ of: 42, trialsSaved: 0 });
    expect((await compared(sides, { stop: { reason: 'evidence' } })).stopped).toMatchObject({
      of: null,
      trialsSaved: null,
    });
  });

  test('holds its evidence against .01, step by step, with the family corrected', async () => {
    const sides = ofSteps(40, [
      { step: 'one', broken: 12 },
      { step: 'two', broken: 10 },
      { step: 'three', broken: 4 },
      { step: 'reply', broken: 13 },
    ]);
    const comparison = await compared(sides, { stop: EVIDENCE });
    expect(comparison.steps.map(({ step, verdict, notes }) => [step, verdict, notes])).toEqual([
      ['one', 'regressed', []],
      ['two', 'inconclusive', expect.arrayContaining(['significant-unadjusted'])],
      ['three', 'inconclusive', ['too-few-differ']],
      ['reply', 'regressed', []],
    ]);
    const [one, two, three] = comparison.steps;
    expect(one?.pAdjusted).toBeCloseTo(2 / 315.076923, 9);
    expect(two?.p).toBeCloseTo(1 / 93.090909, 9);
    expect(two?.pAdjusted).toBeCloseTo(1 / 93.090909, 9);
    expect(three?.pAdjusted).toBe(1);
  });

  test('tests completed trials by their evidence too', async () => {
    const broken = ofCounts({ both: 20, baseOnly: 12, headOnly: 0, neither: 8 });
    const failed = (n: number) =>
      Array.from({ length: n }, (_, index) => aTrial({ case: `failed-${index}`, status: 'errored' }));
    const right = (n: number) => Array.from({ length: n }, (_, index) => aTrial({ case: `failed-${index}` }));
    const at = async (n: number) =>
      (await compared({ base: [...broken.base, ...right(n)], head: [...broken.head, ...failed(n)] })).completed;
    expect(await at(10)).toMatchObject({ verdict: 'inconclusive', p: expect.closeTo(1 / 93.090909, 9) });
    expect(await at(11)).toMatchObject({ verdict: 'regressed', p: expect.closeTo(1 / 170.666667, 9) });
  });

  test('never calls good news what the rest of the suite might contradict', async () => {
    const risen = ofCounts({ both: 20, baseOnly: 0, headOnly: 14, neither: 8 });
    for (const stop of [EVIDENCE, BUDGET]) {
      const comparison = await compared(risen, { stop });
      expect(comparison.verdict).toBe('inconclusive');
      expect(finalOf(comparison).notes).toContain('rise-at-a-stop');
      expect(comparison.stopped).toMatchObject({ eValue: 1, cases: 42 });
    }
  });

  test('is not known by a rise: the run goes on, and is tested where it ends', async () => {
    const risen = ofCounts({ both: 20, baseOnly: 0, headOnly: 14, neither: 8 });
    const comparison = await compared(risen);
    expect(comparison).not.toHaveProperty('stopped');
    expect(finalOf(comparison)).toMatchObject({ verdict: 'improved', p: expect.closeTo(0.5 ** 14, 9) });
  });

  test('so that a regression elsewhere is seen while the final step rises', async () => {
    const names = Array.from({ length: 200 }, (_, index) => index);
    const trials = (at: (index: number) => Scores) => names.map((n) => aTrial({ case: `case-${n}`, steps: at(n) }));
    const sides = {
      base: trials((n) => ({ extract: 1, reply: Number(n >= 60) })),
      head: trials((n) => ({ extract: Number(n % 20 !== 0), reply: 1 })),
    };
    expect(await compared(sides)).toMatchObject({
      verdict: 'regressed',
      steps: [
        { step: 'extract', verdict: 'regressed' },
        { step: 'reply', verdict: 'improved' },
      ],
    });
  });

  test('that it fell, and then rose: neither is concluded', async () => {
    const list = [
      ...Array<[boolean, boolean]>(12).fill([true, false]),
      ...Array<[boolean, boolean]>(20).fill([false, true]),
    ];
    const { seed, sides } = asked('turning', list);
    for (const stop of [undefined, EVIDENCE, BUDGET]) {
      const comparison = await compared(sides, { design: { trials: 'auto', seed }, stop });
      expect(comparison.verdict).toBe('inconclusive');
      expect(finalOf(comparison).notes).toContain('turned');
      expect(comparison.stopped).toMatchObject({ cases: 11, eValue: expect.closeTo(170.6667, 3), asked: 32 });
    }
  });

  test('of a fall after a rise by the evidence of the fall alone', async () => {
    const list = [
      ...Array<[boolean, boolean]>(20).fill([false, true]),
      ...Array<[boolean, boolean]>(60).fill([true, false]),
    ];
    const { seed, sides } = asked('falling', list);
    const comparison = await compared(sides, { design: { trials: 'auto', seed }, stop: BUDGET });
    const { drop, rise } = lookInOrder(list.map(([base, head]) => Number(head) - Number(base)));
    expect(rise).toBeGreaterThan(1000);
    expect(finalOf(comparison).p).toBeCloseTo(1 / drop, 9);
    expect(comparison.verdict).toBe(drop >= 100 ? 'regressed' : 'inconclusive');
  });

  test('does not take the word of a run whose files show less', async () => {
    const sides = ofCounts({ both: 60, baseOnly: 16, headOnly: 6, neither: 18 });
    const comparison = await compared(sides, { stop: EVIDENCE });
    expect(finalOf(comparison)).toMatchObject({ verdict: 'inconclusive' });
    expect(comparison.stopped?.eValue).toBeLessThan(100);
    expect(finalOf(comparison).notes).toContain('stop-not-found');
    expect(finalOf(comparison).notes).not.toContain('budget');
  });

  test('of two sides that were stopped in two orders nothing, and says that this is why', async () => {
    const { base, head } = ofCounts({ both: 20, baseOnly: 14, headOnly: 0, neither: 8 });
    const sides = [
      await sideOf(base, { stop: EVIDENCE }),
      await sideOf(head, { design: { trials: 'auto', seed: 'another' }, stop: EVIDENCE }),
    ] as const;
    const comparison = compareRuns(...sides, { margin: 0.05 });
    expect(finalOf(comparison)).toMatchObject({ verdict: 'inconclusive', p: 1 });
    expect(finalOf(comparison).notes).toContain('two-orders');
    expect(finalOf(comparison).notes).not.toContain('budget');
  });
});

describe('a run that a budget stopped', () => {
  test('concludes nothing from a p, however small, and says which limit it was', async () => {
    const sides = ofCounts({ both: 30, baseOnly: 10, headOnly: 0, neither: 10 });
    for (const design of [DESIGN, undefined]) {
      const comparison = await compared(sides, { design, stop: BUDGET });
      expect(finalOf(comparison)).toMatchObject({ verdict: 'inconclusive', notes: expect.arrayContaining(['budget']) });
      expect(comparison).toMatchObject({
        verdict: 'inconclusive',
        stopped: { reason: 'budget', limit: 'trials', cases: 50, of: 200, trialsSaved: 300 },
      });
    }
  });

  test('is never equivalent and never better by what it happened to reach', async () => {
    const same = ofCounts({ both: 4000, baseOnly: 0, headOnly: 0, neither: 0 });
    expect((await compared(same)).verdict).toBe('equivalent');
    expect((await compared(same, { stop: BUDGET })).verdict).toBe('inconclusive');
    const better = ofCounts({ both: 30, baseOnly: 0, headOnly: 10, neither: 10 });
    expect((await compared(better, { stop: BUDGET })).verdict).toBe('inconclusive');
  });

  test('is decided where the evidence stands without the rest', async () => {
    const sides = ofCounts({ both: 30, baseOnly: 11, headOnly: 0, neither: 10 });
    for (const design of [DESIGN, undefined]) {
      const comparison = await compared(sides, { design, stop: BUDGET });
      expect(comparison).toMatchObject({ verdict: 'regressed', stopped: { reason: 'budget' } });
    }
  });

  test('without an order counts the evidence of all cases together, not the largest on the way', async () => {
    const sides = ofCounts({ both: 30, baseOnly: 11, headOnly: 3, neither: 10 });
    const { stopped } = await compared(sides, { design: undefined, stop: BUDGET });
    const all = [...Array<number>(11).fill(-1), ...Array<number>(3).fill(1)];
    expect(stopped?.eValue).toBeCloseTo(Math.max(1, 2 ** 14 / (15 * 364)), 6);
    expect(lookInOrder(all).drop).toBeGreaterThan(100);
  });

  test('owes no trial that it did not ask for', async () => {
    const trials = (count: number, right: boolean) =>
      Array.from({ length: 30 }, (_, index) => index).flatMap((index) =>
        Array.from({ length: count }, (__, trial) =>
          aTrial({ case: `c-${index}`, trial: trial + 1, steps: { reply: right ? 1 : 0 } }),
        ),
      );
    const base = trials(3, false);
    const head = [...trials(3, true)].slice(0, 89);
    const { steps, completed } = await compared({ base, head }, { design: undefined, stop: BUDGET });
    expect(steps[0]).toMatchObject({ verdict: 'inconclusive', notes: expect.arrayContaining(['rise-at-a-stop']) });
    expect(completed.head.accuracy).toBe(1);
  });

  test('between the two sides of a case has neither added nor removed it', async () => {
    const { base, head } = ofCounts({ both: 40, baseOnly: 0, headOnly: 0, neither: 0 });
    const [cut, whole] = [await sideOf(head.slice(0, 39), { stop: BUDGET }), await sideOf(base, { stop: BUDGET })];
    const none = { paired: 39, added: 0, removed: 0, edited: 0 };
    expect(compareRuns(...askedOnBoth(whole, cut), { margin: 0.05 }).cases).toMatchObject(none);
    expect(compareRuns(...askedOnBoth(cut, whole), { margin: 0.05 }).cases).toMatchObject(none);
  });

  test('on one side only, the other being whole, has neither added nor removed what it did not ask', async () => {
    const { base, head } = ofCounts({ both: 40, baseOnly: 0, headOnly: 0, neither: 0 });
    const added = aTrial({ case: 'added', steps: { reply: 1 } });
    const edited = aTrial({ case: 'case-0', digest: 'f'.repeat(64), steps: { reply: 1 } });
    const whole = await sideOf(base, {});
    const cut = await sideOf([edited, ...head.slice(1, 30), added], { stop: BUDGET });
    const one = compareRuns(...askedOnBoth(whole, cut), { margin: 0.05 });
    expect(one.cases).toMatchObject({ paired: 29, added: 1, removed: 0, edited: 1 });
    const other = compareRuns(...askedOnBoth(cut, whole), { margin: 0.05 });
    expect(other.cases).toMatchObject({ paired: 29, added: 0, removed: 1, edited: 1 });
  });

  test('leaves the verdict on the former cases open too', async () => {
    const sides = ofCounts({ both: 40, baseOnly: 10, headOnly: 0, neither: 0 });
    const runs = (base: RunFacts, head: RunFacts) => ({
      baseAgentBaseCases: base,
      baseAgentHeadCases: base,
      headAgentBaseCases: head,
      headAgentHeadCases: head,
    });
    const at = async (stop: Stop | undefined) => {
      const header = { design: undefined, stop };
      return decompose(runs(await sideOf(sides.base, header), await sideOf(sides.head, header)), 0.05);
    };
    expect((await at(undefined))?.verdictOnBaseCases).toBe('regressed');
    expect((await at(BUDGET))?.verdictOnBaseCases).toBe('inconclusive');
  });
});

describe('what the files say of the order', () => {
  const outcomes = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 60 });
  const biased = fc.array(
    fc.tuple(fc.boolean(), fc.boolean()).map(([one, other]) => [true, one && other] as [boolean, boolean]),
    { minLength: 1, maxLength: 60 },
  );

  test('is what the run decided by: the stop is found again at the same case, with what was in flight behind it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(outcomes, biased), fc.nat({ max: 5 }), fc.string(), async (list, inFlight, seed) => {
        const ordered = inOrder(seed || 'x', list);
        const { enoughAt } = lookInOrder(ordered.map(({ right: [base, head] }) => Number(head) - Number(base)));
        const asked = enoughAt === undefined ? ordered : ordered.slice(0, enoughAt + inFlight);
        const { stopped } = await compared(sidesOf(asked), { design: { trials: 'auto', seed: seed || 'x' } });
        expect(stopped?.cases).toBe(enoughAt);
      }),
    );
  });

  test('no order of lines changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(outcomes, biased), fc.constantFrom(undefined, BUDGET, EVIDENCE), async (list, stop) => {
        const sides = sidesOf(inOrder('a seed', list));
        const turned = { base: [...sides.base].reverse(), head: [...sides.head].sort(byPlaceOfElsewhere) };
        expect(await compared(turned, { stop })).toEqual(await compared(sides, { stop }));
      }),
      { numRuns: 20 },
    );
  });

  test('counts for nothing where the sides went through their cases in two orders', async () => {
    const list = [
      ...Array<[boolean, boolean]>(11).fill([true, false]),
      ...Array<[boolean, boolean]>(2).fill([false, true]),
    ];
    const seed = seedThatPutsFirst(list, 11);
    const { base, head } = sidesOf(inOrder('any', list));
    const one = compareRuns(
      await sideOf(base, { design: { trials: 'auto', seed } }),
      await sideOf(head, { design: { trials: 'auto', seed } }),
      { margin: 0.05 },
    );
    expect(one.stopped).toMatchObject({ reason: 'evidence', cases: 11 });
    const two = compareRuns(await sideOf(base, { design: { trials: 'auto', seed } }), await sideOf(head, {}), {
      margin: 0.05,
    });
    expect(two).not.toHaveProperty('stopped');
  });

  test('keeps the cases of a group together, as one difference', async () => {
    const groups = Array.from({ length: 11 }, (_, group) => group);
    const trials = (score: number) =>
      groups.flatMap((group) =>
        [0, 1, 2].map((index) =>
          aTrial({ case: `g${group}-${index}`, group: `g${group}`, steps: { reply: index === 0 ? 1 : score } }),
        ),
      );
    const { stopped } = await compared({ base: trials(1), head: trials(0) }, { stop: BUDGET });
    expect(stopped?.eValue).toBeCloseTo(lookInOrder(groups.map(() => -2 / 3)).drop, 9);
  });
});

/** One trial of each case at `reply`. */
function ofCounts({
  both,
  baseOnly,
  headOnly,
  neither,
}: Record<'both' | 'baseOnly' | 'headOnly' | 'neither', number>): Side {
  const pairs: readonly [number, boolean, boolean][] = [
    [both, true, true],
    [baseOnly, true, false],
    [headOnly, false, true],
    [neither, false, false],
  ];
  const list = pairs.flatMap(([count, base, head]) =>
    Array.from({ length: count }, () => [base, head] as [boolean, boolean]),
  );
  return sidesOf(list.map((right, index) => ({ id: `case-${index}`, right })));
}

function sidesOf(list: readonly { readonly id: string; readonly right: readonly [boolean, boolean] }[]): Side {
  const at = (side: 0 | 1) => list.map(({ id, right }) => aTrial({ case: id, steps: { reply: Number(right[side]) } }));
  return { base: at(0), head: at(1) };
}

/** All right on the base; on the head the first `broken` cases are wrong at each step. */
function ofSteps(cases: number, steps: readonly { readonly step: string; readonly broken: number }[]): Side {
  const at = (isHead: boolean) =>
    Array.from({ length: cases }, (_, index) => {
      const scores: Scores = Object.fromEntries(
        steps.map(({ step, broken }) => [step, Number(!isHead || index >= broken)]),
      );
      return aTrial({ case: `case-${index}`, steps: scores });
    });
  return { base: at(false), head: at(true) };
}

function inOrder(seed: string, list: readonly (readonly [boolean, boolean])[]) {
  return list
    .map((right, index) => ({ id: `case-${index}`, right }))
    .sort((one, other) => (placeOf(seed, one.id) < placeOf(seed, other.id) ? -1 : 1));
}

function placeOf(seed: string, id: string): string {
  return placeInOrder(seed, { case: id, digest: aTrial({ case: id }).digest });
}

function byPlaceOfElsewhere(one: Trial, other: Trial): number {
  return placeOf('elsewhere', one.case) < placeOf('elsewhere', other.case) ? -1 : 1;
}

/** Cases that come in the order of the list under the seed. */
function asked(seed: string, list: readonly (readonly [boolean, boolean])[]) {
  const ids = inOrder(seed, list).map(({ id }) => id);
  return { seed, sides: sidesOf(list.map((right, index) => ({ id: ids[index] ?? '', right }))) };
}

/** A seed under which the first `count` cases of the list are asked before enough is lost again. */
function seedThatPutsFirst(list: readonly (readonly [boolean, boolean])[], count: number): string {
  for (let tried = 0; tried < 100_000; tried += 1) {
    const ordered = inOrder(`seed ${tried}`, list);
    const { enoughAt } = lookInOrder(ordered.map(({ right: [base, head] }) => Number(head) - Number(base)));
    if (enoughAt === count) return `seed ${tried}`;
  }
  throw new Error('no seed found');
}

interface Options {
  readonly design?: RunHeader['design'] | undefined;
  readonly stop?: Stop | undefined;
}

async function compared({ base, head }: Side, options: Options = {}): Promise<Comparison> {
  const sides = [await sideOf(base, options), await sideOf(head, options)] as const;
  return compareRuns(...sides, { margin: 0.05 });
}

async function sideOf(trials: readonly Trial[], options: Options): Promise<RunFacts> {
  const design = 'design' in options ? options.design : DESIGN;
  const facts = await factsOf(trials, { ...(design === undefined ? {} : { design }), final: 'reply' });
  return options.stop === undefined ? facts : { ...facts, stop: options.stop };
}

function finalOf({ steps }: Comparison) {
  const final = steps.find((step) => step.final);
  if (final === undefined) throw new Error('no final step');
  return final;
}
