import { basename, extname } from 'node:path/posix';
import type { LoggedEntry, TreeEntry } from '../system/git-log.ts';
import type { Move } from './file-changes.ts';
import { type Likeness, likenessTo } from './likeness.ts';
import type { Readers } from './suite-walk.ts';

/** From this likeness on, two files with different contents are one that was moved and edited. */
const ALIKE = 0.5;
const MOST_COMPARED = 20;

/**
 * Pairs what appeared among the files that matter with what disappeared: by git's object id, those with the same file
 * name first, and where that finds nothing, by likeness of what is read in them. Where a file came from is a path to
 * look out for from here on.
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
  likenessTo: (to: LoggedEntry) => Likeness | undefined,
): Promise<readonly Move[]> {
  const namesakes = pairs(appeared, vanished, ({ path }, { id }) => `${id} ${basename(path)}`);
  const [others, left] = withoutMoved(appeared, vanished, namesakes);
  const twins = pairs(others, left, (_, { id }) => id);
  const [unpaired, rest] = withoutMoved(others, left, twins);
  const moves = [...namesakes, ...twins];
  const free = new Set(rest);
  for (const to of unpaired) {
    const likeness = likenessTo(to);
    if (likeness === undefined) continue;
    let best: { readonly from: LoggedEntry; readonly share: number } | undefined;
    for (const from of candidates(to, likeness, free)) {
      const share = await likeness.with(from);
      if (share >= ALIKE && share > (best?.share ?? 0)) best = { from, share };
    }
    if (best === undefined) continue;
    free.delete(best.from);
    moves.push({ to, from: best.from });
  }
  return moves;
}

/** Each with the first one of the same key that is left. A commit may move many files that are all alike. */
function pairs(
  appeared: readonly LoggedEntry[],
  vanished: readonly LoggedEntry[],
  keyOf: (entry: LoggedEntry, object: TreeEntry) => string,
): readonly Move[] {
  const left = new Map<string, LoggedEntry[]>();
  for (const from of vanished.toReversed()) {
    if (from.before === undefined) continue;
    const key = keyOf(from, from.before);
    const alike = left.get(key);
    if (alike === undefined) left.set(key, [from]);
    else alike.push(from);
  }
  return appeared.flatMap((to) => {
    const from = to.after === undefined ? undefined : left.get(keyOf(to, to.after))?.pop();
    return from === undefined ? [] : [{ to, from }];
  });
}

function withoutMoved(
  appeared: readonly LoggedEntry[],
  vanished: readonly LoggedEntry[],
  moves: readonly Move[],
): readonly [readonly LoggedEntry[], readonly LoggedEntry[]] {
  const moved = new Set(moves.flatMap(({ to, from }) => [to, from]));
  return [appeared.filter((to) => !moved.has(to)), vanished.filter((from) => !moved.has(from))];
}

function candidates(to: LoggedEntry, { formats }: Likeness, left: ReadonlySet<LoggedEntry>): readonly LoggedEntry[] {
  const alike = [...left].filter(
    (from) =>
      from.before?.kind === to.after?.kind &&
      (extname(from.path) === extname(to.path) || formats?.test(from.path) === true),
  );
  const isNamesake = (from: LoggedEntry) => Number(stem(from.path) === stem(to.path));
  return alike.sort((one, other) => isNamesake(other) - isNamesake(one)).slice(0, MOST_COMPARED);
}

/** What a file goes by whatever it is written in. */
function stem(path: string): string {
  return basename(path, extname(path));
}
