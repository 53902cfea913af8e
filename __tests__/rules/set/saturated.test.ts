import { describe, expect, test } from '@jest/globals';
import { saturated, saturatedUnmeasured } from '../../../src/rules/set/saturated.ts';
import { APART, apart, aRecord, type Result, times, versions } from './building-records.ts';
import { type CaseParts, setFacts, WARNING } from './set-facts.ts';

const PASSED: Result = true;

/** `easy` cases that pass all trials and `hard` ones that fail in the last version, two versions of five trials. */
function aSet({
  easy,
  hard,
  trials = 5,
  each = {},
}: {
  easy: number;
  hard: number;
  trials?: number;
  each?: CaseParts;
}) {
  const ids = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const results = (last: boolean) =>
    Object.fromEntries([
      ...ids('easy', easy).map((id) => [id, times(trials, PASSED)] as const),
      ...ids('hard', hard).map((id) => [id, times(trials, last)] as const),
    ]);
  return {
    cases: [...ids('easy', easy), ...ids('hard', hard)].map((id) => ({ id, ...each })),
    runs: [aRecord('v1', results(true)), aRecord('v2', results(false))],
  };
}

describe('a suite most of which told no two versions apart', () => {
  test('is one finding: how many cases, how often they passed, and what that leaves open', () => {
    expect(saturated(setFacts(aSet({ easy: 24, hard: 6 })), WARNING)).toMatchObject([
      {
        rule: 'set/saturated',
        subject: 'support',
        location: { file: 'evalgap.yml', line: 3 },
        message:
          '24 of 30 cases (80.0 %) told no two versions apart: each passed all 10 trials, of at least 2 versions; a failure rate of up to 25.9 % is not excluded',
      },
    ]);
  });

  test.each([
    [10, '25.9 %'],
    [29, '9.8 %'],
    [59, '5.0 %'],
  ])('after %d passed trials leaves a failure rate of up to %s open', (trials, open) => {
    const facts = setFacts({
      cases: [...Array.from({ length: 20 }, (_, index) => ({ id: `case-${index}` })), APART],
      runs: apart(
        ['v1', 'v2'].map((version, index) =>
          aRecord(
            version,
            Object.fromEntries(
              Array.from({ length: 20 }, (_, id) => [`case-${id}`, times(index === 0 ? trials - 1 : 1, PASSED)]),
            ),
          ),
        ),
      ),
    });
    expect(saturated(facts, WARNING)[0]?.message).toContain(
      `passed all ${trials} trials, of at least 2 versions; a failure rate of up to ${open} is`,
    );
  });

  test('says what they cost, and what could still be seen without them', () => {
    const facts = setFacts({ ...aSet({ easy: 30, hard: 12 }), suite: ['trials: 3'] });
    expect(saturated(facts, WARNING)[0]?.evidence.slice(0, 3)).toEqual([
      'they take 90 of the 126 trials of a full run',
      // For 42 pairs of which 12 broke, A = q = 1, v₀ = 13/43; for the 12 alone v₀ = 1: n(.301) = 42, n(.731) = 12.
      'smallest visible drop: 30.1 points with them, 73.1 points in the 12 cases left without them',
      'each still guards what it asks: to retire one is to run it less often, not to delete it',
    ]);
    const few = saturated(setFacts(aSet({ easy: 24, hard: 6 })), WARNING);
    expect(few[0]?.evidence[1]).toMatch(/, none in the 6 cases left without them$/);
  });

  test('proposes to retire first what was tried most, then what was reviewed longest ago, and names every one', () => {
    const { cases, runs } = aSet({ easy: 30, hard: 2 });
    const dated = cases.map((known, index) => ({
      ...known,
      reviewed: index === 7 ? '2026-01-05' : index === 3 ? '2026-03-01' : '2026-06-01',
    }));
    const more = aRecord('v2', { 'easy-20': [true] }, { file: 'again.jsonl' });
    const [finding] = saturated(setFacts({ cases: dated, runs: [...runs, more] }), WARNING);
    const listed = finding?.evidence.slice(3) ?? [];
    expect(listed[0]).toMatch(/^to retire first: `easy-20`, `easy-7`, `easy-3`, `easy-0`, /);
    expect(listed.join().match(/easy-\d+/g)).toHaveLength(30);
    expect(finding?.message).toContain('passed all of at least 10 trials');
  });

  test('is silent when hard cases are the greater part, and when the few easy ones cost next to nothing', () => {
    expect(saturated(setFacts(aSet({ easy: 20, hard: 20 })), WARNING)).toHaveLength(1);
    expect(saturated(setFacts(aSet({ easy: 20, hard: 21 })), WARNING)).toEqual([]);
    expect(saturated(setFacts(aSet({ easy: 19, hard: 0 })), WARNING)).toEqual([]);
  });

  test('is silent where two versions differ in name alone, and says so', () => {
    const { cases, runs } = aSet({ easy: 40, hard: 6 });
    const same = [runs[1]!, { ...runs[1]!, version: 'v3' }];
    expect(saturated(setFacts({ cases, runs: same }), WARNING)).toEqual([]);
    expect(saturatedUnmeasured(setFacts({ cases, runs: same }), WARNING)).toEqual([
      '1 of 2 versions that differ (2 were run); passed every time so far: 40 cases',
    ]);
    expect(saturated(setFacts({ cases, runs: [runs[0]!, ...same] }), WARNING)).toHaveLength(1);
  });

  test('counts versions that were sent other prompts, also where both pass everything', () => {
    const { cases, runs } = aSet({ easy: 40, hard: 6 });
    const prompted = ['4@sha256:one', '5@sha256:other'].map((prompts, index) => {
      return { ...runs[1]!, version: `v${index}`, prompts };
    });
    expect(saturated(setFacts({ cases, runs: prompted }), WARNING)).toHaveLength(1);
    expect(saturated(setFacts({ cases, runs: [prompted[0]!, prompted[0]!] }), WARNING)).toEqual([]);
  });

  test('says how many versions there were for the case that has fewest', () => {
    const { cases, runs } = aSet({ easy: 30, hard: 6 });
    const third = aRecord('v3', { 'easy-0': true, 'hard-0': { gave: 'x' } });
    expect(saturated(setFacts({ cases, runs: [...runs, third] }), WARNING)[0]?.message).toContain(
      'passed all of at least 10 trials, of at least 2 versions',
    );
  });

  test('is silent as long as a case passed nine trials, or ten of one version', () => {
    const { cases, runs } = aSet({ easy: 40, hard: 0 });
    const [first, second] = runs;
    expect(saturated(setFacts({ cases, runs: [first!, aRecord('v2', {})] }), WARNING)).toEqual([]);
    expect(saturated(setFacts({ cases, runs: [first!, { ...second!, version: 'v1' }] }), WARNING)).toEqual([]);
    const { runs: four } = aSet({ easy: 40, hard: 0, trials: 4 });
    const ninth = aRecord('v2', Object.fromEntries(cases.map(({ id }) => [id, true])), { file: 'more.jsonl' });
    expect(saturated(setFacts({ cases, runs: [...four, ninth] }), WARNING)).toEqual([]);
  });

  test('leaves out cases that always fail, and those that deviate at a step before a right end', () => {
    const { cases, runs } = aSet({ easy: 25, hard: 0 });
    const deviating = (trial: Result) => [...times(4, PASSED), trial];
    const found = saturated(
      setFacts({
        cases: [...cases, { id: 'failing' }, { id: 'lucky' }, APART],
        runs: apart(runs).map((run) => ({
          ...run,
          trials: [
            ...run.trials,
            ...aRecord('x', {
              failing: times(5, false),
              lucky: deviating({ steps: { lookup: false, reply: true } }),
            }).trials,
          ],
        })),
      }),
      WARNING,
    );
    expect(found[0]?.message).toMatch(/^25 of 28 cases/);
    expect(found[0]?.evidence.join()).not.toMatch(/failing|lucky/);
  });
});

