import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

export const HOME = join(import.meta.dirname, '../../examples/support-agent');
export const STEPS = ['extract', 'lookup', 'interpret', 'decide', 'reply'] as const;

export type StepName = (typeof STEPS)[number];

export interface ExampleCase {
  readonly id: string;
  readonly input: string;
  readonly expect: {
    readonly extract: { readonly order_ids: readonly string[]; readonly product?: string };
    readonly lookup: readonly { readonly name: string; readonly arguments: Readonly<Record<string, string>> }[];
    readonly interpret: readonly string[];
    readonly decide: string;
    readonly reply: readonly string[];
  };
  readonly covers?: readonly string[];
  readonly tags: readonly string[];
  readonly source: { readonly kind: string; readonly date: string };
  readonly reviewed: string;
}

export interface Reply {
  readonly id: string;
  readonly output: string;
  readonly steps: readonly { readonly name: StepName; readonly output: unknown; readonly confidence?: number }[];
  readonly prompts: { readonly triage: { readonly text: string }; readonly reply: { readonly text: string } };
  readonly confidence: number;
  readonly routed: boolean;
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number };
  readonly error?: string;
}

/** A case with what the agent did and whether each step was right. */
export interface Scored {
  readonly id: string;
  readonly expected: string;
  readonly decision: string;
  readonly right: Readonly<Record<StepName, boolean>>;
  readonly reply: Reply;
}

export function readExample(path: string): string {
  return readFileSync(join(HOME, path), 'utf8');
}

export function readCases(): readonly ExampleCase[] {
  const files = readdirSync(join(HOME, 'evals/support')).sort();
  const lines = files.flatMap((file) => readExample(`evals/support/${file}`).trimEnd().split('\n'));
  return lines.map((line) => JSON.parse(line) as ExampleCase);
}

/** The triage prompt with a sentence as the last of its rules. */
export function withRule(sentence: string): string {
  return readExample('prompts/triage.md').replace('\n\n## Examples', `\n- ${sentence}\n\n## Examples`);
}

/** Every case through one process of the agent, with this text as its triage prompt. */
export async function scoreWith(triage: string): Promise<readonly Scored[]> {
  const folder = mkdtempSync(join(tmpdir(), 'support-agent-'));
  try {
    const path = join(folder, 'triage.md');
    writeFileSync(path, triage);
    const cases = readCases();
    const requests = cases.map(({ id, input }) => ({
      id: `${id}/1`,
      case: id,
      trial: 1,
      input,
      prompts: { triage: { path }, reply: { path: 'prompts/reply.md' } },
    }));
    const replies = await ask(requests);
    return cases.map((one, at) => scored(one, replies[at]!));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One process, all requests at once, its replies in order of the requests. Log lines and announcements are left out. */
export async function ask(requests: readonly object[], env: Readonly<Record<string, string>> = {}): Promise<Reply[]> {
  const lines = await converse(requests.map((request) => JSON.stringify(request)).join('\n'), env);
  return lines.map((line) => JSON.parse(line)).filter((line) => 'id' in line);
}

/** What the agent writes to stdout in answer to this stdin. */
export function converse(stdin: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['agent.mjs'], {
    cwd: HOME,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  child.stdin.end(`${stdin}\n`);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(text.trimEnd().split('\n'));
      else reject(new Error(`the agent ended with ${code}`));
    });
  });
}

export function countRight(results: readonly Scored[], step: StepName): number {
  return results.filter(({ right }) => right[step]).length;
}

/** Cases right in the first and wrong in the second, and the other way round. */
export function moved(before: readonly Scored[], after: readonly Scored[], step: StepName) {
  const changed = before.flatMap(({ id, right }, at) => {
    const now = after[at]!.right[step];
    return right[step] === now ? [] : [{ id, now }];
  });
  return {
    broke: changed.filter(({ now }) => !now).map(({ id }) => id),
    fixed: changed.filter(({ now }) => now).map(({ id }) => id),
  };
}

function scored({ id, expect }: ExampleCase, reply: Reply): Scored {
  const output = (step: StepName): unknown => reply.steps.find(({ name }) => name === step)?.output;
  const read = output('extract') as Readonly<Record<string, unknown>>;
  const right = {
    extract: Object.entries(expect.extract).every(([key, value]) => isDeepStrictEqual(read[key], value)),
    lookup: isDeepStrictEqual(output('lookup'), expect.lookup),
    interpret: isDeepStrictEqual(output('interpret'), expect.interpret),
    decide: output('decide') === expect.decide,
    reply: expect.reply.every((text) => reply.output.includes(text)),
  };
  return { id, expected: expect.decide, decision: String(output('decide')), right, reply };
}
