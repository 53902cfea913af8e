import { describe, expect, test } from '@jest/globals';
import { duplicate, duplicateUnmeasured } from '../../../src/rules/set/duplicate.ts';
import { type CaseParts, setFacts, WARNING } from './set-facts.ts';

const LATE = 'My order was to be here on Monday, and nobody can tell me where it is.';
const LATER = 'My order was to be here on Monday and nobody can tell me where it is!';

describe('set/duplicate', () => {
  test('names the case that repeats an earlier one, and where it stands', () => {
    expect(
      findings([
        { id: 'late-1', input: LATE },
        { id: 'other', input: 'Cancel it.' },
        { id: 'late-2', input: LATE },
      ]),
    ).toEqual([
      {
        rule: 'set/duplicate',
        level: 'warning',
        suite: 'support',
        subject: 'late-2',
        key: 'set/duplicate:support:late-2',
        location: { file: 'evals/cases.jsonl', line: 3 },
        message: 'case `late-2` repeats `late-1`: the same input, and the same is expected',
        evidence: [`both ask \`${LATE}\``, 'both expect `Done.` of `reply`'],
        fix: '`npx evalgap check --fix` removes it, or says what about its file keeps it from doing so.',
        grounds: expect.anything(),
      },
    ]);
  });

  test('says of an exact repetition that only it says something, and what, where --fix would leave it', () => {
    const advice = findings([
      { id: 'plain', input: LATE },
      { id: 'tagged', input: LATE, tags: ['angry'], group: 'g' },
      { id: 'again', input: LATE, tags: ['angry'] },
    ]).map(({ subject, fix }) => [subject, fix]);
    expect(advice).toEqual([
      [
        'tagged',
        '`npx evalgap check --fix` leaves it, since its `tags`, `group` would be lost. Bring what you need of that into the case it repeats, then remove it.',
      ],
      ['again', '`npx evalgap check --fix` removes it, or says what about its file keeps it from doing so.'],
    ]);
  });

  test('says of the same input with more expected of it that it is no exact repetition', () => {
    const [found] = findings([
      { id: 'a', input: LATE, expect: { reply: 'x' } },
      { id: 'b', input: LATE, expect: { decide: 'y', reply: 'x' } },
    ]);
    expect(found?.message).toBe('case `b` has the same input as `a`, and expects the same wherever both say something');
    expect(found?.fix).not.toContain('--fix');
  });

  test('shows both texts where only their writing differs', () => {
    const [found] = findings([
      { id: 'a', input: LATE },
      { id: 'b', input: LATER },
    ]);
    expect(found?.message).toBe(
      'case `b` asks what `a` asks, only written otherwise (similarity 0.89), and expects the same',
    );
    expect(found?.evidence.slice(0, 2)).toEqual([`\`a\` asks \`${LATE}\``, `\`b\` asks \`${LATER}\``]);
  });

  test('gives the most alike of several as the partner, and lists the others', () => {
    const [second, third] = findings([
      { id: 'a', input: `${LATE} Thank you.` },
      { id: 'b', input: `${LATE} Thank you so.` },
      { id: 'c', input: `${LATE} Thank you so!` },
    ]);
    expect(second?.message).toBe('case `b` asks nearly what `a` asks (similarity 0.93), and expects the same');
    expect(third?.message).toContain('asks what `b` asks');
    expect(third?.evidence.at(-1)).toBe('also like `a` (similarity 0.93)');
  });

  test('goes by its own threshold', () => {
    const cases = [{ input: `${LATE} Thank you.` }, { input: `${LATE} Thanks.` }];
    expect(findings(cases, 0.95)).toEqual([]);
    expect(findings(cases, 0.9)).toHaveLength(1);
  });

  test('is silent where something else is expected, however alike the inputs are', () => {
    expect(
      findings([
        { input: LATE, expect: 'refund' },
        { input: LATE, expect: 'escalate' },
      ]),
    ).toEqual([]);
    expect(
      findings([
        { input: LATE, expect: { decide: 'x' } },
        { input: LATE, expect: { reply: 'x' } },
      ]),
    ).toEqual([]);
  });

  test.each([
    [
      'order',
      'My order A-1115 was to be here on Monday, where is it?',
      'My order A-1151 was to be here on Monday, where is it?',
    ],
    [
      'time',
      'set up a meeting with tom from 9:20 until 10:30 today',
      'set up a meeting with tom from 9:30 until 10:30 today',
    ],
  ])('is silent about near requests for another %s', (_, one, other) => {
    expect(findings([{ input: one }, { input: other }], 0.8)).toEqual([]);
    expect(findings([{ input: one }, { input: `so ${one}` }], 0.8)).toHaveLength(1);
  });

  test('is silent about wordings of one request, which share a group', () => {
    const group = 'late';
    expect(
      findings([
        { input: LATE, group },
        { input: LATER, group },
        { input: `${LATE} Thanks.`, group },
      ]),
    ).toEqual([]);
    expect(
      findings([
        { input: LATE, group },
        { input: LATER, group: 'other' },
      ]),
    ).toHaveLength(1);
    expect(
      findings([
        { input: LATE, group },
        { input: LATE, group },
      ]),
    ).toHaveLength(1);
  });

  test('shows the part that is theirs of long conversations, and no private data', () => {
    const system = { role: 'system', content: `You are the assistant of a shop. ${'Be kind. '.repeat(100)}` };
    const asked = [
      'a',
      'write to ann@shop.eu about my late order please',
      'b',
      'write to ann@shop.eu about my late order, please',
    ];
    const cases = [...asked, ...'cdefghij'].map((content) => ({ input: [system, { role: 'user', content }] }));
    const [found] = findings(cases);
    expect(found?.evidence[0]).toMatch(/^`case-2` asks `write to \[e-mail\] about my late order please`$/);
  });

  test('shows the whole inputs where their texts do not differ', () => {
    const [found] = findings([
      { id: 'a', input: { to: 'sell it' } },
      { id: 'b', input: { do: 'sell it' } },
    ]);
    expect(found?.evidence.slice(0, 2)).toEqual(['`a` asks `{"to":"sell it"}`', '`b` asks `{"do":"sell it"}`']);
  });

  test('what could not be looked for is said', () => {
    expect(duplicateUnmeasured(setFacts(), WARNING)).toEqual([]);
    const alike = { pairs: [], nearUnchecked: 'too many', writingUnchecked: 'marks matter' };
    expect(duplicateUnmeasured(setFacts({ alike }), WARNING)).toEqual(['too many', 'marks matter']);
  });
});

function findings(cases: readonly CaseParts[], threshold?: number) {
  const suite = ['steps: { decide: equals, reply: equals }'];
  return duplicate(setFacts({ cases, suite }), threshold === undefined ? WARNING : { ...WARNING, threshold });
}
