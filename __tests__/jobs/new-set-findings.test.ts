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

  test('is silent on a set without any: the base is not looked at', async () => {
    const plain = { 'evalgap.yml': CONFIG.replace(LOOKUP, '') };
    const { told, remarks, trees } = await brought(plain, { 'evals/b.jsonl': aLine('b', 'hello') });
    expect({ told, remarks, trees }).toEqual({ told: [], remarks: [], trees: 0 });
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
