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

describe('evalgap run --again, further', () => {
  test('goes on with a run that was cut short, and begins a third beside one that is whole', async () => {
    const repository = aChain({ 'agent.mjs': MOODY });
    await run(repository);
    await run(repository, '--again');

    writeFileSync(
      join(repository.root, 'out.again-2.jsonl'),
      `${linesOf(repository, 'out.again-2.jsonl').slice(0, -1).join('\n')}\n`,
    );
    expect((await run(repository, '--again')).report.file).toBe('out.again-2.jsonl');
    expect(asked(repository)).toHaveLength(9);
    const third = await run(repository, '--again');
    expect(third.report).toMatchObject({ file: 'out.again-3.jsonl', noise: { runs: 3, attempts: 3 } });
    const text = await evalgapHere(repository.root, ['run', '--output', 'out.jsonl', '--quiet']);
    expect(text.stdout).toContain('4 cases tried up to 3 times in 3 runs of the same thing');
  });
});
