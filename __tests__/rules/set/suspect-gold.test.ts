import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suspectGold, suspectGoldUnmeasured } from '../../../src/rules/set/suspect-gold.ts';
import { aRecord, type Result, times, versions } from './building-records.ts';
import { setFacts, WARNING } from './set-facts.ts';

describe('a case whose expectation deserves a look', () => {
  test('fails in every trial of three versions, and is shown with what each gave in its place', () => {
    const facts = setFacts({
      cases: [{ id: 'refund-017', expect: 'refund' }, { id: 'other' }],
      runs: [
        aRecord('1f3c9a2aaaaa', { 'refund-017': [{ gave: 'escalate' }, false], other: true }),
        aRecord('77ab01c', { 'refund-017': { gave: 'Escalate ' }, other: true }),
        aRecord('main', { 'refund-017': { gave: 'deny' }, other: true }),
      ],
    });
    expect(suspectGold(facts, WARNING)).toMatchObject([
      {
        rule: 'set/suspect-gold',
        subject: 'refund-017',
        location: { file: 'evals/cases.jsonl', line: 1 },
        message: '`refund-017` failed in all 4 trials of 3 versions: look at the expectation first (1 of 1 to look at)',
        evidence: [
          'expected of `reply`: `refund`',
          '`main`: `deny`',
          '`77ab01c`: `Escalate `',
          '`1f3c9a2`: `escalate` in 1, no output in 1 of 2 trials',
        ],
      },
    ]);
  });

  test('is said to be agreed upon where versions give one other answer, whatever its case and blanks', () => {
    const gave = ['Go  home', 'go home', 'GO HOME\n', 'stay'];
    const facts = setFacts({
      cases: [{ id: 'a', expect: 'leave' }],
      runs: gave.map((text, index) => aRecord(`v${index}`, { a: { gave: text } })),
    });
    expect(suspectGold(facts, WARNING)[0]?.message).toMatch(
      /^`a` failed in all 4 trials of 4 versions, and 3 of these agree on `Go {2}home`: look/,
    );
  });

  test('may be one that a version once got right, when more agree on another answer and the newest is among the wrong', () => {
    const other = { gave: { tool: 'deny', why: 1 } };
    const same = { gave: { why: 1, tool: 'deny' } };
    const facts = (last: Result) =>
      setFacts({
        cases: [{ id: 'a', expect: { reply: { tool: 'pay' } } }],
        runs: [true, other, same, other, last].map((result, index) => aRecord(`v${index}`, { a: result })),
      });
    expect(suspectGold(facts(other), WARNING)[0]?.message).toBe(
      '`a` 4 of 5 versions agree on `{"tool":"deny","why":1}`, 1 on what is expected: look at the expectation first (1 of 1 to look at)',
    );
    expect(suspectGold(facts(true), WARNING)).toEqual([]);
  });

  test('has more than a quarter of the versions against its expectation, where some are for it', () => {
    const found = (results: readonly Result[]) =>
      suspectGold(
        setFacts({ cases: [{ id: 'a' }], runs: results.map((result, index) => aRecord(`v${index}`, { a: result })) }),
        WARNING,
      ).length;
    const other = { gave: 'x' };
    expect(found([true, other, other, other])).toBe(1);
    expect(found([true, true, other, other, other, other, other])).toBe(0);
  });

  test('is told from one whose chain broke before the final step', () => {
    const broken = { steps: { lookup: false, reply: false } };
    const atTheEnd = { steps: { lookup: true, reply: false } };
    const facts = setFacts({
      cases: [{ id: 'broken' }, { id: 'end' }],
      runs: versions(4, { broken, end: atTheEnd }),
    });
    const [first, second] = suspectGold(facts, WARNING);
    expect([first?.subject, second?.subject]).toEqual(['end', 'broken']);
    expect(second?.evidence[1]).toBe('most trials leave what is expected before that, first at `lookup`');
  });

  test('comes before another when more versions agree, then when it failed in more versions and trials', () => {
    const facts = setFacts({
      cases: ['twice', 'once', 'agreed', 'right'].map((id) => ({ id })),
      runs: [1, 2, 3, 4].map((n) =>
        aRecord(`v${n}`, {
          once: false,
          twice: n < 4 ? [false, false] : [],
          agreed: { gave: 'another' },
          right: true,
        }),
      ),
    });
    expect(suspectGold(facts, WARNING).map(({ subject, message }) => [subject, /\d of \d/.exec(message)?.[0]])).toEqual(
      [
        ['agreed', '1 of 3'],
        ['once', '2 of 3'],
        ['twice', '3 of 3'],
      ],
    );
  });

  test('is shown with private data masked, on one line, without ending the quotation', () => {
    const facts = setFacts({
      cases: [{ id: 'a', expect: 'x' }],
      runs: versions(4, { a: { gave: '`@team`\n<img src=x>\u202e' } }),
    });
    const [finding] = suspectGold(facts, WARNING);
    expect(finding?.evidence[1]).toBe("`v4`: `'@team'\\n<img src=x>\\u{202E}`");
  });

  test('is silent on a case that passed once, on trials nobody could score, and on what was mended since', () => {
    const facts = setFacts({
      cases: [{ id: 'hard' }, { id: 'unscored' }, { id: 'mended' }],
      runs: [
        aRecord('v1', { hard: [false, false, true], unscored: null, mended: { gave: 'x' } }),
        ...['v2', 'v3', 'v4'].map((version) =>
          aRecord(version, { hard: [false, false], unscored: null, mended: { gave: 'x' } }),
        ),
        aRecord('v5', { hard: false, unscored: null, mended: true }),
      ],
    });
    expect(suspectGold(facts, WARNING)).toEqual([]);
  });

  test('is silent on blank outputs: an agent that says nothing agrees with nobody', () => {
    const runs = ['v1', 'v2', 'v3'].map((version) => aRecord(version, { a: { gave: ' \n' }, b: { gave: null } }));
    const facts = setFacts({ cases: [{ id: 'a' }, { id: 'b' }], runs });
    expect(suspectGold(facts, WARNING)).toEqual([]);
  });

  test('needs no fourth trial where three versions agree, and no third version is made of two', () => {
    const cases = [{ id: 'a' }];
    expect(suspectGold(setFacts({ cases, runs: versions(3, { a: { gave: 'x' } }) }), WARNING)).toHaveLength(1);
    expect(suspectGold(setFacts({ cases, runs: versions(3, { a: false }) }), WARNING)).toEqual([]);
    expect(suspectGold(setFacts({ cases, runs: versions(2, { a: times(9, { gave: 'x' }) }) }), WARNING)).toEqual([]);
  });

  test('is not looked for in a run that got nothing right at all', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `case-${index}`);
    const failed = Object.fromEntries(ids.map((id) => [id, [false, false]]));
    const facts = setFacts({
      cases: ids.map((id) => ({ id })),
      runs: [...versions(2, { ...failed, 'case-9': true }), aRecord('down', failed)],
    });
    expect(suspectGold(facts, WARNING)).toEqual([]);
    expect(suspectGoldUnmeasured(facts, WARNING)).toEqual([
      '1 recorded run left out: nothing in it was right',
      '2 of 3 versions; failed every time so far: 9 cases, `case-0`, `case-1`, `case-2`, `case-3`, `case-4`, `case-5`, `case-6`, `case-7`, `case-8`',
    ]);
  });
});

