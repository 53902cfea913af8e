import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evalgapHere } from '../in-process.ts';
import { aChain, asked, linesOf } from './project.ts';

const JSON_RUN = ['run', '--given', '--quiet', '--format', 'json'];

async function run(directory: string, args: readonly string[] = JSON_RUN) {
  const ran = await evalgapHere(directory, args);
  return { ...ran, runs: ran.stdout.startsWith('{') ? JSON.parse(ran.stdout).runs : [] };
}

describe('evalgap run --given', () => {
  test('asks for each step alone with what is expected before it, and parts its own loss from what it inherits', async () => {
    const repository = aChain();
    const { exitCode, runs } = await run(repository.root);
    expect(exitCode).toBe(0);
    const [lookup, decide, reply] = runs[0].alone;
    expect(lookup).toMatchObject({ step: 'lookup', cases: 4, head: { chained: 0.5, alone: 0.5, inherited: 0 } });
    expect(decide).toMatchObject({
      step: 'decide',
      cases: 4,
      head: { chained: 0.25, alone: 0.5, ownLoss: 0.5, inherited: 0.25 },
    });
    expect(reply).toMatchObject({
      final: true,
      cases: 4,
      head: { chained: 0.25, alone: 1, ownLoss: 0, inherited: 0.75 },
    });
    const lines = asked(repository);
    expect(lines).toHaveLength(4 + 2 * 4);
    expect(lines).toContain('hard {"lookup":[{"name":"get_order","arguments":{"order":"A-3"}}]}');
    expect(lines).toContain('hard {"lookup":[{"name":"get_order","arguments":{"order":"A-3"}}],"decide":"refund"}');
  });

  test('keeps its trials in a file of their own, which no reader of runs takes for a run', async () => {
    const repository = aChain();
    const { runs } = await run(repository.root);
    const [given] = readdirSync(join(repository.root, '.evalgap/given')).filter((name) => name.endsWith('.jsonl'));
    const [header, ...trials] = linesOf(repository, `.evalgap/given/${given}`).map((line) => JSON.parse(line));
    expect(header).toMatchObject({ evalgap: 'run', suite: 'support', given: true });
    expect(new Set(trials.map((trial) => `${trial.case} ${trial.given}`)).size).toBe(8);
    expect(trials.every(({ steps }) => steps.length === 1)).toBe(true);
    expect(linesOf(repository, runs[0].file)).toHaveLength(5);
    const compared = await evalgapHere(repository.root, ['compare', runs[0].file, `.evalgap/given/${given}`]);
    expect(compared.exitCode).toBe(2);
    expect(compared.stderr).toContain('steps that were each asked for alone');
    expect((await evalgapHere(repository.root, ['check', '--quiet'])).stderr).not.toContain('given');
  });
});
