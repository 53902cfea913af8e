import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evalgapHere } from '../in-process.ts';
import { aChain, agent, asked, CONFIG, linesOf } from './project.ts';

const JSON_RUN = ['run', '--given', '--quiet', '--format', 'json'];

async function run(directory: string, args: readonly string[] = JSON_RUN) {
  const ran = await evalgapHere(directory, args);
  return { ...ran, runs: ran.stdout.startsWith('{') ? JSON.parse(ran.stdout).runs : [] };
}

describe('evalgap run --given, further', () => {
  test('asks nothing again that is on record, and goes on where it was cut short', async () => {
    const repository = aChain();
    await run(repository.root, [...JSON_RUN, '--output', 'out.jsonl']);
    const before = asked(repository).length;
    const again = await run(repository.root, [...JSON_RUN, '--output', 'out.jsonl']);
    expect(asked(repository)).toHaveLength(before);
    expect(again.runs[0].alone).toHaveLength(3);
    const file = join(repository.root, 'out.given.jsonl');
    writeFileSync(file, `${linesOf(repository, 'out.given.jsonl').slice(0, -2).join('\n')}\n`);
    const resumed = await run(repository.root, [...JSON_RUN, '--output', 'out.jsonl']);
    expect(asked(repository)).toHaveLength(before + 2);
    expect(resumed.runs[0].alone).toEqual(again.runs[0].alone);
  });

  test('does not ask an agent that does not say it can, and says so', async () => {
    const repository = aChain({ 'agent.mjs': agent({ able: false }) });
    const { exitCode, runs } = await run(repository.root);
    expect(exitCode).toBe(0);
    expect(runs[0]).not.toHaveProperty('alone');
    expect(runs[0].remarks).toEqual([expect.stringContaining('does not say that it can be given')]);
    expect(asked(repository)).toHaveLength(4);
    // Where all is on record nothing is known of it before it was asked once.
    const later = await run(repository.root);
    expect(later.runs[0].remarks).toHaveLength(1);
    expect(asked(repository).length).toBeLessThanOrEqual(4 + 4);
    expect(later.runs[0]).not.toHaveProperty('alone');
  });

  test('gives no figure for a step whose agent does not go on from what it is given, and says so', async () => {
    const repository = aChain({ 'agent.mjs': agent({ heeds: false }) });
    const { runs } = await run(repository.root);
    const [, decide, reply] = runs[0].alone;
    for (const step of [decide, reply]) {
      expect(step).toMatchObject({ cases: 0, head: null, strayed: [{ side: 'head', answers: 2, of: 4 }] });
    }
    const count = asked(repository).length;
    const again = await evalgapHere(repository.root, ['run', '--given', '--quiet']);
    expect(asked(repository)).toHaveLength(count);
    expect(again.stdout.replace(/\s+/g, ' ')).toContain(
      '`decide`: not measured alone, since the agent does not go on from what it is given (2 of 4 answers).',
    );
  });

  test('says of a step behind what is no output that it was not measured alone', async () => {
    const repository = aChain({
      'evalgap.yml': CONFIG.replace('decide: equals', 'decide: regex').replace('lookup: tool-call, ', ''),
      'evals/cases.jsonl': '{"id":"a","input":"A-1 x","expect":{"decide":"^refund$","reply":"we refund"}}\n',
    });
    const { runs } = await run(repository.root);
    expect(runs).toEqual([expect.not.objectContaining({ alone: expect.anything() })]);
    const text = await evalgapHere(repository.root, ['run', '--given', '--quiet']);
    expect(text.stdout).not.toContain('NaN');
  });

  test('counts its requests in the budget, and says when that was reached', async () => {
    const repository = aChain({ 'evalgap.yml': `${CONFIG}    budget: { trials: 6 }\n` });
    const { runs } = await run(repository.root);
    expect(asked(repository)).toHaveLength(6);
    expect(runs[0].remarks.join(' ')).toContain('budget');
    await run(repository.root);
    expect(asked(repository)).toHaveLength(12);
    const { runs: whole } = await run(repository.root);
    expect(whole[0].alone.map(({ cases }: { cases: number }) => cases)).toEqual([4, 4, 4]);
  });
});
