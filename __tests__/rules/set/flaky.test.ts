import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flaky, flakyUnmeasured } from '../../../src/rules/set/flaky.ts';
import { aRecord, type Result, times } from './building-records.ts';
import { setFacts, WARNING } from './set-facts.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `case-${index}`);
const steady = (count: number, trials: number) =>
  Object.fromEntries(ids(count).map((id) => [id, times<Result>(trials, true)]));
const asCases = (results: object) => Object.keys(results).map((id) => ({ id }));

describe('cases that flip without any change', () => {
  test('are one finding: how many, and how often two trials of one revision differ', () => {
    const results = { ...steady(8, 2), a: [true, false], b: [false, true] };
    const found = flaky(setFacts({ cases: asCases(results), runs: [aRecord('1f3c9a2', results)] }), WARNING);
    expect(found).toMatchObject([
      {
        rule: 'set/flaky',
        subject: 'support',
        location: { file: 'evalgap.yml', line: 3 },
        message:
          '2 of 10 cases with repeated trials passed and failed at one and the same revision; two trials of one case differ 20.0 % of the time',
        evidence: [
          '`a` passed 1 of 2 trials at `1f3c9a2`, too few for a rate',
          '`b` passed 1 of 2 trials at `1f3c9a2`, too few for a rate',
          'item-rest correlation: 1 of 6 runs',
        ],
      },
    ]);
  });

  test('stand in the order of how close to a coin they are, those with enough trials for a rate first', () => {
    const results = {
      few: [true, false],
      slip: [true, true, true, true, false, true],
      coin: [true, false, false, true, false, true],
    };
    const [finding] = flaky(setFacts({ cases: asCases(results), runs: [aRecord('v1', results)] }), WARNING);
    expect(finding?.evidence.slice(0, 3)).toEqual([
      '`coin` passed 3 of 6 trials at `v1`',
      '`slip` passed 5 of 6 trials at `v1`',
      '`few` passed 1 of 2 trials at `v1`, too few for a rate',
    ]);
  });

  test('are weighed over all revisions at which they were repeated', () => {
    const once = { steady: [true, true, true], often: [true, false, true] };
    const runs = [
      aRecord('v1', { ...once, seldom: [true, false, true] }),
      aRecord('v2', { ...once, seldom: [true, true, true] }),
    ];
    const cases = ['steady', 'seldom', 'often'].map((id) => ({ id }));
    const [finding] = flaky(setFacts({ cases, runs }), WARNING);
    expect(finding?.evidence.slice(0, 2).map((line) => /`(\w+)`/.exec(line)?.[1])).toEqual(['often', 'seldom']);
  });

  test('are found over several files of one revision', () => {
    const results = { a: true };
    const runs = [aRecord('v1', results), aRecord('v1', { a: false }, { file: 'again.jsonl' })];
    expect(flaky(setFacts({ cases: [{ id: 'a' }], runs }), WARNING)[0]?.evidence[0]).toBe(
      '`a` passed 1 of 2 trials at `v1`, too few for a rate',
    );
  });

  test('are listed with how they go along with the rest, from six runs on, and never found by it', () => {
    const rest = [true, true, true, false, false, false];
    const against = [false, false, true, true, true, true];
    const record = (index: number) =>
      aRecord(`v${index}`, { b: rest[index]!, c: rest[index]!, against: against[index]! }, { file: `${index}` });
    const runs = rest.map((_, index) => record(index));
    const cases = [{ id: 'against' }, { id: 'b' }, { id: 'c' }];
    expect(flaky(setFacts({ cases, runs }), WARNING)).toEqual([]);
    const flip = aRecord('v0', { against: true }, { file: 'again' });
    const [finding] = flaky(setFacts({ cases, runs: [...runs, flip] }), WARNING);
    // Six runs hold more than one case; over these (0 0 1 1 1 1) and (1 1 1 0 0 0) correlate by −1/√2.
    expect(finding?.evidence).toEqual([
      '`against` passed 1 of 2 trials at `v0`, too few for a rate; item-rest correlation −0.71 over 6 runs',
    ]);
  });

  test('at a step before a steady end are counted', () => {
    const at = (lookup: boolean) => ({ steps: { lookup, reply: true } });
    const results = { a: [true, false], b: [at(true), at(false)], c: [at(true), at(true)] };
    const [finding] = flaky(setFacts({ cases: asCases(results), runs: [aRecord('v1', results)] }), WARNING);
    expect(finding?.message).toMatch(/^1 of 3 cases/);
    expect(finding?.evidence.at(-1)).toBe('1 more case at another step than the final one alone');
  });

  test('speak from the margin on: fewer cannot hide a change that matters', () => {
    const nineteen = { ...steady(19, 2), a: [true, false] };
    const twenty = { ...steady(20, 2), a: [true, false] };
    const found = (results: Parameters<typeof aRecord>[1]) =>
      flaky(setFacts({ cases: asCases(results), runs: [aRecord('v1', results)] }), WARNING);
    expect(found(nineteen)).toHaveLength(1);
    expect(found(twenty)).toEqual([]);
  });

  test('speak below the margin where one case is as good as a coin', () => {
    const found = (a: readonly boolean[]) => {
      const results = { ...steady(99, 2), a };
      return flaky(setFacts({ cases: asCases(results), runs: [aRecord('v1', results)] }), WARNING);
    };
    expect(found([true, false, false, true, true])).toHaveLength(1);
    expect(found([true, false, true, true, true, true, true])).toEqual([]);
    expect(found([true, false, false, true])).toEqual([]);
  });

  test('is silent on what differs between revisions, versions and scorers, and on trials nobody could score', () => {
    const runs = [
      aRecord('v1', { a: [true, null], b: true, c: true, d: true }),
      aRecord('v2', { a: true, b: false, c: true, d: true }),
      aRecord('v1', { c: false }, { scorers: 'sha256:others' }),
      aRecord('v3', { d: false }, { revision: 'v1' }),
    ];
    expect(flaky(setFacts({ cases: ['a', 'b', 'c', 'd'].map((id) => ({ id })), runs }), WARNING)).toEqual([]);
  });

  test('are not sought in a run that got nothing right', () => {
    const results = steady(10, 1);
    const down = Object.fromEntries(Object.keys(results).map((id) => [id, false]));
    const runs = [aRecord('v1', results), aRecord('v1', down, { file: 'down.jsonl' })];
    expect(flaky(setFacts({ cases: asCases(results), runs }), WARNING)).toEqual([]);
  });

  test('a long list ends with how many more there are', () => {
    const results = Object.fromEntries(ids(60).map((id) => [id, [true, false]]));
    const [finding] = flaky(setFacts({ cases: asCases(results), runs: [aRecord('v1', results)] }), WARNING);
    expect(finding?.evidence.slice(50)).toEqual(['and 10 cases more', 'item-rest correlation: 1 of 6 runs']);
  });
});