describe('what is missing to call cases saturated', () => {
  const cases = [{ id: 'a' }, { id: 'b' }];

  test('is any run, then versions and trials, with how many passed so far', () => {
    expect(saturatedUnmeasured(setFacts({ cases }), WARNING)).toEqual([
      'no recorded run of this suite was given (--runs)',
    ]);
    expect(saturatedUnmeasured(setFacts({ cases, runs: versions(1, { a: true, b: false }) }), WARNING)).toEqual([
      '1 of 2 versions, 1 of 10 trials; passed every time so far: 1 case',
    ]);
    expect(
      saturatedUnmeasured(
        setFacts({ cases: [...cases, APART], runs: apart(versions(5, { a: false, b: false })) }),
        WARNING,
      ),
    ).toEqual(['5 of 10 trials']);
  });

  test('is counted where only some cases lack it, and nothing where none does', () => {
    const runs = [aRecord('v1', { a: times(9, true), b: times(9, true) }), aRecord('v2', { a: true, b: false })];
    expect(saturatedUnmeasured(setFacts({ cases, runs }), WARNING)).toEqual([]);
    expect(saturatedUnmeasured(setFacts({ cases: [...cases, { id: 'new' }], runs }), WARNING)).toEqual([
      '1 of 3 cases: less than 2 versions or 10 trials',
    ]);
  });
});
