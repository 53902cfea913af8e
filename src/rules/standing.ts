import type { Config } from '../config/config.ts';
import { fails } from '../config/levels.ts';
import { dayOf } from '../values/days.ts';
import type { Finding } from './finding.ts';
import { covers, isOver } from './policy/waivers.ts';

const LOUDNESS = { error: 0, warning: 1, note: 2, off: 3 } as const;

/** The findings that no waiver covers on this day, loudest first. A waiver holds through its last day, in UTC. */
export function standing(
  findings: readonly Finding[],
  { waivers }: Pick<Config, 'waivers'>,
  now: Date,
): readonly Finding[] {
  const today = dayOf(now);
  const inForce = waivers.filter((waiver) => !isOver(waiver, today));
  return findings
    .filter((finding) => !inForce.some((waiver) => covers(waiver, finding)))
    .toSorted((one, other) => LOUDNESS[one.level] - LOUDNESS[other.level] || (one.key < other.key ? -1 : 1));
}

/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
export function failing(findings: readonly Finding[], failOn: readonly string[]): readonly Finding[] {
  return findings.filter(({ rule }) => fails(rule, failOn));
}
