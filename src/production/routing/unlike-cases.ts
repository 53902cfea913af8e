import type { Json } from '../../values/json.ts';
import { comparedSides } from '../shift/compared-sides.ts';
import { inputTexts } from '../shift/input-texts.ts';
import { novelTexts } from '../shift/novel-texts.ts';

/** How many inputs resemble no case. */
export interface UnlikeCases {
  readonly unlike: number;
  /** Of those in which a text can be told, as far as they were compared. */
  readonly of: number;
  /** Share of the cases that resemble no other case: what there is without anything new. */
  readonly expected: number;
}

/** With fewer cases nobody knows how alike cases are. */
const FEWEST_CASES = 20;

/** `undefined` where too few cases hold text, or no input does. By the measure of `shift/novel`, without its test. */
export function unlikeCases(cases: readonly Json[], inputs: readonly Json[]): UnlikeCases | undefined {
  const [known, asked] = [textsOf(cases), textsOf(inputs)];
  if (known.length < FEWEST_CASES || asked.length === 0) return undefined;
  const sides = comparedSides(known, asked);
  const { places, expected } = novelTexts(sides);
  return { unlike: places.length, of: sides.current.length, expected };
}

function textsOf(inputs: readonly Json[]): readonly string[] {
  return inputTexts(inputs.map((input) => ({ input }))).map(({ text }) => text);
}
