import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readRunFile } from '../../src/run/read-run-file.ts';
import type { RunHeader, Stop, Trial } from '../../src/run/run-file.ts';
import { readLines } from '../../src/system/files.ts';
import { evalgapHere } from '../jobs/in-process.ts';
import { aPullRequest, PROMPT } from '../jobs/project.ts';
import { aFolder, type FileMap, type TestRepository } from '../repository.ts';
import { all } from '../run/runs.ts';

const made: (() => void)[] = [];
afterEach(() => {
  for (const remove of made.splice(0)) remove();
});

const CASES = 80;
const cases = Array.from({ length: CASES }, (_, n) =>
  JSON.stringify({ id: `refund-${n}`, input: `money for ${n}`, expect: { decide: 'refund' } }),
).join('\n');

/** Answers by the rules of its prompt, tells what it costs, and notes whom it was asked about. */
const agent = (asked: string) => `import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, case: name, prompts } = JSON.parse(line);
  appendFileSync(${JSON.stringify(asked)}, name + '\\n');
  const right = readFileSync(prompts.triage.path, 'utf8').includes('refund: money');
  console.log(JSON.stringify({ id, output: right ? 'refund' : 'answer', usage: { costUsd: 0.01 } }));
}
`;

interface Project extends TestRepository {
  readonly asked: () => number;
}

interface Varying {
  readonly source?: (asked: string) => string;
  readonly wide?: number;
  /** Files of the pull request and of its base. */
  readonly more?: FileMap;
  readonly base?: FileMap;
  /** The base has no config. */
  readonly first?: boolean;
  /** The agent's work tree has to be made ready. */
  readonly prepare?: boolean;
}

function aProject(
  keys: string,
  prompt: string,
  { source = agent, wide = 4, more = {}, base = {}, first = false, prepare = false }: Varying = {},
): Project {
  const notes = join(aFolder(), 'asked');
  const config = `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], concurrency: ${wide}${prepare ? ', prepare: [node, prepare.mjs]' : ''} }
    steps: { decide: equals }
${keys}`;
  const files = { 'evalgap.yml': config, 'evals/cases.jsonl': cases, 'agent.mjs': source(notes), ...base };
  const repository = first
    ? aPullRequest({ 'prompts/triage.md': prompt, ...files, ...more }, { 'evalgap.yml': null, 'agent.mjs': null })
    : aPullRequest({ 'prompts/triage.md': prompt, ...more }, files);
  made.push(repository.remove, () => rmSync(join(notes, '..'), { recursive: true }));
  const asked = () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n').length - 1 : 0);
  return { ...repository, asked };
}

const PATH = { PATH: process.env.PATH ?? '' };
const pullRequest = ({ root }: Project) =>
  evalgapHere(root, ['pr', '--base', 'main', '--format', 'json'], { environment: PATH });

interface Found {
  readonly header: RunHeader;
  readonly trials: readonly Trial[];
  readonly stopped: Stop | undefined;
}

async function filesOf({ root }: Project): Promise<Readonly<Record<'base' | 'head', Found>>> {
  const folder = join(root, '.evalgap', 'pr');
  const [run = ''] = readdirSync(folder).filter((name) => name.startsWith('support-'));
  const read = async (side: string): Promise<Found> => {
    const file = join(folder, run, `${side}.jsonl`);
    const { header, trials, stopped } = await readRunFile(readLines(file), file);
    return { header, trials: await all(trials), stopped: stopped() };
  };
  return { base: await read('base'), head: await read('head') };
}

const WORSE = PROMPT.replace('refund: money back', 'refund: nothing');
const ALIKE = PROMPT.replace('Decide what to do.', 'Decide.');

describe('a pull request under trials: auto', () => {
  test('that breaks every case is known to be worse after a few, on both sides in one order, and stays known', async () => {
    const project = aProject('    trials: auto\n', WORSE, { wide: 1 });
    const { stdout } = await pullRequest(project);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'regressed' });
    const { base, head } = await filesOf(project);
    expect(head.stopped).toEqual({ reason: 'evidence', planned: { cases: CASES, trials: CASES } });
    expect(base.stopped).toEqual(head.stopped);
    expect(base.header.design).toEqual(head.header.design);
    expect(head.header.design?.trials).toBe('auto');
    expect(head.trials.length).toBeGreaterThanOrEqual(11);
    expect(head.trials.length).toBeLessThanOrEqual(13);
    expect(project.asked()).toBe(base.trials.length + head.trials.length);
    const before = project.asked();
    const again = await pullRequest(project);
    expect(project.asked()).toBe(before);
    expect(JSON.parse(again.stdout).verdict).toBe('regressed');
    expect((await filesOf(project)).head.stopped).toEqual(head.stopped);
  });

  test('that changes nothing is run to its end', async () => {
    const project = aProject('    trials: auto\n', ALIKE);
    await pullRequest(project);
    const { base, head } = await filesOf(project);
    expect([base.trials.length, head.trials.length]).toEqual([CASES, CASES]);
    expect([base.stopped, head.stopped]).toEqual([undefined, undefined]);
  });
});

