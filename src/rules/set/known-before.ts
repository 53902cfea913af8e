import type { Finding } from '../finding.ts';
import type { GroundsOf } from './judge-set.ts';

/** What was found at one revision, and what each finding rests on. */
export interface Grounded {
  readonly findings: readonly Finding[];
  readonly grounds: GroundsOf;
}

/**
 * Whether a finding stood before a change: all that it rests on did, by the same rule. What it says plays no part, since
 * figures of a whole set move with every case, and many tools in one finding become a few in one each.
 */
export function knownBefore(before: Grounded, now: GroundsOf): (finding: Finding) => boolean {
  const known = new Set(
    before.findings.flatMap((finding) => (before.grounds.get(finding) ?? []).map((one) => of(finding, one))),
  );
  return (finding) => {
    const own = now.get(finding) ?? [];
    return own.length > 0 && own.every((one) => known.has(of(finding, one)));
  };
}

function of({ rule, suite }: Finding, ground: string): string {
  return JSON.stringify([rule, suite, ground]);
}
