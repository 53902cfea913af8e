import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { CouldNotCheck } from '../values/problem.ts';
import { HARDENED } from './git.ts';

/** git at work, its output read as it comes. */
export interface GitStream {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves when git has ended well, rejects with `CouldNotCheck` when not. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** How much of git's output may wait, so that it goes on working while its reader is busy. */
const READ_AHEAD = 4 << 20;
const MOST_STDERR = 4096;

/** Settings of the machine; every other variable of git's own says where a repository is. */
const KEPT = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_SYSTEM', 'GIT_EXEC_PATH']);

export function streamGit(directory: string, args: readonly string[]): GitStream {
  const child = spawn('git', [...HARDENED, ...args], { cwd: directory, env: environment(), stdio: 'pipe' });
  child.stdin.on('error', () => {});
  const output = child.stdout.pipe(new PassThrough({ readableHighWaterMark: READ_AHEAD }));
  const ended = endOf(child, args[0] ?? '');
  // Whoever waits for the end is told; it is no unhandled rejection when nobody does.
  ended.catch(() => {});
  return { input: child.stdin, output, ended, stop: () => void child.kill() };
}

function endOf(child: ChildProcess, name: string): Promise<void> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-MOST_STDERR);
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      const { code, message } = error as NodeJS.ErrnoException;
      reject(
        new CouldNotCheck({ message: code === 'ENOENT' ? 'git is not installed or not on PATH' : `git: ${message}` }),
      );
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new CouldNotCheck({
            message: `git ${name} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`,
            remedy: 'Check with `git fsck` that the clone is whole',
          }),
        );
    });
  });
}

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // What was put in place of a commit is known to this clone alone, and may cut off all that was before.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    // Otherwise `git log` writes each commit by itself, and wakes its reader as often.
    GIT_FLUSH: '0',
  };
}
