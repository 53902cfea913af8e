import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suspectGold, suspectGoldUnmeasured } from '../../../src/rules/set/suspect-gold.ts';
import { APART, apart, aRecord, type Result, times, versions } from './building-records.ts';
import { setFacts as plainFacts, type Setting, WARNING } from './set-facts.ts';

/** Versions differ unless a test says otherwise: in one case more. */
function setFacts({ cases = [], runs = [] }: Setting) {
  return plainFacts({ cases: [...cases, APART], runs: apart(runs) });
}

/** Among so many cases four findings have room. */
function largeFacts({ cases = [], runs = [] }: Setting) {
  return setFacts({ cases: [...cases, ...numbered(430)], runs });
}

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `case-${index}` }));
}

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
    const facts = largeFacts({
      cases: [{ id: 'broken' }, { id: 'end' }],
      runs: versions(4, { broken, end: atTheEnd }),
    });
    const [first, second] = suspectGold(facts, WARNING);
    expect([first?.subject, second?.subject]).toEqual(['end', 'broken']);
    expect(second?.evidence[1]).toBe('most trials leave what is expected before that, first at `lookup`');
  });

  test('comes before another when more versions agree, then when it failed in more versions and trials', () => {
    const facts = largeFacts({
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

  test('is agreed upon by three versions in four trials, and no third version is made of two', () => {
    const cases = [{ id: 'a' }];
    const agreed = { a: { gave: 'x' } };
    const three = setFacts({ cases, runs: versions(3, agreed) });
    expect(suspectGold(three, WARNING)).toEqual([]);
    expect(suspectGoldUnmeasured(three, WARNING)).toEqual(['3 of 4 trials; failed every time so far: 1 case, `a`']);
    const again = aRecord('v3', agreed, { file: 'again.jsonl' });
    expect(suspectGold(setFacts({ cases, runs: [...versions(3, agreed), again] }), WARNING)).toHaveLength(1);
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

describe('versions that did the same are one', () => {
  const wrong = { gave: 'x' };
  const few = { right: true, wrong };

  test('where of few cases not one came out otherwise, though each has a name of its own', () => {
    const alike = { cases: [{ id: 'right' }, { id: 'wrong' }], runs: versions(5, few) };
    expect(suspectGold(plainFacts(alike), WARNING)).toEqual([]);
    expect(suspectGoldUnmeasured(plainFacts(alike), WARNING)).toEqual([
      '1 of 3 versions that differ (5 were run); failed every time so far: 1 case, `wrong`',
    ]);
    expect(suspectGold(setFacts(alike), WARNING)[0]?.message).toMatch(/^`wrong` failed in all 5 trials of 5 versions/);
  });

  test('but not where another step came out otherwise', () => {
    const runs = [true, false].flatMap((lookup, index) => [
      aRecord(`v${index}`, { wrong: { steps: { lookup, reply: false } } }),
      aRecord(`w${index}`, { wrong: { steps: { lookup, reply: false } } }),
    ]);
    const facts = plainFacts({ cases: [{ id: 'wrong' }], runs });
    expect(suspectGoldUnmeasured(facts, WARNING)).toEqual([expect.stringMatching(/^2 of 3 versions that differ \(4 /)]);
  });

  /** Of `of` cases, `differing` come out otherwise in each of three versions; one more is always wrong. */
  function partly(differing: number, of: number) {
    const runs = [0, 1, 2].map((version) => {
      const results = numbered(of - 1).map(({ id }, index): [string, Result] => [
        id,
        index < differing ? (version === 0 ? true : { gave: `${version}` }) : true,
      ]);
      return aRecord(`v${version}`, { ...Object.fromEntries(results), wrong: [wrong, wrong] });
    });
    return plainFacts({ cases: [...numbered(of - 1), { id: 'wrong' }], runs });
  }

  test('where of fifty cases or more less than one in fifty came out otherwise', () => {
    const found = (differing: number, of: number) =>
      suspectGold(partly(differing, of), WARNING).map(({ subject }) => subject);
    expect(found(1, 49)).toEqual(['wrong']);
    expect(found(1, 50)).toEqual(['wrong']);
    expect(found(1, 51)).toEqual([]);
    expect(found(2, 100)).toEqual(['wrong']);
    expect(found(2, 101)).toEqual([]);
  });

  test('and still the last of them may have mended a case', () => {
    const results = (like: number, mended: Result | readonly Result[]) => ({
      ...Object.fromEntries(
        numbered(60).map(({ id }, index) => [id, like === 1 || index > 1 ? true : { gave: `${like}` }]),
      ),
      mended,
    });
    const runs = [1, 2, 3].map((like) => aRecord(`v${like}`, results(like, times(3, wrong))));
    const found = (last: Result) =>
      suspectGold(
        plainFacts({
          cases: [...numbered(60), { id: 'mended' }],
          runs: [...runs, aRecord('v4', results(3, last))],
        }),
        WARNING,
      ).map(({ message }) => message);
    expect(found(wrong)).toEqual([expect.stringMatching(/^`mended` failed in all 10 trials of 3 versions/)]);
    expect(found(true)).toEqual([]);
  });
});

describe('of many suspects', () => {
  const always = (count: number, of: number) => {
    const failed = Object.fromEntries(numbered(count).map(({ id }) => [id, false]));
    return setFacts({ cases: [...numbered(of), { id: 'right' }], runs: versions(4, { ...failed, right: true }) });
  };

  test('one for a hundred cases is a finding, ten at most, and the others are named to be next', () => {
    const found = (of: number) => suspectGold(always(20, of), WARNING).map(({ subject }) => subject);
    expect([60, 197, 198, 350, 2_000].map((of) => found(of).length)).toEqual([1, 1, 2, 3, 10]);
    expect(found(350)).toEqual(['case-0', 'case-1', 'case-2']);
    expect(suspectGold(always(20, 350), WARNING)[2]?.message).toMatch(/\(3 of 20 to look at\)$/);
    expect(suspectGoldUnmeasured(always(4, 350), WARNING)).toEqual([
      expect.stringMatching(/^346 of 352 cases: less than /),
      'to look at once the first are `reviewed`: 1 case, `case-3`',
    ]);
    expect(suspectGoldUnmeasured(always(3, 350), WARNING)).toHaveLength(1);
  });

  test('those that agree on another answer come before all others, even where their chain broke early', () => {
    const runs = ['v1', 'v2', 'v3', 'v4'].map((version) => {
      const run = aRecord(version, {
        scattered: { gave: version },
        right: true,
        agreed: { gave: 'the same' },
      });
      const trials = run.trials.map((trial) => ({
        ...trial,
        chain: [{ step: 'lookup', correct: trial.case !== 'agreed' }, ...trial.chain],
      }));
      return { ...run, trials };
    });
    const facts = setFacts({ cases: ['scattered', 'right', 'agreed'].map((id) => ({ id })), runs });
    expect(suspectGold(facts, WARNING).map(({ subject }) => subject)).toEqual(['agreed']);
    expect(suspectGoldUnmeasured(facts, WARNING)).toEqual([
      'to look at once the first are `reviewed`: 1 case, `scattered`',
    ]);
  });

  test('the next takes the place of one that was reviewed when as much was on record', () => {
    const at = (reviewed: string) => {
      const runs = versions(4, { a: false, b: false }).map((run, index) => ({
        ...run,
        startedAt: `2026-03-0${index + 1}T10:00:00Z`,
      }));
      return suspectGold(setFacts({ cases: [{ id: 'a', reviewed }, { id: 'b' }], runs }), WARNING);
    };
    expect(at('2026-03-03').map(({ subject }) => subject)).toEqual(['a']);
    expect(at('2026-03-04').map(({ subject }) => subject)).toEqual(['b']);
    expect(at('2026-03-04')[0]?.message).toMatch(/\(1 of 1 to look at\)$/);
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
    expect(suspectGoldUnmeasured(plainFacts({ cases, runs: versions(3, { gone: false }) }), WARNING)).toEqual([
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
      '1 of 3 cases: less than 3 versions or 4 trials; failed every time so far: 1 case, `b`',
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
