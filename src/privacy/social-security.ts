import { hintsIn } from './number-hints.ts';
import type { FoundPlace } from './private-data.ts';

/** Groups that the Social Security Administration has never issued are left out. */
const SHAPE =
  /(?<![\p{L}\p{N}_]|\p{N}[-./])(?!000|666|9)\d{3}([ -]?)(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}_]|[-.]\p{N})/gu;
/** Printed on a sample card and in a leaflet, or simply counted up. */
const PUBLISHED = new Set(['078051120', '219099999', '123456789']);

/** United States social security numbers, where the words before say so: parts and orders have the same shape,
 * and nine digits in one piece have none. */
export function* socialSecurityNumbers(text: string): Iterable<FoundPlace> {
  const hintsAt = hintsIn(text);
  for (const { 0: written, index } of text.matchAll(SHAPE)) {
    if (hintsAt(index)[0] !== 'social-security') continue;
    yield { start: index, end: index + written.length, nobodys: PUBLISHED.has(written.replace(/\D/g, '')) };
  }
}
