import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SetFacts } from '../../../src/rules/set/facts.ts';
import { unknownTool, unknownToolUnmeasured } from '../../../src/rules/set/unknown-tool.ts';
import type { Json } from '../../../src/values/json.ts';
import { aTool, calling, factsWith, STEPS } from './building-tools.ts';
import { setFacts, WARNING } from './set-facts.ts';

const find = (facts: SetFacts) => unknownTool(facts, WARNING);
const tools = [aTool('get_order', ['country', 'order_id']), aTool('refund', ['amount', 'to', 'to.city', 'to.iban'])];

describe('a tool that a case expects', () => {
  test('and no file describes is one finding with all its cases, and the nearest name', () => {
    const cases = [calling('get_order'), calling('get_ordr', 'get_ordr'), calling('get_ordr')];
    expect(find(factsWith({ tools, cases }))).toEqual([
      {
        rule: 'set/unknown-tool',
        level: 'warning',
        suite: 'support',
        subject: 'get_ordr',
        key: 'set/unknown-tool:support:get_ordr',
        location: { file: 'evals/cases.jsonl', line: 2 },
        message: '2 cases expect a call of `get_ordr`, which no file under `tools` describes',
        evidence: ['the nearest there is: `get_order` of `tools.json`', 'expected by `case-2`, `case-3`'],
        fix: 'Write `get_order` where that is meant. Otherwise edit the cases if the tool is gone, or add the file that describes it to `tools`.',
        grounds: expect.anything(),
      },
    ]);
  });

  test('and that is like no other is named alone', () => {
    const [found] = find(factsWith({ tools, cases: [calling('get_order', 'send_invoice')] }));
    expect(found?.evidence).toEqual(['expected by `case-1`']);
    expect(found?.fix).toMatch(/^Edit the cases/);
  });

  test('is silent about tools that any file describes', () => {
    const described = [...tools, aTool('send_invoice', [], { file: 'other.json' })];
    const suite = [STEPS, 'tools: [tools.json, other.json]'];
    const facts = factsWith({ suite, tools: described, cases: [calling('get_order', 'refund', 'send_invoice')] });
    expect(find(facts)).toEqual([]);
    expect(unknownToolUnmeasured(facts)).toEqual([]);
  });

  test('is asked of steps of calls alone', () => {
    const cases = [calling('get_order'), { expect: { lookup: [], reply: [{ name: 'nobody' }] } }];
    expect(find(factsWith({ tools, cases }))).toEqual([]);
  });

  test('goes by other names throughout: said once for the suite', () => {
    const cases = [calling('mcp__shop__get_order'), calling('mcp__shop__refund'), calling('mcp__shop__refund')];
    expect(find(factsWith({ tools, cases }))).toMatchObject([
      {
        subject: 'support',
        location: { file: 'evalgap.yml', line: 5 },
        message: 'no file under `tools` describes any of the 2 tools that cases expect to be called',
        evidence: [
          '`mcp__shop__get_order`, expected by `case-1`; the nearest there is: `get_order`',
          '`mcp__shop__refund`, expected by `case-2`, `case-3`; the nearest there is: `refund`',
        ],
      },
    ]);
  });

  test('is one of very many that nobody knows: said once, too', () => {
    const strangers = Array.from({ length: 23 }, (_, index) => calling(`stranger_${index}`));
    const [found, ...others] = find(factsWith({ tools, cases: [calling('refund'), ...strangers] }));
    expect(others).toEqual([]);
    expect(found?.message).toBe('no file under `tools` describes 23 of the 24 tools that cases expect to be called');
    expect(found?.evidence).toHaveLength(21);
    expect(found?.evidence.at(-1)).toBe('and 3 tools more');
  });

  test('may carry anything in its name', () => {
    const name = `a\n\u202E\`${'x'.repeat(1000)}`;
    const [found] = find(factsWith({ tools, cases: [calling('refund', name)] }));
    expect(found?.message).toMatch(/^1 case expects a call of `a\\n\\u\{202E\}'x+…`, which/);
    expect(found?.subject.length).toBeLessThanOrEqual(200);
  });
});

