import { afterEach, describe, expect, test } from '@jest/globals';
import { Checkouts } from '../../src/gather/checkouts.ts';
import { configAt } from '../../src/gather/policy.ts';
import { type Project, readConfigIn } from '../../src/gather/project.ts';
import { resolveSides } from '../../src/gather/sides.ts';
import { openSide } from '../../src/gather/suite-side.ts';
import { newSetFindings } from '../../src/jobs/new-set-findings.ts';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const LOOKUP = '    steps: { lookup: equals, reply: equals }\n';
/** Without an expectation of `lookup`, that step is a finding of the whole set. */
const CONFIG = `suites:\n  support:\n    cases: [evals/*.jsonl]\n${LOOKUP}`;
const A_CASE = aLine('refund-1', 'is it on its way');

function aLine(id: string, input: string): string {
  return `${JSON.stringify({ id, input, expect: 'x' })}\n`;
}

const AUTUMN = new Date('2026-11-23T12:00:00Z');

/** What a change brings, and the trees that were made to tell. */
async function brought(base: FileMap, change: FileMap, uncommitted: FileMap = {}) {
  const repository = aRepository({ 'evalgap.yml': CONFIG, 'evals/a.jsonl': A_CASE, ...base });
  made.push(repository);
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(change);
  repository.write(uncommitted);
  const project: Project = { repository, folder: '', file: 'evalgap.yml' };
  const sides = await resolveSides(repository, 'main', undefined);
  const trees: string[] = [];
  class Watched extends Checkouts {
    override of(commit: string) {
      trees.push(commit);
      return super.of(commit);
    }
  }
  const checkouts = new Watched(project);
  try {
    const judged = await readConfigIn(repository.root, project);
    const suite = judged.config.suites[0]!;
    if (sides.head.kind !== 'working-tree') throw new Error('no working tree');
    const head = await openSide('head', checkouts.workingTree(sides.head), judged, suite);
    const before = await configAt(project, sides.mergeBase);
    const found = await newSetFindings({ project, sides, checkouts, head, judged, suite, before, now: AUTUMN });
    return { ...found, told: found.findings.map(({ rule, subject }) => `${rule} ${subject}`), trees: trees.length };
  } finally {
    await checkouts.remove();
  }
}

