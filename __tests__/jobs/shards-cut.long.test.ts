import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { TestRepository } from '../repository.ts';
import { evalgapHere } from './in-process.ts';
import { project } from './local-project.ts';
import { CASES } from './project.ts';
import { filesIn, merge, RUNS, runShards } from './sharding.ts';

function headerIn({ root }: TestRepository, name: string) {
  return JSON.parse(readFileSync(join(root, RUNS, name), 'utf8').split('\n', 1)[0] ?? '');
}

describe('the shards of a run', () => {
  test('are cut by how long cases took, and those that are begun later keep to the cut of the first', async () => {
    const repository = project();
    await evalgapHere(repository.root, ['run', '--quiet']);
    const [whole = ''] = filesIn(repository);
    const path = join(repository.root, RUNS, whole);
    const took = (ms: number) => (text: string) => text.replace(/"durationMs":[\d.]+/g, `"durationMs":${ms}`);
    const slow = (line: string) => took(line.includes('"refund-0"') ? 60_000 : 10)(line);
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').map(slow).join('\n'));
    await runShards(repository, 2, [1]);
    // Begun between the shards: another whole run, by which they would be cut otherwise.
    const later = readFileSync(path, 'utf8').replace('"startedAt":"2026', '"startedAt":"2027');
    writeFileSync(join(repository.root, RUNS, 'later.jsonl'), took(10)(later));
    await runShards(repository, 2, [2, 1]);
    const shards = filesIn(repository).filter((name) => name.includes('shard'));
    const [first, second] = shards.map((name) => headerIn(repository, name).shard);
    // Counted as ten times a middling one: 100 of 270 ms.
    expect([first.cases, second.cases].toSorted((one, other) => one - other)).toEqual([5, 13]);
    expect(first.plan).toBe(second.plan);
  });

  test('are found in a folder among everything else that runs leave there', async () => {
    const config = readFileSync(join(project().root, 'evalgap.yml'), 'utf8');
    const second = config.replace(/^suites:\n([\s\S]*)$/m, (all, one) => `${all}${one.replace('support:', 'other:')}`);
    const repository = project({ '.gitignore': '*.jsonl\n!evals/*\nout\n', 'evalgap.yml': second });
    const run = (...more: readonly string[]) => evalgapHere(repository.root, ['run', '--quiet', ...more]);
    await run('--suite', 'support', '--shard', '1/2');
    repository.commit({ 'prompts/triage.md': '# another\n' });
    await run('--suite', 'support');
    await run('--suite', 'support', '--again');
    await runShards(repository, 2);
    const two = await evalgapHere(repository.root, ['merge', RUNS, '--output', 'merged.jsonl']);
    expect(two.exitCode).toBe(2);
    expect(two.stderr).toMatch(/shards of 2 suites .*Name one with `--suite`, or give a folder/);
    const one = await merge(repository, '--suite', 'support');
    expect(one.exitCode).toBe(0);
    expect(one.json).toMatchObject({ suite: 'support', trials: 18, completed: 18, missing: [], repeated: [] });
    const why = one.json.passedOver.map((passed: { why: string }) => passed.why).toSorted();
    expect(why).toEqual([
      'a whole run, no shard',
      'of suite other',
      'of suite other',
      expect.stringMatching(/^shard of another revision, `?[0-9a-f]+/),
      'the run once more, which measures the noise',
    ]);
    const both = await evalgapHere(repository.root, ['merge', RUNS, '--output', 'out', '--format', 'json']);
    expect(both.exitCode).toBe(0);
    expect(JSON.parse(both.stdout).merged.map(({ suite }: { suite: string }) => suite)).toEqual(['other', 'support']);
    const again = filesIn(repository).find((name) => name.includes('.again-')) ?? '';
    const named = await evalgapHere(repository.root, ['merge', join(RUNS, again), '--output', 'merged.jsonl']);
    expect(named.stderr).toMatch(/the same run made once more/);
  });

  test('of another cut are never gone on with, and never merged', async () => {
    const repository = project();
    await runShards(repository, 2);
    const [first = ''] = filesIn(repository);
    for (const name of filesIn(repository)) {
      const path = join(repository.root, RUNS, name);
      const of = (text: string) =>
        text.replace(/"plan":"\w{4}/, '"plan":"0000').replace('"startedAt":"2026', '"startedAt":"2025');
      if (name === first) writeFileSync(path, of(readFileSync(path, 'utf8')));
      else rmSync(path);
    }
    const again = await evalgapHere(repository.root, ['run', '--shard', '1/2', '--quiet']);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toMatch(/begun under another plan of shards; its trials cannot be continued/);
    await runShards(repository, 2, [2]);
    const merged = await merge(repository);
    expect(merged.exitCode).toBe(2);
    expect(merged.json.missing).toEqual(['1/2']);
    expect(merged.json.passedOver).toEqual([
      { file: join(RUNS, first), why: 'shard of an earlier run under another plan' },
    ]);
    const both = filesIn(repository).map((name) => join(RUNS, name));
    const named = await evalgapHere(repository.root, ['merge', ...both, '--output', 'merged.jsonl']);
    expect(named.exitCode).toBe(2);
    expect(named.stderr).toMatch(/shard-2-of-2\.jsonl:1: .*the plan of which case goes where\) is another/);
  });

  test('that have no case are run all the same, and say so', async () => {
    const repository = project({ 'evals/cases.jsonl': `${CASES.split('\n')[0]}\n` });
    const ran = [];
    for (const shard of ['1/2', '2/2']) ran.push(await evalgapHere(repository.root, ['run', '--shard', shard]));
    expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(ran[1]?.stderr).toMatch(/support: no case falls to this shard, so nothing was run/);
    expect((await merge(repository)).json).toMatchObject({ trials: 1, missing: [] });
  });

  test('are not merged into a file that is none of ours, nor into one of themselves', async () => {
    const repository = project({ 'notes.txt': 'mine\n' });
    await runShards(repository, 1);
    const shard = join(RUNS, filesIn(repository)[0] ?? '');
    const over = await evalgapHere(repository.root, ['merge', shard, '--output', 'notes.txt']);
    expect(over.stderr).toMatch(/notes\.txt:1: this file is there already and is not a run file/);
    const itself = await evalgapHere(repository.root, ['merge', shard, '--output', shard]);
    expect(itself.stderr).toMatch(/is to be merged, and to be written as well/);
    expect((await evalgapHere(repository.root, ['merge', 'evals', '--output', 'm.jsonl'])).exitCode).toBe(2);
    expect(readFileSync(join(repository.root, 'notes.txt'), 'utf8')).toBe('mine\n');
  });
});
