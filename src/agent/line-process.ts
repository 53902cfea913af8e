import { type StartOptions, startGroup } from '../system/process.ts';
import { endInWords } from './failure.ts';
import { lineReader, MAX_LINE_BYTES } from './line-reader.ts';
import { logTail, type Redact } from './log-tail.ts';

/** Why a process is of no more use, worded with the process as its subject. */
export interface ProcessFault {
  readonly kind: 'not-started' | 'ended' | 'broken';
  readonly message: string;
  /** It left of its own accord without complaint: exit code 0. */
  readonly clean: boolean;
}

export interface LineProcessHandlers {
  /** Lines that begin with `{`, all that arrived at once. */
  messages(lines: readonly string[]): void;
  /** Called once; nothing is called after it. A process that is broken but alive is still to be stopped. */
  fault(fault: ProcessFault): void;
}

/** A child process that is spoken to in lines: one JSON object each. What else it prints is its log. */
export interface LineProcess {
  send(line: string): void;
  /** The end of the log, empty when there is none. */
  logTail(redact: Redact): string;
  /** Closes its standard input, and ends the group when it does not leave by itself in time. */
  stop(graceMs?: number): Promise<void>;
  /** Ends the group without waiting for its consent to leave. */
  kill(): Promise<void>;
}

/** A broken pipe and the end that caused it are told apart by waiting a little for the end. */
const PIPE_GRACE_MS = 100;
const LEAVE_GRACE_MS = 300;

export function startLineProcess(
  command: readonly string[],
  options: StartOptions,
  handlers: LineProcessHandlers,
): LineProcess {
  const log = logTail();
  let over = false;
  const fault = (kind: ProcessFault['kind'], message: string, clean = false): void => {
    if (over) return;
    over = true;
    handlers.fault({ kind, message, clean });
  };
  const reader = lineReader({
    messages(lines) {
      if (!over) handlers.messages(lines);
    },
    log: (line) => log.add(line),
    fault: (kind) => fault('broken', LINE_FAULTS[kind]),
  });
  const group = startGroup(command, options, {
    stdout(chunk) {
      if (!over) reader.read(chunk);
    },
    stderr: (chunk) => log.add(chunk),
    stdinClosed() {
      setTimeout(() => fault('broken', 'closed its standard input'), PIPE_GRACE_MS);
    },
    ended(end) {
      reader.end();
      if (end.kind === 'not-started') fault('not-started', end.reason);
      else fault('ended', endInWords(end), end.kind === 'exited' && end.code === 0);
    },
  });
  return {
    send: (line) => group.write(`${line}\n`),
    logTail: (redact) => log.text(redact),
    async stop(graceMs = LEAVE_GRACE_MS) {
      group.closeInput();
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<'over'>((resolve) => {
        timer = setTimeout(() => resolve('over'), graceMs);
      });
      if ((await Promise.race([group.ended, grace])) === 'over') await group.stop();
      clearTimeout(timer);
    },
    kill: () => group.stop(),
  };
}

export const LINE_FAULTS = {
  'line-too-long': `printed a line of more than ${MAX_LINE_BYTES >> 20} MB`,
  'not-utf-8': 'printed a line that is not UTF-8',
} as const;