describe('a finding about the set', () => {
  test('is new where the merge base had none of the kind', async () => {
    const { told, remarks } = await brought({ 'evalgap.yml': CONFIG.replace(LOOKUP, '') }, { 'evalgap.yml': CONFIG });
    expect(told).toEqual(['set/uncovered-step lookup']);
    expect(remarks).toEqual([]);
  });

  test('that stood before is counted, whatever else changes', async () => {
    const { told, remarks, trees } = await brought({}, { 'evals/b.jsonl': aLine('b', 'hello') });
    expect(told).toEqual([]);
    expect(remarks).toEqual([
      '1 finding about the set itself that stood before this change: `npx evalgap check` lists it.',
    ]);
    expect(trees).toBe(1);
  });

  test('that stood before is known without a look at the base, where the change touches nothing of the set', async () => {
    const { told, remarks, trees } = await brought({}, { 'agent.mjs': '' });
    expect({ told, trees, remarks: remarks.length }).toEqual({ told: [], trees: 0, remarks: 1 });
  });

  test('is silent on a set without any', async () => {
    const plain = { 'evalgap.yml': CONFIG.replace(LOOKUP, '') };
    const { told, remarks } = await brought(plain, { 'evals/b.jsonl': aLine('b', 'hello') });
    expect({ told, remarks }).toEqual({ told: [], remarks: [] });
  });

  test('is new with the suite', async () => {
    const { told, trees } = await brought({ 'evalgap.yml': null }, { 'evalgap.yml': CONFIG });
    expect({ told, trees }).toEqual({ told: ['set/uncovered-step lookup'], trees: 0 });
  });

  test('that is waived or off is neither told nor counted', async () => {
    const waived = `${CONFIG}waivers: [{ rule: set/uncovered-step, subject: lookup, reason: later, until: 2026-11-23 }]\n`;
    for (const config of [waived, `${CONFIG}rules: { set/uncovered-step: { level: off } }\n`]) {
      const { told, remarks } = await brought({ 'evalgap.yml': config }, { 'evals/b.jsonl': aLine('b', 'hello') });
      expect({ told, remarks }).toEqual({ told: [], remarks: [] });
    }
  });

  test('that is off and fails the check is told', async () => {
    const config = (steps: string) =>
      `${CONFIG.replace(LOOKUP, steps)}rules: { set/uncovered-step: { level: off } }\nfail-on: [set]\n`;
    const { told } = await brought({ 'evalgap.yml': config('') }, { 'evalgap.yml': config(LOOKUP) });
    expect(told).toEqual(['set/uncovered-step lookup']);
  });

  test('of the whole set is no other one in other figures', async () => {
    const tidy = (n: number) =>
      Array.from({ length: n }, (_, index) => aLine(`t-${index}`, `Where is my parcel of week ${index}?`)).join('');
    const base = { 'evalgap.yml': CONFIG.replace(LOOKUP, ''), 'evals/a.jsonl': tidy(110) };
    const first = await brought({ ...base, 'evals/a.jsonl': tidy(20) }, { 'evals/a.jsonl': tidy(110) });
    expect(first.told).toContain('set/too-clean casing');
    const later = await brought(base, { 'evals/a.jsonl': tidy(111) });
    expect(later.told).not.toContain('set/too-clean casing');
  });

  test('of one of several alike cases is no other one when the first of them goes', async () => {
    const line = (id: string) => aLine(id, 'How do I send the second parcel back to you?');
    const base = { 'evalgap.yml': CONFIG.replace(LOOKUP, ''), 'evals/a.jsonl': line('a') + line('b') + line('c') };
    expect((await brought(base, { 'evals/a.jsonl': line('b') + line('c') })).told).toEqual([]);
    expect((await brought(base, { 'evals/0.jsonl': line('first') })).told).toContain('set/duplicate a');
  });

  test('that stood before is known in files that the base finds by its own globs', async () => {
    const copies = aLine('a', 'How do I send it back?') + aLine('b', 'How do I send it back?');
    const base = { 'evalgap.yml': PLAIN, 'evals/a.jsonl': copies };
    const moved = { 'evalgap.yml': PLAIN.replace('evals/', 'sets/'), 'evals/a.jsonl': null, 'sets/a.jsonl': copies };
    const { told, remarks } = await brought(base, moved);
    expect({ told, remarks }).toEqual({ told: [], remarks: [expect.stringMatching(/^1 finding .* stood before/)] });
  });

  test('against samples goes by the same ones on both sides, whether or not git has them', async () => {
    const lines = (write: (index: number) => object) =>
      Array.from({ length: 60 }, (_, index) => `${JSON.stringify(write(index))}\n`).join('');
    const config = CONFIG.replace(LOOKUP, '    production: { samples: [kept/*.jsonl] }\n');
    const cases = lines((index) => ({ id: `t-${index}`, input: `Where is my parcel of week ${index}?`, expect: 'x' }));
    const samples = lines((index) => ({ input: `where is my parcel of week ${index}` }));
    const base = { 'evalgap.yml': config, 'evals/a.jsonl': cases, '.gitignore': 'kept\n' };
    const { told, remarks } = await brought(
      base,
      { 'evals/b.jsonl': aLine('b', 'One more?') },
      { 'kept/w.jsonl': samples },
    );
    expect(told.filter((one) => one.startsWith('set/too-clean'))).toEqual([]);
    expect(remarks.join()).toMatch(/stood before this change/);
  });
});

const PLAIN = CONFIG.replace(LOOKUP, '');
const TOKEN = `ghp_${'zB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5'}`;

