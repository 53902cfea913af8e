import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/compare/comparison.ts';
import { aFolder, type TestRepository } from '../repository.ts';
import { evalgapHere } from './in-process.ts';
import { aPullRequest, PROMPT } from './project.ts';

const made: (() => void)[] = [];
afterEach(() => {
  for (const remove of made.splice(0)) remove();
});

const CASES = 120;
const ids = Array.from({ length: CASES }, (_, n) => `case-${n}`);
const cases = ids.map((id) => JSON.stringify({ id, input: id, expect: { decide: 'refund' } })).join('\n');

/** Under the worse prompt it fails half of the cases; how long an answer takes has nothing to do with the order. */
const agent = (asked: string) => `import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, case: name, prompts } = JSON.parse(line);
  appendFileSync(${JSON.stringify(asked)}, name + '\\n');
  const number = Number(name.slice(5));
  const worse = readFileSync(prompts.triage.path, 'utf8').includes('refund: nothing');
  setTimeout(() => console.log(JSON.stringify({ id, output: worse && number % 2 === 0 ? 'answer' : 'refund' })), (number % 7) * 3);
}
`;

const PATH = { PATH: process.env.PATH ?? '' };
const WORSE = PROMPT.replace('refund: money back', 'refund: nothing');

describe('a pull request whose run stopped early', () => {
  test('is told in the comment, in JSON, and again from the two files alone', async () => {
    const project = aProject('    trials: auto\n');
    const { comparison, comment, exitCode } = await pullRequest(project);
    const asked = project.asked();
    const { stopped } = comparison;
    expect(exitCode).toBe(0);
    expect(asked).toBeLessThan(2 * CASES);
    expect(comparison).toMatchObject({ verdict: 'regressed', stopped: { reason: 'evidence', of: CASES } });
    expect(stopped?.trialsSaved).toBe(2 * CASES - asked);
    expect(stopped?.cases).toBeLessThanOrEqual(asked / 2);
    expect(Math.abs((stopped?.asked ?? 0) - asked / 2)).toBeLessThanOrEqual(4);
    expect(comment).toMatch(
      new RegExp(
        `Enough was known after ${stopped?.cases} cases \\(E = 1\\d\\d\\); ${stopped?.asked} of ${CASES} had been asked by then`,
      ),
    );
    expect(comparison.cases).toMatchObject({ added: 0, removed: 0, edited: 0 });
    expect(comment).toContain(`${2 * CASES - asked} of ${2 * CASES} trials saved.`);
    expect(comment).toContain(`${asked} of ${asked} trials completed`);
    const { stdout } = await evalgapHere(project.root, ['compare', ...filesOf(project), '--format', 'json'], {
      environment: PATH,
    });
    expect((JSON.parse(stdout) as Comparison).stopped).toEqual(stopped);
  });

  test('by its budget says so, and concludes nothing although nearly all was asked', async () => {
    const project = aProject('    budget: { trials: 200 }\n', PROMPT.replace('Decide what to do.', 'Decide.'));
    const { comparison, comment } = await pullRequest(project);
    expect(comparison).toMatchObject({
      verdict: 'inconclusive',
      stopped: { reason: 'budget', limit: 'trials', of: CASES, trialsSaved: 2 * CASES - 200 },
    });
    expect(comparison.steps[0]?.notes).toContain('budget');
    expect(comment).toContain(`The budget of trials was spent after 100 of ${CASES} cases: nothing is concluded`);
    expect(comment).not.toMatch(/did not complete|No detectable change/);
  });
});

interface Project extends TestRepository {
  readonly asked: () => number;
}

function aProject(keys: string, prompt = WORSE): Project {
  const notes = join(aFolder(), 'asked');
  const config = `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], concurrency: 8 }
    steps: { decide: equals }
${keys}`;
  const repository = aPullRequest(
    { 'prompts/triage.md': prompt },
    { 'evalgap.yml': config, 'evals/cases.jsonl': cases, 'agent.mjs': agent(notes) },
  );
  made.push(repository.remove, () => rmSync(join(notes, '..'), { recursive: true }));
  const asked = () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n').length - 1 : 0);
  return { ...repository, asked };
}

async function pullRequest({ root }: Project) {
  const { stdout, exitCode } = await evalgapHere(root, ['pr', '--base', 'main', '--format', 'json'], {
    environment: PATH,
  });
  const { comparisons, comment } = JSON.parse(stdout) as { comparisons: readonly Comparison[]; comment: string };
  const [comparison] = comparisons;
  if (comparison === undefined) throw new Error(comment);
  return { comparison, comment, exitCode };
}

function filesOf({ root }: Project): readonly string[] {
  const folder = join(root, '.evalgap', 'pr');
  const [run = ''] = readdirSync(folder).filter((name) => name.startsWith('support-'));
  return ['base', 'head'].map((side) => join(folder, run, `${side}.jsonl`));
}
