import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AloneKind, type AlonePlan, compareAlone } from '../../src/compare/alone.ts';
import { collectAlone } from '../../src/compare/collect-alone.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { versionKey } from '../../src/run/settle.ts';
import { strayedAt } from '../../src/run/strayed.ts';
import { aTrial } from '../builders.ts';
import { factsOf } from './facts.ts';

const CHAIN = ['lookup', 'decide'];
const all = (): number => 1;

function planOf(cases: readonly string[], kinds: Readonly<Record<string, AloneKind>>): AlonePlan {
  return new Map(
    cases.map((id) => [versionKey({ case: id, digest: `sha256:of-${id}` }), new Map(Object.entries(kinds))]),
  );
}

function chained(id: string, lookup: number, decide: number, trial = 1): Trial {
  return aTrial({ case: id, trial, steps: { lookup, decide } });
}

function alone(
  id: string,
  decide: number | null,
  trial = 1,
  more: Pick<Partial<Trial>, 'status' | 'error'> = {},
): Trial {
  const steps = [{ name: 'decide', score: decide, ...(decide === null ? { reason: 'it strayed' } : {}) }];
  return aTrial({ case: id, trial, given: 'decide', steps, ...more });
}

async function runOf(trials: readonly Trial[], alones: readonly Trial[]) {
  return { chained: await factsOf(trials, { steps: CHAIN }), alone: await collectAlone(alones, all) };
}

const KINDS = { lookup: 'first', decide: 'asked' } as const;

describe('a step alone', () => {
  test('parts what a step loses by itself from what it inherits', async () => {
    // Of four, lookup breaks two; decide follows it there, and breaks a third by itself.
    const run = await runOf(
      [chained('a', 1, 1), chained('b', 0, 0), chained('c', 0, 0), chained('d', 1, 0)],
      [alone('a', 1), alone('b', 1), alone('c', 1), alone('d', 0)],
    );
    const [lookup, decide] = compareAlone(planOf(['a', 'b', 'c', 'd'], KINDS), run);
    expect(lookup).toMatchObject({ step: 'lookup', cases: 4, head: { chained: 0.5, alone: 0.5, inherited: 0 } });
    expect(decide).toMatchObject({
      step: 'decide',
      final: true,
      cases: 4,
      unmeasured: 0,
      head: { chained: 0.25, alone: 0.75, ownLoss: 0.25, inherited: 0.5 },
    });
    expect(decide).not.toHaveProperty('base');
    expect(decide).not.toHaveProperty('reason');
  });

  test('is figured over the cases that were scored in the chain and alone', async () => {
    const run = await runOf(
      [chained('a', 1, 1), chained('b', 1, 1), chained('c', 1, 0), aTrial({ case: 'd', status: 'errored' })],
      [alone('a', 1), alone('b', null), alone('c', 1, 1, { status: 'timed-out', error: 'too slow' }), alone('d', 1)],
    );
    const [, decide] = compareAlone(planOf(['a', 'b', 'c', 'd', 'e'], KINDS), run);
    expect(decide).toMatchObject({ cases: 1, unmeasured: 4, behind: 0, reason: 'it strayed' });
    expect(decide?.head).toMatchObject({ chained: 1, alone: 1 });
  });

  test('has no figure where the agent does not go on from what it is given: its other answers may be the chain’s', async () => {
    const strayed = { name: 'decide', score: null, reason: strayedAt('lookup') };
    const ignoring = await runOf(
      [chained('a', 1, 1), chained('b', 0, 0), chained('c', 1, 0)],
      [alone('a', 1), aTrial({ case: 'b', given: 'decide', steps: [strayed] }), alone('c', 0)],
    );
    const plan = planOf(['a', 'b', 'c'], KINDS);
    const [lookup, decide] = compareAlone(plan, ignoring);
    expect(lookup?.head).not.toBeNull();
    expect(decide).toEqual({
      step: 'decide',
      final: true,
      cases: 0,
      behind: 0,
      unmeasured: 3,
      strayed: [{ side: 'head', answers: 1, of: 3 }],
      head: null,
    });
    const honest = await runOf(
      ['a', 'b', 'c'].map((id) => chained(id, 1, 1)),
      ['a', 'b', 'c'].map((id) => alone(id, 1)),
    );
    expect(compareAlone(plan, honest, ignoring)[1]).toMatchObject({
      strayed: [{ side: 'base', answers: 1, of: 3 }],
      head: null,
      base: null,
      change: null,
    });
  });

  test('says where it stands behind what is no output', async () => {
    const run = await runOf([chained('a', 1, 1)], []);
    const [, decide] = compareAlone(planOf(['a'], { lookup: 'first', decide: 'behind' }), run);
    expect(decide).toEqual({ step: 'decide', final: true, cases: 0, behind: 1, unmeasured: 0, head: null });
  });

  test('makes no row for a step that no case expects', async () => {
    const run = await runOf([chained('a', 1, 1)], []);
    expect(compareAlone(planOf(['a'], { lookup: 'first' }), run).map(({ step }) => step)).toEqual(['lookup']);
  });

  test('puts base and head beside each other over the same cases', async () => {
    const base = await runOf([chained('a', 1, 1), chained('b', 1, 1)], [alone('a', 1), alone('b', 1)]);
    const head = await runOf([chained('a', 1, 0), chained('b', 0, 0)], [alone('a', 0), alone('b', null)]);
    const [, decide] = compareAlone(planOf(['a', 'b'], KINDS), head, base);
    expect(decide).toMatchObject({ cases: 1, unmeasured: 1, base: { alone: 1 }, head: { alone: 0 } });
    expect(decide?.change?.delta).toBe(-1);
    const nothing = compareAlone(planOf(['b'], KINDS), head, base)[1];
    expect(nothing).toMatchObject({ cases: 0, head: null, base: null, change: null });
  });

  test('is averaged within the case first, and one line of several stands', async () => {
    const run = await runOf(
      [chained('a', 1, 1), chained('a', 1, 0, 2), chained('b', 1, 1)],
      [alone('a', 0, 1, { status: 'errored', error: 'down' }), alone('a', 1), alone('a', 0, 2), alone('b', 1)],
    );
    const [, decide] = compareAlone(planOf(['a', 'b'], KINDS), run);
    expect(decide?.head).toMatchObject({ chained: 0.75, alone: 0.75 });
  });

  test('adds up: the loss in the chain is its own and what it inherits', async () => {
    const score = fc.constantFrom(0, 1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ lookup: score, decide: score, given: fc.option(score) }), { minLength: 1, maxLength: 12 }),
        async (cases) => {
          const ids = cases.map((_, index) => `case-${index}`);
          const run = await runOf(
            cases.map(({ lookup, decide }, index) => chained(`case-${index}`, lookup, decide)),
            cases.map(({ given }, index) => alone(`case-${index}`, given)),
          );
          const figures = compareAlone(planOf(ids, KINDS), run);
          expect(figures).toEqual(compareAlone(planOf([...ids].reverse(), KINDS), run));
          for (const { cases: measured, unmeasured, head } of figures) {
            expect(measured + unmeasured).toBe(cases.length);
            if (head === null) continue;
            expect(head.ownLoss + head.inherited).toBeCloseTo(1 - head.chained, 12);
            expect(head.inheritedInterval[0]).toBeLessThanOrEqual(head.inherited + 1e-12);
            expect(head.inheritedInterval[1]).toBeGreaterThanOrEqual(head.inherited - 1e-12);
          }
        },
      ),
    );
  });
});
