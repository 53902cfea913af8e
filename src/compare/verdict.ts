import type { Note, Verdict } from './comparison.ts';
import { AS_PLANNED, alphaOf, type Ending } from './ending.ts';

/** What decides a verdict: the change, its 95 % interval, and its p as it is and adjusted for the family. */
export interface Evidence {
  readonly delta: number;
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
  readonly pAdjusted: number;
  /** Of a run that was stopped: there was enough to say that it fell, and then it did not. */
  readonly turned?: boolean;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly notes: readonly Note[];
}

/**
 * The verdict on one step; the first row that matches decides. Good news, `equivalent` as well as `improved`,
 * has to hold in `pessimistic` too: the same evidence with everything the head did not measure counted wrong.
 * Null evidence means that nothing was paired. Of a run that was stopped p is of a kind that may be looked at any
 * time, and nothing in it is `improved`: what is good news so far must not turn a check green that the rest might turn
 * red. One that a budget stopped is not `equivalent` either.
 */
export function judge(
  measured: Evidence | null,
  pessimistic: Evidence | null,
  margin: number,
  tooFewDiffer: boolean,
  ending: Ending = AS_PLANNED,
): Judged {
  if (measured === null || pessimistic === null) return { verdict: 'not-measured', notes: [] };
  const few: readonly Note[] = tooFewDiffer ? ['too-few-differ'] : [];
  const worlds = [measured, pessimistic];
  const cutShort = isCutShort(ending);
  const isSignificant = ({ pAdjusted }: Evidence) => reaches(pAdjusted, ending);
  const rises = (evidence: Evidence) => isSignificant(evidence) && evidence.delta > 0;
  const turned = measured.turned === true;
  if (!cutShort && !turned && worlds.every((evidence) => staysWithin(evidence, margin))) {
    return { verdict: 'equivalent', notes: [...(isSignificant(measured) ? (['below-margin'] as const) : []), ...few] };
  }
  const touchesZero: readonly Note[] = includesZero(measured) ? ['interval-touches-zero'] : [];
  if (isSignificant(measured) && measured.delta < 0) return { verdict: 'regressed', notes: touchesZero };
  const stopped = ending.kind === 'stopped';
  if (!stopped && worlds.every(rises)) return { verdict: 'improved', notes: touchesZero };
  const blocked = (!cutShort && !turned && staysWithin(measured, margin)) || (!stopped && rises(measured));
  const unadjusted = reaches(measured.p, ending) || !includesZero(measured);
  return {
    verdict: 'inconclusive',
    notes: [
      ...(cutShort ? whyCutShort(ending) : []),
      ...(turned ? (['turned'] as const) : []),
      ...(stopped && !turned && rises(measured) ? (['rise-at-a-stop'] as const) : []),
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

/** Evidence that is enough reaches its bar, a test's p has to stay below its level. */
function reaches(p: number, ending: Ending): boolean {
  return ending.kind === 'stopped' ? p <= alphaOf(ending) : p < alphaOf(ending);
}

/** Ended by something else than what was seen: only evidence that is enough by itself concludes anything. */
function isCutShort(ending: Ending): boolean {
  return ending.kind === 'stopped' && (ending.reason === 'budget' || ending.enoughAt === undefined);
}

/** What there is to do about it differs, so the reasons are told apart. */
function whyCutShort(ending: Ending): readonly Note[] {
  if (ending.kind !== 'stopped') return [];
  const budget: readonly Note[] = ending.reason === 'budget' ? ['budget'] : [];
  if (ending.order === 'two') return [...budget, 'two-orders'];
  return ending.reason === 'budget' ? budget : ['stop-not-found'];
}

function includesZero({ interval: [low, high] }: Evidence): boolean {
  return low <= 0 && high >= 0;
}
