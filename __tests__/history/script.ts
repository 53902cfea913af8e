import { execFileSync } from 'node:child_process';
import { loadConfig } from '../../src/config/load.ts';
import type { HistoryEntry, SuiteHistory } from '../../src/history/history.ts';
import { type HistoryOptions, readHistory } from '../../src/history/read-history.ts';
import { unwrap } from '../../src/values/problem.ts';
import { aRepository, type TestRepository } from '../repository.ts';

/** Path → content; `null` deletes. A path may be given in bytes, as git has it. */
type Content = string | Buffer | null | { readonly link: string } | { readonly submodule: string };

export interface Commit {
  readonly files?: Readonly<Record<string, Content>>;
  /** Paths whose bytes are these characters' codes. */
  readonly rawFiles?: Readonly<Record<string, string>>;
  /** ISO date of the committer; otherwise a day after the one before. */
  readonly date?: string;
  readonly message?: string;
  /** Numbers of the parents, counted from 0; the commit before unless said. */
  readonly parents?: readonly number[];
}

export const NOW = Date.parse('2026-06-01T00:00:00Z');
export const DAY = 86_400_000;
export const START = Date.parse('2026-01-01T00:00:00Z');

export const CONFIG = `
suites:
  support:
    prompts: { triage: prompts/triage.md, reply: prompts/reply.j2, guard: { path: src/guard.ts, region: guard } }
    tools: [tools/*]
    product: [policies/**]
    cases: [evals/**]
    steps: { lookup: tool-call, decide: equals }
`;

/** A real repository made of a script, and the full SHAs of its commits. */
export function aHistory(script: readonly Commit[]): {
  readonly repository: TestRepository;
  readonly shas: readonly string[];
} {
  const repository = aRepository();
  const parts: (string | Buffer)[] = [];
  let date = START - DAY;
  for (const [
    index,
    { files = {}, rawFiles = {}, message = `commit ${index}`, parents = index === 0 ? [] : [index - 1], ...rest },
  ] of script.entries()) {
    date = rest.date === undefined ? date + DAY : Date.parse(rest.date);
    parts.push(
      `commit refs/heads/main\nmark :${index + 1}\ncommitter T <t@example.invalid> ${date / 1000} +0000\n`,
      data(message),
    );
    for (const [at, parent] of parents.entries()) parts.push(`${at === 0 ? 'from' : 'merge'} :${parent + 1}\n`);
    for (const [path, content] of Object.entries(files)) parts.push(...change(Buffer.from(quoted(path)), content));
    for (const [path, content] of Object.entries(rawFiles)) parts.push(...change(Buffer.from(path, 'latin1'), content));
  }
  parts.push('done\n');
  const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  execFileSync('git', ['fast-import', '--quiet', '--done', '--force', '--export-marks=.git/marks'], {
    cwd: repository.root,
    input,
  });
  const marks = execFileSync('cat', ['.git/marks'], { cwd: repository.root, encoding: 'utf8' });
  const byMark = new Map(
    marks
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  return { repository, shas: script.map((_, index) => byMark.get(`:${index + 1}`) ?? '') };
}

function change(path: Buffer, content: Content): readonly (string | Buffer)[] {
  if (content === null) return ['D ', path, '\n'];
  if (typeof content === 'object' && 'submodule' in content) return [`M 160000 ${content.submodule} `, path, '\n'];
  const isLink = typeof content === 'object' && 'link' in content;
  return [`M ${isLink ? '120000' : '100644'} inline `, path, '\n', data(isLink ? content.link : content)];
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function quoted(path: string): string {
  return /["\n]/.test(path) ? `"${path.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"` : path;
}

export function read(
  repository: Pick<TestRepository, 'root'>,
  options: Partial<HistoryOptions> & { readonly config?: string } = {},
): Promise<ReadonlyMap<string, SuiteHistory>> {
  const { config = CONFIG, ...rest } = options;
  const { suites } = unwrap(loadConfig(config, 'evalgap.yml')).config;
  return readHistory({ root: repository.root }, suites, { folder: '', now: NOW, ...rest });
}

/** Reads the suite `support` of a repository made of a script. */
export async function historyOf(
  script: readonly Commit[],
  options: Parameters<typeof read>[1] = {},
): Promise<SuiteHistory> {
  const { repository } = aHistory(script);
  try {
    const histories = await read(repository, options);
    return histories.get('support')!;
  } finally {
    repository.remove();
  }
}

/** Entries in few words, oldest first: `1: +a ~b -c, prompt triage, tool get_order, product policies/a.md, ?evals/a.jsonl`. */
export function told({ entries }: Pick<SuiteHistory, 'entries'>): readonly string[] {
  return entries.map((entry) => `${entry.commit.position}: ${tell(entry)}`);
}

function tell({ changes, cases, unreadable }: HistoryEntry): string {
  const signs = { added: '+', edited: '~', removed: '-' };
  return [
    ...changes.map((change) => {
      if (change.kind === 'prompt')
        return `prompt ${change.prompt}${change.from === undefined ? ' new' : change.to === undefined ? ' gone' : ''}${change.through === undefined ? '' : ` through ${change.through}`}`;
      if (change.kind === 'product') return `product ${change.path}`;
      return `tools ${change.moved.map((move) => (move.kind === 'renamed' ? `${move.tool}→${move.to}` : `${move.kind} ${move.tool}${move.field === undefined ? '' : `.${move.field}`}`)).join(' ')}`;
    }),
    ...cases.map(({ kind, id }) => `${signs[kind]}${id}`),
    ...unreadable.map(({ location }) => `?${location?.file}`),
  ].join(', ');
}

export function aCaseLine(id: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ id, input: `ask ${id}`, expect: 'refund', ...more })}\n`;
}

export function cases(...lines: readonly string[]): string {
  return lines.map((line) => (line.endsWith('\n') ? line : aCaseLine(line))).join('');
}

export function mcp(tools: Readonly<Record<string, readonly string[]>>): string {
  return JSON.stringify({
    tools: Object.entries(tools).map(([name, fields]) => ({
      name,
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(fields.map((field) => [field, { type: 'string' }])),
      },
    })),
  });
}
