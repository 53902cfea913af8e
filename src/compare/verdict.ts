import type { Note, Verdict } from './comparison.ts';

/** The chance of calling an unchanged step changed. */
export const ALPHA = 0.05;

/** What decides a verdict: the change, its 95 % interval, and its p as it is and adjusted for the family. */
export interface Evidence {
  readonly delta: number;
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
  readonly pAdjusted: number;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly notes: readonly Note[];
}

/**
 * The verdict on one step; the first row that matches decides. Good news, `equivalent` as well as `improved`,
 * has to hold in `pessimistic` too: the same evidence with everything the head did not measure counted wrong.
 * Null evidence means that nothing was paired.
 */
export function judge(
  measured: Evidence | null,
  pessimistic: Evidence | null,
  margin: number,
  tooFewDiffer: boolean,
): Judged {
  if (measured === null || pessimistic === null) return { verdict: 'not-measured', notes: [] };
  const few: readonly Note[] = tooFewDiffer ? ['too-few-differ'] : [];
  const worlds = [measured, pessimistic];
  if (worlds.every((evidence) => staysWithin(evidence, margin))) {
    return { verdict: 'equivalent', notes: [...(isSignificant(measured) ? (['below-margin'] as const) : []), ...few] };
  }
  const touchesZero: readonly Note[] = includesZero(measured) ? ['interval-touches-zero'] : [];
  if (isSignificant(measured) && measured.delta < 0) return { verdict: 'regressed', notes: touchesZero };
  if (worlds.every(rises)) return { verdict: 'improved', notes: touchesZero };
  const blocked = staysWithin(measured, margin) || rises(measured);
  const unadjusted = measured.p < ALPHA || !includesZero(measured);
  return {
    verdict: 'inconclusive',
    notes: [
      ...(blocked ? (['unmeasured'] as const) : []),
      ...few,
      ...(unadjusted ? (['significant-unadjusted'] as const) : []),
    ],
  };
}

/** Of several verdicts the one to act on first. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not-measured';
}

/** A regression anywhere is the suite's; otherwise the suite did as its final step did. */
export function suiteVerdict(final: Verdict, others: readonly Verdict[]): Verdict {
  return others.includes('regressed') ? 'regressed' : final;
}

const WORST_FIRST: readonly Verdict[] = ['regressed', 'not-measured', 'inconclusive', 'improved', 'equivalent'];

function staysWithin({ interval: [low, high] }: Evidence, margin: number): boolean {
  return -margin < low && high < margin;
}

function isSignificant({ pAdjusted }: Evidence): boolean {
  return pAdjusted < ALPHA;
}

function rises(evidence: Evidence): boolean {
  return isSignificant(evidence) && evidence.delta > 0;
}

function includesZero({ interval: [low, high] }: Evidence): boolean {
  return low <= 0 && high >= 0;
}
