import { type SignFlip, signFlipOfSizes } from './sign-flip.ts';

/**
 * McNemar's exact and mid-p test on pairs of yes and no (Fagerland, Lydersen and Laake 2013): the sign-flip test in
 * which every pair that differs differs by one.
 *
 * @param baseOnly pairs in which only the base is right
 * @param headOnly pairs in which only the head is right
 */
export function mcnemar(baseOnly: number, headOnly: number): SignFlip {
  return signFlipOfSizes([{ size: 1, count: baseOnly + headOnly }], headOnly - baseOnly);
}
