import type { Answer } from './answer.ts';
import type { AnswerPair, Pairing } from './pair-answers.ts';

/** `nothing`: the sides have no step in common. `answer`: none but the final one; only that is left to compare. */
export interface ToldAlike {
  readonly pairing: Pairing;
  readonly told: 'steps' | 'answer' | 'nothing';
}

/**
 * Where a source tells only what was answered in the end, steps of the other side are not taken for steps that this
 * one passed over: they are left out.
 */
export function toldAlike(pairing: Pairing, final: string): ToldAlike {
  const current = stepsIn(pairing.pairs, 'current');
  const candidate = stepsIn(pairing.pairs, 'candidate');
  const common = [...current].filter((name) => candidate.has(name));
  if (current.size === 0 || candidate.size === 0) return { pairing, told: 'steps' };
  if (common.length === 0) return { pairing, told: 'nothing' };
  if (common.some((name) => name !== final) || (current.size === 1 && candidate.size === 1))
    return { pairing, told: 'steps' };
  const pairs = pairing.pairs.map((pair) => {
    return { current: finalAlone(pair.current, final), candidate: finalAlone(pair.candidate, final) };
  });
  return { pairing: { ...pairing, pairs }, told: 'answer' };
}

function stepsIn(pairs: readonly AnswerPair[], side: keyof AnswerPair): ReadonlySet<string> {
  return new Set(pairs.flatMap((pair) => pair[side].steps.map(({ name }) => name)));
}

function finalAlone(answer: Answer, final: string): Answer {
  return { ...answer, steps: answer.steps.filter(({ name }) => name === final) };
}