describe('where very many cases fail every time', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `case-${index}`);
  const failing = (count: number, result: (id: string, run: number) => Result) =>
    setFacts({
      cases: ids.map((id) => ({ id })),
      runs: [1, 2, 3, 4].map((run) =>
        aRecord(
          `v${run}`,
          Object.fromEntries(ids.map((id, index) => [id, index < count ? result(id, run) : (index + run) % 9 > 0])),
        ),
      ),
    });

  test('those that agree on no other answer are named and no finding', () => {
    const facts = failing(11, (id, run) => (id === 'case-3' ? { gave: 'the same' } : { gave: `${run}` }));
    expect(suspectGold(facts, WARNING).map(({ subject }) => subject)).toEqual(['case-3']);
    expect(suspectGoldUnmeasured(facts, WARNING)).toEqual([
      expect.stringMatching(/^failed every time, but agree on no other answer: 10 cases, `case-0`, /),
    ]);
    expect(
      suspectGold(
        failing(10, () => false),
        WARNING,
      ),
    ).toHaveLength(10);
  });

  test('versions that did nearly the same are said to be', () => {
    const facts = failing(1, () => ({ gave: 'x' }));
    expect(suspectGoldUnmeasured(facts, WARNING)).toEqual([]);
    const [first] = facts.runs;
    const again = ['w1', 'w2', 'w3'].map((version) => ({ ...first!, version }));
    const alike = { ...facts, runs: [...again, facts.runs[1]!] };
    expect(suspectGold(alike, WARNING)).not.toEqual([]);
    expect(suspectGoldUnmeasured(alike, WARNING)).toEqual([
      '4 versions, but only 2 that differ in one case in fifty or more: that they agree says less',
    ]);
  });
});

