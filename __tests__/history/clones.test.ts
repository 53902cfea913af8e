import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aFolder } from '../repository.ts';
import { aHistory, cases, read, told } from './script.ts';

/** Makes a clone with some options, and looks at it. */
async function withClone<Seen>(options: readonly string[], look: (root: string) => Promise<Seen>): Promise<Seen> {
  const { repository } = aHistory([
    { files: { 'evals/a.jsonl': cases('a') } },
    { files: { 'evals/a.jsonl': cases('b') } },
  ]);
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const parent = aFolder();
  try {
    execFileSync('git', ['clone', '--quiet', ...options, `file://${repository.root}`, 'clone'], { cwd: parent });
    return await look(join(parent, 'clone'));
  } finally {
    repository.remove();
    rmSync(parent, { recursive: true });
  }
}

const readClone = (...options: readonly string[]) => withClone(options, (root) => read({ root }));

describe('a clone', () => {
  test('that is whole can be read', async () => {
    const histories = await readClone();
    expect(told(histories.get('support')!)).toEqual(['0: +a', '1: +b, -a']);
  });

  test('that is shallow is refused, with the line that mends it', async () => {
    await expect(readClone('--depth=1')).rejects.toMatchObject({
      problems: [
        { message: expect.stringMatching(/^this clone is shallow/), remedy: expect.stringContaining('fetch-depth: 0') },
      ],
    });
  });

  test('that is partial is refused, with the line that mends it', async () => {
    await expect(readClone('--filter=blob:none')).rejects.toMatchObject({
      problems: [
        { message: expect.stringMatching(/^this clone is partial/), remedy: expect.stringContaining('fetch-depth: 0') },
      ],
    });
  });

  test('that is partial stays as it is: nothing is fetched to look at it', async () => {
    await withClone(['--filter=blob:none', '--no-checkout'], async (root) => {
      const packs = () => readdirSync(join(root, '.git/objects/pack')).sort();
      const before = packs();
      await expect(read({ root })).rejects.toThrow('this clone is partial');
      expect(packs()).toEqual(before);
    });
  });

  test('that was partial once is refused, too: what it lacks is not looked for', async () => {
    await expect(readClone('--config', 'remote.Other.promisor=yes')).rejects.toThrow('this clone is partial');
    await expect(readClone('--config', 'remote.Other.promisor=false')).resolves.toBeDefined();
  });

  test.each(['prompts/triage.md', 'evals/a.jsonl'])('that lacks an old version of %s is refused', async (path) => {
    const { repository, shas } = aHistory([
      { files: { 'prompts/triage.md': 'one\n', 'evals/a.jsonl': cases('a') } },
      { files: { 'prompts/triage.md': 'two\n', 'evals/a.jsonl': cases('b') } },
    ]);
    const lost = repository.git('rev-parse', `${shas[0]}:${path}`);
    const objects = repository.git('rev-list', '--objects', '--no-object-names', '--all').split('\n');
    const kept = objects.filter((id) => id !== lost).join('\n');
    const parent = aFolder();
    execFileSync('git', ['init', '--quiet', 'clone'], { cwd: parent });
    execFileSync('git', ['pack-objects', '--quiet', join(parent, 'clone/.git/objects/pack/pack')], {
      cwd: repository.root,
      input: `${kept}\n`,
    });
    execFileSync('git', ['update-ref', 'HEAD', shas[1]!], { cwd: join(parent, 'clone') });
    try {
      await expect(read({ root: join(parent, 'clone') })).rejects.toMatchObject({
        problems: [
          { message: `this clone lacks a version of this file, ${lost.slice(0, 12)}`, location: { file: path } },
        ],
      });
    } finally {
      repository.remove();
      rmSync(parent, { recursive: true });
    }
  });

  test('without a commit has no history', async () => {
    const { repository } = aHistory([]);
    await expect(read(repository)).rejects.toThrow('HEAD names no commit');
    repository.remove();
  });
});
