import { fictionFor } from '../reserved-phones.ts';
import { rowOfTwo } from './two-digits.ts';

/**
 * The n-th number that reaches nobody, as long as `national`: those kept for fiction that begin most like it, then
 * its beginning followed by the same two digits alone, as no number is given out.
 */
export function nobodysPhone(code: string | undefined, national: string, n: number): string | undefined {
  // Of no known country, an area that is kept says nothing of one.
  const kept = code === undefined ? '' : 'A';
  const alike = (pattern: string): number => sameDigits(pattern, national, kept);
  let before = 0;
  for (const pattern of [...fictionFor(code, national)].sort((one, other) => alike(other) - alike(one))) {
    const room = 10 ** pattern.replace(/[^*]/g, '').length;
    if (n < before + room) return filled(pattern, national, n - before);
    before += room;
  }
  return ofTwoDigits(national, n - before);
}

function sameDigits(pattern: string, national: string, kept: string): number {
  let place = 0;
  while (place < pattern.length && [kept, national.charAt(place)].includes(pattern.charAt(place))) place += 1;
  return place;
}

function filled(pattern: string, national: string, n: number): string {
  const kept = pattern.replace(/A/g, (_, place: number) => national.charAt(place));
  const free = kept.replace(/[^*]/g, '').length;
  return kept.replace(/\*+$/, String(n).padStart(free, '0'));
}

/** Enough that sixty-four people can be told apart. */
const FREE_DIGITS = 6;

function ofTwoDigits(national: string, n: number): string | undefined {
  const one = national.charAt(0);
  const other = [...national].find((digit) => digit !== one) ?? (one === '1' ? '2' : '1');
  const alikeTo = [...national].findIndex((digit) => digit !== one && digit !== other);
  const kept = national.slice(0, Math.max(1, Math.min(alikeTo, national.length - FREE_DIGITS)));
  const rest = rowOfTwo(n, national.length - kept.length, [one, other]);
  return rest === undefined ? undefined : kept + rest;
}
