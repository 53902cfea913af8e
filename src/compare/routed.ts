import type { Comparison } from './comparison.ts';
import type { CasePair } from './pair.ts';

/**
 * Shares of cases handed to a human, over pairs measured on both sides; with several trials the mean of the cases'
 * shares. An agent may mention only what it routes, so silence means "not routed" as soon as anything else is said;
 * where no trial of either side says anything, both are null.
 */
export function routedRates(measured: readonly CasePair[]): Comparison['routed'] {
  const known = measured.some(({ base, head }) => base.routed !== null || head.routed !== null);
  if (!known) return { base: null, head: null };
  const rate = (side: 'base' | 'head') =>
    measured.reduce((sum, pair) => sum + (pair[side].routed ?? 0) / pair[side].counted, 0) / measured.length;
  return { base: rate('base'), head: rate('head') };
}
