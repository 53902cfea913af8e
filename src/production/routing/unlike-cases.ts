import { type GramSet, gramSets, jaccard } from '../../similarity/grams.ts';
import type { Json } from '../../values/json.ts';
import { writtenText } from '../written-text.ts';

/** How many inputs resemble no case. */
export interface UnlikeCases {
  readonly unlike: number;
  /** Of those in which a text can be told, as far as they were looked at. */
  readonly of: number;
}

/** With fewer cases nobody knows how alike cases are. */
const FEWEST_CASES = 20;
/** Compared on either side, evenly drawn. */
const MOST = 800;
/** Of the cases, so many resemble none of the others by this measure, either. */
const UNLIKE_CASES = 0.05;

/**
 * An input resembles no case when the nearest is further away than it is for 95 % of the cases among themselves. Both
 * are compared as they are once private data is taken out.
 */
export function unlikeCases(cases: readonly Json[], inputs: readonly Json[]): UnlikeCases | undefined {
  const [known, asked] = [texts(cases), texts(inputs)];
  if (known.length < FEWEST_CASES || asked.length === 0) return undefined;
  const sets = gramSets([...known, ...asked]);
  const [caseSets, askedSets] = [sets.slice(0, known.length), sets.slice(known.length)];
  const among = caseSets.map((set, index) => nearest(set, caseSets, index)).sort((a, b) => a - b);
  const threshold = among[Math.floor(among.length * UNLIKE_CASES)] ?? 0;
  return { unlike: askedSets.filter((set) => nearest(set, caseSets) < threshold).length, of: asked.length };
}

function nearest(set: GramSet, sets: readonly GramSet[], but = -1): number {
  return sets.reduce((most, other, index) => (index === but ? most : Math.max(most, jaccard(set, other))), 0);
}

function texts(inputs: readonly Json[]): readonly string[] {
  const all = inputs.flatMap((input) => writtenText(input)?.text ?? []).filter((text) => text !== '');
  const every = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(all.length, MOST) }, (_, index) => all[Math.floor(index * every)] ?? '');
}
