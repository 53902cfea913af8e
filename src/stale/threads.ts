import type { Change, Commit, HistoryEntry, ToolMove } from '../history/history.ts';
import type { Watched } from './watch.ts';

/** One prompt, tool or product path through time: its changes are one cause. */
export interface Thread {
  readonly kind: Change['kind'];
  /** Each name from the commit at this position on: a renamed tool keeps its older names. */
  readonly names: readonly { readonly name: string; readonly from: number }[];
  /** Where its changes stood, each from the commit at this position on. */
  readonly paths: ReadonlyMap<string, number>;
}

/** A change as one thread saw it: of a tool file, the moves of one tool. */
export interface ThreadChange {
  readonly thread: Thread;
  /** What the change calls it: the id of a prompt, the tool's name before the change, a path. */
  readonly subject: string;
  readonly change: Change;
  /** Whether the thing is there after the change; absent where a change does not tell. */
  readonly exists?: boolean;
}

interface MutableThread extends Thread {
  readonly names: { name: string; from: number }[];
  readonly paths: Map<string, number>;
}

/** Sorts changes by what they are about, commit by commit, oldest first. A tool stays the same thing under a new name. */
export function threadReader(): (entry: HistoryEntry) => readonly ThreadChange[] {
  const things = new Map<string, MutableThread>();
  const tools = new Map<string, MutableThread>();
  return ({ commit, changes }) => {
    const plain = changes.flatMap((change): readonly ThreadChange[] => {
      if (change.kind === 'tool') return [];
      const subject = change.kind === 'prompt' ? change.prompt : change.path;
      // A file that was moved since is the same file.
      const lasting = change.kind === 'prompt' ? change.prompt : pathToday(change);
      const thread = seen(things, `${change.kind}:${lasting}`, change.kind, subject, commit);
      place(thread, change, commit);
      const exists = change.kind === 'prompt' ? { exists: change.to !== undefined } : {};
      return [{ thread, subject, change, ...exists }];
    });
    return [...plain, ...toolChanges(tools, changes, commit)];
  };
}

/** What cases may know a thing by when the commit at this position was the last one. */
export function watchedAt({ kind, names, paths }: Thread, last = Number.POSITIVE_INFINITY): Watched {
  return {
    kind,
    names: names.filter(({ from }) => from <= last).map(({ name }) => name),
    paths: [...paths].filter(([, from]) => from <= last).map(([path]) => path),
  };
}

/** Where the file of a change stands at the end of the history. */
export function pathToday({ path, today }: Pick<Change, 'path' | 'today'>): string {
  return today ?? path;
}

type ToolChange = Extract<Change, { kind: 'tool' }>;
/** What one file says of one tool. */
interface ToolFile {
  readonly at: Pick<Change, 'path' | 'today'>;
  readonly moved: readonly ToolMove[];
}

type Rename = Extract<ToolMove, { kind: 'renamed' }>;

function toolChanges(
  tools: Map<string, MutableThread>,
  changes: readonly Change[],
  commit: Commit,
): readonly ThreadChange[] {
  const files = changes.filter((change): change is ToolChange => change.kind === 'tool');
  const renamed = rename(tools, files, commit);
  const parts = new Map<MutableThread, Map<string, ToolFile>>();
  for (const { kind: _, moved, ...at } of files) {
    for (const move of moved) {
      const moves = isNewTool(move) ? undefined : renamed.get(move.tool);
      const thread = moves ?? seen(tools, move.tool, 'tool', move.tool, commit);
      place(thread, at, commit);
      const files = parts.get(thread) ?? new Map<string, ToolFile>();
      parts.set(thread, files.set(at.path, { at, moved: [...(files.get(at.path)?.moved ?? []), move] }));
    }
  }
  return [...parts].flatMap(([thread, files]) => {
    const exists = existsAfter([...files.values()].flatMap(({ moved }) => moved));
    return [...files.values()].map(
      ({ at, moved }): ThreadChange => ({
        thread,
        subject: nameBefore(thread, commit),
        change: { kind: 'tool', ...at, moved: moved.toSorted(inOrder) },
        ...(exists === undefined ? {} : { exists }),
      }),
    );
  });
}

/** All renames of a commit at once, so that two tools may swap their names. */
function rename(
  tools: Map<string, MutableThread>,
  files: readonly ToolChange[],
  commit: Commit,
): ReadonlyMap<string, MutableThread> {
  const renames = files
    .flatMap(({ moved }) => moved.filter((move): move is Rename => move.kind === 'renamed'))
    .toSorted(inOrder);
  const before = new Map(renames.map(({ tool }) => [tool, seen(tools, tool, 'tool', tool, commit)]));
  for (const { tool } of renames) tools.delete(tool);
  for (const { tool, to } of renames) {
    const thread = before.get(tool);
    if (thread === undefined) continue;
    tools.set(to, thread);
    thread.names.push({ name: to, from: commit.position });
  }
  return before;
}

function existsAfter(moved: readonly ToolMove[]): boolean | undefined {
  if (moved.some((move) => move.kind === 'renamed' || isNewTool(move))) return true;
  return moved.some((move) => move.kind === 'lost' && move.field === undefined) ? false : undefined;
}

function nameBefore({ names }: Thread, { position }: Commit): string {
  const before = names.findLast(({ from }) => from < position) ?? names[0];
  return before?.name ?? '';
}

function isNewTool(move: ToolMove): boolean {
  return move.kind === 'gained' && move.field === undefined;
}

function seen(
  threads: Map<string, MutableThread>,
  key: string,
  kind: Change['kind'],
  name: string,
  { position }: Commit,
): MutableThread {
  const known = threads.get(key);
  if (known !== undefined) return known;
  const thread: MutableThread = { kind, names: [{ name, from: position }], paths: new Map() };
  threads.set(key, thread);
  return thread;
}

function place({ paths }: MutableThread, at: Pick<Change, 'path' | 'today'>, { position }: Commit): void {
  for (const path of [at.path, pathToday(at)]) if (!paths.has(path)) paths.set(path, position);
}

function inOrder(one: ToolMove, other: ToolMove): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
