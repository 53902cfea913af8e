import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCases } from '../../src/cases/read.ts';
import type { HistoryEntry } from '../../src/history/history.ts';
import { toolMoves } from '../../src/history/tool-moves.ts';
import { readPrompt } from '../../src/prompts/read.ts';
import { readTools } from '../../src/tools/read.ts';
import { aCaseLine, aHistory, cases, mcp, read } from './script.ts';

type Files = ReadonlyMap<string, string>;

/** One edit of a tree. Several of them are a commit. */
type Edit = (files: Map<string, string>) => void;

const name = fc.constantFrom('a', 'b', 'sub/c');
const id = fc.constantFrom('1', '2', '3', '4');
const version = fc.constantFrom('x', 'y');

const caseLine = fc.tuple(
  id,
  version,
  fc.boolean(),
  fc.option(fc.constantFrom('2026-01-01', '2026-01-02'), { nil: undefined }),
);

/** Ids belong to a file, so that no two files ever hold the same. */
const caseFile = name.chain((file) =>
  fc.uniqueArray(caseLine, { selector: ([number]) => number, maxLength: 4 }).map(
    (lines): Edit =>
      (files) =>
        void files.set(
          `evals/${file}.jsonl`,
          cases(
            ...lines.map(([number, input, draft, reviewed]) =>
              aCaseLine(`${file}-${number}`, { input, draft, ...(reviewed === undefined ? {} : { reviewed }) }),
            ),
          ),
        ),
  ),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: caseFile },
  name.map(
    (file): Edit =>
      (files) =>
        void files.delete(`evals/${file}.jsonl`),
  ),
  name.map(
    (file): Edit =>
      (files) =>
        // Each its own text: a file that is moved as it was, unreadable before and after, is not told at the move.
        void files.set(`evals/${file}.jsonl`, `<<<<<<< HEAD of ${file}\n`),
  ),
  fc.constantFrom('one\n', 'one  \r\n\n', 'two\n', '\0').map(
    (text): Edit =>
      (files) =>
        void files.set('prompts/triage.md', text),
  ),
  fc.constantFrom('{% include "part.j2" %}', '{% include "other.j2" ignore missing %}', 'plain').map(
    (text): Edit =>
      (files) =>
        void files.set('prompts/reply.j2', text),
  ),
  fc.tuple(fc.constantFrom('part', 'other'), version).map(
    ([file, text]): Edit =>
      (files) =>
        void files.set(`prompts/${file}.j2`, text),
  ),
  fc.constantFrom('prompts/triage.md', 'prompts/reply.j2', 'prompts/part.j2').map(
    (path): Edit =>
      (files) =>
        void files.delete(path),
  ),
  fc
    .tuple(fc.constantFrom('one', 'two'), fc.dictionary(fc.constantFrom('get', 'put'), fc.subarray(['p', 'q', 'r'])))
    .map(
      ([file, tools]): Edit =>
        (files) => {
          const own = Object.fromEntries(Object.entries(tools).map(([tool, fields]) => [`${file}_${tool}`, fields]));
          files.set(`tools/${file}.json`, mcp(own));
        },
    ),
  fc.constantFrom('one', 'two').map(
    (file): Edit =>
      (files) =>
        void files.set(`tools/${file}.json`, '{'),
  ),
  fc.tuple(version, version).map(
    ([file, text]): Edit =>
      (files) =>
        void files.set(`policies/${file}.md`, `${file}${text}`),
  ),
  version.map(
    (file): Edit =>
      (files) =>
        void files.delete(`policies/${file}.md`),
  ),
  version.map(
    (text): Edit =>
      (files) =>
        void files.set('unrelated', text),
  ),
);

/** What can be read of one file; of one that cannot, what could be read before. */
type Known = Map<string, ReadonlyMap<string, unknown>>;

/** Looks at the whole tree after every commit and compares it with the one before. */
async function naively(trees: readonly Files[]): Promise<readonly string[]> {
  const known: Known = new Map();
  const broken = new Set<string>();
  const told: string[] = [];
  let before: Files = new Map();
  for (const [index, files] of trees.entries()) {
    const last = new Map(known);
    const unread = [...broken].sort().join();
    for (const path of new Set([...files.keys(), ...before.keys(), 'prompt:triage', 'prompt:reply'])) {
      const reading = await readOne(path, files);
      if (reading === undefined) continue;
      if (reading === 'broken') broken.add(path);
      else {
        broken.delete(path);
        known.set(path, reading);
      }
    }
    const facts = [
      ...caseFacts(union(last, 'evals/'), union(known, 'evals/')),
      ...promptFacts(last, known),
      ...toolFacts(union(last, 'tools/'), union(known, 'tools/')),
      ...[...new Set([...files.keys(), ...before.keys()])]
        .filter((path) => path.startsWith('policies/') && files.get(path) !== before.get(path))
        .map((path) => `product ${path}`),
    ];
    const stillBroken = [...broken].sort();
    if (facts.length > 0 || stillBroken.join() !== unread || touched(broken, files, before)) {
      told.push(line(index, facts, stillBroken));
    }
    before = files;
  }
  return told;
}

