import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freePass, freePassUnmeasured } from '../../../src/rules/set/free-pass.ts';
import { canonicalJson, type Json } from '../../../src/values/json.ts';
import { aCase, type CaseParts, setFacts, WARNING } from './set-facts.ts';

function judge(steps: string, ...cases: readonly CaseParts[]) {
  const facts = setFacts({ suite: [`steps: ${steps}`], cases, alike: { pairs: [] } });
  return { findings: freePass(facts, WARNING), unmeasured: freePassUnmeasured(facts, WARNING) };
}

/** Who is passed by what, in short. */
function passed(steps: string, ...cases: readonly CaseParts[]): readonly string[] {
  return judge(steps, ...cases).findings.map(
    ({ subject, message, evidence }) =>
      `${subject}: ${[
        /passed by (.*): nothing is wrong/.exec(message)?.[1],
        ...evidence.flatMap((line) => /^it is passed by (.*) as well$/.exec(line)?.[1] ?? []),
      ].join(', ')}`,
  );
}

describe('an empty reply', () => {
  test('passes a case that only says what must not be there', () => {
    const cases = [{ id: 'a', expect: { reply: { not: ['refund'] } } }];
    expect(judge('{ reply: contains }', ...cases).findings).toMatchObject([
      {
        rule: 'set/free-pass',
        subject: 'a',
        location: { file: 'evals/cases.jsonl', line: 1 },
        message: '`a` is passed by an empty text: nothing is wrong with it for `contains` on `reply`',
        evidence: [
          '`reply` expects `{"not":["refund"]}`',
          'it is passed by an empty list as well',
          'it is passed by an empty object as well',
          'it is passed by `null` as well',
          'it is passed by its own input, sent back as well',
        ],
      },
    ]);
  });

  test.each<readonly [string, Json, string]>([
    ['equals', '', 'an empty text'],
    ['equals', [], 'an empty list'],
    ['equals', {}, 'an empty object'],
    ['equals', null, '`null`'],
    ['fields', { order: {} }, ''],
    ['fields', { order: null }, ''],
    ['number', 0, ''],
    ['regex', '.*', 'an empty text, an empty list, an empty object, `null`, its own input, sent back'],
    ['regex', '^$', 'an empty text'],
    ['tool-call', [], 'an agent that calls no tool and says nothing, an empty list'],
    ['tool-call', [{ name: 'get_order' }], ''],
  ])('is held against %s of %j', (scorer, expected, by) => {
    expect(passed(`{ reply: ${scorer} }`, { id: 'a', expect: { reply: expected } })).toEqual(
      by === '' ? [] : [`a: ${by}`],
    );
  });

  test('has to be right at every step under one and the same reply', () => {
    const steps = '{ lookup: tool-call, decide: equals, reply: contains }';
    expect(
      passed(
        steps,
        { id: 'idle', expect: { lookup: [], reply: { not: ['refund'] } } },
        { id: 'decided', expect: { lookup: [], decide: 'answer', reply: { not: ['refund'] } } },
        { id: 'mixed', expect: { decide: '', reply: ['null'] } },
      ),
    ).toEqual(['idle: an agent that calls no tool and says nothing, an empty list']);
  });

  test('passes where the threshold leaves room for it', () => {
    const half = '{ reply: { scorer: contains, threshold: 50% } }';
    const expected = { reply: { contains: ['done'], not: ['refund'] } };
    expect(passed('{ reply: contains }', { id: 'a', expect: expected })).toEqual([]);
    expect(passed(half, { id: 'a', expect: expected })[0]).toMatch(/^a: an empty text/);
    expect(judge(half, { id: 'a', expect: expected }).findings[0]?.evidence[0]).toBe(
      '`reply` expects `{"contains":["done"],"not":["refund"]}`, a score of 0.5 is enough',
    );
  });
});

