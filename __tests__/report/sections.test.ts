import { describe, expect, test } from '@jest/globals';
import { paragraph } from '../../src/report/blocks.ts';
import type { SuiteReport } from '../../src/report/report.ts';
import { besideTable } from '../../src/report/sections/beside-table.ts';
import { headlineOf } from '../../src/report/sections/headline.ts';
import type { Compared } from '../../src/report/sections/measured.ts';
import { movedCasesPart } from '../../src/report/sections/moved-cases.ts';
import { notSeen } from '../../src/report/sections/not-seen.ts';
import { besideEachOther } from '../../src/report/sections/shown-values.ts';
import { stepTable } from '../../src/report/sections/step-table.ts';
import { worstFirst } from '../../src/report/sections/worst-first.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import type { Words } from '../../src/report/words.ts';
import type { Json } from '../../src/values/json.ts';
import { aChange, aComparison, aFinding, aStep, aSuite, aSummary, compared, regressedSteps } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

const said = (words: Words) => toTerminal([paragraph(words)], 10_000);
const sentence = (measured: Compared) => said(headlineOf(aSuite(measured)).sentence);
const detail = (measured: Compared) => headlineOf(aSuite(measured)).detail.map(said).join(' ');
const unseen = (measured: Compared) => toTerminal(notSeen(aSuite(measured), []), 10_000);
const withSteps = (...steps: ReturnType<typeof regressedSteps>) =>
  compared({ comparison: aComparison({ verdict: 'regressed', steps }) });

