import { distance } from 'fastest-levenshtein';
import type { ToolMove } from './history.ts';

/** Tools by name with their fields, and the file each stands in. */
export type ToolVersion = ReadonlyMap<string, PastTool>;

interface PastTool {
  readonly fields: readonly string[];
  readonly path: string;
}

/** Share of the fields of two tools that both have, from which on they may be one tool under two names. */
const NEARLY_EQUAL = 0.8;
/** A file may come from anybody. */
const MOST_PAIRS = 250_000;

/** The tools of some files together. */
export function toolsIn(versions: readonly ToolVersion[]): ToolVersion {
  return new Map(versions.flatMap((version) => [...version]));
}

/** What moved between two states of one or several files, by the path at which it is told. */
export function toolMoves(before: ToolVersion, after: ToolVersion): ReadonlyMap<string, readonly ToolMove[]> {
  const lost = [...before.keys()].filter((name) => !after.has(name));
  const gained = [...after.keys()].filter((name) => !before.has(name));
  const renamed = pairUp(lost, gained, before, after);
  const former = new Map(Array.from(renamed, ([tool, to]) => [to, tool]));
  const moves = new Map<string, ToolMove[]>();
  const tell = (path: string, move: ToolMove) => void moves.set(path, [...(moves.get(path) ?? []), move]);
  for (const name of lost) {
    if (!renamed.has(name)) tell(before.get(name)?.path ?? '', { kind: 'lost', tool: name });
  }
  for (const [name, { fields, path }] of after) {
    const old = former.get(name) ?? name;
    const known = before.get(old);
    if (known === undefined) {
      tell(path, { kind: 'gained', tool: name });
      continue;
    }
    if (old !== name) tell(path, { kind: 'renamed', tool: old, to: name });
    for (const field of without(known.fields, fields)) tell(path, { kind: 'lost', tool: name, field });
    for (const field of without(fields, known.fields)) tell(path, { kind: 'gained', tool: name, field });
  }
  return moves;
}

/** The likest first. Without any field to compare, one lost and one gained tool alone are taken for the same. */
function pairUp(
  lost: readonly string[],
  gained: readonly string[],
  before: ToolVersion,
  after: ToolVersion,
): ReadonlyMap<string, string> {
  if (lost.length * gained.length > MOST_PAIRS) return new Map();
  const candidates = lost.flatMap((tool) =>
    gained.flatMap((to) => {
      const [old, now] = [before.get(tool)?.fields ?? [], after.get(to)?.fields ?? []];
      const isBare = old.length === 0 && now.length === 0;
      const share = isBare ? Number(lost.length === 1 && gained.length === 1) : shareOf(old, now);
      return share < NEARLY_EQUAL ? [] : [{ tool, to, share, apart: distance(tool, to) }];
    }),
  );
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { tool, to } of candidates.sort((one, other) => other.share - one.share || one.apart - other.apart)) {
    if (renamed.has(tool) || taken.has(to)) continue;
    renamed.set(tool, to);
    taken.add(to);
  }
  return renamed;
}

function shareOf(some: readonly string[], others: readonly string[]): number {
  const shared = some.length - without(some, others).length;
  return shared / (some.length + others.length - shared);
}

function without(fields: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return fields.filter((field) => !known.has(field));
}