describe('the input sent back', () => {
  test('passes a case that expects what stands in it', () => {
    const input = `${'It was late and it rained. '.repeat(20)}The number is A-1182, thanks.`;
    const { findings } = judge('{ reply: contains }', { id: 'a', input, expect: { reply: ['A-1182'] } });
    expect(findings.map(({ message }) => message)).toEqual([
      '`a` is passed by its own input, sent back: nothing is wrong with it for `contains` on `reply`',
    ]);
    expect(findings[0]?.evidence[0]).toMatch(/^sent back: `….*The number is A-1182, thanks\.`$/);
  });

  test('is sent as JSON and as its text, and of a conversation the last message alone', () => {
    const input = { order: 'A-1182' };
    const chat = [
      { role: 'system', content: 'Answer with yes, no or unsure.' },
      { role: 'user', content: 'Is it unsure?' },
    ];
    expect(passed('{ reply: fields }', { id: 'a', input, expect: { reply: input } })).toEqual([
      'a: its own input, sent back',
    ]);
    expect(passed('{ reply: equals }', { id: 'a', input, expect: { reply: '{"order":"A-1182"}' } })).toEqual([
      'a: its own input, sent back as a text',
    ]);
    expect(passed('{ reply: contains }', { id: 'a', input: chat, expect: { reply: ['yes'] } })).toEqual([]);
    expect(
      passed('{ reply: contains }', { id: 'a', input: { messages: chat }, expect: { reply: ['unsure'] } }),
    ).toEqual(['a: the last message of its input, sent back']);
  });

  test('is of several fields the request alone, and never what it brings along', () => {
    const expected = { reply: ['30 days'] };
    const context = ['Goods may come back within 30 days.'];
    const by = (input: Json) => passed('{ reply: contains }', { id: 'a', input, expect: expected });
    expect(by({ question: 'How long?', documents: context })).toEqual([]);
    expect(by({ Question: 'Is it 30 days?', text: 'Hm.', context })).toEqual(['a: `Question` of its input, sent back']);
    expect(by({ documents: context })).toEqual([]);
    expect(by({ context, days: '30 days' })).toEqual(['a: its own input, sent back']);
    expect(by(`Context: ${context[0]}\n\nQuestion: How long?`)).toEqual([]);
    expect(by(`Question: How long?\n\nContext: ${context[0]}`)).toEqual([]);
    expect(by(`Question: Is it 30 days?\n\nContext: none`)).toEqual(['a: the question in its input, sent back']);
    const chat = [
      { role: 'user', content: 'How long?' },
      { role: 'assistant', content: '30 days, I think.' },
    ];
    expect(by(chat)).toEqual([]);
  });

  test('is left alone when it is longer than any answer', () => {
    const input = `A-1182 ${'x'.repeat(100_000)}`;
    expect(passed('{ reply: contains }', { id: 'a', input, expect: { reply: ['A-1182'] } })).toEqual([]);
  });
});

describe('what many cases let pass alike', () => {
  const aboutMood = (nth: number) => ({
    id: `m${nth}`,
    input: `Is this good or bad: number ${nth}`,
    expect: { reply: [nth % 2 === 0 ? 'good' : 'bad'] },
  });
  const moods = (n: number) => Array.from({ length: n }, (_, nth) => aboutMood(nth));
  const other = (nth: number) => ({ id: `o${nth}`, input: `Number ${nth}?`, expect: { reply: [`No, it is ${nth}.`] } });
  const others = (n: number) => Array.from({ length: n }, (_, nth) => other(nth));

  test('by their inputs is told once, with how many they are and which', () => {
    expect(judge('{ reply: contains }', ...moods(4), ...others(35)).findings).toMatchObject([
      {
        subject: 'inputs',
        location: { file: 'evalgap.yml', line: 4 },
        message:
          '4 of 39 cases are passed by their own input, sent back: nothing is wrong with it for `contains` on `reply`',
        evidence: [
          'among them: `m0`, `m1`, `m2`, `m3`',
          '`m0`: sent back: `Is this good or bad: number 0`',
          '`m0`: `reply` expects `["good"]`',
        ],
        fix: expect.stringContaining('waive `inputs`'),
      },
    ]);
  });

  test.each([
    ['three', moods(3)],
    ['a tenth', [...moods(4), ...others(36)]],
  ])('is told of each where they are no more than %s', (_, cases) => {
    const subjects = judge('{ reply: contains }', ...cases).findings.map(({ subject }) => subject);
    expect(subjects).toEqual(cases.map(({ id }) => id).filter((id) => id.startsWith('m')));
  });

  test('does not hide what else passes one of them', () => {
    const slip = { id: 'slip', input: 'Is this good or bad?', expect: { reply: { not: ['refund'] } } };
    const { findings } = judge('{ reply: contains }', ...moods(6), slip);
    expect(findings.map(({ subject, message }) => [subject, message.split(':')[0]])).toEqual([
      ['inputs', '7 of 7 cases are passed by their own input, sent back'],
      ['slip', '`slip` is passed by an empty text'],
    ]);
    expect(findings[1]?.evidence).not.toContain('it is passed by its own input, sent back as well');
  });

  test('because nothing is right for them is told once, and apart from what only forbids something', () => {
    const idle = ['a', 'b', 'c', 'd'].map((id) => ({ id, input: `${id}?`, expect: { lookup: [] } }));
    const open = { id: 'open', input: 'Hm?', expect: { reply: { not: ['refund'] } } };
    const { findings } = judge('{ lookup: tool-call, reply: contains }', ...idle, open);
    expect(findings.map(({ subject, message }) => [subject, message])).toEqual([
      [
        'nothing',
        '4 of 5 cases expect nothing at all, and are passed by an agent that does nothing: nothing is wrong with it for `tool-call` on `lookup`',
      ],
      ['open', '`open` is passed by an empty text: nothing is wrong with it for `contains` on `reply`'],
    ]);
  });

  test('is known again by every one of them', () => {
    const groundsOf = (n: number) => judge('{ reply: contains }', ...moods(n)).findings[0]?.grounds ?? [];
    const [before, now] = [groundsOf(5), groundsOf(6)];
    expect(now.filter((ground) => !before.includes(ground))).toHaveLength(1);
    expect(before.every((ground) => now.includes(ground))).toBe(true);
  });
});

