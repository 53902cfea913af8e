import { canonicalJson } from '../../values/json.ts';
import { inSeededOrder } from '../seeded.ts';
import type { AskedCase } from '../variant.ts';

export interface Partner {
  readonly case: AskedCase;
  /** Steps at which both expect the same. */
  readonly steps: ReadonlySet<string>;
}

/** So many that expect the same at a step are looked at. */
const MOST_LOOKED_AT = 50;

/** For each case another one that expects the same at as many steps as there is one. */
export function partnersOf(cases: readonly AskedCase[], seed: string): ReadonlyMap<string, Partner> {
  const alike = new Map<string, AskedCase[]>();
  for (const found of inSeededOrder(cases, seed, ({ id }) => id))
    for (const key of keysOf(found)) alike.set(key, [...(alike.get(key) ?? []), found].slice(0, MOST_LOOKED_AT));
  const partners = new Map<string, Partner>();
  for (const found of cases) {
    const candidates = new Set(keysOf(found).flatMap((key) => alike.get(key) ?? []));
    candidates.delete(found);
    let best: Partner | undefined;
    for (const candidate of candidates) {
      if (canonicalJson(candidate.input) === canonicalJson(found.input)) continue;
      const steps = sharedSteps(found, candidate);
      if (steps.size > (best?.steps.size ?? 0)) best = { case: candidate, steps };
    }
    if (best !== undefined) partners.set(found.id, best);
  }
  return partners;
}

function sharedSteps(one: AskedCase, other: AskedCase): ReadonlySet<string> {
  const shared = [...one.expect].filter(([step, expected]) => {
    const found = other.expect.get(step);
    return found !== undefined && canonicalJson(found) === canonicalJson(expected);
  });
  return new Set(shared.map(([step]) => step));
}

function keysOf({ expect }: AskedCase): readonly string[] {
  return Array.from(expect, ([step, expected]) => `${step.length} ${step} ${canonicalJson(expected)}`);
}
