/** What a judge may say of two answers. */
export const PREFERENCES = ['first', 'second', 'tie'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** How the agent's output compares with what was expected. */
export const OUTCOMES = [
  { word: 'better', score: 1 },
  { word: 'tie', score: 0.5 },
  { word: 'worse', score: 0 },
] as const;
export type Outcome = (typeof OUTCOMES)[number]['word'];

const OUTPUT_SECOND: Readonly<Record<Preference, Outcome>> = { first: 'worse', second: 'better', tie: 'tie' };
const OUTPUT_FIRST: Readonly<Record<Preference, Outcome>> = { first: 'better', second: 'worse', tie: 'tie' };

/** What both orders agree on; `undefined` where the place of an answer decided. */
export function outcomeOf(outputSecond: Preference, outputFirst: Preference): Outcome | undefined {
  const [one, other] = [OUTPUT_SECOND[outputSecond], OUTPUT_FIRST[outputFirst]];
  return one === other ? one : undefined;
}

export function isPreference(word: string): word is Preference {
  return PREFERENCES.some((known) => known === word);
}