test('what is missing to tell flips is a second trial at one revision', () => {
  const cases = [{ id: 'a' }, { id: 'b' }];
  const missing = (...runs: readonly ReturnType<typeof aRecord>[]) =>
    flakyUnmeasured(setFacts({ cases, runs }), WARNING);
  expect(missing()).toEqual(['no recorded run of this suite was given (--runs)']);
  expect(missing(aRecord('v1', { a: true, b: true }), aRecord('v2', { a: true, b: true }))).toEqual([
    '1 of 2 trials at one revision',
  ]);
  expect(missing(aRecord('v1', { a: [true, true], b: true }))).toEqual([
    '1 of 2 cases: less than 2 trials at one revision',
  ]);
  expect(missing(aRecord('v1', { a: [true, true], b: [true, false] }))).toEqual([]);
});

test('every case that is named passed and failed at the revision that stands beside it', () => {
  const run = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.boolean(), { maxLength: 4 }));
  const facts = setFacts({ cases: ['a', 'b', 'c'].map((id) => ({ id })) });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const records = runs.map((results, index) => aRecord(`v${index % 3}`, results, { file: `${index}` }));
      const lines = flaky({ ...facts, runs: records }, WARNING).flatMap(({ evidence }) => evidence);
      for (const line of lines) {
        const [, id, passed, of, version] = /^`(.)` passed (\d+) of (\d+) trials? at `(v\d)`/.exec(line) ?? [];
        if (id === undefined) continue;
        const results = records
          .filter(({ revision }) => revision === version)
          .flatMap(({ trials }) => trials.filter((trial) => trial.case === id).map(({ right }) => right));
        expect([results.filter((right) => right === true).length, results.length]).toEqual([
          Number(passed),
          Number(of),
        ]);
        expect(new Set(results).size).toBe(2);
      }
    }),
  );
});