describe('an argument that a case expects', () => {
  const strangers = (name: string, given: Json, known = tools) =>
    find(factsWith({ tools: known, cases: [calling([name, given])] }));

  test('and the tool does not take is named with the nearest and with what it takes', () => {
    const cases = [calling(['get_order', { orderId: 'A-1' }]), calling(['get_order', { order: 'A-2', country: 'NL' }])];
    expect(find(factsWith({ tools, cases }))).toMatchObject([
      {
        subject: 'get_order',
        location: { file: 'evals/cases.jsonl', line: 1 },
        message: '2 cases expect `get_order` to be called with 2 arguments that `tools.json` does not know',
        evidence: [
          '`orderId` in `case-1`; the nearest there is: `order_id`',
          '`order` in `case-2`; the nearest there is: `order_id`',
          '`get_order` takes `country`, `order_id`',
        ],
        fix: expect.stringMatching(/^Edit the cases if what they expect is gone/),
      },
    ]);
  });

  test('is looked for within objects and lists', () => {
    expect(strangers('refund', { to: [{ city: 'Delft' }, { citty: 'Delft' }] })).toMatchObject([
      {
        message: '1 case expects `refund` to be called with argument `to.citty`, which `tools.json` does not know',
        evidence: ['`to.citty` in `case-1`; the nearest there is: `to.city`', expect.anything()],
        fix: expect.stringMatching(/^Write `to\.city` in the cases where that is meant\. If the agent/),
      },
    ]);
    expect(strangers('refund', { iban: 'x' })[0]?.evidence[0]).toBe(
      '`iban` in `case-1`; the nearest there is: `to.iban`',
    );
  });

  test('is silent where the tool takes it, where any will do, and where it is no object', () => {
    expect(strangers('refund', { amount: { any: 1 }, to: { city: 'Delft' } })).toEqual([]);
    expect(strangers('refund', '{"nobody": 1}')).toEqual([]);
    expect(strangers('refund', [{ nobody: 1 }])).toEqual([]);
    expect(find(factsWith({ tools, cases: [calling('refund')] }))).toEqual([]);
  });

  test('is silent where the schema lets others in, at that place alone', () => {
    const open = [aTool('refund', ['to', 'to.city'], { closed: ['to'] })];
    expect(strangers('refund', { other: 1 }, open)).toEqual([]);
    expect(strangers('refund', { to: { other: 1 } }, open)).toHaveLength(1);
    const inner = [aTool('refund', ['to', 'to.city'], { closed: [''] })];
    expect(strangers('refund', { to: { other: { deep: 1 } } }, inner)).toEqual([]);
    expect(strangers('refund', { other: 1 }, inner)).toHaveLength(1);
  });

  test('is silent about an envelope around the parts of a request', () => {
    expect(strangers('refund', { body: { amount: 5 }, path_params: { id: 1 } })).toEqual([]);
    expect(strangers('refund', { to: { body: { city: 'Oslo' } } })).toHaveLength(1);
    expect(strangers('refund', { body: 'text' })).toHaveLength(1);
  });

  test('is known where one of two files knows it, and open where one of them is', () => {
    const other = aTool('refund', ['reason'], { file: 'other.json' });
    const suite = [STEPS, 'tools: [tools.json, other.json]'];
    const cases = [calling(['refund', { amount: 1, reason: 'late' }]), calling(['refund', { nobody: 1 }])];
    expect(find(factsWith({ suite, tools: [...tools, other], cases }))).toHaveLength(1);
    expect(find(factsWith({ suite, tools: [...tools, { ...other, closed: [] }], cases }))).toEqual([]);
  });

  test('with a name that every object has is no known one', () => {
    expect(strangers('refund', { constructor: 1 })).toHaveLength(1);
    expect(find(factsWith({ tools, cases: [calling('refund', 'constructor')] }))).toHaveLength(1);
  });

  test('is never found where only fields are given that the tool lists', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('amount', 'to'), { maxLength: 2 }), fc.jsonValue(), (names, value) => {
        const given = Object.fromEntries(names.map((name) => [name, name === 'to' ? { city: 'x' } : (value as Json)]));
        expect(strangers('refund', given)).toEqual([]);
      }),
    );
  });
});

