import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onExit } from './cleanup.ts';

export interface StartOptions {
  readonly cwd: string;
  /** All of the child's environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
}

/** How a process ended, or why there never was one. */
export type ProcessEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly reason: string };

export interface GroupHandlers {
  stdout(chunk: Buffer): void;
  stderr(chunk: Buffer): void;
  /** The child no longer reads its standard input. */
  stdinClosed(): void;
  /** Called once, after all output was handed over. */
  ended(end: ProcessEnd): void;
}

/** A child process that leads a process group of its own, so that its children end with it. */
export interface ProcessGroup {
  write(text: string): void;
  closeInput(): void;
  /** SIGTERM to the whole group, SIGKILL to what is left after the grace. Resolves when the leader has ended. */
  stop(graceMs?: number): Promise<void>;
  readonly ended: Promise<ProcessEnd>;
}

const GRACE_MS = 1_000;
/** How long output may still come after the leader ended, when something outside the group holds its pipes. */
const DRAIN_MS = 500;

/**
 * Starts a command without a shell. A name without a slash is looked up on the child's PATH, one with a slash
 * from `cwd`. Whatever ends this process also ends the group.
 */
export function startGroup(argv: readonly string[], options: StartOptions, handlers: GroupHandlers): ProcessGroup {
  const [command = '', ...args] = argv;
  let child: ChildProcessWithoutNullStreams;
  try {
    child = spawn(command, args, { cwd: options.cwd, env: { ...options.env }, detached: true, stdio: 'pipe' });
  } catch (error) {
    return neverStarted({ kind: 'not-started', reason: startFailure(error, command, options.cwd) }, handlers);
  }
  const release = onExit('stop', () => killGroup(child.pid, 'SIGKILL'));
  const ended = new Promise<ProcessEnd>((resolve) => {
    let end: ProcessEnd | undefined;
    const settle = (how: ProcessEnd): void => {
      if (end !== undefined) return;
      end = how;
      release();
      handlers.ended(how);
      resolve(how);
    };
    child.once('error', (error) => {
      if (child.pid === undefined) {
        settle({ kind: 'not-started', reason: startFailure(error, command, options.cwd) });
      }
    });
    child.once('exit', (code, signal) => {
      // The leader is gone: nobody is left to read what its own children would still answer.
      killGroup(child.pid, 'SIGKILL');
      const how: ProcessEnd =
        signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal: signal };
      const drain = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        settle(how);
      }, DRAIN_MS);
      child.once('close', () => {
        clearTimeout(drain);
        settle(how);
      });
    });
  });
  child.stdout.on('data', handlers.stdout);
  child.stderr.on('data', handlers.stderr);
  child.stdin.on('error', handlers.stdinClosed);
  return {
    write: (text) => void child.stdin.write(text),
    closeInput: () => void child.stdin.end(),
    async stop(graceMs = GRACE_MS) {
      killGroup(child.pid, 'SIGTERM');
      const last = setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(last);
    },
    ended,
  };
}

export interface CommandOptions extends StartOptions {
  readonly input?: string;
  /** Absent: as long as it takes. */
  readonly timeoutMs?: number;
  /** Bytes of standard output after which the command is ended. Of standard error the last 64 KB are kept. */
  readonly maxOutput?: number;
}

export type CommandResult = {
  readonly stdout: string;
  readonly stderr: string;
} & (ProcessEnd | { readonly kind: 'timed-out' } | { readonly kind: 'too-much-output' });

const MAX_OUTPUT = 64 << 20;
const STDERR_KEPT = 64 << 10;

/** Runs a command to its end, its whole group included. Never rejects: every way to end is in the result. */
export async function runCommand(argv: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const limit = options.maxOutput ?? MAX_OUTPUT;
  const stdout: Buffer[] = [];
  let size = 0;
  let stderr = Buffer.alloc(0);
  let cutShort: 'timed-out' | 'too-much-output' | undefined;
  const cut = (why: 'timed-out' | 'too-much-output'): void => {
    cutShort ??= why;
    void group.stop();
  };
  const group = startGroup(argv, options, {
    stdout(chunk) {
      if (cutShort !== undefined) return;
      size += chunk.length;
      if (size > limit) cut('too-much-output');
      else stdout.push(chunk);
    },
    stderr(chunk) {
      stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_KEPT);
    },
    stdinClosed() {},
    ended() {},
  });
  const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => cut('timed-out'), options.timeoutMs);
  if (options.input !== undefined) group.write(options.input);
  group.closeInput();
  const end = await group.ended;
  clearTimeout(timer);
  return {
    ...(cutShort === undefined ? end : { kind: cutShort }),
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: stderr.toString('utf8'),
  };
}

/** Sends a signal to every process of a group; nothing happens when it is gone. */
function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    // Windows has no process groups: there the child alone is ended.
    process.kill(process.platform === 'win32' ? leader : -leader, signal);
  } catch {
    // Gone already, or not ours to signal any more.
  }
}

function neverStarted(end: ProcessEnd, handlers: GroupHandlers): ProcessGroup {
  const ended = Promise.resolve(end);
  void ended.then(handlers.ended);
  return { write() {}, closeInput() {}, stop: async () => {}, ended };
}

/** In words: the operating system says "not found" of a command and of its folder alike. */
function startFailure(error: unknown, command: string, cwd: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!existsSync(cwd)) return `the working directory ${cwd} does not exist`;
  if (code === 'ENOENT') {
    const where = command.includes('/') ? `from ${cwd}` : 'on PATH';
    return `${command} was not found ${where} (or the interpreter named in its first line was not)`;
  }
  if (code === 'EACCES') return `${command} is not executable`;
  return message;
}
