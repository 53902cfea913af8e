import type { Config, Waiver } from '../config/config.ts';
import { fails } from '../config/levels.ts';
import { dayOf } from '../values/days.ts';
import type { Finding } from './finding.ts';
import { covers, isOver } from './policy/waivers.ts';

const LOUDNESS = { error: 0, warning: 1, note: 2, off: 3 } as const;

/** The findings that no waiver covers on this day, loudest first. A waiver holds through its last day, in UTC. */
export function standing(findings: readonly Finding[], policy: Waivers, now: Date): readonly Finding[] {
  const waiverOf = waiversInForce(policy, now);
  return findings
    .filter((finding) => waiverOf(finding) === undefined)
    .toSorted((one, other) => LOUDNESS[one.level] - LOUDNESS[other.level] || (one.key < other.key ? -1 : 1));
}

/** What a waiver keeps quiet, and why. */
export interface WaivedFinding extends Waiver {
  readonly suite: string;
}

/** The other findings, each once, by their keys. */
export function waived(findings: readonly Finding[], policy: Waivers, now: Date): readonly WaivedFinding[] {
  const waiverOf = waiversInForce(policy, now);
  const byKey = new Map<string, WaivedFinding>();
  for (const finding of findings) {
    const waiver = waiverOf(finding);
    if (waiver !== undefined) byKey.set(finding.key, { ...waiver, suite: finding.suite });
  }
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

type Waivers = Pick<Config, 'waivers'>;

function waiversInForce({ waivers }: Waivers, now: Date): (finding: Finding) => Waiver | undefined {
  const today = dayOf(now);
  const inForce = waivers.filter((waiver) => !isOver(waiver, today));
  return (finding) => inForce.find((waiver) => covers(waiver, finding));
}

/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
export function failing(findings: readonly Finding[], failOn: readonly string[]): readonly Finding[] {
  return findings.filter(({ rule }) => fails(rule, failOn));
}
