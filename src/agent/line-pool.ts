import { randomBytes } from 'node:crypto';
import { monotonic } from '../system/clock.ts';
import { cannotStart, failureText, seconds } from './failure.ts';
import { healthOf } from './health.ts';
import { type LineProcess, type ProcessFault, startLineProcess } from './line-process.ts';
import type { Redact } from './log-tail.ts';
import { capabilitiesOf, type JsonObject, lineFault, type ParsedReply, parseObject } from './protocol.ts';

export interface LinePoolOptions<T> {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The subject of messages: `the agent`. */
  readonly name: string;
  /** Where the command stands in the config: `agent.command`. */
  readonly configKey: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly redact: Redact;
  readonly parse: (reply: JsonObject) => ParsedReply<T>;
}

type PoolOutcome<T> =
  | {
      readonly status: 'completed';
      readonly reply: T;
      readonly durationMs: number;
      /** The first answer of its process: what it took holds the start. */
      readonly starting?: true;
    }
  | { readonly status: 'errored' | 'timed-out'; readonly error: string; readonly durationMs: number }
  | { readonly status: 'not-run'; readonly error: string };

/** Equal processes that answer one request at a time each, started when they are needed and replaced when they fail. */
export interface LinePool<T> {
  /** `request` words the line for the id it is given. Never rejects for a fault of the process. */
  ask(request: (id: string) => string): Promise<PoolOutcome<T>>;
  capabilities(): ReadonlySet<string>;
  stop(): Promise<void>;
}

interface Pending<T> {
  readonly id: string;
  readonly line: string;
  readonly resolve: (outcome: PoolOutcome<T>) => void;
  startedAt: number;
  timer?: NodeJS.Timeout;
}

interface Worker<T> {
  readonly process: LineProcess;
  pending: Pending<T> | undefined;
  lastAnswered: string | undefined;
}

