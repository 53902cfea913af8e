import { canonicalJson, type Json } from '../values/json.ts';
import type { Case } from './case.ts';

/** Cases with the same input and expectation: all those of one digest that several have, as they stand. */
export type Twins = readonly [first: Case, ...repeated: Case[]];

export function exactDuplicates(cases: readonly Case[]): readonly Twins[] {
  const byDigest = new Map<string, [Case, ...Case[]]>();
  for (const found of cases) {
    const twins = byDigest.get(found.digest);
    if (twins === undefined) byDigest.set(found.digest, [found]);
    else twins.push(found);
  }
  return [...byDigest.values()].filter(({ length }) => length > 1);
}

export interface Bounds {
  /** Whether a case may go for one that says all that it says. */
  readonly mayGo?: (repeated: Case, kept: Case) => boolean;
  readonly hasToStay?: (repeated: Case) => boolean;
}

/** Of some twins those that can go, each with the first that stays before it and says all that it says. */
export function keepersAmong(
  [first, ...others]: Twins,
  { mayGo = () => true, hasToStay = () => false }: Bounds = {},
): ReadonlyMap<Case, Case> {
  // Thousands may stay: one that says as much is looked for among those that share its rarest trait.
  const keptBy = new Map<string, Case[]>();
  const keep = (kept: Case): void => {
    for (const trait of traitsOf(kept)) {
      const sharing = keptBy.get(trait);
      if (sharing === undefined) keptBy.set(trait, [kept]);
      else sharing.push(kept);
    }
  };
  keep(first);
  const keepers = new Map<Case, Case>();
  for (const repeated of others) {
    const [fewest = []] = traitsOf(repeated)
      .map((trait) => keptBy.get(trait) ?? [])
      .toSorted((one, other) => one.length - other.length);
    const keeper = hasToStay(repeated)
      ? undefined
      : fewest.find((kept) => lostWithout(repeated, kept).length === 0 && mayGo(repeated, kept));
    if (keeper === undefined) keep(repeated);
    else keepers.set(repeated, keeper);
  }
  return keepers;
}

/** A case says all that another says when it has all of its traits; each has one at least. */
function traitsOf({ tags, covers, group, reviewed, source }: Case): readonly string[] {
  const single = Object.entries({ group, reviewed, ...source });
  return [
    covers === undefined ? 'covers everything' : 'covers',
    ...(covers ?? []).map((covered) => `covers: ${covered}`),
    ...new Set(tags.map((tag) => `tag: ${tag}`)),
    ...single.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])),
  ];
}

/** What of a case would be gone with it if only its twin were kept: the names of such keys, the id aside. */
export function lostWithout(repeated: Case, kept: Case): readonly string[] {
  return [
    ...(repeated.tags.every((tag) => kept.tags.includes(tag)) ? [] : ['tags']),
    // Without `covers` a case covers every prompt: to say so is more than any list says.
    ...(areAmong(repeated.covers, kept.covers) ? [] : ['covers']),
    ...(isSameOrNone(repeated.group, kept.group) ? [] : ['group']),
    ...(isWithin(repeated.source ?? {}, kept.source ?? {}) ? [] : ['source']),
    ...(isSameOrNone(repeated.reviewed, kept.reviewed) ? [] : ['reviewed']),
  ];
}

function areAmong(some: readonly string[] | undefined, all: readonly string[] | undefined): boolean {
  if (some === undefined || all === undefined) return some === all;
  return some.every((one) => all.includes(one));
}

function isWithin(some: NonNullable<Case['source']>, all: NonNullable<Case['source']>): boolean {
  return (['kind', 'url', 'date'] as const).every((key) => isSameOrNone(some[key], all[key]));
}

function isSameOrNone(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || one === other;
}

/** All that a case says, wherever it stands. */
export function contentOf({ id, expect, digest, covers, tags, group, source, reviewed, draft }: Case): string {
  const known = { covers, group, source, reviewed };
  const said = Object.entries(known).filter(([, value]) => value !== undefined);
  return canonicalJson([id, digest, [...expect], [...tags], draft, Object.fromEntries(said)] as Json);
}
