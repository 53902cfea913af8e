import type { PairedComparison, Verdict } from '../../compare/comparison.ts';
import { count, percent, pFigure, plural, points, range, signedPoints } from '../../values/format.ts';
import { type Words, words } from '../words.ts';

export const MISSING = '–';

/** `91.0 % → 78.0 %` */
export function fromTo({ base, head }: Pick<PairedComparison, 'base' | 'head'>): string {
  return `${percentOr(base.accuracy)} → ${percentOr(head.accuracy)}`;
}

export function percentOr(share: number | null): string {
  return share === null ? MISSING : percent(share);
}

/** `−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001`; of a run that was stopped `…, 95 % CI for any stop …` */
export function changeFigures(change: PairedComparison, adjusted: boolean, stopped = false): string {
  if (change.delta === null || change.interval === null) return 'not measured';
  if (stopped) return `${signedPoints(change.delta)} points, 95 % CI for any stop ${range(change.interval)}`;
  const p = change.pAdjusted === null ? '' : `, ${adjusted ? 'adjusted ' : ''}${pFigure(change.pAdjusted)}`;
  return `${signedPoints(change.delta)} points, 95 % CI ${range(change.interval)}${p}`;
}

/** What can no longer be the case, in words. */
export function ruledOut(share: number): string {
  return Math.round(share * 1000) === 0 ? 'any drop is ruled out' : `a drop of more than ${points(share)} is ruled out`;
}

/** `27 cases broke, 1 was fixed`; with several trials a case only falls or rises. */
export function movement({ down, up }: Movement, severalTrials: boolean): Words {
  const [cases, others] = [down === 0 ? 'no case' : plural(down, 'case'), up === 0 ? 'none' : count(up)];
  if (severalTrials) return words`${cases} fell, ${others} rose`;
  return words`${cases} broke, ${others} ${up < 2 ? 'was' : 'were'} fixed`;
}

export interface Movement {
  readonly down: number;
  readonly up: number;
}

export function verdictWord(verdict: Verdict): string {
  return verdict === 'not-measured' ? 'not measured' : verdict;
}
