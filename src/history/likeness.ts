import type { LoggedEntry } from '../system/git-log.ts';
import type { Result } from '../values/problem.ts';
import { casesIn } from './case-versions.ts';
import { fileId } from './file-changes.ts';
import type { Readers } from './suite-walk.ts';
import type { Role } from './tracked-paths.ts';

export interface Likeness {
  /** How like another file is, 0 to 1. */
  readonly with: (from: LoggedEntry) => Promise<number>;
  /** Files that may hold the same in another form. */
  readonly formats?: RegExp;
}

type ReadNames = (id: string | undefined, path: string) => Promise<ReadonlyMap<string, unknown>>;

/** For a file that appeared; `undefined` where only the same object will do. */
export function likenessTo(
  { path, after }: LoggedEntry,
  roles: readonly Role[],
  readers: Readers,
): Likeness | undefined {
  const id = fileId(after);
  const kind = (['cases', 'tools', 'prompt'] as const).find((known) => roles.some((role) => role.kind === known));
  if (id === undefined || kind === undefined) return undefined;
  const read = namesReader(kind, readers);
  return {
    ...(kind === 'cases' ? { formats: CASE_FILES } : {}),
    with: async (from) => shareOf(await read(id, path), await read(fileId(from.before), from.path)),
  };
}

const CASE_FILES = /\.(?:jsonl|ndjson|json|ya?ml|csv)$/i;

/** By what a file is known: the ids of its cases, the names of its tools, or the lines of its text. */
function namesReader(kind: 'cases' | 'tools' | 'prompt', { paths, versions, prompts }: Readers): ReadNames {
  if (kind === 'cases')
    return async (id, path) => named(await versions.cases(id, paths.shown(path)), (version) => casesIn([version]));
  if (kind === 'tools')
    return async (id, path) => named(await versions.tools(id, paths.shown(path)), (version) => version);
  return async (id, path) => (id === undefined ? new Map() : prompts.lines(id, paths.shown(path)));
}

function named<Version>(
  version: Result<Version>,
  items: (version: Version) => ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  return version.ok ? items(version.value) : new Map();
}

/** How much of both has the same names. */
function shareOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one.keys()].filter((name) => other.has(name)).length;
  return shared / Math.max(one.size, other.size);
}
