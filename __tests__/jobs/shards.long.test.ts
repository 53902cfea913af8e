import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evalgapHere } from './in-process.ts';
import { project } from './local-project.ts';
import { filesIn, merge, RUNS, runShards } from './sharding.ts';

/** A run file as another run of the same thing would leave it, but for how long it took. */
function withoutTimes(text: string): readonly string[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  return [header, ...lines.toSorted()].map((line) => line.replace(/,"durationMs":[\d.]+(?:,"starting":true)?/, ''));
}

describe('shards on one machine', () => {
  test('merged are the run that one process makes', async () => {
    const repository = project({ '.gitignore': 'merged.jsonl\nwhole.jsonl\n' });
    await runShards(repository, 3);
    expect(filesIn(repository).map((name) => name.replace(/[0-9a-f]{12}/, 'SHA'))).toEqual([
      'support-SHA.shard-1-of-3.jsonl',
      'support-SHA.shard-2-of-3.jsonl',
      'support-SHA.shard-3-of-3.jsonl',
    ]);
    const merged = await merge(repository);
    expect(merged.exitCode).toBe(0);
    expect(merged.json).toEqual({
      version: 1,
      suite: 'support',
      file: 'merged.jsonl',
      trials: 18,
      completed: 18,
      of: 18,
      notRun: 0,
      missing: [],
      cutShort: [],
      repeated: [],
      torn: [],
      passedOver: [],
    });
    await evalgapHere(repository.root, ['run', '--output', 'whole.jsonl', '--quiet']);
    const [one, other] = ['merged.jsonl', 'whole.jsonl'].map((name) =>
      readFileSync(join(repository.root, name), 'utf8'),
    );
    expect(withoutTimes(one ?? '')).toEqual(withoutTimes(other ?? ''));
  });

  test('that are missing are named; where the config is at hand their cases are recorded as not run', async () => {
    const repository = project({ '.gitignore': 'merged.jsonl\n' });
    await runShards(repository, 3, [1, 3]);
    const merged = await merge(repository);
    expect(merged.exitCode).toBe(2);
    expect(merged.json).toMatchObject({ trials: 18, notRun: 6, missing: ['2/3'] });
    const told = await evalgapHere(repository.root, ['merge', RUNS, '--output', 'merged.jsonl']);
    expect(told.stdout).toMatch(/Shard 2\/3 is not there\. Run it, then merge again\./);
    expect(told.stdout).toMatch(/6 trials that no shard brought: recorded as not run/);
    const whole = await evalgapHere(repository.root, ['run', '--output', 'whole.jsonl', '--quiet']);
    expect(whole.exitCode).toBe(0);
    const compared = await evalgapHere(repository.root, ['compare', 'whole.jsonl', 'merged.jsonl', '--format', 'json']);
    expect(JSON.parse(compared.stdout)).toMatchObject({
      comparable: true,
      cases: { notMeasured: { base: 0, head: 6 } },
      verdict: 'regressed',
    });

    const elsewhere = await merge(repository, '--config', 'absent.yml');
    expect(elsewhere.json).toMatchObject({ trials: 12, notRun: 0, missing: ['2/3'] });
    const refused = await evalgapHere(repository.root, ['compare', 'whole.jsonl', 'merged.jsonl']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stdout.replace(/\s+/g, ' ')).toMatch(/the head run is without shard 2\/3, which is no whole run/);
  });
});
