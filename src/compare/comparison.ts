/** The public JSON object of `evalgap compare` (version 1). Shares are 0..1; `null` is "not measured", never zero. */
export interface Comparison {
  readonly version: 1;
  readonly suite: string;
  readonly verdict: Verdict;
  readonly base: { readonly revision: string };
  readonly head: { readonly revision: string };
  readonly comparable: true | { readonly reason: string };
  readonly cases: CaseCounts;
  readonly steps: readonly StepComparison[];
  readonly completed: CompletedComparison;
  /** Present when the runs ended before every case was asked, or knew enough before that. */
  readonly stopped?: Stopped;
  readonly routed: { readonly base: number | null; readonly head: number | null };
  readonly slices: readonly Slice[];
  readonly passedOverDeviation: { readonly base: number; readonly head: number };
  readonly moved: readonly Moved[];
  readonly deviationMoved: readonly DeviationMoved[];
}

/**
 * How a comparison ended early. With it every `interval` is one that holds whenever one stops, every `p` is 1/e of the
 * largest e-value of its step in the direction of `delta`, to be held against .01, `pExact` and `smallestVisible` are null, and `delta` overstates
 * the change.
 */
export interface Stopped {
  /** Enough was known, or a limit of the budget was reached. */
  readonly reason: 'evidence' | 'budget';
  readonly limit?: 'trials' | 'minutes' | 'usd';
  /**
   * The evidence that the final step fell, at the look that was enough (100 or more); where none was, the largest at any
   * look. 1e308 stands for anything above it.
   */
  readonly eValue: number;
  /** Paired cases after which enough was known of the final step; where it never was, all that were paired. */
  readonly cases: number;
  /** Cases that head was asked in all, those in flight when enough was known included. */
  readonly asked: number;
  /** Cases that were to be asked; null where the files do not say. */
  readonly of: number | null;
  /** Trials planned on both sides less those made; null where the files do not say. */
  readonly trialsSaved: number | null;
  /** The final step's change; null where nothing was measured. */
  readonly interval: readonly [low: number, high: number] | null;
}

export type Verdict = 'regressed' | 'improved' | 'equivalent' | 'inconclusive' | 'not-measured';

export interface CaseCounts {
  readonly paired: number;
  readonly added: number;
  readonly removed: number;
  readonly edited: number;
  readonly notMeasured: { readonly base: number; readonly head: number };
}

/** How one measured share differs between base and head over the same cases. */
export interface PairedComparison {
  readonly paired: number;
  readonly base: SideAccuracy;
  readonly head: SideAccuracy;
  readonly delta: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** Null where a case has more than one trial, or cases are grouped: McNemar does not apply. */
  readonly discordant: { readonly baseOnly: number; readonly headOnly: number } | null;
  readonly p: number | null;
  readonly pExact: number | null;
  readonly pAdjusted: number | null;
  readonly verdict: Verdict;
  readonly notes: readonly Note[];
  /** A drop of more than this share is ruled out. */
  readonly ruledOut: number | null;
  readonly smallestVisible: number | null;
  readonly casesNeeded: number | null;
}

interface SideAccuracy {
  /** Correct cases; with several trials the sum of the cases' shares. */
  readonly correct: number;
  readonly accuracy: number | null;
}

export interface StepComparison extends PairedComparison {
  readonly step: string;
  readonly final: boolean;
  readonly reached: {
    readonly paired: number;
    readonly base: number | null;
    readonly head: number | null;
    readonly delta: number | null;
  };
  readonly firstDeviation: { readonly base: number; readonly head: number };
}

export type CompletedComparison = PairedComparison;

export type Note =
  | 'below-margin'
  | 'interval-touches-zero'
  | 'unmeasured'
  | 'budget'
  | 'two-orders'
  | 'stop-not-found'
  | 'turned'
  | 'rise-at-a-stop'
  | 'too-few-differ'
  | 'significant-unadjusted';

/** The final step's change within the cases of one tag. */
export interface Slice {
  readonly tag: string;
  readonly paired: number;
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  readonly interval: readonly [number, number];
  readonly p: number;
  readonly pAdjusted: number;
}

/** One discordant case and step. With several trials: the case's share of correct trials fell or rose. */
export interface Moved {
  readonly case: string;
  readonly step: string;
  readonly from: 'correct' | 'wrong';
  readonly to: 'correct' | 'wrong';
}

/** How many cases first deviate at `from` on the base and at `to` on the head; `null`: nowhere. */
export interface DeviationMoved {
  readonly from: string | null;
  readonly to: string | null;
  readonly cases: number;
}
