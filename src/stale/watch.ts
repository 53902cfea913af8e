import picomatch from 'picomatch';
import { globFault, normalisePath } from '../config/paths.ts';
import type { Change, Coverage } from '../history/history.ts';

/** Something that moved, as the cases may name it. */
export interface Watched {
  readonly kind: Change['kind'];
  /** The id of a prompt, every name a tool has had; nothing more than its path for the product. */
  readonly names: Iterable<string>;
  /** Where it stands, relative to the config's folder. */
  readonly paths: Iterable<string>;
}

/** Whether a case that covers so much keeps watch over something. */
export type WatchTest = (covers: Coverage, watched: Watched) => boolean;

/**
 * Prompts are covered by id, tools by name, and whatever has a path by globs: a case that covers `prompts/*` keeps watch
 * over the prompts there. A case that names no prompts covers all of them. Globs are compiled once for each test.
 */
export function watchTest(): WatchTest {
  const matchers = new Map<string, (path: string) => boolean>();
  const matches = (glob: string, path: string): boolean => {
    const matcher = matchers.get(glob) ?? pathTest(glob);
    matchers.set(glob, matcher);
    return matcher(path);
  };
  return ({ prompts, tools, paths }, watched) => {
    if (watched.kind === 'prompt' && (prompts === undefined || someOf(watched.names, (name) => prompts.includes(name))))
      return true;
    if (watched.kind === 'tool' && tools.length > 0 && someOf(watched.names, (name) => tools.includes(name)))
      return true;
    return paths.some((glob) => someOf(watched.paths, (path) => matches(glob, path)));
  };
}

/** A glob that cannot be matched safely stands for the path of that very name alone. */
export function pathTest(glob: string): (path: string) => boolean {
  if (globFault(glob) !== undefined) return (path) => path === glob;
  return picomatch(normalisePath(glob), { dot: true });
}

function someOf<Item>(items: Iterable<Item>, test: (item: Item) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}
