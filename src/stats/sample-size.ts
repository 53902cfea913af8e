import { normalQuantile, twoSidedNormal } from './distributions.ts';

const USUAL_ALPHA = 0.05;
const USUAL_POWER = 0.8;

/**
 * Pairs, not rounded, in which a mean paired difference shows itself (Connor 1987; Miettinen 1968).
 *
 * @param meanSquare mean of the squared differences; with yes-or-no outcomes the share of pairs that differ
 * @param difference the mean difference, other than 0
 * @param alpha level of the two-sided test
 * @param power chance to find the difference
 */
export function pairsNeeded(meanSquare: number, difference: number, alpha = USUAL_ALPHA, power = USUAL_POWER): number {
  const underNull = twoSidedNormal(1 - alpha) * Math.sqrt(meanSquare);
  const underChange = normalQuantile(power) * Math.sqrt(Math.max(0, meanSquare - difference ** 2));
  return ((underNull + underChange) / difference) ** 2;
}

/** The same rounded up, for pairs of yes and no. */
export function pairedSampleSize(shareDiscordant: number, difference: number): number {
  return Math.ceil(pairsNeeded(shareDiscordant, difference));
}

/** Variances in Miller's (2024) model of a paired comparison in which both sides answer each question several times. */
export interface PairedVariances {
  /** Of the difference between the questions' true scores. */
  readonly betweenQuestions: number;
  /** Of one answer around its question's true score, and the answers per question (`Infinity` allowed), a side each. */
  readonly base: { readonly withinQuestion: number; readonly trials: number };
  readonly head: { readonly withinQuestion: number; readonly trials: number };
}

/** Questions needed to see `difference` (Miller 2024, "Adding Error Bars to Evals", section 5). */
export function questionsNeeded(variances: PairedVariances, difference: number): number {
  const { betweenQuestions, base, head } = variances;
  const variance = betweenQuestions + base.withinQuestion / base.trials + head.withinQuestion / head.trials;
  const critical = twoSidedNormal(1 - USUAL_ALPHA) + normalQuantile(USUAL_POWER);
  return Math.ceil(critical ** 2 * (variance / difference ** 2));
}
