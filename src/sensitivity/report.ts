import type { JudgeUse } from '../run/judge-scorer.ts';
import type { Interval } from '../stats/interval.ts';
import type { Family, LeftOut } from './variant.ts';

/** What a suite's variants came to, as JSON prints it. */
export interface SuiteSensitivity {
  readonly suite: string;
  readonly revision: string;
  readonly seed: string;
  /** How many cases were asked, and out of how many. */
  readonly cases: { readonly asked: number; readonly of: number };
  readonly trials: number;
  /** Where the variants stand in full, and what was answered, relative to the config's folder. */
  readonly folder: string;
  /** Of this measurement alone: what was on record is not asked again. */
  readonly requests: { readonly planned: number; readonly completed: number; readonly onRecord: number };
  /** What judges were asked in this measurement; absent where no step has one. */
  readonly judges?: readonly JudgeUse[];
  readonly families: readonly FamilyFigures[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly string[];
}

export interface FamilyFigures {
  readonly family: Family;
  /** Whose writings these are; absent for inputs. */
  readonly prompt?: string;
  /** In the order of the chain; `completed` stands last where a trial did not complete. */
  readonly steps: readonly StepFigures[];
  /** Steps of which there is no figure. */
  readonly unmeasured: readonly UnmeasuredStep[];
  /** Worst first, by the final step. */
  readonly variants: readonly VariantFigures[];
}

export interface UnmeasuredStep {
  readonly step: string;
  readonly final: boolean;
  readonly reason: string;
}

export interface StepFigures {
  readonly step: string;
  readonly final: boolean;
  /** Cases scored with the original. */
  readonly cases: number;
  /** Of the original. */
  readonly accuracy: number;
  /** How many variants stand in the spread: those scored on at least half of these cases. */
  readonly variants: number;
  readonly lowest: Extreme;
  readonly highest: Extreme;
  readonly spread: number;
  readonly interval: Interval;
  /** The spread of as many lanes among which results are dealt out anew within each case. */
  readonly floor: { readonly mean: number; readonly p95: number };
  readonly p: number;
  /** By Holm's method over all steps of all families of the suite. */
  readonly pAdjusted: number;
  /** The original asked once more: its accuracy less the first one's; null where it has no results. */
  readonly again: { readonly delta: number; readonly interval: Interval } | null;
  readonly flips: Flips;
}

export interface Extreme {
  /** Null: the original itself. */
  readonly variant: string | null;
  /** The original's, moved by what the variant differs from it on the cases of both. */
  readonly accuracy: number;
}

interface Flips {
  /** Share of cases in which any variant of the spread comes to something else than the original. */
  readonly any: number;
  /** Share of cases in which a variant and the original come to different results, on average over the variants. */
  readonly mean: number;
  /** The same between the original and the original asked once more; null where that has no results. */
  readonly again: number | null;
  /** The average share where results are dealt out anew. */
  readonly floor: { readonly mean: number; readonly p95: number };
  /** Of variants flipping no more than asking again does; null where that has no results. */
  readonly p: number | null;
  /** By Holm's method over these of all steps and families. */
  readonly pAdjusted: number | null;
}

export interface VariantFigures {
  readonly id: string;
  readonly says: string;
  /** Of a prompt: unified. */
  readonly diff?: string;
  /** Of inputs: how many it changes, and some of them. */
  readonly changes?: number;
  readonly examples?: readonly { readonly case: string; readonly from: string; readonly to: string }[];
  readonly trials: { readonly asked: number; readonly completed: number };
  /** What receipts of the completed trials show of the varied prompt. */
  readonly receipts?: ReceiptCounts;
  readonly steps: readonly VariantStep[];
}

/** `another`: the original, or some other text, was sent; such trials are not scored. `none`: no receipt was given. */
export interface ReceiptCounts {
  readonly verified: number;
  readonly claimed: number;
  readonly another: number;
  readonly unknown: number;
  readonly none: number;
}

export interface VariantStep {
  readonly step: string;
  /** Cases scored with the original and with the variant. */
  readonly cases: number;
  /** Of the variant, on these. */
  readonly accuracy: number;
  readonly delta: number;
  readonly interval: Interval;
  readonly p: number;
  /** By Holm's method over the variants of the family. */
  readonly pAdjusted: number;
  /** Share of these cases that come to something else than with the original. */
  readonly flips: number;
}

/** Whether a receipt shows that any of the variant's prompt was sent. Inputs need none: they are the request. */
export function wasShownSent({ receipts, diff }: VariantFigures): boolean {
  return diff === undefined || (receipts !== undefined && receipts.verified + receipts.claimed > 0);
}