describe('what is missing for suspects', () => {
  const cases = [{ id: 'a' }, { id: 'b' }];

  test('is any recorded run', () => {
    expect(suspectGoldUnmeasured(setFacts({ cases }), WARNING)).toEqual([
      'no recorded run of this suite was given (--runs)',
    ]);
  });

  test('is a run of cases as they stand today', () => {
    expect(suspectGoldUnmeasured(setFacts({ cases, runs: versions(3, { gone: false }) }), WARNING)).toEqual([
      'no recorded run holds a trial of a case as it stands today',
    ]);
  });

  test('is versions and trials, by the case that has most of them, with the candidates so far', () => {
    const runs = versions(2, { a: false, b: true });
    expect(suspectGoldUnmeasured(setFacts({ cases, runs }), WARNING)).toEqual([
      '2 of 3 versions, 2 of 4 trials; failed every time so far: 1 case, `a`',
    ]);
  });

  test('is counted where only some cases lack it', () => {
    const runs = [...versions(3, { a: [false, true] }), aRecord('v4', { b: false })];
    expect(suspectGoldUnmeasured(setFacts({ cases, runs }), WARNING)).toEqual([
      '1 of 2 cases: less than 3 versions or 4 trials; failed every time so far: 1 case, `b`',
    ]);
  });

  test('is nothing once every case was tried often enough', () => {
    expect(suspectGoldUnmeasured(setFacts({ cases, runs: versions(4, { a: true, b: false }) }), WARNING)).toEqual([]);
  });
});

test('which cases are suspect, and in which order, has nothing to do with the order of trials in a run', () => {
  const result = fc.oneof(
    fc.boolean(),
    fc.constantFrom<Result>({ gave: 'x' }, { gave: 'X' }, { gave: 'y' }, { gave: ['z'] }, null),
  );
  const run = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(result, { maxLength: 3 }));
  const facts = setFacts({ cases: ['a', 'b', 'c'].map((id) => ({ id })) });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const records = runs.map((results, index) => aRecord(`v${index % 4}`, results));
      const reversed = records.map((record) => ({ ...record, trials: record.trials.toReversed() }));
      const found = suspectGold({ ...facts, runs: records }, WARNING);
      const subjects = suspectGold({ ...facts, runs: reversed }, WARNING).map(({ subject }) => subject);
      expect(subjects).toEqual(found.map(({ subject }) => subject));
      for (const { subject } of found) {
        const wrong = records.flatMap(({ trials }) => trials).filter((trial) => trial.case === subject && !trial.right);
        expect(wrong.length).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});
