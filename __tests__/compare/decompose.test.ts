import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AgentsByCases, combineVerdicts, decompose } from '../../src/compare/decompose.ts';
import type { RunFacts } from '../../src/compare/run-facts.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { aTrial } from '../builders.ts';
import { factsOf } from './facts.ts';

const MARGIN = 0.05;

describe('agents and cases apart', () => {
  test('a regression that easier cases hide shows on the base’s cases', async () => {
    const unchanged = ids('same', 20);
    const result = decompose(
      {
        baseAgentBaseCases: await right([...unchanged, ...old(20)], () => true),
        headAgentBaseCases: await right([...unchanged, ...old(20)], (id) => id.startsWith('same')),
        baseAgentHeadCases: await right([...unchanged, ...edited(20)], () => true),
        headAgentHeadCases: await right([...unchanged, ...edited(20)], () => true),
      },
      MARGIN,
    );
    expect(result).toEqual({
      cells: {
        baseAgentBaseCases: { correct: 40, cases: 40 },
        baseAgentHeadCases: { correct: 40, cases: 40 },
        headAgentBaseCases: { correct: 20, cases: 40 },
        headAgentHeadCases: { correct: 40, cases: 40 },
      },
      delta1: 0,
      delta0: -0.5,
      kappa0: 0,
      kappa1: 0.5,
      changed: { cases: 20, headFails: 20, baseFails: 0 },
      verdictOnBaseCases: 'regressed',
    });
  });

  test('counts deleted cases among the changed ones, and none that both sets hold', async () => {
    const result = decompose(
      {
        baseAgentBaseCases: await right(
          [...ids('same', 5), ...ids('deleted', 3), ...old(2)],
          (id) => id !== 'deleted-0',
        ),
        headAgentBaseCases: await right([...ids('same', 5), ...ids('deleted', 3), ...old(2)], (id) => id === 'same-0'),
        baseAgentHeadCases: await right([...ids('same', 5), ...edited(2), ...ids('added', 4)], () => true),
        headAgentHeadCases: await right([...ids('same', 5), ...edited(2), ...ids('added', 4)], () => true),
      },
      MARGIN,
    );
    expect(result?.changed).toEqual({ cases: 5, headFails: 5, baseFails: 1 });
  });

  test('is null, not zero, where a set of cases was not measured', async () => {
    const measured = await right(ids('same', 5), () => true);
    const nothing = await factsOf(ids('same', 5).map(({ id }) => aTrial({ case: id, status: 'errored' })));
    const runs: AgentsByCases = {
      baseAgentBaseCases: measured,
      headAgentBaseCases: nothing,
      baseAgentHeadCases: measured,
      headAgentHeadCases: measured,
    };
    expect(decompose(runs, MARGIN)).toBeNull();
    expect(decompose({ ...runs, headAgentBaseCases: measured, baseAgentHeadCases: nothing }, MARGIN)).toBeNull();
  });

  test('the change from one corner to the other is one agent’s and one set’s, whichever way round', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun(), anyRun(), anyRun(), anyRun(), async (bb, bh, hb, hh) => {
        const result = decompose(
          {
            baseAgentBaseCases: await factsOf(bb),
            baseAgentHeadCases: await factsOf(bh),
            headAgentBaseCases: await factsOf(hb),
            headAgentHeadCases: await factsOf(hh),
          },
          MARGIN,
        );
        if (result === null) return;
        const { baseAgentBaseCases: from, headAgentHeadCases: to } = result.cells;
        const whole = to.correct / to.cases - from.correct / from.cases;
        expect(result.delta1 + result.kappa0).toBeCloseTo(whole, 12);
        expect(result.delta0 + result.kappa1).toBeCloseTo(whole, 12);
        for (const cell of Object.values(result.cells)) expect(cell.correct).toBeLessThanOrEqual(cell.cases);
        expect(result.changed.headFails).toBeLessThanOrEqual(result.changed.cases);
      }),
    );
  });
});

describe('two verdicts', () => {
  test('combine to the worse one', () => {
    expect(combineVerdicts('equivalent', 'regressed')).toBe('regressed');
    expect(combineVerdicts('regressed', 'improved')).toBe('regressed');
    expect(combineVerdicts('improved', 'not-measured')).toBe('not-measured');
    expect(combineVerdicts('inconclusive', 'equivalent')).toBe('inconclusive');
  });
});

interface CaseVersion {
  readonly id: string;
  readonly digest: string;
}

function ids(prefix: string, count: number, digest = 'sha256:1'): readonly CaseVersion[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index}`, digest }));
}

function old(count: number): readonly CaseVersion[] {
  return ids('edited', count, 'sha256:old');
}

function edited(count: number): readonly CaseVersion[] {
  return ids('edited', count, 'sha256:new');
}

function right(versions: readonly CaseVersion[], isRight: (id: string) => boolean): Promise<RunFacts> {
  return factsOf(versions.map(({ id, digest }) => aTrial({ case: id, digest, steps: { reply: isRight(id) ? 1 : 0 } })));
}

function anyRun(): fc.Arbitrary<Trial[]> {
  const line = fc
    .record({
      case: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      digest: fc.constantFrom('sha256:1', 'sha256:2'),
      trial: fc.integer({ min: 1, max: 3 }),
      steps: fc.record({ reply: fc.constantFrom(0, 1, null) }),
    })
    .map(aTrial);
  return fc.array(line, { minLength: 5, maxLength: 30 });
}
