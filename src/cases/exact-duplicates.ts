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

/**
 * Of some twins, those that can go, each with one before it that stays: all of those that may go for one of these and
 * do not have to stay. By default each may that says nothing more.
 */
export function keepersAmong(
  [first, ...others]: Twins,
  mayGo = (repeated: Case, kept: Case): boolean => lostWithout(repeated, kept).length === 0,
  hasToStay = (_repeated: Case): boolean => false,
): ReadonlyMap<Case, Case> {
  const kept = [first];
  const keepers = new Map<Case, Case>();
  for (const repeated of others) {
    const keeper = hasToStay(repeated) ? undefined : kept.find((one) => mayGo(repeated, one));
    if (keeper === undefined) kept.push(repeated);
    else keepers.set(repeated, keeper);
  }
  return keepers;
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