export function openLinePool<T>(options: LinePoolOptions<T>): LinePool<T> {
  const { command, cwd, env, name, configKey, concurrency, timeoutMs, redact } = options;
  const health = healthOf(name, concurrency);
  const capabilities = new Set<string>();
  const workers = new Set<Worker<T>>();
  const idle: Worker<T>[] = [];
  const waiting: Pending<T>[] = [];
  const leaving = new Set<Promise<void>>();
  // Ids that cannot be guessed: what a process prints before it was asked never passes for an answer.
  const prefix = randomBytes(4).toString('hex');
  let asked = 0;
  let stopped = false;

  function dispatch(pending: Pending<T>): void {
    const reason = stopped ? 'the run was stopped' : health.gaveUp();
    if (reason !== undefined) {
      pending.resolve({ status: 'not-run', error: reason });
      return;
    }
    const worker = idle.pop() ?? (workers.size < concurrency ? startWorker() : undefined);
    if (worker === undefined) waiting.push(pending);
    else give(worker, pending);
  }

  function startWorker(): Worker<T> {
    const process = startLineProcess(
      command,
      { cwd, env },
      {
        messages: (lines) => hear(worker, lines),
        fault: (fault) => onFault(worker, fault),
      },
    );
    const worker: Worker<T> = { process, pending: undefined, lastAnswered: undefined };
    workers.add(worker);
    return worker;
  }

  function give(worker: Worker<T>, pending: Pending<T>): void {
    worker.pending = pending;
    pending.startedAt = monotonic();
    pending.timer = setTimeout(
      () => fail(worker, 'timed-out', `${name} did not answer within ${seconds(timeoutMs)}`),
      timeoutMs,
    );
    worker.process.send(pending.line);
  }

  function hear(worker: Worker<T>, lines: readonly string[]): void {
    if (!workers.has(worker)) return;
    const heard = understand(worker, lines);
    if ('fault' in heard) fail(worker, 'errored', `${name} ${heard.fault}`);
    else if (worker.pending !== undefined && heard.answer !== undefined) settle(worker, worker.pending, heard.answer);
  }

  /** All lines that came together are looked at first, so that a second reply right behind a first one taints both. */
  function understand(
    { pending, lastAnswered }: Worker<T>,
    lines: readonly string[],
  ): { readonly fault: string } | { readonly answer: ParsedReply<T> | undefined } {
    let answer: ParsedReply<T> | undefined;
    for (const line of lines) {
      const object = parseObject(line);
      if (typeof object === 'string') return { fault: lineFault(object, line) };
      const able = capabilitiesOf(object);
      const { id } = object;
      if (able !== undefined) for (const capability of able) capabilities.add(capability);
      else if (pending !== undefined && id === pending.id && answer === undefined) answer = options.parse(object);
      else return { fault: strayReply(id, answer === undefined ? lastAnswered : pending?.id) };
    }
    return { answer };
  }

  function settle(worker: Worker<T>, pending: Pending<T>, answer: ParsedReply<T>): void {
    clearTimeout(pending.timer);
    const starting = worker.lastAnswered === undefined;
    worker.pending = undefined;
    worker.lastAnswered = pending.id;
    const durationMs = monotonic() - pending.startedAt;
    if (answer.kind === 'answer') {
      health.completed();
      pending.resolve({ status: 'completed', reply: answer.value, durationMs, ...(starting ? { starting } : {}) });
    } else {
      const error = failureText(`${name} ${answer.message}`, worker.process.logTail(redact), redact);
      pending.resolve({ status: 'errored', error, durationMs });
    }
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else give(worker, next);
  }

  function onFault(worker: Worker<T>, fault: ProcessFault): void {
    if (!workers.has(worker)) return;
    if (fault.kind === 'not-started') {
      fail(worker, 'not-run', cannotStart(command, cwd, configKey, fault.message), true);
    } else if (fault.clean && worker.pending === undefined && worker.lastAnswered !== undefined) {
      // It left between two requests after good work: this only makes room for a new one.
      retire(worker);
    } else {
      const when = worker.pending === undefined ? ' while nothing was asked' : ' before it answered';
      fail(worker, 'errored', `${name} ${fault.message}${fault.kind === 'ended' ? when : ''}`);
    }
  }

  function fail(worker: Worker<T>, status: 'errored' | 'timed-out' | 'not-run', reason: string, fatal = false): void {
    const { pending } = worker;
    health.failed(reason.split('\n', 1)[0] ?? reason, fatal);
    const gone = retire(worker);
    if (pending === undefined) return;
    clearTimeout(pending.timer);
    const durationMs = monotonic() - pending.startedAt;
    if (status === 'not-run') pending.resolve({ status, error: reason });
    // Only once the process is gone has everything it said been read.
    else
      void gone.then(() =>
        pending.resolve({ status, error: failureText(reason, worker.process.logTail(redact), redact), durationMs }),
      );
  }

  function retire(worker: Worker<T>): Promise<void> {
    workers.delete(worker);
    const position = idle.indexOf(worker);
    if (position !== -1) idle.splice(position, 1);
    const gone = track(worker.process.kill());
    for (const pending of waiting.splice(0)) dispatch(pending);
    return gone;
  }

  function track(leave: Promise<void>): Promise<void> {
    const tracked = leave.finally(() => leaving.delete(tracked));
    leaving.add(tracked);
    return tracked;
  }

  return {
    ask(request) {
      return new Promise((resolve) => {
        asked += 1;
        const id = `${prefix}-${asked}`;
        dispatch({ id, line: request(id), resolve, startedAt: 0 });
      });
    },
    capabilities: () => capabilities,
    async stop() {
      stopped = true;
      for (const pending of waiting.splice(0)) dispatch(pending);
      for (const worker of [...workers]) {
        if (worker.pending !== undefined) fail(worker, 'errored', `${name} was stopped before it answered`);
        else {
          workers.delete(worker);
          track(worker.process.stop());
        }
      }
      await Promise.all(leaving);
    },
  };
}

function strayReply(id: unknown, lastAnswered: unknown): string {
  if (id === undefined) return 'printed a JSON line without an `id`';
  return id === lastAnswered ? 'answered the same request twice' : 'answered a request it was not asked';
}
