import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { evalgap } from './cli.ts';
import { project } from './local-project.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Another build than the committed one may be tried. */
const PROGRAM = join(process.env.EVALGAP_DIST ?? join(ROOT, 'dist'), 'cli/index.js');
const CASES = 2_000;
const SHARDS = 8;
const KILLS = 20;

const AGENT = `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, input } = JSON.parse(line);
  const answer = () => console.log(JSON.stringify({ id, output: input % 7 === 0 ? 'another' : String(input) }));
  if (process.env.DELAY === '0') answer(); else setTimeout(answer, Number(process.env.DELAY));
}
`;

const CONFIG = `suites:
  many:
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], concurrency: 1, env: [DELAY] }
    steps: { reply: equals }
`;

/** The same moments in every run of this test (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly log: string }>;
}

function start(root: string, index: number): Running {
  const child = spawn(process.execPath, [PROGRAM, 'run', '--shard', `${index}/${SHARDS}`, '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH ?? '', HOME: root, TMPDIR: root, DELAY: '15' },
  });
  let log = '';
  child.stderr?.on('data', (text) => {
    log += text;
  });
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, log }))) };
}

/** Lines as another run of the same thing would leave them, but for how long they took. */
function linesOf(file: string): readonly [string, ...string[]] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return [
    // The whole run is not held up, so that its DELAY is another.
    header.replace(/"(startedAt|environment)":"[^"]*"/g, '"$1":""'),
    ...lines.map((line) => line.replace(/,"durationMs":[\d.]+(?:,"starting":true)?/, '')).sort(),
  ];
}

describe('shards that are killed', () => {
  test(`at ${KILLS} random moments and started again give every trial exactly once, as one process does`, async () => {
    const cases = Array.from({ length: CASES }, (_, n) =>
      JSON.stringify({ id: `case-${n}`, input: n, expect: String(n) }),
    );
    const { root } = project({
      '.gitignore': '*.jsonl\nevalgap-*\n!evals/*.jsonl\n',
      'evalgap.yml': CONFIG,
      'agent.mjs': AGENT,
      'evals/cases.jsonl': `${cases.join('\n')}\n`,
    });
    const random = seeded(20_261_124);
    const shards = Array.from({ length: SHARDS }, (_, at) => start(root, at + 1));
    let kills = 0;
    while (kills < KILLS) {
      await pause(20 + 300 * random());
      const from = Math.floor(SHARDS * random());
      const at = shards.map((_, step) => (from + step) % SHARDS).find((one) => shards[one]?.child.exitCode === null);
      const killed = at === undefined ? undefined : shards[at];
      if (at === undefined || killed === undefined) throw new Error(`all shards ended after ${kills} kills`);
      killed.child.kill('SIGKILL');
      await killed.ended;
      if (killed.child.signalCode === 'SIGKILL') kills += 1;
      shards[at] = start(root, at + 1);
    }
    const ended = await Promise.all(shards.map((shard) => shard.ended));
    expect(ended).toEqual(shards.map(() => ({ code: 0, log: '' })));

    const files = readdirSync(join(root, '.evalgap/runs')).filter((name) => name.endsWith('.jsonl'));
    expect(files).toHaveLength(SHARDS);
    const merged = await evalgap(
      root,
      ['merge', '.evalgap/runs', '--output', 'merged.jsonl', '--format', 'json'],
      {},
      PROGRAM,
    );
    expect(JSON.parse(merged.stdout)).toMatchObject({
      trials: CASES,
      notRun: 0,
      missing: [],
      cutShort: [],
      repeated: [],
      torn: [],
    });
    expect(merged.exitCode).toBe(0);
    const whole = await evalgap(root, ['run', '--output', 'whole.jsonl', '--quiet'], { DELAY: '0' }, PROGRAM);
    expect(whole.exitCode).toBe(0);
    const [one, other] = ['merged.jsonl', 'whole.jsonl'].map((name) => linesOf(join(root, name)));
    expect(one).toHaveLength(CASES + 1);
    expect(one).toEqual(other);
    // No trial that was recorded once was asked for again.
    const recorded = files.flatMap((name) => linesOf(join(root, '.evalgap/runs', name)).slice(1));
    expect(recorded).toHaveLength(CASES);
  }, 120_000);
});