describe("other cases' answers", () => {
  test('pass a case when at least half of those tried do', () => {
    const labels = ['true', 'mostly-true', 'barely-true', 'false', 'pants-on-fire'];
    const cases = labels.map((label) => ({ id: label, input: `Is ${label.length} so?`, expect: { reply: label } }));
    expect(passed('{ reply: contains }', ...cases)).toEqual(['true: 2 of 4 answers that other cases expect']);
    expect(judge('{ reply: contains }', ...cases).findings).toMatchObject([
      {
        evidence: ['the answer of `barely-true`: `reply` `barely-true`', '`reply` expects `true`'],
        fix: expect.stringContaining('Expect what tells this case from `barely-true`'),
      },
    ]);
    expect(passed('{ reply: equals }', ...cases)).toEqual([]);
  });

  test('pass no case when fewer than half do', () => {
    const labels = ['true', 'mostly-true', 'barely', 'false', 'pants-on-fire', 'half'];
    const cases = labels.map((label) => ({ id: label, input: 'Is it so?', expect: { reply: label } }));
    expect(passed('{ reply: contains }', ...cases.slice(0, 3))).toEqual([
      'true: 1 of 2 answers that other cases expect',
    ]);
    expect(passed('{ reply: contains }', ...cases.slice(0, 4))).toEqual([]);
  });

  test('that are the same as its own are no pass for nothing', () => {
    const cases = ['a', 'b', 'c'].map((id) => ({ id, input: `Question ${id}?`, expect: { reply: ['refund'] } }));
    expect(passed('{ reply: contains }', ...cases)).toEqual([]);
    expect(passed('{ reply: contains }', ...cases, { id: 'd', input: 'D?', expect: { reply: ['no refund'] } })).toEqual(
      ['a', 'b', 'c'].map((id) => `${id}: the answer of \`d\``),
    );
  });

  test('are made for numbers, calls and fields too, and for all steps of a case together', () => {
    const numbers = [4, { value: 5, tolerance: 100 }, [6]];
    expect(passed('{ reply: number }', ...numbers.map((reply, nth) => ({ id: `n${nth}`, expect: { reply } })))).toEqual(
      ['n1: 2 of 2 answers that other cases expect'],
    );
    const call = { name: 'get_order', arguments: { id: 'A-1' } };
    const steps = '{ lookup: { scorer: tool-call, order: subset }, reply: fields }';
    expect(
      passed(
        steps,
        { id: 'any', expect: { lookup: [{ name: 'get_order' }], reply: { state: 'late' } } },
        { id: 'one', expect: { lookup: [call], reply: { state: 'late', days: 3 } } },
        { id: 'two', expect: { lookup: [call, call], reply: { state: 'late', days: 4 } } },
      ),
    ).toEqual(['any: 2 of 2 answers that other cases expect']);
    expect(
      passed(
        steps,
        { id: 'any', expect: { lookup: [{ name: 'get_order' }], reply: { state: 'sent' } } },
        { id: 'one', expect: { lookup: [call], reply: { state: 'late', days: 3 } } },
      ),
    ).toEqual([]);
  });

  test('cannot be made from patterns', () => {
    const cases = ['refund', 'no refund'].map((reply, nth) => ({ id: `c${nth}`, input: 'Hm?', expect: { reply } }));
    expect(passed('{ reply: regex }', ...cases)).toEqual([]);
  });

  test('are taken from all over the set, and do not depend on its order', () => {
    const cases = Array.from({ length: 300 }, (_, nth) => ({
      id: `c${nth}`,
      input: 'Hm?',
      expect: { reply: nth === 0 ? ['1'] : [`${nth % 3 === 0 ? 'x' : '1'}-${nth}!`] },
    }));
    const found = passed('{ reply: contains }', ...cases);
    expect(found).toEqual([expect.stringMatching(/^c0: \d\d of 50 answers that other cases expect$/)]);
    expect(passed('{ reply: contains }', ...[...cases].reverse())).toEqual(found);
  });
});