function lines(...cases: readonly object[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
}

describe('beside what stood before', () => {
  test('more private data of the same case is new, and so is other data in its place', async () => {
    const source = { kind: 'production', url: 'https://crm.acme.io/t/ada.lovelace@gmail.com' };
    const lamp = { id: 'lamp', input: 'My lamp never came', expect: 'x', source };
    const base = { 'evalgap.yml': PLAIN, 'evals/p.jsonl': lines(lamp) };
    expect((await brought(base, { 'evals/p.jsonl': lines({ ...lamp, tags: [TOKEN] }) })).told).toEqual([
      'set/private-data lamp',
    ]);
    const other = { ...lamp, source: { ...source, url: source.url.replace('ada.lovelace', 'grace.hopper') } };
    expect((await brought(base, { 'evals/p.jsonl': lines(other) })).told).toEqual(['set/private-data lamp']);
    expect((await brought(base, { 'evals/p.jsonl': lines({ ...lamp, tags: ['late'] }) })).told).toEqual([]);
  });

  test('another argument, call or entry of `covers` that nothing there is answers to is new', async () => {
    const config = `${PLAIN}    tools: [tools.json]\n    steps: { calls: tool-call, reply: equals }\n`;
    const tools = JSON.stringify([
      { name: 'get_order', inputSchema: { type: 'object', additionalProperties: false, properties: { id: {} } } },
    ]);
    const calling = (id: string, input: string, name: string, args: object) => ({
      id,
      input,
      expect: { calls: [{ name, arguments: args }], reply: 'x' },
      covers: ['triag'],
    });
    const old = [
      calling('a', 'Look after the blue lamp', 'get_order', { id: '1', old: 1 }),
      calling('b', 'Something quite else', 'ghost', {}),
    ];
    const base = { 'evalgap.yml': config, 'tools.json': tools, 'evals/t.jsonl': lines(...old), 'evals/a.jsonl': null };
    const more = async (one: object) => (await brought(base, { 'evals/u.jsonl': lines(one) })).told;
    const covered = 'set/unknown-tool triag';
    expect(await more(calling('n', 'Where have my shoes gone', 'get_order', { bogus: 1 }))).toEqual(
      expect.arrayContaining(['set/unknown-tool get_order', covered]),
    );
    expect(await more(calling('n', 'Where have my shoes gone', 'ghost', {}))).toEqual(
      expect.arrayContaining(['set/unknown-tool ghost', covered]),
    );
    expect(await more({ id: 'n', input: 'Where have my shoes gone', expect: { reply: 'x' } })).toEqual([]);
  });

  test('a tool that loses its only case is new, and those that gain one leave no news behind', async () => {
    const config = `${PLAIN}    tools: [tools.json]\n    steps: { calls: tool-call, reply: equals }\n`;
    const tools = JSON.stringify(Array.from({ length: 9 }, (_, n) => ({ name: `t${n}`, inputSchema: {} })));
    const ASKED = ['blue lamp', 'red chairs today', 'torn parcel', 'no shoes', 'late coat', 'wrong hat in box'];
    const calling = (n: number) => ({
      id: `c${n}`,
      input: ASKED[n],
      expect: { calls: [{ name: `t${n}` }], reply: `${n}` },
    });
    const cases = (...ns: readonly number[]) => ({ 'evals/t.jsonl': lines(...ns.map(calling)) });
    const base = { 'evalgap.yml': config, 'tools.json': tools, 'evals/a.jsonl': null, ...cases(0, 1) };
    expect((await brought(base, cases(0))).told).toEqual(['set/uncovered-step tools.json']);
    // Seven in one finding become three of one each.
    expect((await brought(base, cases(0, 1, 2, 3, 4, 5))).told).toEqual([]);
  });

  test('a leak into a second prompt is new, whatever ids cases and prompts have', async () => {
    const line = 'My two blue lamps never arrived and nobody answers the telephone at all today';
    const config = `${PLAIN}    prompts: { triage: triage.md, reply: reply.md }\n`;
    const example = `Decide.\n\nExample:\n\n${line}\n→ track\n`;
    const base = {
      'evalgap.yml': config,
      'triage.md': example,
      'reply.md': 'Be kind.\n',
      'evals/l.jsonl': lines({ id: 'lamps', input: line, expect: 'track' }, { id: 'reply', input: 'Hm?', expect: 'x' }),
    };
    expect((await brought(base, { 'reply.md': example })).told).toEqual(['set/leak lamps']);
    expect((await brought(base, { 'reply.md': 'Be very kind.\n' })).told).toEqual([]);
  });

  test('a repetition of another case is new, and so is one of an edited case', async () => {
    const line = (id: string, input = 'How do I send the second parcel back to you?') => aLine(id, input);
    const base = { 'evalgap.yml': PLAIN, 'evals/a.jsonl': line('a') + line('b') };
    expect((await brought(base, { 'evals/b.jsonl': line('c') })).told).toEqual(['set/duplicate c']);
    const other = 'Who pays when the second parcel goes back?';
    expect((await brought(base, { 'evals/a.jsonl': line('a', other) + line('b', other) })).told).toEqual([
      'set/duplicate b',
    ]);
  });
});

describe('what rules go by and the change takes away', () => {
  const LINE = aLine('tool', 'Look after my order');
  const FROM: FileMap = {
    'evalgap.yml': `${PLAIN}    tools: [tools.json]\n    prompts: { triage: triage.md, reply: reply.md }\n    steps: { calls: tool-call, reply: equals }\n`,
    'tools.json': JSON.stringify([{ name: 'get_order', inputSchema: {} }]),
    'triage.md': 'Decide.\n',
    'reply.md': 'Be kind.\n',
    'evals/t.jsonl': `${JSON.stringify({ id: 't', input: 'My lamp?', expect: { calls: [{ name: 'get_order' }], reply: 'x' } })}\n${LINE}`,
  };
  const without = (part: string) => ({ 'evalgap.yml': String(FROM['evalgap.yml']).replace(part, '') });
  const TOOLS = '    tools: [tools.json]\n';

  test.each<[string, FileMap, RegExp]>([
    ['the entry of the tools', without(TOOLS), /^`set\/unknown-tool` no longer .*`tools.json` is still there/],
    ['the file of the tools', { 'tools.json': null }, /^`set\/unknown-tool` no longer .*leads to no tool/],
    ['the entry of a prompt', without(', reply: reply.md'), /^`set\/leak` no longer .*`reply.md` is still there/],
  ])('is said: %s', async (_, change, said) => {
    const { remarks, problems } = await brought(FROM, change);
    expect(remarks).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
    expect(problems).toEqual([]);
  });

  test('keeps a gate on such a rule from being passed', async () => {
    const gate = 'fail-on: [set/leak]\n';
    const base = { ...FROM, 'evalgap.yml': FROM['evalgap.yml'] + gate };
    const change = { 'evalgap.yml': without(', reply: reply.md')['evalgap.yml'] + gate };
    const { remarks, problems } = await brought(base, change);
    expect(problems).toMatchObject([
      {
        message: expect.stringMatching(/^`set\/leak` fails the check and no longer/),
        location: { file: 'evalgap.yml' },
      },
    ]);
    expect(remarks.filter((remark) => remark.startsWith('`set/leak`'))).toEqual([]);
  });

  test('is nothing where a prompt goes with its file, or something else is lacking than before', async () => {
    const gone = { ...without(', reply: reply.md'), 'reply.md': null };
    const { remarks } = await brought(FROM, gone);
    expect(remarks.filter((remark) => remark.includes('no longer'))).toEqual([]);
    const more = await brought({ 'evalgap.yml': PLAIN }, { 'evals/b.jsonl': aLine('b', 'hello') });
    expect(more.remarks).toEqual([]);
  });

  test('is said of samples that are left out, whether or not git has them', async () => {
    const named = `${PLAIN}    production: { samples: [kept/*.jsonl] }\n`;
    const base = { 'evalgap.yml': named, '.gitignore': 'kept\n' };
    const { remarks } = await brought(base, { 'evalgap.yml': PLAIN }, { 'kept/w.jsonl': lines({ input: 'hm' }) });
    expect(remarks).toEqual([expect.stringMatching(/^`set\/too-clean` no longer .*`kept\/w.jsonl`/)]);
  });

  test('is no news of rules that go by recorded runs, unless they are to fail the check', async () => {
    const gated = { 'evalgap.yml': `${PLAIN}fail-on: [set/flaky]\n` };
    const { remarks, problems } = await brought(gated, { 'evals/b.jsonl': aLine('b', 'hello') });
    expect({ remarks, problems }).toEqual({
      remarks: [expect.stringMatching(/^`fail-on` names `set\/flaky`, which goes by recorded runs/)],
      problems: [],
    });
  });
});

describe('what happens to cases that no agent is asked', () => {
  test('is counted', async () => {
    const base = {
      'evalgap.yml': PLAIN,
      'evals/b.jsonl': aLine('b', 'hello there') + aLine('c', 'and where is it') + aLine('d', 'torn'),
    };
    const { remarks } = await brought(base, { 'evals/b.jsonl': aLine('c', 'edited away') });
    expect(remarks).toEqual([
      '2 cases removed or made drafts, 1 edited; no agent: whether they would fail as they stood is not measured.',
    ]);
    const moved = await brought(base, { 'evals/b.jsonl': null, 'evals/m.jsonl': base['evals/b.jsonl'] });
    expect(moved.remarks).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('at the base makes it known that some of what is told may not be new', async () => {
    const base = { 'evals/b.jsonl': '{"id":\n' };
    const { told, remarks } = await brought(base, { 'evals/b.jsonl': aLine('b', 'hello') });
    expect(told).toEqual(['set/uncovered-step lookup']);
    expect(remarks).toEqual([
      expect.stringMatching(/^Some of the findings about the set itself may have stood before.*evals\/b\.jsonl:1/),
    ]);
  });

  test('at the head is said, and stands in the way of a gate on such findings', async () => {
    const config = `${CONFIG.replace(LOOKUP, '')}    tools: [tools/*.json]\n`;
    const change = { 'tools/t.json': '{' };
    const open = await brought({ 'evalgap.yml': config }, change);
    expect(open.remarks).toEqual([expect.stringMatching(/could not be read: .*tools\/t\.json/)]);
    expect(open.problems).toEqual([]);
    const gated = await brought({ 'evalgap.yml': `${config}fail-on: [set/unknown-tool]\n` }, change);
    expect(gated.problems.map(({ location }) => location?.file)).toEqual(['tools/t.json']);
  });

  test('of the cases at the head leaves the others looked at', async () => {
    const { told, problems } = await brought({}, { 'evals/b.jsonl': '{"id":\n' });
    expect({ told, problems }).toEqual({ told: [], problems: [] });
  });
});
