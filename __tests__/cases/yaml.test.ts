import { describe, expect, test } from '@jest/globals';
import { readFiles } from './reading.ts';

const read = (...lines: readonly string[]) => readFiles({ 'evals/a.yaml': lines.join('\n') });

describe('a YAML file', () => {
  test('is a list of cases, or that list under the key cases', async () => {
    const list = await read(
      '# first',
      '- id: a',
      '  input: Hi',
      '  expect: { decide: refund }',
      '  reviewed: 2026-10-02',
    );
    expect(list.problems).toEqual([]);
    expect(list.cases[0]).toMatchObject({ id: 'a', reviewed: '2026-10-02', location: { line: 2, column: 3 } });
    const mapping = await read('\uFEFFcases:', '  - {id: a, input: Hi, expect: Hello}');
    expect(mapping.ids).toEqual(['a']);
  });

  test('takes an id as the text that stands there', async () => {
    const { ids, problems } = await read(
      '- {id: 0017, input: a, expect: b}',
      '- {id: 17, input: a, expect: b}',
      '- {id: 1.50, input: a, expect: b}',
      '- {id: "x", input: a, expect: b}',
    );
    expect(problems).toEqual([]);
    expect(ids).toEqual(['0017', '17', '1.50', 'x']);
  });

  test('points at the very value that is wrong', async () => {
    const { ids, problems } = await read(
      '- id: a',
      '  input:',
      '    price: .nan',
      '  expect: b',
      '- id: b',
      '  input: x',
      '  expect:',
      '    decide: refund',
      '    dcide: refund',
      '- id: c',
      '  input: x',
      '  expect: x',
      '  tags: [fine, 3]',
      '- {id: d, input: x, expect: x}',
    );
    expect(ids).toEqual(['d']);
    expect(problems).toEqual([
      expect.stringContaining('evals/a.yaml:3:12: a number is too large or is none'),
      expect.stringContaining('evals/a.yaml:9:12: expect has "dcide", which is no step of the suite'),
      expect.stringContaining('evals/a.yaml:13:16: tags[1] is 3'),
    ]);
  });

  test('resolves aliases, across cases too', async () => {
    const { cases, problems } = await read(
      '- {id: a, input: &text "a long policy", expect: b}',
      '- {id: b, input: [*text, *text], expect: *text}',
    );
    expect(problems).toEqual([]);
    expect(cases[1]).toMatchObject({ input: ['a long policy', 'a long policy'] });
  });

  test('refuses an alias that bites its tail, one without an anchor, and more than a file should hold', async () => {
    const cyclic = await read('- {id: a, input: &a [*a], expect: b}', '- {id: b, input: x, expect: y}');
    expect(cyclic.ids).toEqual(['b']);
    expect(cyclic.problems).toEqual([
      expect.stringContaining('evals/a.yaml:1:22: the alias "*a" stands within the value it refers to'),
    ]);
    const dangling = await read('- {id: a, input: x, expect: y}', '- {id: b, input: *policies/x, expect: y}');
    expect(dangling.ids).toEqual(['a']);
    expect(dangling.problems).toEqual([
      expect.stringContaining('evals/a.yaml:2:18: the alias "*policies/x" has no anchor'),
    ]);
    const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index, names) => {
      const before = names[index - 1];
      return `- &${name} [${Array.from({ length: 10 }, () => (before === undefined ? 'ha' : `*${before}`)).join(', ')}]`;
    });
    expect((await read(...bomb)).problems).toEqual([
      expect.stringContaining('the file holds more than 5000000 values, counting what aliases stand for'),
    ]);
  });

  test('may share one text among thousands of cases', async () => {
    const others = Array.from({ length: 2_000 }, (_, index) => `- {id: c${index}, input: *x, expect: y}`);
    const { ids, problems } = await read('- {id: a, input: &x x, expect: y}', ...others);
    expect(problems).toEqual([]);
    expect(ids).toHaveLength(2_001);
  });

  test('refuses a second document and keeps the first', async () => {
    const { ids, problems } = await read('- {id: a, input: x, expect: y}', '---', '- {id: b, input: x, expect: y}');
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([expect.stringContaining('evals/a.yaml:2:1: a second document begins here')]);
  });

  test.each([
    ['- {id: a, input: !!js/function "x", expect: y}', '1:18: not valid YAML: unresolved tag'],
    ['- {id: a, id: b, input: x, expect: y}', '1:11: the key "id" stands twice'],
    ['- {id: a, input: {? [b] : c}, expect: y}', 'a list, mapping or alias stands as a key'],
    ['- id: a\n input: [', '2:1: not valid YAML'],
    ['hello', '1:1: what should be the cases is "hello"'],
    ['cases:', 'what should be the cases is empty'],
    ['prompts: [a]\nproviders: []', 'what should be the cases is empty'],
    ['cases: []\nsuite: x', '2:1: unknown key "suite" beside the cases'],
  ])('says what is wrong with %j', async (text, expected) => {
    const { problems } = await read(text);
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });

  test('takes out the case whose key cannot be told, and no other', async () => {
    const { ids, problems } = await read(
      '- {id: a, input: {__proto__: 1}, expect: y}',
      '- id: b',
      '  input: x',
      '  input: y',
      '  expect: z',
      '- {id: c, input: x, expect: y}',
    );
    expect(ids).toEqual(['c']);
    expect(problems).toEqual([
      expect.stringContaining('1:19: the key "__proto__" is never read'),
      expect.stringContaining('4:3: the key "input" stands twice'),
    ]);
  });

  test('does not read << as anything but a key', async () => {
    const { problems } = await read('- {id: a, input: x, expect: y, <<: {draft: true}}');
    expect(problems).toEqual([expect.stringContaining('unknown key "<<"')]);
  });

  test('holds no case when it is empty', async () => {
    expect(await read('# nothing yet')).toEqual({ cases: [], ids: [], problems: [] });
  });
});