describe('a pull request under a budget', () => {
  test('of trials ends when they are made, concludes nothing, and goes on from there when it is run again', async () => {
    const project = aProject('    budget: { trials: 60 }\n', ALIKE);
    const { stdout } = await pullRequest(project);
    expect(project.asked()).toBe(60);
    expect(['inconclusive', 'not-measured']).toContain(JSON.parse(stdout).verdict);
    expect((await filesOf(project)).head.stopped).toMatchObject({ reason: 'budget', limit: 'trials' });
    await pullRequest(project);
    await pullRequest(project);
    expect(project.asked()).toBe(2 * CASES);
    const { base, head } = await filesOf(project);
    expect([base.stopped, head.stopped]).toEqual([undefined, undefined]);
    expect(new Set(head.trials.map((trial) => trial.case)).size).toBe(CASES);
    expect(head.trials).toHaveLength(CASES);
  });

  test('of money ends when it is spent', async () => {
    const project = aProject('    budget: { usd: 0.3 }\n', ALIKE);
    await pullRequest(project);
    expect(project.asked()).toBeGreaterThanOrEqual(27);
    expect(project.asked()).toBeLessThanOrEqual(33);
    expect((await filesOf(project)).base.stopped).toMatchObject({ reason: 'budget', limit: 'usd' });
  });

  test('of money with an agent that tells no cost ends early, and says loudly why', async () => {
    const silent = (asked: string) => agent(asked).replace(', usage: { costUsd: 0.01 }', '');
    const project = aProject('    budget: { usd: 0.3 }\n', ALIKE, { source: silent });
    const { stderr, stdout } = await pullRequest(project);
    expect(project.asked()).toBeLessThan(20);
    expect(stderr).toContain('the agent tells no `usage.costUsd` above 0: that limit cannot be kept');
    expect(JSON.parse(stdout).comment).toContain('that limit cannot be kept');
  });
});

describe('a run that a budget ended with nothing to compare', () => {
  const LEFT = { reason: 'budget', limit: 'trials' };

  test('is told by `run`, with all that was to be made', async () => {
    const project = aProject('    budget: { trials: 10 }\n', ALIKE);
    const ran = await evalgapHere(project.root, ['run', '--format', 'markdown'], { environment: PATH });
    expect(ran.stdout).toContain(`10 of ${CASES} trials completed`);
    expect(ran.stdout).toContain(`The budget of trials was spent with ${CASES - 10} trials left to make`);
    const json = await evalgapHere(project.root, ['run', '--format', 'json'], { environment: PATH });
    const [run] = JSON.parse(json.stdout).runs;
    expect(run).toMatchObject({ trials: CASES, completed: 20, ended: { ...LEFT, left: CASES - 20 } });
  });

  test('is told of a first pull request before its figures', async () => {
    const project = aProject('    budget: { trials: 20 }\n', ALIKE, { first: true });
    const json = JSON.parse((await pullRequest(project)).stdout);
    expect(json.ended).toEqual([{ suite: 'support', ...LEFT, left: expect.any(Number) }]);
    expect(json.comment).toMatch(
      /### Evalgap · Not run to its end: the budget of trials was spent with \d+ trials left/,
    );
    expect(json.comment).toMatch(/\d of 80 trials completed/);
  });

  test('is told where cases alone were changed', async () => {
    const edited = cases.replaceAll('money for', 'my money for');
    const project = aProject('    budget: { trials: 10 }\n', PROMPT, { more: { 'evals/cases.jsonl': edited } });
    const json = JSON.parse((await pullRequest(project)).stdout);
    expect(json.ended).toEqual([{ suite: 'support', ...LEFT, left: expect.any(Number) }]);
    expect(json.comment).toMatch(/Not run to its end/);
    expect(json.comment).toContain('of 160 trials completed');
  });
});

describe('a side whose run ended since enough was known', () => {
  /** Nothing works before the agent's work tree was made ready. */
  const needy = (asked: string) => `import { existsSync } from 'node:fs';
if (!existsSync('ready')) process.exit(1);
${agent(asked)}`;
  const AUTO = '    trials: auto\n';
  const READY = {
    'prepare.mjs': "import { writeFileSync } from 'node:fs';\nwriteFileSync('ready', '');\n",
    '.gitignore': 'ready\n.evalgap\n',
  };

  const whole = { completed: { base: { accuracy: 1 }, head: { accuracy: 1 } }, cases: { paired: CASES } };

  test('is made ready when the working tree is edited once more and more is asked of the base', async () => {
    const project = aProject(AUTO, WORSE, { source: needy, base: READY, prepare: true });
    writeFileSync(join(project.root, 'ready'), '');
    writeFileSync(join(project.root, 'prompts/triage.md'), `${WORSE}\nBe brief.\n`);
    expect(JSON.parse((await pullRequest(project)).stdout).verdict).toBe('regressed');
    const before = project.asked();
    expect(before).toBeLessThan(CASES);
    writeFileSync(join(project.root, 'prompts/triage.md'), ALIKE);
    const json = JSON.parse((await pullRequest(project)).stdout);
    expect(project.asked()).toBeGreaterThan(before + CASES);
    expect(json).toMatchObject({ verdict: 'equivalent', comparisons: [whole] });
  });

  test('is made ready when it is compared with another base and more is asked of the head', async () => {
    const project = aProject(AUTO, WORSE, { source: needy, base: READY, prepare: true });
    const between = project.git('rev-parse', 'HEAD').trim();
    project.commit({ 'prompts/triage.md': `${WORSE}\nBe brief.\n` }, 'brief');
    project.git('checkout', '--quiet', 'main');
    const against = async (base: string) => {
      const args = ['pr', '--base', base, '--head', 'topic', '--format', 'json'];
      return JSON.parse((await evalgapHere(project.root, args, { environment: PATH })).stdout);
    };
    expect((await against('main')).verdict).toBe('regressed');
    const before = project.asked();
    expect(before).toBeLessThan(CASES);
    expect(await against(between)).toMatchObject({ comparisons: [whole] });
    expect(project.asked()).toBeGreaterThan(before + CASES);
  });
});
