/** How many of a set of yes-or-no answers to one question were yes. */
export interface Answers {
  readonly yes: number;
  readonly of: number;
}

/**
 * The chance that two different answers to the same question differ, unbiased for any number of answers: the share of
 * differing pairs, pooled over what was asked under several conditions. Null where no condition has two answers.
 */
export function disagreement(conditions: readonly Answers[]): number | null {
  let [differing, pairs] = [0, 0];
  for (const { yes, of } of conditions) {
    differing += yes * (of - yes);
    pairs += (of * (of - 1)) / 2;
  }
  return pairs === 0 ? null : differing / pairs;
}
