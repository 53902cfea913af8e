import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SuiteSensitivity } from '../../src/sensitivity/report.ts';
import { aRepository } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

test('in the example `decide` spreads further over the variants of its prompt than by chance, and receipts show each', async () => {
  const repository = aRepository();
  try {
    cpSync(join(import.meta.dirname, '../../examples/support-agent'), repository.root, { recursive: true });
    repository.commit({});
    const { exitCode, stdout } = await evalgapHere(repository.root, ['sensitivity', '--format', 'json']);
    expect(exitCode).toBe(0);
    const { suites } = JSON.parse(stdout) as { suites: SuiteSensitivity[] };
    const families = suites[0]!.families;
    expect(families.map(({ family, prompt }) => prompt ?? family)).toEqual(['triage', 'reply', 'input']);
    for (const { family, prompt, steps } of families)
      for (const { step, variants, spread, interval, floor, p, flips } of steps)
        process.stdout.write(
          `${prompt ?? family} ${step}: ${variants} variants, spread ${spread.toFixed(3)} [${interval.map((end) => end.toFixed(3)).join(', ')}], floor ${floor.mean.toFixed(3)} to ${floor.p95.toFixed(3)}, p ${p}, flips ${flips.any.toFixed(3)}, again ${flips.again}\n`,
        );
    const decide = families[0]!.steps.find(({ step }) => step === 'decide')!;
    expect(decide.variants).toBeGreaterThanOrEqual(12);
    expect(decide.accuracy).toBe(0.91);
    expect(decide.spread).toBeGreaterThan(decide.floor.p95);
    expect(decide.interval[0]).toBeGreaterThan(0);
    expect(decide.p).toBeLessThan(0.01);
    expect(decide.flips.again).toBe(0);
    for (const { receipts } of families.flatMap(({ variants }) => variants))
      if (receipts !== undefined) expect(receipts).toMatchObject({ verified: 200, another: 0 });
  } finally {
    repository.remove();
  }
});