test('is silent about questions whose answers stand in the documents that come with them', () => {
  const cases = Array.from({ length: 20 }, (_, nth) => ({
    id: `q${nth}`,
    input: {
      question: `How long does number ${nth} take?`,
      documents: [{ text: `Number ${nth} takes ${nth + 40} days.` }],
    },
    expect: { reply: [`${nth + 40} days`] },
  }));
  expect(judge('{ reply: contains }', ...cases)).toEqual({ findings: [], unmeasured: [] });
});

test('is silent about cases that only their own answer passes', () => {
  const steps = '{ extract: fields, lookup: tool-call, decide: equals, reply: contains }';
  const aboutOrder = (id: string, decide: string) => ({
    id,
    input: `Please ${decide} ${id}, thank you.`,
    expect: {
      extract: { order: id },
      lookup: [{ name: 'get_order', arguments: { id } }],
      decide,
      reply: { contains: [id, '5 days'], not: ['sorry'] },
    },
  });
  const { findings, unmeasured } = judge(
    steps,
    aboutOrder('A-1', 'refund'),
    aboutOrder('A-2', 'refund'),
    aboutOrder('A-3', 'cancel'),
    { id: 'none', expect: { extract: { order: null }, lookup: [], decide: 'answer', reply: ['30 days'] } },
  );
  expect({ findings, unmeasured }).toEqual({ findings: [], unmeasured: [] });
});

describe('a step that a command scores', () => {
  const steps = '{ decide: equals, reply: { scorer: custom, command: [node, score.mjs] } }';

  test('is not scored here, and that is said where it decides', () => {
    const cases = [
      { id: 'open', expect: { reply: 'kind' } },
      { id: 'empty', expect: { decide: '', reply: 'kind' } },
      { id: 'settled', expect: { decide: 'refund', reply: 'kind' } },
    ];
    expect(judge(steps, ...cases)).toEqual({
      findings: [],
      unmeasured: ['2 cases would have to be scored by a command, which is not started here: `reply`'],
    });
    expect(judge(steps, { id: 'settled', expect: { decide: 'refund', reply: 'kind' } }).unmeasured).toEqual([]);
  });
});

test('a value is passed by an empty reply when it is empty itself, and by its input when it is the same', () => {
  const value = fc.oneof(
    fc.constantFrom<Json>('', null, [], {}, 0, '__proto__'),
    fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as Json),
  );
  const facts = setFacts({ suite: ['steps: { reply: equals }'] });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 3 }), (pairs) => {
      const cases = pairs.map(([input, reply], nth) =>
        aCase({ id: `c${nth}`, input, expect: new Map([['reply', reply]]) }),
      );
      const free = cases.filter(({ input, expect: expected }) => {
        const reply = canonicalJson(expected.get('reply') ?? null);
        const echoed = typeof input === 'string' ? [input] : [input, canonicalJson(input)];
        return ['""', 'null', '[]', '{}', ...echoed.map(canonicalJson)]
          .map((text) => text.normalize())
          .includes(reply.normalize());
      });
      expect(freePass({ ...facts, cases }, WARNING).map(({ subject }) => subject)).toEqual(free.map(({ id }) => id));
    }),
  );
});

test('what a pattern or a text is not fit for gives no score, and so no pass', () => {
  expect(passed('{ reply: regex }', { id: 'a', expect: { reply: '(' } })).toEqual([]);
  expect(passed('{ reply: contains }', { id: 'a', expect: { reply: [] } })).toEqual([]);
});
