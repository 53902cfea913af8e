import { basename, extname } from 'node:path/posix';
import type { LoggedEntry } from '../system/git-log.ts';
import type { Result } from '../values/problem.ts';
import { casesIn } from './case-versions.ts';
import { fileId, type Move } from './file-changes.ts';
import type { Readers } from './suite-walk.ts';
import type { Role } from './tracked-paths.ts';

/** From this likeness on, two files with different contents are one that was moved and edited. */
const ALIKE = 0.5;
const MOST_COMPARED = 20;

/**
 * Pairs what appeared among the files that matter with what disappeared: by git's object id, and where that finds
 * nothing, by likeness of what is read in them. Among equals the one with the same file name is taken. Where a file
 * came from is a path to look out for from here on.
 */
export async function movesIn(entries: readonly LoggedEntry[], readers: Readers): Promise<readonly Move[]> {
  const { rolesOf, follow } = readers.paths;
  const appeared = entries.filter(({ path, before }) => before === undefined && rolesOf(path).length > 0);
  const vanished = appeared.length === 0 ? [] : entries.filter(({ after }) => after === undefined);
  if (vanished.length === 0) return [];
  const moves = await findMoves(appeared, vanished, (to) => likenessTo(to, rolesOf(to.path), readers));
  for (const { to, from } of moves) follow(to.path, from.path);
  return moves;
}

async function findMoves(
  appeared: readonly LoggedEntry[],
  vanished: readonly LoggedEntry[],
  likenessTo: (to: LoggedEntry) => ((from: LoggedEntry) => Promise<number>) | undefined,
): Promise<readonly Move[]> {
  const left = new Set(vanished);
  const byId = new Map<string, LoggedEntry[]>();
  for (const from of vanished) {
    const id = from.before?.id ?? '';
    const twins = byId.get(id);
    if (twins === undefined) byId.set(id, [from]);
    else twins.push(from);
  }
  const moves: Move[] = [];
  const take = (to: LoggedEntry, from: LoggedEntry | undefined): boolean => {
    if (from === undefined) return false;
    left.delete(from);
    moves.push({ to, from });
    return true;
  };
  const unpaired = appeared.filter((to) => {
    const twins = (byId.get(to.after?.id ?? '') ?? []).filter((from) => left.has(from));
    return !take(to, twins.find((from) => basename(from.path) === basename(to.path)) ?? twins[0]);
  });
  for (const to of unpaired) {
    const likeness = likenessTo(to);
    if (likeness === undefined) continue;
    let best: { readonly from: LoggedEntry; readonly share: number } | undefined;
    for (const from of candidates(to, left)) {
      const share = await likeness(from);
      if (share >= ALIKE && share > (best?.share ?? 0)) best = { from, share };
    }
    take(to, best?.from);
  }
  return moves;
}

function candidates(to: LoggedEntry, left: ReadonlySet<LoggedEntry>): readonly LoggedEntry[] {
  const alike = [...left].filter(
    (from) => from.before?.kind === to.after?.kind && extname(from.path) === extname(to.path),
  );
  const isNamesake = (from: LoggedEntry) => Number(basename(from.path) === basename(to.path));
  return alike.sort((one, other) => isNamesake(other) - isNamesake(one)).slice(0, MOST_COMPARED);
}

type Likeness = (from: LoggedEntry) => Promise<number>;

/** How like a file that appeared another one is, 0 to 1; `undefined` where only the same object will do. */
function likenessTo(
  { path, after }: LoggedEntry,
  roles: readonly Role[],
  { versions, paths }: Readers,
): Likeness | undefined {
  const id = fileId(after);
  if (id === undefined) return undefined;
  const reader = roles.some(({ kind }) => kind === 'cases')
    ? async (of: string | undefined, at: string) => named(await versions.cases(of, at), (version) => casesIn([version]))
    : roles.some(({ kind }) => kind === 'tools')
      ? async (of: string | undefined, at: string) => named(await versions.tools(of, at), (version) => version)
      : undefined;
  if (reader === undefined) return undefined;
  return async (from) => {
    const [now, old] = await Promise.all([
      reader(id, paths.shown(path)),
      reader(fileId(from.before), paths.shown(from.path)),
    ]);
    return shareOf(now, old);
  };
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
