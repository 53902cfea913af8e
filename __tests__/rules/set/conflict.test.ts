import { describe, expect, test } from '@jest/globals';
import { conflict, conflictUnmeasured } from '../../../src/rules/set/conflict.ts';
import { type CaseParts, setFacts, WARNING } from './set-facts.ts';

const LATE = 'My order is late, what can I do about it?';
const LATER = 'My order is late: what can I do about it?';

describe('set/conflict', () => {
  test('names the case that contradicts an earlier one, and the step', () => {
    expect(
      findings([
        { id: 'late-1', input: LATE, expect: { decide: 'refund', reply: 'x' } },
        { id: 'late-2', input: LATE, expect: { decide: 'escalate', reply: 'x' } },
      ]),
    ).toEqual([
      {
        rule: 'set/conflict',
        level: 'warning',
        suite: 'support',
        subject: 'late-2',
        key: 'set/conflict:support:late-2',
        location: { file: 'evals/cases.jsonl', line: 2 },
        message:
          'case `late-2` has the same input as `late-1` and expects something else of `decide`: no agent can pass both',
        evidence: [`both ask \`${LATE}\``, 'of `decide` `late-1` expects `refund`, `late-2` `escalate`'],
        fix: 'Decide which answer is right. Correct or remove the other case; if both are right, say in the inputs what the answer hangs on.',
        grounds: expect.anything(),
      },
    ]);
  });

  test('shows both texts and both expectations of nearly the same input', () => {
    const [found] = findings([
      { id: 'a', input: LATE, expect: 'refund' },
      { id: 'b', input: LATER, expect: 'escalate' },
    ]);
    expect(found?.message).toBe(
      'case `b` asks nearly what `a` asks (similarity 0.85) and expects something else of `reply`',
    );
    expect(found?.evidence).toEqual([
      `\`a\` asks \`${LATE}\``,
      `\`b\` asks \`${LATER}\``,
      'of `reply` `a` expects `refund`, `b` `escalate`',
    ]);
  });

  test('lists further opponents, the same input first', () => {
    const [, third] = findings([
      { id: 'a', input: LATE, expect: 'refund' },
      { id: 'b', input: `${LATE}!`, expect: 'wait' },
      { id: 'c', input: LATE, expect: 'escalate' },
    ]);
    expect(third?.message).toContain('has the same input as `a`');
    expect(third?.evidence.at(-1)).toBe('also against `b` (similarity 0.97), which expects `wait` of `reply`');
  });

  test('is told once for each further answer to one input, not for each case that repeats one', () => {
    const answers = ['refund', 'escalate', 'wait', 'refund', 'escalate', 'wait'];
    const found = findings(answers.map((expect, nth) => ({ id: `many${nth + 1}`, input: LATE, expect })));
    expect(found.map(({ subject }) => subject)).toEqual(['many2', 'many3']);
    expect(found[1]?.evidence).toEqual([
      `both ask \`${LATE}\``,
      'of `reply` `many1` expects `refund`, `many3` `wait`',
      'also against `many2` (the same input), which expects `escalate` of `reply`',
    ]);
  });

  test.each([
    ['CANCEL it  now', 'cancel it now', 'the same but for case and blanks'],
    ['ha ha ha ha', 'ha ha ha ha ha', 'similarity > 0.99'],
  ])('does not call inputs wholly alike that are not: %s', (one, other, said) => {
    expect(findings(cases(one, other))[0]?.message).toContain(`asks nearly what \`case-1\` asks (${said}) and expects`);
  });

  test('is found within a group for the same input, and not for wordings that were put side by side', () => {
    const inGroup = (one: string, other: string) => cases(one, other).map((each) => ({ ...each, group: 'late' }));
    expect(findings(inGroup(LATE, LATE))).toHaveLength(1);
    expect(findings(inGroup(LATE, LATER))).toEqual([]);
    expect(findings(cases(LATE, LATER).map((one, nth) => ({ ...one, group: `late ${nth}` })))).toHaveLength(1);
  });

  const agreeing = (groups: number) =>
    Array.from({ length: groups }, (_, nth) => `${'ab'.repeat(nth + 1)} it`).flatMap((text) => [
      { input: text },
      { input: `${text}!` },
    ]);

  test('is found between inputs that only differ in writing where the set shows that writing means nothing', () => {
    const hello = cases('Hello', 'hello!').map((one, nth) => ({ ...one, id: `h${nth}` }));
    const [found, ...more] = findings([...hello, ...agreeing(9)]);
    expect(more).toEqual([]);
    expect(found?.message).toBe(
      'case `h1` asks what `h0` asks, only written otherwise (similarity 0.75), and expects something else of `reply`',
    );
    expect(found?.evidence.slice(0, 2)).toEqual(['`h0` asks `Hello`', '`h1` asks `hello!`']);
    expect(findings([...hello, ...agreeing(8)])).toEqual([]);
  });

  test('says so where all that tells two inputs apart is masked', () => {
    const [found] = findings(cases(`${LATE} Write to ann@shop.eu`, `${LATE} Write to bob@shop.eu`));
    expect(found?.evidence.slice(0, 3)).toEqual([
      `\`case-1\` asks \`${LATE} Write to [e-mail]\``,
      `\`case-2\` asks \`${LATE} Write to [e-mail]\``,
      'they differ in what is not shown: private data, which is masked, or blanks',
    ]);
  });

  test('is silent below its threshold, and where both expectations can be met', () => {
    expect(findings(cases(LATE, LATER), 0.86)).toEqual([]);
    const wanted = ['five days', 'sorry'].map((text) => ({ input: LATE, expect: { hint: text } }));
    expect(findings(wanted)).toEqual([]);
  });

  test.each([
    ['another number', 'My order A-17 is late, what can I do?', 'My order A-18 is late, what can I do?'],
    ['one number more', 'I want 2 of these lamps for 2 rooms', 'I want 2 of these lamps for two rooms'],
    [
      'another order of words',
      'I want to move my flight from Berlin to Paris today',
      'I want to move my flight from Paris to Berlin today',
    ],
    ['what is expected of each', 'I would rather have a refund, please', 'I would rather have a voucher, please'],
  ])('is silent where the inputs tell why: %s', (_, one, other) => {
    expect(findings(cases(one, other, ['refund', 'voucher']))).toEqual([]);
    expect(findings(cases(one, `${one}!`, ['refund', 'wait']))).toHaveLength(1);
  });

  test('is silent where only the lines that both have are alike', () => {
    const before =
      'You wrote to us on Monday about a lamp.\nWe asked you which lamp it was, and you sent us a photo.\n';
    expect(findings(cases(`${before}Is it broken?`, `${before}Thank you.`))).toEqual([]);
    expect(findings(cases(`${before}Is it broken?`, `${before}Is it broken??`))).toHaveLength(1);
  });

  test('is not silent where an input holds what is expected of the other as well', () => {
    const one = 'I would rather have a refund than a voucher, thank you';
    const other = 'I would rather have a refund than a voucher; thank you';
    expect(findings(cases(one, other, ['refund', 'voucher']))).toHaveLength(1);
  });

  test('is not silent where an expected value only stands inside of another word', () => {
    const [on, off] = ['the cat is on the mat over there again', 'the cat is off the mat over there again'];
    expect(findings(cases(on, off, ['on', 'off']))).toEqual([]);
    expect(findings(cases(`contact: ${LATE}`, `contact; ${LATE}`, ['tact', 'con']))).toHaveLength(1);
  });

  test('what could not be looked for is said', () => {
    expect(conflictUnmeasured(setFacts(), WARNING)).toEqual([]);
    expect(conflictUnmeasured(setFacts({ alike: { pairs: [], nearUnchecked: 'too many' } }), WARNING)).toEqual([
      'too many',
    ]);
  });
});

function cases(one: string, other: string, [first, second] = ['refund', 'escalate']): readonly CaseParts[] {
  return [
    { input: one, expect: first! },
    { input: other, expect: second! },
  ];
}

function findings(list: readonly CaseParts[], threshold?: number) {
  const suite = ['steps: { decide: equals, hint: contains, reply: equals }'];
  return conflict(setFacts({ cases: list, suite }), threshold === undefined ? WARNING : { ...WARNING, threshold });
}
