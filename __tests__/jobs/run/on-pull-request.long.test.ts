import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMeasured, writeMeasured } from '../../../src/measure/measured-folder.ts';
import { aFolder } from '../../repository.ts';
import { evalgapHere } from '../in-process.ts';
import { aChain, agent, asked, CONFIG } from './project.ts';

function commit(root: string, branch: string): void {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('checkout', '-q', '-b', branch);
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-a', '-m', 'Change it');
}

async function check(root: string) {
  const { stdout, exitCode, stderr } = await evalgapHere(root, ['pr', '--base', 'main', '--format', 'markdown']);
  return { comment: stdout, exitCode, stderr };
}

describe('a pull request of a suite that says `given: true`', () => {
  test('shows each step alone on both sides, and the noise floor of the base, and asks nothing twice', async () => {
    const repository = aChain({ 'evalgap.yml': `${CONFIG}    given: true\n`, 'agent.mjs': agent() });
    await evalgapHere(repository.root, ['run', '--quiet']);
    await evalgapHere(repository.root, ['run', '--quiet', '--again']);
    writeFileSync(join(repository.root, 'agent.mjs'), agent().replace("input.includes('hard')", 'true'));
    commit(repository.root, 'worse');
    const first = await check(repository.root);
    expect(first.comment).toContain('Noise floor: two attempts of the unchanged base');
    expect(first.comment).toMatch(/4 cases tried up to 3 times in 3 runs, 0 of them flipped/);
    expect(first.comment).toMatch(/\| `decide` \| 4 \| 50\.0\s% \| 0\.0\s% \| −50\.0\s/);
    expect(first.comment).toMatch(/\| `reply` \(final\) \| 4 \| 100\.0\s% \| 100\.0\s% \| 0\.0\s/);
    const before = asked(repository).length;
    const second = await check(repository.root);
    expect(second.stderr).toContain('0 of 8 trials to be run');
    expect(second.comment).toBe(first.comment);
    expect(asked(repository)).toHaveLength(before);
  });

  test('hands what stands beside the runs from the job that measures to the one that reports', async () => {
    const from = aFolder({ 'base.jsonl': 'a\n', 'b.jsonl': 'b\n', 'g.jsonl': 'g\n' });
    const head = '1'.repeat(40);
    const to = aFolder();
    await writeMeasured(to, {
      head,
      suites: [
        {
          suite: 'support',
          files: [{ side: 'base', file: join(from, 'base.jsonl') }],
          beside: [
            { kind: 'base-again', file: join(from, 'b.jsonl') },
            { kind: 'base-given', file: join(from, 'g.jsonl') },
          ],
          problems: [],
          remarks: [],
        },
      ],
    });
    const [suite] = (await readMeasured(to)).suites;
    expect(suite?.beside?.map(({ kind }) => kind)).toEqual(['base-again', 'base-given']);
    expect(suite?.files).toHaveLength(1);
    expect(new Set([...(suite?.beside ?? []), ...(suite?.files ?? [])].map(({ file }) => file)).size).toBe(3);
  });
});
