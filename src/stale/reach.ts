import { normalisePath } from '../config/paths.ts';
import type { Coverage } from '../history/history.ts';
import { type Thread, watchedAt } from './threads.ts';
import { pathTest, type WatchTest, watchTest } from './watch.ts';

type Threads = ReadonlySet<Thread>;

/**
 * What each coverage keeps watch over. Names and plain paths are looked up; only globs have to meet every path, once
 * each, however many cases name them and however often they are edited.
 */
export interface Reach {
  /** Takes in a thing, or the names and paths it has by now. */
  widen(thread: Thread): void;
  /** What a coverage takes in by now, in sets that may share things. */
  of(coverage: Coverage): readonly Threads[];
  /** Whether a coverage takes something in when the commit at this position was the last: later names do not count. */
  testAt(coverage: Coverage, last: number): (thread: Thread) => boolean;
  /** One and the same for all coverages that say the same. */
  alike(coverage: Coverage): Coverage;
}

/** One name and one path: it never was anything else. */
const PLAIN = 2;
const GLOB = /[*?[\]{}()!+@|\\]|\.\./;
const NOTHING: Threads = new Set();

export function newReach(): Reach {
  const covers: WatchTest = watchTest();
  const widths = new Map<Thread, number>();
  const prompts = new Set<Thread>();
  const named = { prompt: newIndex(), tool: newIndex(), product: newIndex() };
  const byPath = newIndex();
  /** Nothing is taken in any more when moments are asked for, one after the other. */
  const reached = new Map<Coverage, readonly Threads[]>();
  const alike = new WeakMap<Coverage, Coverage>();
  const said = new Map<string, Coverage>();
  const byGlob = new Map<string, { readonly test: (path: string) => boolean; readonly threads: Set<Thread> }>();

  const underGlob = (glob: string): Threads => {
    const known = byGlob.get(glob);
    if (known !== undefined) return known.threads;
    const test = pathTest(glob);
    const threads = new Set<Thread>();
    for (const [path, some] of byPath) if (test(path)) for (const thread of some) threads.add(thread);
    byGlob.set(glob, { test, threads });
    return threads;
  };
  const plainPaths = new Map<string, string | undefined>();
  const underPath = (path: string): Threads => {
    if (!plainPaths.has(path)) plainPaths.set(path, GLOB.test(path) ? undefined : normalisePath(path));
    const plain = plainPaths.get(path);
    return plain === undefined ? underGlob(path) : (byPath.get(plain) ?? NOTHING);
  };

  return {
    widen(thread) {
      const width = widthOf(thread);
      if (widths.get(thread) === width) return;
      widths.set(thread, width);
      if (reached.size > 0) reached.clear();
      if (thread.kind === 'prompt') prompts.add(thread);
      for (const { name } of thread.names) addTo(named[thread.kind], name, thread);
      for (const path of thread.paths.keys()) {
        addTo(byPath, path, thread);
        for (const { test, threads } of byGlob.values()) if (test(path)) threads.add(thread);
      }
    },
    of(coverage) {
      const known = reached.get(coverage);
      if (known !== undefined) return known;
      const { prompts: ids, tools, paths } = coverage;
      const threads = [
        ...(ids === undefined ? [prompts] : ids.map((id) => named.prompt.get(id) ?? NOTHING)),
        ...tools.map((tool) => named.tool.get(tool) ?? NOTHING),
        ...paths.map(underPath),
      ].filter(({ size }) => size > 0);
      reached.set(coverage, threads);
      return threads;
    },
    testAt: (coverage, last) => (thread) => widthOf(thread) === PLAIN || covers(coverage, watchedAt(thread, last)),
    alike(coverage) {
      const known = alike.get(coverage);
      if (known !== undefined) return known;
      const { prompts, tools, paths } = coverage;
      const key = JSON.stringify([prompts ?? null, tools, paths]);
      const first = said.get(key) ?? coverage;
      said.set(key, first);
      alike.set(coverage, first);
      return first;
    },
  };
}

function widthOf({ names, paths }: Thread): number {
  return names.length + paths.size;
}

function newIndex(): Map<string, Set<Thread>> {
  return new Map();
}

function addTo(index: Map<string, Set<Thread>>, key: string, thread: Thread): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([thread]));
  else known.add(thread);
}
