import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SetFacts } from '../../../src/rules/set/facts.ts';
import { uncoveredStep, uncoveredUnmeasured } from '../../../src/rules/set/uncovered-step.ts';
import { aTool, calling, factsWith, STEPS } from './building-tools.ts';
import { setFacts, WARNING } from './set-facts.ts';

const find = (facts: SetFacts) => uncoveredStep(facts, WARNING);
const subjects = (facts: SetFacts) => find(facts).map(({ subject }) => subject);
const TRIAGE = 'prompts: { triage: prompts/triage.md, reply: prompts/reply.md }';

describe('a step', () => {
  const suite = ['steps: { extract: fields, decide: equals, reply: equals }'];

  test('that no case expects anything of is named, with how often the others are', () => {
    const facts = setFacts({ suite, cases: [{ expect: { decide: 'a', reply: 'b' } }, { expect: { decide: 'b' } }] });
    expect(find(facts)).toEqual([
      {
        rule: 'set/uncovered-step',
        level: 'warning',
        suite: 'support',
        subject: 'extract',
        key: 'set/uncovered-step:support:extract',
        location: { file: 'evalgap.yml', line: 4, column: 23 },
        message: 'no case expects anything of step `extract`: it is never scored',
        evidence: ['of 2 cases expect: `decide` 2, `reply` 1'],
        fix: 'Add what `extract` should put out to the cases it matters for, or take it out of `steps`.',
        grounds: expect.anything(),
      },
    ]);
  });

  test('is silent about a step that a single case expects something of', () => {
    const facts = setFacts({ suite, cases: [{ expect: { decide: 'a', reply: 'b' } }, { expect: { extract: {} } }] });
    expect(find(facts)).toEqual([]);
    expect(uncoveredUnmeasured(facts)).toEqual([]);
  });

  test('is not known to be left out while some cases could not be read', () => {
    const facts = setFacts({ suite, cases: [{ expect: { decide: 'a' } }], whole: false });
    expect(find(facts)).toEqual([]);
    expect(uncoveredUnmeasured(facts)).toEqual(['some cases could not be read, and they may be what covers it']);
  });
});

describe('a prompt', () => {
  test('that no case covers is named, and told apart from a step of the same name', () => {
    const facts = setFacts({ suite: [TRIAGE], cases: [{ covers: ['policies/**'] }] });
    expect(find(facts)).toMatchObject([
      {
        subject: 'triage',
        location: { file: 'evalgap.yml', line: 4 },
        message: 'no case covers prompt `triage` (`prompts/triage.md`)',
        evidence: ['every case says what it covers, and none names `triage` or `prompts/triage.md`'],
      },
      { subject: 'prompt reply', message: 'no case covers prompt `reply` (`prompts/reply.md`)' },
    ]);
  });

  test('is covered by its id, by its path, and by every case that does not say what it covers', () => {
    const of = (...cases: readonly (readonly string[] | undefined)[]) =>
      subjects(setFacts({ suite: [TRIAGE], cases: cases.map((covers) => (covers === undefined ? {} : { covers })) }));
    expect(of(['triage'], ['./prompts/reply.md'])).toEqual([]);
    expect(of(['prompts/*'])).toEqual([]);
    expect(of(['triage'], undefined)).toEqual([]);
    expect(of(['triage'])).toEqual(['prompt reply']);
  });
});

describe('a tool', () => {
  const tools = [aTool('get_order', ['id']), aTool('cancel_order', [], { line: 7 }), aTool('refund')];

  test('that no case calls is named where its file names it', () => {
    expect(find(factsWith({ tools, cases: [calling('get_order'), calling('refund')] }))).toMatchObject([
      {
        subject: 'cancel_order',
        key: 'set/uncovered-step:support:cancel_order',
        location: { file: 'tools.json', line: 7 },
        message: 'no case calls or covers tool `cancel_order` of `tools.json`',
      },
    ]);
  });

  test('is silent about what a case calls, names, or covers with its file', () => {
    expect(subjects(factsWith({ tools, cases: [calling('get_order', 'cancel_order', 'refund')] }))).toEqual([]);
    const naming = (...covers: readonly string[]) =>
      subjects(factsWith({ tools, cases: [calling('get_order'), { ...calling(), covers }] }));
    expect(naming('cancel_order', 'refund')).toEqual([]);
    expect(naming('./tools.json')).toEqual([]);
    expect(naming('refund')).toEqual(['cancel_order']);
  });

  test('of the name of a step or a prompt is told apart from it', () => {
    const suite = [STEPS, 'prompts: { triage: a.md }', 'tools: [tools.json]'];
    const named = ['lookup', 'triage', 'find'].map((name) => aTool(name));
    const facts = factsWith({ suite, tools: [aTool('get_order'), ...named], cases: [calling('get_order')] });
    expect(subjects(facts)).toEqual(['tool lookup', 'tool triage', 'find']);
  });

  test('in two files is one', () => {
    const twice = [...tools, aTool('cancel_order', [], { file: 'other.json' })];
    const suite = [STEPS, 'tools: [tools.json, other.json]'];
    expect(subjects(factsWith({ suite, tools: twice, cases: [calling('get_order', 'refund')] }))).toEqual([
      'cancel_order',
    ]);
  });
});

