import { randomUUID } from 'node:crypto';
import { monotonic } from '../system/clock.ts';
import { type ProcessEnd, type ProcessGroup, startGroup } from '../system/process.ts';
import type { Agent, AgentOutcome, AgentRequest } from './agent.ts';
import { cannotStart, endInWords, failureText, seconds } from './failure.ts';
import { healthOf } from './health.ts';
import { LINE_FAULTS } from './line-process.ts';
import { lineReader } from './line-reader.ts';
import { logTail } from './log-tail.ts';
import { parseReply, requestText } from './messages.ts';
import type { CommandAgentOptions } from './persistent.ts';
import { capabilitiesOf, type JsonObject, lineFault, parseObject } from './protocol.ts';

/** An agent that is started for every trial: the request on its input, the reply as its last JSON line, exit code 0. */
export function openPerCaseAgent(options: CommandAgentOptions): Agent {
  const health = healthOf('the agent', options.concurrency);
  const running = new Set<ProcessGroup>();
  let stopped = false;

  return {
    async ask(request) {
      const reason = stopped ? 'the run was stopped' : health.gaveUp();
      if (reason !== undefined) return { status: 'not-run', error: reason };
      const startedAt = monotonic();
      const result = await runOnce(options, request, running);
      const durationMs = monotonic() - startedAt;
      if (result.kind === 'not-started') {
        const error = cannotStart(options.command, options.cwd, 'agent.command', result.reason);
        health.failed(error, true);
        return { status: 'not-run', error };
      }
      if (result.kind === 'failed') {
        health.failed(result.reason.split('\n', 1)[0] ?? result.reason);
        return { status: result.status, error: failureText(result.reason, result.log, options.redact), durationMs };
      }
      const reply = parseReply(result.reply);
      if (reply.kind === 'error') {
        return {
          status: 'errored',
          error: failureText(`the agent ${reply.message}`, result.log, options.redact),
          durationMs,
        };
      }
      health.completed();
      return { status: 'completed', reply: reply.value, durationMs } satisfies AgentOutcome;
    },
    async stop() {
      stopped = true;
      await Promise.all([...running].map((group) => group.stop()));
    },
  };
}

type OneRun =
  | { readonly kind: 'not-started'; readonly reason: string }
  | { readonly kind: 'failed'; readonly status: 'errored' | 'timed-out'; readonly reason: string; readonly log: string }
  | { readonly kind: 'replied'; readonly reply: JsonObject; readonly log: string };

async function runOnce(
  { command, cwd, env, timeoutMs, redact }: CommandAgentOptions,
  request: AgentRequest,
  running: Set<ProcessGroup>,
): Promise<OneRun> {
  const id = randomUUID();
  const log = logTail();
  let reply: JsonObject | undefined;
  let failure: { readonly status: 'errored' | 'timed-out'; readonly reason: string } | undefined;
  const fail = (status: 'errored' | 'timed-out', what: string): void => {
    failure ??= { status, reason: `the agent ${what}` };
    void group.stop();
  };
  const reader = lineReader({
    messages(lines) {
      for (const line of lines) {
        const object = parseObject(line);
        if (typeof object === 'string') return fail('errored', lineFault(object, line));
        if (capabilitiesOf(object) === undefined) reply = object;
      }
    },
    log: (line) => log.add(line),
    fault: (kind) => fail('errored', LINE_FAULTS[kind]),
  });
  const group = startGroup(
    command,
    { cwd, env },
    {
      stdout: (chunk) => reader.read(chunk),
      stderr: (chunk) => log.add(chunk),
      // An agent need not read what it was asked; whether it answered decides.
      stdinClosed() {},
      ended: () => reader.end(),
    },
  );
  running.add(group);
  const timer = setTimeout(() => fail('timed-out', `did not answer within ${seconds(timeoutMs)}`), timeoutMs);
  group.write(`${requestText(id, request)}\n`);
  group.closeInput();
  const end = await group.ended;
  clearTimeout(timer);
  running.delete(group);
  if (end.kind === 'not-started') return end;
  failure ??= faultOf(end, reply, id);
  if (failure !== undefined) return { kind: 'failed', ...failure, log: log.text(redact) };
  return { kind: 'replied', reply: reply ?? {}, log: log.text(redact) };
}

function faultOf(
  end: Exclude<ProcessEnd, { kind: 'not-started' }>,
  reply: JsonObject | undefined,
  id: string,
): { readonly status: 'errored'; readonly reason: string } | undefined {
  const failed = (what: string) => ({ status: 'errored' as const, reason: `the agent ${what}` });
  if (end.kind === 'signalled' || end.code !== 0) return failed(endInWords(end));
  if (reply === undefined) return failed('ended without a reply: no line of its output starts with {');
  const { id: answered } = reply;
  return answered === undefined || answered === id ? undefined : failed('answered a request it was not asked');
}
