import type { Fingerprint } from './run-file.ts';

/**
 * Whether two runs are of the same prompts, scorers, agent and config: a trial of either then stands for the other,
 * for cases that both ask.
 */
export function answersAlike(one: Fingerprint | undefined, other: Fingerprint | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (['prompts', 'scorers', 'agent', 'config'] as const).every((part) => one[part] === other[part]);
}