describe('the headline', () => {
  const [extract, lookup, decide, reply] = regressedSteps();

  test('names the first step that got worse, and the final one with it', () => {
    expect(sentence(withSteps(extract!, lookup!, decide!, reply!))).toBe(
      '`decide` got worse: 91.0 % → 78.0 %, and the final `reply` with it',
    );
  });

  test('does not put the final step down to an earlier one when it also fell where all before was right', () => {
    const own = { ...reply!, reached: { paired: 154, base: 0.96, head: 0.85, delta: -0.11 } };
    expect(sentence(withSteps(decide!, own))).toBe('`decide` got worse: 91.0 % → 78.0 %, and so did the final `reply`');
    expect(toTerminal(stepTable(withSteps(decide!, own)).blocks, 200)).not.toContain('upstream');
  });

  test('names several steps', () => {
    const worse = ['b', 'c'].map((step) => ({ ...decide!, step }));
    expect(sentence(withSteps(decide!, ...worse, reply!))).toBe(
      '`decide` got worse: 91.0 % → 78.0 %; so did `b`, `c` and the final `reply`',
    );
    const many = ['b', 'c', 'd', 'e', 'f'].map((step) => ({ ...decide!, step }));
    expect(sentence(withSteps(decide!, ...many))).toMatch(/so did `b`, `c`, `d` and 2 more$/);
  });

  test('says that fewer trials completed whatever the steps did', () => {
    const fell = aChange({
      base: { correct: 200, accuracy: 1 },
      head: { correct: 160, accuracy: 0.8 },
      verdict: 'regressed',
    });
    const measured = compared({
      comparison: aComparison({ verdict: 'regressed', steps: [decide!, reply!], completed: fell }),
    });
    expect(sentence(measured)).toMatch(/^`decide` got worse: .*; fewer trials completed: 100.0 % → 80.0 %$/);
    const alone = compared({ comparison: aComparison({ verdict: 'regressed', completed: fell }) });
    expect(sentence(alone)).toBe('Fewer trials completed: 100.0 % → 80.0 %');
  });

  test('calls a real change below the margin what it is', () => {
    const measured = compared({
      comparison: aComparison({
        steps: [aStep('reply', { final: true, notes: ['below-margin'], delta: -0.02, pAdjusted: 0.01 })],
      }),
    });
    expect(sentence(measured)).toBe('The final `reply` changed by less than your margin, 98.0 % → 97.5 %');
    expect(detail(measured)).toContain('The change is real, but smaller than the margin of 5 points.');
  });

  test('tells another step’s gain beside an unchanged final step', () => {
    const better = aStep('lookup', {
      verdict: 'improved',
      base: { correct: 100, accuracy: 0.5 },
      head: { correct: 160, accuracy: 0.8 },
    });
    const measured = compared({ comparison: aComparison({ steps: [better, aStep('reply', { final: true })] }) });
    expect(sentence(measured)).toBe(
      '`lookup` got better: 50.0 % → 80.0 %; the final `reply` stays within ±5 points of the base, 98.0 % → 97.5 %',
    );
  });

  test('says of an inconclusive step what it might hide and what it would take', () => {
    const steps = (delta: number) => [
      aStep('reply', {
        final: true,
        verdict: 'inconclusive',
        delta,
        notes: ['unmeasured'],
        paired: 40,
        casesNeeded: 465,
      }),
    ];
    const at = (delta: number) =>
      compared({ comparison: aComparison({ verdict: 'inconclusive', steps: steps(delta) }) });
    expect(sentence(at(-0.02))).toContain('a drop that 40 cases cannot tell from chance');
    expect(sentence(at(0.02))).toContain('a gain that 40 cases cannot tell from chance');
    expect(sentence(at(0))).toContain('no change seen, but 40 cases cannot rule one out');
    expect(detail(at(0))).toContain('About 465 cases would be needed to see a change of 5 points.');
    expect(detail(at(0))).toContain('every case the head did not measure counted wrong');
  });

  test('says why nothing was measured', () => {
    const noStep = aComparison({
      verdict: 'not-measured',
      steps: [aStep('reply', { final: true, verdict: 'not-measured', delta: null })],
    });
    const none = { planned: 9, completed: 0, errored: 9, timedOut: 0, notRun: 0, ranAnotherPrompt: 0 };
    expect(sentence(compared({ comparison: noStep, head: aSummary({ trials: none }) }))).toBe(
      'Nothing was measured: no trial of the head completed',
    );
    expect(sentence(compared({ comparison: noStep }))).toBe(
      'Nothing was measured: the final `reply` was scored on both sides in no case',
    );
    const apart = { ...noStep, cases: { ...noStep.cases, paired: 0 } };
    expect(sentence(compared({ comparison: apart }))).toBe(
      'Nothing was measured: no case stands unchanged on both sides',
    );
  });

  test('never calls anything safe, passed or fine', () => {
    for (const scenario of Object.values(SCENARIOS)) {
      for (const suite of scenario().suites) {
        const { sentence: one, detail: more } = headlineOf(suite);
        expect([one, ...more].map(said).join(' ')).not.toMatch(
          /\b(safe|pass(ed|es)?|fine|good to|all clear|success)\b/i,
        );
      }
    }
  });
});

