import type { Waiver } from '../../config/config.ts';
import type { Location } from '../../values/problem.ts';
import { visibleLine } from '../../values/visible.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../wording.ts';

/** What the rules about waivers go by. */
export interface WaiverFacts {
  readonly waivers: readonly PlacedWaiver[];
  /** Everything that was found, before any of it was waived. */
  readonly findings: readonly Finding[];
  /** Whether this run looked for findings of a rule in all that the config names. */
  readonly isMeasured: (rule: string) => boolean;
  /** The day on which waivers are judged, in UTC. */
  readonly today: string;
}

export interface PlacedWaiver extends Waiver {
  readonly location: Location;
}

/** A waiver holds through its last day. */
export function isOver({ until }: Pick<Waiver, 'until'>, today: string): boolean {
  return until !== undefined && until < today;
}

export function covers(
  { rule, subject }: Pick<Waiver, 'rule' | 'subject'>,
  finding: Pick<Finding, 'rule' | 'subject'>,
): boolean {
  return finding.rule === rule && finding.subject === subject;
}

/** Waivers of the same finding are one subject, in the order in which each is first named. */
export function bySubject(waivers: readonly PlacedWaiver[]): readonly (readonly [PlacedWaiver, ...PlacedWaiver[]])[] {
  const groups = new Map<string, [PlacedWaiver, ...PlacedWaiver[]]>();
  for (const waiver of waivers) {
    const group = groups.get(subjectOf(waiver));
    if (group === undefined) groups.set(subjectOf(waiver), [waiver]);
    else group.push(waiver);
  }
  return [...groups.values()];
}

/** What a finding about a waiver is about: `pin/outdated of triage`. */
export function subjectOf({ rule, subject }: Pick<Waiver, 'rule' | 'subject'>): string {
  return `${rule} of ${subject}`;
}

export function waiverWords({ rule, subject }: Pick<Waiver, 'rule' | 'subject'>): string {
  return `the waiver of ${quoted(rule)} for ${quoted(visibleLine(subject))}`;
}