describe('a file of tools', () => {
  const many = Array.from({ length: 29 }, (_, index) => aTool(`tool_${index}`));

  test('most of which no case calls is one finding, not one for each', () => {
    const cases = many.slice(0, 12).map(({ name }) => calling(name));
    expect(find(factsWith({ tools: many, cases }))).toMatchObject([
      {
        subject: 'tools.json',
        location: { file: 'tools.json' },
        message: 'no case calls or covers 17 of the 29 tools of `tools.json`',
        evidence: [
          expect.stringMatching(/^neither called nor covered: `tool_12`, .* and 7 more$/),
          expect.stringMatching(/^called or covered: `tool_0`, .* and 2 more$/),
        ],
      },
    ]);
  });

  test('none of which a case calls is one finding, however few they are', () => {
    const tools = [aTool('a'), aTool('b'), aTool('c', [], { file: 'c.json' })];
    const suite = [STEPS, 'tools: [tools.json, c.json]'];
    expect(find(factsWith({ suite, tools, cases: [calling('c')] }))).toMatchObject([
      { subject: 'tools.json', message: 'no case calls or covers any of the 2 tools of `tools.json`' },
    ]);
  });

  test('that holds one tool stands together with the others of its glob', () => {
    const files = many.map((tool) => ({ ...tool, file: `tools/${tool.name}.json` }));
    const suite = [STEPS, 'tools: [tools/*.json]'];
    expect(find(factsWith({ suite, tools: files, cases: [calling('tool_3')] }))).toMatchObject([
      {
        subject: 'tools/*.json',
        location: { file: 'evalgap.yml', line: 5, column: 13 },
        message: 'no case calls or covers 28 of the 29 tools of `tools/*.json`',
      },
    ]);
    const few = files.slice(0, 4);
    expect(subjects(factsWith({ suite, tools: few, cases: [calling('tool_3')] }))).toEqual([
      'tool_0',
      'tool_1',
      'tool_2',
    ]);
  });

  test('keeps its name whatever stands around it, and its findings whatever their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: 12 }), fc.nat(11), (tools, called) => {
        const facts = factsWith({ tools, cases: [calling(...tools.slice(0, called + 1).map(({ name }) => name))] });
        const uncovered = tools.length - called - 1;
        expect(find(facts).length).toBe(uncovered > 5 ? 1 : uncovered);
      }),
    );
  });
});

describe('which tools no case calls is not known', () => {
  const tools = [aTool('get_order')];

  test.each([
    ['where a file of them was not read', { cases: [calling('x')] }, 'a file under `tools` could not be read'],
    ['where the suite names none', { cases: [calling('x')], tools: [], suite: [STEPS] }, 'the suite names no `tools`'],
    [
      'where no step scores calls',
      { cases: [{ covers: ['triage'] }], tools, suite: ['tools: [tools.json]'] },
      'no step scores tool calls, so which tools the cases exercise is not known',
    ],
    [
      'where cases call them by other names',
      { cases: [calling('mcp__orders__get_order')], tools },
      'what cases expect to be called goes by other names than `tools` describes',
    ],
  ])('%s', (_, setting, reason) => {
    const facts = factsWith(setting);
    expect(find(facts)).toEqual([]);
    expect(uncoveredUnmeasured(facts)).toEqual([reason]);
  });

  test('in part where an entry leads to none', () => {
    const suite = [STEPS, 'tools: [tools.json, "openapi/*.yaml"]'];
    const facts = factsWith({ suite, tools: [...tools, aTool('refund')], cases: [calling('get_order')] });
    expect(subjects(facts)).toEqual(['refund']);
    expect(uncoveredUnmeasured(facts)).toEqual(['`openapi/*.yaml` under `tools` leads to no tool']);
  });

  test('is nothing to say of a suite that has neither tools nor steps of calls', () => {
    expect(uncoveredUnmeasured(setFacts({ cases: [{}] }))).toEqual([]);
  });
});
