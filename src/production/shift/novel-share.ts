import type { Json } from '../../values/json.ts';
import { comparedSides } from './compared-sides.ts';
import { tooFew } from './fewest.ts';
import { inputTexts } from './input-texts.ts';
import { novelTexts } from './novel-texts.ts';

/** Either how many inputs resemble no case, or what was lacking to tell, as a phrase. */
export type NovelShare =
  | {
      /** Of the inputs that were compared, the share that resembles no case, 0..1. */
      readonly share: number;
      /** The share of the cases themselves that resembles no other case: what there is without anything new. */
      readonly expected: number;
      /** How many inputs were compared. */
      readonly of: number;
    }
  | { readonly tooFew: string };

/**
 * How much of what production asks resembles no case: a figure without a test, so that it takes little time. Inputs in
 * which no text can be told are left out on both sides.
 */
export function novelShare(caseInputs: readonly Json[], sampleInputs: readonly Json[]): NovelShare {
  const [cases, samples] = [textsOf(caseInputs), textsOf(sampleInputs)];
  const lack = tooFew({ n: cases.length, what: 'cases' }, { n: samples.length, what: 'inputs' });
  if (lack !== undefined) return { tooFew: lack };
  const sides = comparedSides(cases, samples);
  const { share, expected } = novelTexts(sides);
  return { share, expected, of: sides.current.length };
}

function textsOf(inputs: readonly Json[]): readonly string[] {
  return inputTexts(inputs.map((input) => ({ input }))).map(({ text }) => text);
}
