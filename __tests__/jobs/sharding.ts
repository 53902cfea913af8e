import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { TestRepository } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

export const RUNS = '.evalgap/runs';

/** The run files of a repository. */
export function filesIn({ root }: TestRepository): readonly string[] {
  return readdirSync(join(root, RUNS)).filter((name) => name.endsWith('.jsonl'));
}

export async function runShards(repository: TestRepository, of: number, which?: readonly number[]): Promise<void> {
  for (const index of which ?? Array.from({ length: of }, (_, at) => at + 1)) {
    expect((await evalgapHere(repository.root, ['run', '--shard', `${index}/${of}`, '--quiet'])).exitCode).toBe(0);
  }
}

export async function merge(repository: TestRepository, ...more: readonly string[]) {
  const ran = await evalgapHere(repository.root, [
    'merge',
    RUNS,
    '--output',
    'merged.jsonl',
    '--format',
    'json',
    ...more,
  ]);
  return { ...ran, json: JSON.parse(ran.stdout) };
}
