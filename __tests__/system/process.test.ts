import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onExit, withCleanup } from '../../src/system/cleanup.ts';
import { type CommandOptions, runCommand } from '../../src/system/process.ts';
import { eventually, isAlive } from '../agent/agents.ts';
import { compileSources } from '../agent/compiled.ts';

let folder: string;
let sources: ReturnType<typeof compileSources>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evalgap-process-'));
  sources = compileSources(['src/system', 'src/values']);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  sources.remove();
});

const node = (source: string, options: Partial<CommandOptions> = {}) =>
  runCommand([process.execPath, '-e', source], { cwd: folder, env: {}, ...options });

describe('running a command', () => {
  test('gives its exit code and what it printed', async () => {
    expect(await node('console.log("out"); console.error("err"); process.exitCode = 3')).toEqual({
      kind: 'exited',
      code: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  test('hands over the input and nothing of this environment', async () => {
    const source = 'process.stdin.pipe(process.stdout); console.error(JSON.stringify(Object.keys(process.env)))';
    const result = await node(source, { input: 'grüße', env: { ONLY: '1' } });
    expect(result).toMatchObject({ kind: 'exited', code: 0, stdout: 'grüße', stderr: '["ONLY"]\n' });
  });

  test('lets a command be that never reads its input', async () => {
    expect(await node('', { input: 'x'.repeat(1 << 20) })).toMatchObject({ kind: 'exited', code: 0 });
  });

  test('takes arguments as they are: there is no shell', async () => {
    const argument = '$(touch here) `id` ; | && "quoted" * ~';
    const result = await runCommand([process.execPath, '-e', 'console.log(process.argv[1])', argument], {
      cwd: folder,
      env: {},
    });
    expect(result.stdout).toBe(`${argument}\n`);
    expect(existsSync(join(folder, 'here'))).toBe(false);
  });

  test('ends it after the time limit with all its children, also when they ignore SIGTERM', async () => {
    const source = `
      process.on('SIGTERM', () => {});
      const child = require('child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e3)'], { stdio: 'inherit' });
      console.log(process.pid + ' ' + child.pid);
      setInterval(() => {}, 1e3);
    `;
    const result = await node(source, { timeoutMs: 2_000 });
    expect(result.kind).toBe('timed-out');
    const pids = result.stdout.trim().split(' ').map(Number);
    expect(pids).toHaveLength(2);
    expect(await eventually(() => pids.every((pid) => !isAlive(pid)))).toBe(true);
  });

  test('does not wait for a child that stays behind with its output open', async () => {
    const source = `
      const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e3)'], { stdio: 'inherit' });
      console.log(child.pid);
      setTimeout(() => process.exit(0), 50);
    `;
    const result = await node(source);
    expect(result).toMatchObject({ kind: 'exited', code: 0 });
    const pid = Number(result.stdout);
    expect(pid).toBeGreaterThan(1);
    expect(await eventually(() => !isAlive(pid))).toBe(true);
  });

  test('does not wait long for one that left the group either', async () => {
    const source = `
      const child = require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20e3)'], { stdio: 'inherit', detached: true });
      console.log(child.pid);
      setTimeout(() => process.exit(0), 50);
    `;
    const result = await node(source);
    expect(result).toMatchObject({ kind: 'exited', code: 0 });
    process.kill(Number(result.stdout), 'SIGKILL');
  });

  test('ends it when it prints more than was asked for', async () => {
    const result = await node('setInterval(() => process.stdout.write("x".repeat(1 << 16)), 1)', {
      maxOutput: 1 << 20,
    });
    expect(result.kind).toBe('too-much-output');
    expect(result.stdout.length).toBeLessThanOrEqual(1 << 20);
  });

  test('names the signal that ended it', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({ kind: 'signalled', signal: 'SIGKILL' });
  });

  test('says why it could not be started', async () => {
    const run = (argv: readonly string[], cwd = folder) => runCommand(argv, { cwd, env: { PATH: '/usr/bin:/bin' } });
    writeFileSync(join(folder, 'plain'), 'text');
    const reason = async (argv: readonly string[], cwd?: string) => {
      const result = await run(argv, cwd);
      return result.kind === 'not-started' ? result.reason : result.kind;
    };
    expect(await reason(['no-such-command'])).toMatch(/no-such-command was not found on PATH/);
    expect(await reason(['./absent'])).toContain(`./absent was not found from ${folder}`);
    expect(await reason(['./plain'])).toBe('./plain is not executable');
    expect(await reason(['true'], join(folder, 'gone'))).toContain('the working directory');
    expect(await reason(['a\0b'])).toMatch(/null bytes/);
    expect(await reason([])).toMatch(/./);
  });
});

describe('cleaning up', () => {
  test('is done once after the end and after an error, and an error is passed on', async () => {
    const done: string[] = [];
    const value = await withCleanup(
      'remove',
      () => done.push('first'),
      async () => 7,
    );
    const failing = withCleanup(
      'remove',
      () => done.push('second'),
      async () => {
        throw new Error('broken');
      },
    );
    expect(value).toBe(7);
    await expect(failing).rejects.toThrow('broken');
    expect(done).toEqual(['first', 'second']);
  });

  test('leaves no listener behind once nothing is left to clean', () => {
    const before = process.listenerCount('SIGTERM');
    const release = onExit('stop', () => {});
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    release();
    release();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });

  const program = `
    import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
    import { onExit } from './src/system/cleanup.js';
    import { startGroup } from './src/system/process.js';
    const [folder, ending] = process.argv.slice(2);
    const note = (text) => appendFileSync(folder + '/notes', text + '\\n');
    mkdirSync(folder + '/tree');
    onExit('remove', () => { note('remove'); rmSync(folder + '/tree', { recursive: true }); });
    onExit('remove', () => { throw new Error('cannot'); });
    onExit('flush', () => { note('flush'); if (ending === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000); });
    const quiet = { stdout(chunk) { note('child ' + chunk); if (ending === 'throw' || ending === 'exit') setTimeout(end, 10); else console.log('ready'); }, stderr() {}, stdinClosed() {}, ended() {} };
    startGroup([process.execPath, '-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e3); process.stdout.write(String(process.pid))'], { cwd: folder, env: {} }, quiet);
    function end() { if (ending === 'throw') throw new Error('oops'); process.exit(5); }
  `;

  async function start(
    ending: string,
  ): Promise<{ readonly child: ChildProcess; readonly place: string; readonly ended: Promise<number | null> }> {
    const place = join(folder, `${ending}-${Math.random()}`);
    mkdirSync(place);
    writeFileSync(join(sources.root, 'program.js'), program);
    const child = spawn(process.execPath, ['program.js', place, ending], {
      cwd: sources.root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    if (ending === 'signal' || ending === 'slow') await new Promise((resolve) => child.stdout?.once('data', resolve));
    return { child, place, ended };
  }

  function expectClean(place: string): void {
    const notes = readFileSync(join(place, 'notes'), 'utf8');
    expect(notes).toMatch(/^child \d+\nflush\nremove\n$/);
    expect(existsSync(join(place, 'tree'))).toBe(false);
  }

  const childOf = (place: string) => Number(/child (\d+)/.exec(readFileSync(join(place, 'notes'), 'utf8'))?.[1]);

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is done on %s: texts first, then child processes, then folders; exit code %i', async (signal, code) => {
    const { child, place, ended } = await start('signal');
    child.kill(signal);
    expect(await ended).toBe(code);
    expectClean(place);
    expect(await eventually(() => !isAlive(childOf(place)))).toBe(true);
  });

  test.each([
    ['throw', 1],
    ['exit', 5],
  ] as const)('is done when the program ends by %s', async (ending, code) => {
    const { place, ended } = await start(ending);
    expect(await ended).toBe(code);
    expectClean(place);
    expect(await eventually(() => !isAlive(childOf(place)))).toBe(true);
  });

  test('is cut short by a second signal', async () => {
    const { child, place, ended } = await start('slow');
    child.kill('SIGINT');
    expect(await eventually(() => readFileSync(join(place, 'notes'), 'utf8').includes('flush'))).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBeNull();
    expect(child.signalCode).toBe('SIGINT');
    process.kill(childOf(place), 'SIGKILL');
  });
});
