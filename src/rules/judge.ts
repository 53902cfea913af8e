import type { Config } from '../config/config.ts';
import { fails } from '../config/levels.ts';
import type { Finding } from './finding.ts';

/** Findings under a policy: what is shown, and what fails the check. */
export interface Judged {
  /** Without those that are off, loudest first. */
  readonly shown: readonly Finding[];
  /** A level only shows or silences: a finding that is off can still fail. */
  readonly failing: readonly Finding[];
}

const LOUDNESS = { error: 0, warning: 1, note: 2, off: 3 } as const;

/** Drops what is waived on this day, hides what is off, and tells what `fail-on` makes fail. */
export function judge(
  findings: readonly Finding[],
  policy: Pick<Config, 'waivers'>,
  failOn: readonly string[],
  now: Date,
): Judged {
  const today = now.toISOString().slice(0, 10);
  const isWaived = ({ rule, subject }: Finding): boolean =>
    policy.waivers.some(
      (waiver) =>
        waiver.rule === rule && waiver.subject === subject && (waiver.until === undefined || today <= waiver.until),
    );
  const standing = findings.filter((finding) => !isWaived(finding));
  return {
    shown: standing
      .filter(({ level }) => level !== 'off')
      .toSorted((one, other) => LOUDNESS[one.level] - LOUDNESS[other.level] || (one.key < other.key ? -1 : 1)),
    failing: standing.filter(({ rule }) => fails(rule, failOn)),
  };
}
