import { holm } from '../stats/holm.ts';

/** A step in which fewer cases differ than this cannot reach 5 % and would only weaken the others' tests. */
const FEWEST_DIFFERING = 5;

export interface FamilyMember {
  readonly final: boolean;
  readonly p: number;
  /** Cases whose share of correct trials differs, in whichever direction. */
  readonly differing: number;
}

/**
 * Adjusted p in the order given. The final step is tested alone; the other steps in which enough cases differ are one
 * Holm family, whichever way they differ; a step with fewer has 1. Null: not measured.
 */
export function adjustFamily(members: readonly (FamilyMember | null)[]): readonly (number | null)[] {
  const family = members.filter((member) => member !== null && !member.final && !tooFewDiffer(member));
  const adjusted = new Map(holm(family.map((member) => member?.p ?? 1)).map((p, index) => [family[index], p]));
  return members.map((member) => {
    if (member === null) return null;
    return member.final ? member.p : (adjusted.get(member) ?? 1);
  });
}

export function tooFewDiffer({ final, differing }: FamilyMember): boolean {
  return !final && differing < FEWEST_DIFFERING;
}
