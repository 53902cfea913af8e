import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { readLines } from '../../src/system/files.ts';
import { eventually, inFolder, isAlive, lineAgent } from '../agent/agents.ts';
import { compileSources } from '../agent/compiled.ts';
import { all } from './runs.ts';

const CASES = 300;

const PROGRAM = `
  import { openAgent } from './src/agent/open-agent.js';
  import { openJournal } from './src/run/journal.js';
  import { makeRedactor } from './src/run/redact.js';
  import { runTrials } from './src/run/run-trials.js';
  import { openAppendFile } from './src/system/append-file.js';
  import { aCase, aHeader, aLane, aStep } from './__tests__/run/runs.js';

  const [folder] = process.argv.slice(2);
  const config = { transport: { kind: 'persistent', command: [process.execPath, 'agent.mjs'] }, concurrency: 2, timeout: 60_000, env: [], inputs: [] };
  async function* items() {
    for (let n = 1; n <= ${CASES}; n += 1) yield { input: n, versions: [{ case: aCase('case-' + n, { reply: n }), set: 'head' }] };
  }
  const journal = await openJournal(openAppendFile(folder + '/run.jsonl'), aHeader(), { fresh: false, redactor: makeRedactor([]) });
  const agent = openAgent(config, { cwd: folder, env: {} });
  await runTrials({
    items: items(), lanes: [aLane({ agent, journals: { head: journal } })],
    steps: [aStep('reply', { final: true })], scorers: new Map([['reply', () => ({ score: 1 })]]), trials: 1, concurrency: 2,
  });
  await agent.stop();
  journal.close();
`;

/** Answers in 2 ms, and notes itself and every case it was asked about. */
const AGENT = lineAgent(
  "appendFileSync('asked', request.case + '\\n'); setTimeout(() => reply({ output: request.input }), 2);",
  "appendFileSync('pids', process.pid + '\\n');",
);

let sources: ReturnType<typeof compileSources>;
beforeAll(() => {
  sources = compileSources(['src', '__tests__/run']);
  writeFileSync(join(sources.root, 'program.js'), PROGRAM);
});
afterAll(() => sources.remove());

function start(folder: string): { readonly child: ChildProcess; readonly ended: Promise<number | null> } {
  // What a killed process cannot clear away stays in the folder of the test.
  const env = { ...process.env, TMPDIR: folder };
  const child = spawn(process.execPath, ['program.js', folder], { cwd: sources.root, env, stdio: 'inherit' });
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

const linesIn = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0);

describe('a run that is killed', () => {
  test('and started again until it is through has every trial exactly once, and asks again only for what was in flight', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'agent.mjs'), AGENT);
      const file = join(folder, 'run.jsonl');
      for (const lines of [1, 40, 90, 170, 260]) {
        const { child, ended } = start(folder);
        expect(await eventually(() => linesIn(file) >= lines)).toBe(true);
        child.kill('SIGKILL');
        await ended;
      }
      expect(await start(folder).ended).toBe(0);
      const { trials, tornLine } = await readRunFile(readLines(file), file);
      const recorded = (await all(trials)).map((trial) => trial.case);
      expect(recorded).toHaveLength(CASES);
      expect(new Set(recorded).size).toBe(CASES);
      expect(tornLine()).toBeUndefined();
      expect(linesIn(join(folder, 'asked'))).toBeLessThanOrEqual(CASES + 5 * 4);
      expect(existsSync(`${file}.lock`)).toBe(false);
    });
  });

  test('politely ends its agents, keeps what it has, and says by its exit code that it was interrupted', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'agent.mjs'), AGENT);
      const file = join(folder, 'run.jsonl');
      const { child, ended } = start(folder);
      expect(await eventually(() => linesIn(file) >= 20)).toBe(true);
      child.kill('SIGTERM');
      expect(await ended).toBe(143);
      const { trials, tornLine } = await readRunFile(readLines(file), file);
      const recorded = await all(trials);
      expect(recorded.length).toBeGreaterThanOrEqual(19);
      expect(recorded.every(({ status }) => status === 'completed')).toBe(true);
      expect(tornLine()).toBeUndefined();
      expect(existsSync(`${file}.lock`)).toBe(false);
      const pids = readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n').map(Number);
      expect(await eventually(() => pids.every((pid) => !isAlive(pid)))).toBe(true);
      expect(readdirSync(folder).filter((name) => name.startsWith('evalgap-'))).toEqual([]);
    });
  });
});
