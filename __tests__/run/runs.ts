import type { Agent, AgentOutcome, AgentReply, AgentRequest } from '../../src/agent/agent.ts';
import type { Case } from '../../src/cases/case.ts';
import type { Step } from '../../src/config/config.ts';
import type { Journal } from '../../src/run/journal.ts';
import type { Fingerprint, RunHeader, Stop, Trial } from '../../src/run/run-file.ts';
import type { Lane, WorkItem } from '../../src/run/schedule.ts';
import { canonicalJson, type Json, sha256 } from '../../src/values/json.ts';

export const FINGERPRINT: Fingerprint = {
  prompts: 'sha256:p',
  cases: 'sha256:c',
  scorers: 'sha256:s',
  agent: 'sha256:a',
  config: 'sha256:k',
};

export function aHeader(fields: Partial<RunHeader> = {}): RunHeader {
  return {
    suite: 'support',
    revision: '1f3c9a2',
    fingerprint: FINGERPRINT,
    prompts: new Map([['triage', '4@sha256:9f2c1e07ab34']]),
    steps: ['extract', 'decide'],
    final: 'decide',
    scorers: 'sha256:s',
    startedAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  };
}

export function aTrial(fields: Partial<Trial> = {}): Trial {
  return {
    case: 'refund-017',
    digest: 'sha256:d',
    trial: 1,
    status: 'completed',
    steps: [
      { name: 'extract', score: 1 },
      { name: 'decide', score: 0, expected: 'refund', output: 'escalate', reason: 'not equal' },
    ],
    receipts: new Map(),
    tags: [],
    ...fields,
  };
}

export function aStep(name: string, fields: Partial<Step> = {}): Step {
  return { name, scorer: { kind: 'equals' }, threshold: 1, final: false, mutates: false, dry: false, ...fields };
}

export function aCase(id: string, expect: Readonly<Record<string, Json>>, fields: Partial<Case> = {}): Case {
  return {
    id,
    input: `input of ${id}`,
    expect: new Map(Object.entries(expect)),
    tags: [],
    draft: false,
    digest: `sha256:${sha256(canonicalJson(expect))}`,
    location: { file: 'cases.jsonl' },
    ...fields,
  };
}

export function aReply(fields: Partial<AgentReply> = {}): AgentReply {
  return { output: undefined, steps: [], prompts: new Map(), ...fields };
}

export function completed(fields: Partial<AgentReply> = {}): AgentOutcome {
  return { status: 'completed', reply: aReply(fields), durationMs: 1.4 };
}

/** An agent in this process, with the requests it got. */
export function anAgent(answer: (request: AgentRequest) => AgentOutcome | Promise<AgentOutcome>): Agent & {
  readonly asked: AgentRequest[];
} {
  const asked: AgentRequest[] = [];
  return {
    asked,
    async ask(request) {
      asked.push(request);
      return answer(request);
    },
    async stop() {},
  };
}

/** A journal that keeps what it is given. */
export function aJournal(done: readonly string[] = []): Journal & { readonly trials: Trial[]; readonly stops: Stop[] } {
  const trials: Trial[] = [];
  const stops: Stop[] = [];
  return {
    trials,
    stops,
    has: ({ case: id, trial }) => done.includes(`${id}/${trial}`),
    outcome: () => undefined,
    append: (trial) => void trials.push(trial),
    stop: (stop) => void stops.push(stop),
    close() {},
  };
}

export function aLane(fields: Partial<Lane> & Pick<Lane, 'agent' | 'journals'>): Lane {
  return { name: 'head', promptPaths: new Map(), receipts: () => 'unknown', ...fields };
}

export async function* items(cases: readonly Case[]): AsyncGenerator<WorkItem> {
  for (const one of cases) yield { input: one.input, versions: [{ case: one, set: 'head' }] };
}

export async function* linesOf(text: string): AsyncGenerator<string> {
  if (text === '') return;
  for (const line of text.replace(/\n$/, '').split('\n')) yield line;
}

export async function all<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}