/** A commit that leaves something as unreadable as it was, in another form. */
function touched(broken: ReadonlySet<string>, files: Files, before: Files): boolean {
  return [...broken].some((path) => (path.startsWith('prompt:') ? false : files.get(path) !== before.get(path)));
}

async function readOne(path: string, files: Files): Promise<ReadonlyMap<string, unknown> | 'broken' | undefined> {
  const text = files.get(path) ?? '';
  if (path.startsWith('evals/')) {
    const found = new Map<string, unknown>();
    const source = {
      file: path,
      text: async () => text,
      lines: async function* () {
        yield* text.split('\n');
      },
    };
    for await (const reading of readCases([source], { steps: ['lookup', 'decide'], final: 'decide' })) {
      if (reading.kind === 'problem') return 'broken';
      if (!reading.case.draft) found.set(reading.case.id, `${reading.case.digest} ${reading.case.reviewed}`);
    }
    return found;
  }
  if (path.startsWith('tools/')) {
    if (!files.has(path)) return new Map();
    const tools = readTools(text, path);
    return tools.ok ? new Map(tools.value.map(({ name, fields }) => [name, { fields, path: '' }])) : 'broken';
  }
  if (!path.startsWith('prompt:')) return undefined;
  const prompt = path.slice('prompt:'.length);
  const reading = await readPrompt(
    { id: prompt, path: prompt === 'triage' ? 'prompts/triage.md' : 'prompts/reply.j2' },
    async (asked) => files.get(asked),
  );
  if (reading.state === 'unreadable') return 'broken';
  return new Map(reading.state === 'read' ? [['digest', reading.prompt.digest]] : []);
}

function union(known: Known, prefix: string): ReadonlyMap<string, unknown> {
  return new Map([...known].flatMap(([path, items]) => (path.startsWith(prefix) ? [...items] : [])));
}

function caseFacts(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => `${before.has(id) ? (after.has(id) ? 'edited' : 'removed') : 'added'} ${id}`);
}

function promptFacts(before: Known, after: Known): readonly string[] {
  return ['triage', 'reply'].flatMap((prompt) => {
    const [from, to] = [before, after].map((known) => known.get(`prompt:${prompt}`)?.get('digest'));
    return from === to ? [] : [`prompt ${prompt} ${from} ${to}`];
  });
}

function toolFacts(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  const moves = toolMoves(before as Parameters<typeof toolMoves>[0], after as Parameters<typeof toolMoves>[1]);
  return [...moves.values()].flat().map((move) => `tool ${JSON.stringify(move)}`);
}

function line(index: number, facts: readonly string[], broken: readonly string[]): string {
  return `${index}: ${[...facts].sort().join(', ')} | ${broken.join(', ')}`;
}

function asLine({ commit, changes, cases, unreadable }: HistoryEntry): string {
  const facts = [
    ...cases.map(({ kind, id }) => `${kind} ${id}`),
    ...changes.flatMap((change) => {
      if (change.kind === 'prompt') return [`prompt ${change.prompt} ${change.from} ${change.to}`];
      if (change.kind === 'product') return [`product ${change.path}`];
      return change.moved.map((move) => `tool ${JSON.stringify(move)}`);
    }),
  ];
  const prompts: Readonly<Record<string, string>> = {
    'prompts/triage.md': 'prompt:triage',
    'prompts/reply.j2': 'prompt:reply',
  };
  const broken = [...new Set(unreadable.map(({ location }) => prompts[location?.file ?? ''] ?? location?.file ?? ''))];
  return line(commit.position, facts, broken.sort());
}

describe('the way back through the log', () => {
  test('finds what looking at the whole tree after every commit finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 14 }),
        async (script) => {
          const trees: Files[] = [];
          for (const edits of script) {
            const files = new Map(trees.at(-1));
            for (const apply of edits) apply(files);
            trees.push(files);
          }
          const { repository } = aHistory(
            trees.map((files, index) => {
              const gone = [...(trees[index - 1] ?? new Map<string, string>()).keys()].filter(
                (path) => !files.has(path),
              );
              return {
                files: { ...Object.fromEntries(gone.map((path) => [path, null])), ...Object.fromEntries(files) },
              };
            }),
          );
          try {
            const history = (await read(repository)).get('support')!;
            expect(history.entries.map(asLine)).toEqual(await naively(trees));
          } finally {
            repository.remove();
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