describe('not seen', () => {
  const text = (...steps: ReturnType<typeof regressedSteps>) =>
    unseen(compared({ comparison: aComparison({ steps }) }));

  test('groups steps that could hide the same drop, and leaves out those whose change was seen', () => {
    const seen = text(
      aStep('a'),
      aStep('b'),
      aStep('c', { smallestVisible: 0.083 }),
      aStep('d', { verdict: 'regressed' }),
    );
    expect(seen).toContain(
      'Drops under 6 points in `a` or `b`, 8.3 points in `c`: they go unnoticed at least one time in five.',
    );
  });

  test('says what was not computed, and where no drop could be seen', () => {
    const seen = text(
      aStep('a', { paired: 9, smallestVisible: null }),
      aStep('b', { paired: 30, smallestVisible: null }),
    );
    expect(seen).toContain('Small drops in `a`: not computed, fewer than 10 cases.');
    expect(seen).toContain('Any drop in `b`: too few right answers to lose.');
  });

  test('gives the range where there are many steps', () => {
    const steps = Array.from({ length: 12 }, (_, index) => aStep(`s${index}`, { smallestVisible: 0.05 + index / 100 }));
    expect(text(...steps)).toContain('Drops under 5 to 16 points, depending on the step');
  });

  test('says which drops are ruled out', () => {
    expect(text(aStep('a'), aStep('b', { ruledOut: 0 }))).toContain(
      'Ruled out are only drops of more than 2.9 points in `a`, any drop in `b`.',
    );
  });

  test('tells trials that were lost or ran another prompt, and whose receipts are claims', () => {
    const run = aSummary({
      trials: { planned: 200, completed: 190, errored: 4, timedOut: 6, notRun: 0, ranAnotherPrompt: 3 },
      receipts: { verified: 100, claimed: 50, of: 190 },
      errors: [{ reason: 'no reply within 60 s', trials: 6, example: 'no reply within 60 s' }],
    });
    const seen = unseen(compared({ base: run, head: run }));
    expect(seen).toContain('20 of 400 trials did not complete (12 timed out and 8 errored): `no reply within 60 s`');
    expect(seen).toContain('6 trials that ran another prompt than their revision’s file: not counted.');
    expect(seen).toContain('receipts on 300 of 380 trials, 100 of them the agent’s own claim.');
  });

  test('is silent about receipts that prove every prompt', () => {
    const run = aSummary({ receipts: { verified: 200, claimed: 0, of: 200 } });
    expect(unseen(compared({ base: run, head: run }))).not.toContain('receipts');
  });

  test('ends with what else there is to say of a suite, however it was measured', () => {
    const suite = {
      ...aSuite({ kind: 'not-run', reason: 'no agent: nothing was run' }),
      remarks: ['3 findings stood.'],
    };
    expect(toTerminal(notSeen(suite, []), 1000)).toMatch(
      /no agent.*- 3 findings stood\.\n.*- Whatever no case asks for/s,
    );
  });

  test.each([
    [
      { kind: 'told', share: 0.12, expected: 0.05, of: 640 },
      '12.0 % of 640 production inputs of the last week resemble no case (5.0 % of the cases themselves resemble no other).',
    ],
    [
      { kind: 'told', share: 0.12, expected: 0.05, of: 640, upTo: '2026-10-04' },
      '12.0 % of 640 production inputs of the week up to 2026-10-04, the newest there are, resemble no case',
    ],
    [
      { kind: 'not-told', reason: 'too few to tell: 120 of 200 inputs' },
      'What production asks: too few to tell: 120 of 200 inputs.',
    ],
  ] as const)(
    'tells how much of what production asks resembles no case, or why that is not known',
    (production, line) => {
      const suite = { ...aSuite({ kind: 'not-run', reason: 'no agent: nothing was run' }), production };
      expect(toTerminal(notSeen(suite, []), 1000)).toContain(`- ${line}`);
    },
  );

  test('names a floating model, and remarks', () => {
    const floating = aFinding({ rule: 'pin/floating-model', subject: 'models.main' });
    const blocks = notSeen(aSuite(compared({ remarks: ['head’s agent config was used on the base'] })), [floating]);
    expect(toTerminal(blocks, 1000)).toContain('`models.main` follows a floating alias');
    expect(toTerminal(blocks, 1000)).toContain('head’s agent config was used on the base');
  });

  test('stands in every report', () => {
    for (const scenario of Object.values(SCENARIOS)) {
      for (const suite of scenario().suites) {
        expect(toTerminal(notSeen(suite, []), 1000)).toMatch(
          /^Not seen by this suite\n\n- .*- Whatever no case asks for\.$/s,
        );
      }
    }
  });
});

