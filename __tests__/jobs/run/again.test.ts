import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { TestRepository } from '../../repository.ts';
import { evalgapHere } from '../in-process.ts';
import { aChain, agent, asked, linesOf } from './project.ts';

const OUT = ['--output', 'out.jsonl', '--quiet', '--format', 'json'];
/** Right every time it is asked about a case but the first. */
const MOODY = agent({ say: "mood(name) ? 'we ' + decide : 'no'" }).replace(
  'for await',
  `import { readFileSync } from 'node:fs';
const mood = (name) => name !== 'plain' || readFileSync('.asked', 'utf8').split('plain null').length > 2;
for await`,
);

async function run({ root }: TestRepository, ...args: readonly string[]) {
  const ran = await evalgapHere(root, ['run', ...OUT, ...args]);
  return { ...ran, report: JSON.parse(ran.stdout).runs?.[0] };
}

describe('evalgap run --again', () => {
  test('runs the very same into a file of its own, and figures what then differs', async () => {
    const repository = aChain({ 'agent.mjs': MOODY });
    const first = await run(repository);
    expect(first.report).not.toHaveProperty('noise');
    const second = await run(repository, '--again');
    expect(second.exitCode).toBe(0);
    expect(second.report.file).toBe('out.again-2.jsonl');
    expect(asked(repository)).toHaveLength(8);
    expect(second.report.noise).toMatchObject({ runs: 2, cases: 4, attempts: 2 });
    const reply = second.report.noise.steps.at(-1);
    expect(reply).toMatchObject({ step: 'reply', final: true, flipped: 1, flipRate: 0.25, cases: 4 });
    expect(reply.passHat).toEqual([
      { k: 1, value: 0.125, cases: 4 },
      { k: 2, value: 0, cases: 4 },
    ]);

    // Killed half-way, it tells of the cases that came first alone.
    const lines = linesOf(repository, 'out.again-2.jsonl');
    writeFileSync(join(repository.root, 'out.again-2.jsonl'), `${lines.slice(0, -2).join('\n')}\n`);
    const killed = await run(repository);
    expect(killed.report).not.toHaveProperty('noise');
    expect(killed.report.remarks).toEqual([
      'out.again-2.jsonl holds 2 of 4 trials and does not count for the noise floor: run with `--again` to finish it.',
    ]);
  });

  test('needs a first run of the same thing, and all of it', async () => {
    const repository = aChain();
    const none = await run(repository, '--again');
    expect(none.exitCode).toBe(2);
    expect(none.stdout).toContain('no run of `support`');
    expect(none.stdout).toContain('Run it first without `--again`');

    await run(repository);
    const lines = linesOf(repository, 'out.jsonl');
    writeFileSync(join(repository.root, 'out.jsonl'), `${lines.slice(0, -1).join('\n')}\n`);
    const part = await run(repository, '--again');
    expect(part.exitCode).toBe(2);
    expect(part.stdout).toContain('holds 3 of 4 trials');

    writeFileSync(join(repository.root, 'agent.mjs'), `${agent()}// another\n`);
    const other = await run(repository, '--again');
    expect(other.exitCode).toBe(2);
    expect(other.stdout).toContain('made of something else');
    expect(asked(repository)).toHaveLength(4);
  });
});
