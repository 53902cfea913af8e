import { describe, expect, test } from '@jest/globals';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import { agentShifted } from '../../../src/rules/shift/agent.ts';
import { aTrial } from '../../builders.ts';
import { cases, factsOf } from '../../compare/facts.ts';

const WARNING = { level: 'warning' } as const;

describe('shift/agent', () => {
  test('says which steps moved, by how much, and that nothing in the repository did', async () => {
    const before = cases('a', 60, { decide: 1, reply: 1 });
    const after = before.map((trial, index) =>
      aTrial({ case: trial.case, steps: { decide: index < 12 ? 0 : 1, reply: index < 12 ? 0 : 1 } }),
    );
    expect(agentShifted(await compared(before, after), WARNING)).toEqual([
      {
        rule: 'shift/agent',
        level: 'warning',
        suite: 'support',
        subject: 'agent',
        key: 'shift/agent:support:agent',
        message:
          '`decide` and `reply` got worse though prompts, cases and agent stayed as they were: the model or a tool moved underneath',
        evidence: [
          expect.stringMatching(/^`decide` 100\.0 % → 80\.0 % \(−20\.0 points.*\) got worse$/),
          expect.stringMatching(/^broke: `a-0`/),
          expect.stringMatching(/^`reply` 100\.0 % → 80\.0 % .* got worse$/),
          expect.stringMatching(/^broke: `a-0`/),
        ],
        fix: expect.stringMatching(/provider/),
      },
    ]);
  });

  test('tells better results too: they are as little of our making', async () => {
    const before = cases('a', 60, { reply: 1 }).map((trial, index) =>
      aTrial({ case: trial.case, steps: { reply: index < 12 ? 0 : 1 } }),
    );
    const [found] = agentShifted(await compared(before, cases('a', 60, { reply: 1 })), WARNING);
    expect(found?.message).toMatch(/^`reply` got better though/);
  });

  test('is silent about flips that chance explains, and where nothing could be compared', async () => {
    const before = cases('a', 60, { reply: 1 });
    const flipped = before.map((trial, index) => aTrial({ case: trial.case, steps: { reply: index < 2 ? 0 : 1 } }));
    expect(agentShifted(await compared(before, flipped), WARNING)).toEqual([]);
    expect(agentShifted(await compared([], []), WARNING)).toEqual([]);
    const other = compareRuns(await factsOf(before, { scorers: 'one' }), await factsOf(flipped, { scorers: 'two' }), {
      margin: 0.05,
    });
    expect(agentShifted(other, WARNING)).toEqual([]);
  });
});

async function compared(before: Parameters<typeof factsOf>[0], after: Parameters<typeof factsOf>[0]) {
  return compareRuns(await factsOf(before), await factsOf(after), { margin: 0.05 });
}