describe('values beside each other', () => {
  const shown = (expected: Json | undefined, base: Json | undefined, head: Json | undefined) =>
    Object.values(besideEachOther({ expected, base, head }, 40)).map(said);

  test('stand without quotes unless they could be taken for something else', () => {
    expect(shown('refund', 'refund', 'escalate')).toEqual(['`refund`', '`refund`', '`escalate`']);
    expect(shown(5, '5', null)).toEqual(['`5`', '`"5"`', '`null`']);
    expect(shown('', ' a', 'true')).toEqual(['`""`', '`" a"`', '`"true"`']);
    expect(shown(undefined, 'x', undefined)).toEqual(['', '`x`', '']);
  });

  test('of objects show the expected keys that differ', () => {
    expect(shown({ id: 1, city: 'Bonn' }, { id: 1, city: 'Bonn', extra: 1 }, { id: 1, city: 'Köln' })).toEqual([
      '`{"city":"Bonn"}`',
      '`{"city":"Bonn"}`',
      '`{"city":"Köln"}`',
    ]);
    expect(shown({ a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 })).toEqual(['`{"b":2}`', '`{}`', '`{"b":2}`']);
  });

  test('of tool calls show name and arguments', () => {
    expect(shown([{ name: 'get', arguments: { id: 'A' } }], [], [{ name: 'put' }])).toEqual([
      '`get({"id":"A"})`',
      '`[]`',
      '`put()`',
    ]);
  });

  test('of long texts show where they part', () => {
    const same = 'the same words again and again and again, ';
    const [expected, base, head] = shown(`${same}then refund`, `${same}then refund`, `${same}then escalate`);
    expect(expected).toContain('then refund');
    expect(base).toBe('as expected');
    expect(head).toContain('then escalate');
  });

  test('of outputs too large to record show how they begin', () => {
    const large = { cut: `sha256:${'0'.repeat(64)}`, bytes: 9000, head: '{"a":"' };
    expect(shown(large, 'x', 'y')[0]).toBe('`{"a":"`');
  });
});

describe('moved cases', () => {
  const part = (measured: Compared) =>
    toTerminal(movedCasesPart(measured, { rows: 10, length: 60 })?.blocks ?? [], 200);
  const moved = [
    { case: 'a', step: 'decide', from: 'wrong', to: 'correct' },
    { case: 'a', step: 'reply', from: 'correct', to: 'wrong' },
    { case: 'b', step: 'reply', from: 'correct', to: 'wrong' },
  ] as const;
  const evidence = [
    { case: 'a', step: 'decide', direction: 'fixed' },
    { case: 'b', step: 'reply', direction: 'broke' },
  ] as const;

  test('count by the first step, and say where a case turned after it', () => {
    const text = part(compared({ comparison: aComparison({ moved }), evidence }));
    expect(text).toMatch(/^1 case that broke, 1 that was fixed, by the first step that moved\n/);
    expect(text).toMatch(/^a +decide fixed, then reply broke$/m);
    expect(text).toMatch(/^b +reply broke$/m);
  });

  test('of runs without outputs leave out columns that would be empty', () => {
    expect(part(compared({ comparison: aComparison({ moved }), evidence }))).toMatch(/^case +step$/m);
  });

  test('without evidence are still counted', () => {
    expect(part(compared({ comparison: aComparison({ moved }) }))).toBe(
      '1 case that broke, 1 that was fixed, by the first step that moved.',
    );
  });
});

describe('beside the table', () => {
  const beside = (rest: Partial<Compared>) => said(besideTable(compared(rest)));

  test('a growing number of right answers over deviations is read both ways', () => {
    const comparison = aComparison({ passedOverDeviation: { base: 1, head: 4 } });
    expect(beside({ comparison })).toBe(
      'Right over a deviating step: 1 → 4, by luck or since an expectation is too strict.',
    );
    expect(beside({ comparison, mutating: ['pay'] })).toContain('look at `pay` first, which changes the world');
    expect(beside({ comparison: aComparison({ passedOverDeviation: { base: 4, head: 1 } }) })).toBe(
      'Right over a deviating step: 4 → 1.',
    );
  });

  test('routing stands where anything says so', () => {
    expect(beside({ comparison: aComparison({ routed: { base: 0.08, head: 0.5 } }) })).toBe(
      'Routed to a human: 8.0 % → 50.0 %.',
    );
    expect(beside({})).toBe('');
  });
});

test('suites stand worst first, whatever their order in the config', () => {
  const suites: readonly SuiteReport[] = SCENARIOS['several-suites']!().suites;
  const order = ['support', 'legal', 'delivery', 'sales', 'billing'];
  expect(worstFirst(suites).map(({ suite }) => suite)).toEqual(order);
  expect(worstFirst(suites.toReversed()).map(({ suite }) => suite)).toEqual(order);
});
