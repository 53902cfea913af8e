import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Agent, AgentOutcome, AgentRequest } from '../../src/agent/agent.ts';

/** A folder that lives as long as `body` runs. */
export async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'evalgap-test-'));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command of a Node script; nothing needs to be on PATH for it. */
export function script(folder: string, source: string, name = 'agent.mjs'): readonly string[] {
  writeFileSync(join(folder, name), source);
  return [process.execPath, name];
}

/** A persistent agent's script; `body` sees `request`, `count` (requests so far), `reply(fields)` and `line(text)`. */
export function lineAgent(body: string, before = ''): string {
  return `
    import { createInterface } from 'node:readline';
    import { appendFileSync } from 'node:fs';
    const line = (text) => process.stdout.write(text + '\\n');
    let count = 0;
    ${before}
    for await (const text of createInterface({ input: process.stdin })) {
      const request = JSON.parse(text);
      const reply = (fields) => line(JSON.stringify({ id: request.id, ...fields }));
      count += 1;
      ${body}
    }
  `;
}

export const ECHO = lineAgent('reply({ output: request.input });');

export function request(number: number | string, fields: Partial<AgentRequest> = {}): AgentRequest {
  return { case: `case-${number}`, trial: 1, input: number, prompts: {}, ...fields };
}

export async function askAll(agent: Agent, requests: readonly AgentRequest[]): Promise<readonly AgentOutcome[]> {
  return Promise.all(requests.map((one) => agent.ask(one)));
}

export async function askInTurn(agent: Agent, requests: readonly AgentRequest[]): Promise<readonly AgentOutcome[]> {
  const outcomes: AgentOutcome[] = [];
  for (const one of requests) outcomes.push(await agent.ask(one));
  return outcomes;
}

export function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The error text of an outcome; fails loudly when it completed. */
export function errorOf(outcome: AgentOutcome | undefined): string {
  if (outcome === undefined || outcome.status === 'completed') throw new Error(`completed: ${JSON.stringify(outcome)}`);
  return outcome.error;
}

/** Whether a process still runs; one that ended and was not collected yet by whoever inherited it does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/s.test(existsSync('/proc/self/stat') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '');
  } catch {
    return false;
  }
}

/** Waits until something holds, for at most ten seconds. */
export async function eventually(holds: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return holds();
}

/** Nothing is secret here. */
export function plain(text: string): string {
  return text;
}
