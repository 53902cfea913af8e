import type { Case } from '../../cases/case.ts';
import { type Json, sha256 } from '../../values/json.ts';
import type { AlikePair } from './alike/alike-pairs.ts';
import type { Leak } from './leaks/leaks.ts';
import { plainText } from './plain-text.ts';
import type { PrivatePiece } from './private/private-pieces.ts';

/** One thing that a finding rests on, as a text that stays the same as long as the thing does. Never to be shown. */
export function ground(...parts: readonly Json[]): string {
  return JSON.stringify(parts);
}

/** A case as it is: with another input or expectation it is another one. */
export function caseGround({ id, digest }: Case): string {
  return ground(id, digest);
}

/**
 * The pairs that cases stand in. Of those that ask the very same each case counts by itself: which of them is told
 * beside which changes as soon as the first of them goes.
 */
export function pairGrounds(
  pairs: readonly AlikePair[],
  at: (pair: AlikePair) => readonly string[] = () => [],
): readonly string[] {
  return pairs.flatMap((pair) => {
    const cases = [pair.earlier, pair.later].map(caseGround).sort();
    return pair.how === 'near' ? [ground(...cases, ...at(pair))] : cases.map((one) => ground(one, ...at(pair)));
  });
}

export function leakGrounds(leaks: readonly Leak[]): readonly string[] {
  return leaks.map(({ case: one, prompt: { id }, what, step = '', passage, text, answered }) =>
    ground(caseGround(one), id, what, step, plainText(passage ?? text), ...answered.map((answer) => answer.step)),
  );
}

/** Nothing private stands in a ground, not even for as long as findings are compared. */
export function privateGrounds({ id }: Case, pieces: readonly PrivatePiece[]): readonly string[] {
  return pieces.map(({ kind, path, value }) => ground(sha256(id), kind, path, sha256(value))).sort();
}