describe('an entry of covers', () => {
  const files = ['policies/refunds.md', 'policies/shipping.md'];
  const prompts = 'prompts: { triage: prompts/triage.md }';
  const covering = (covers: readonly string[], suite: readonly string[] = [prompts, STEPS, 'tools: [tools.json]']) =>
    find(factsWith({ suite, tools, files, cases: [calling('get_order'), { covers }, { covers }] }));

  test('that is no file is named with its cases, and the one that may be meant', () => {
    expect(covering(['policies/refund.md'])).toMatchObject([
      {
        subject: 'policies/refund.md',
        location: { file: 'evals/cases.jsonl', line: 2 },
        message: '2 cases name `policies/refund.md` under `covers`, which is no file',
        evidence: ['named by `case-2`, `case-3`'],
        fix: expect.stringMatching(/^Write `policies\/refunds\.md` if that is meant, or look/),
      },
    ]);
    expect(covering(['docs/shipping.md'])[0]?.fix).toMatch(/^Write `policies\/shipping\.md` if/);
    expect(covering(['nowhere/**'])).toMatchObject([
      { message: expect.stringMatching(/which matches no file$/), fix: expect.stringMatching(/^Correct it/) },
    ]);
  });

  test('that is no prompt and no tool is named, and what may be meant', () => {
    expect(covering(['triagee'])).toMatchObject([
      {
        message: '2 cases name `triagee` under `covers`, which is neither a prompt of the suite nor a tool',
        fix: 'Write `triage` if that is meant, or take it out.',
      },
    ]);
    expect(covering(['lookup'])[0]?.fix).toMatch(/It is the name of a step/);
    expect(covering(['refunds.md'])[0]?.fix).toBe('Write `policies/refunds.md` if that is meant, or take it out.');
    expect(covering(['pricing.md'])[0]?.fix).toMatch(/A file beside the config is written `\.\/pricing\.md`\.$/);
  });

  test('is silent about files, globs, prompts, tools and requests that there are', () => {
    expect(covering(['policies/refunds.md', './policies/shipping.md', 'policies/*', 'triage', 'refund'])).toEqual([]);
    const request = [aTool('GET /orders/{id}')];
    expect(find(factsWith({ tools: request, cases: [{ covers: ['GET /orders/{id}'] }] }))).toEqual([]);
  });

  test('is silent about a tool that a case expects, whether or not there is one', () => {
    const cases = [calling('get_order', 'gone'), { ...calling('get_order'), covers: ['gone'] }];
    expect(find(factsWith({ tools, cases })).map(({ message }) => message)).toEqual([
      '1 case expects a call of `gone`, which no file under `tools` describes',
    ]);
  });

  test('may be a tool where it is not known which tools there are', () => {
    const cases = [calling('get_order'), { covers: ['anything', 'gone/file.md'] }];
    const subjects = (facts: SetFacts) => find(facts).map(({ subject }) => subject);
    expect(subjects(factsWith({ cases }))).toEqual(['gone/file.md']);
    expect(subjects(factsWith({ cases, tools, suite: [STEPS, 'tools: [tools.json, more/*.json]'] }))).toEqual([
      'gone/file.md',
    ]);
    expect(subjects(factsWith({ cases, tools: [], suite: [STEPS] }))).toEqual(['anything', 'gone/file.md']);
  });

  test('is one of very many that stand for nothing: said once', () => {
    const covers = Array.from({ length: 25 }, (_, index) => `old/${index}.md`);
    const found = covering(covers);
    expect(found).toMatchObject([
      {
        subject: 'covers',
        message:
          '2 cases name under `covers` what is not there: 25 entries are no file, no prompt of the suite and no tool',
      },
    ]);
    expect(found[0]?.evidence.at(-1)).toBe('and 5 entries more');
  });
});

describe('which tools there are is not known', () => {
  test.each([
    ['where the suite names none', { tools: [], suite: [STEPS] }, 'the suite names no `tools`'],
    ['where a file of them was not read', {}, 'a file under `tools` could not be read'],
    [
      'where an entry leads to none',
      { tools, suite: [STEPS, 'tools: [tools.json, more.json]'] },
      '`more.json` under `tools` leads to no tool',
    ],
  ])('%s', (_, setting, reason) => {
    const facts = factsWith({ cases: [calling('nobody'), calling('refund')], ...setting });
    expect(find(facts)).toEqual([]);
    expect(unknownToolUnmeasured(facts)).toEqual([reason]);
  });

  test('and nothing is said of a suite in which nothing is called', () => {
    expect(unknownToolUnmeasured(setFacts({ cases: [{}] }))).toEqual([]);
  });
});
