import { greatestCommonDivisor } from './common-denominator.ts';
import { symmetricBinomial } from './symmetric-binomial.ts';

/** Two-sided p-values: `exact` counts sums as extreme as the observed one whole, `mid` counts them half. */
export interface SignFlip {
  readonly exact: number;
  readonly mid: number;
}

/** Differences of one size: how many there are, whichever their signs. */
export interface SizeCount {
  readonly size: number;
  readonly count: number;
}

/**
 * Paired sign-flip (randomisation) test. Under the null hypothesis each difference might as well have had the other
 * sign; p is the chance that the sum T* of randomly signed differences is at least as far from 0 as the observed T.
 * No sampling: the distribution of T* is computed. Both p are 1 when nothing differs.
 *
 * @param differences whole numbers, one per independent pair: shares times their common denominator
 */
export function signFlip(differences: readonly number[]): SignFlip {
  const whole = inUnits(differences);
  const step = coarserStep(sizeCounts(whole));
  const summed = step > 1 ? whole.map((difference) => roundedEvenly(difference / step)) : whole;
  return signFlipOfSizes(
    sizeCounts(summed),
    summed.reduce((sum, difference) => sum + difference, 0),
  );
}

/** The same test for the counts of each size, at best without a common divisor, and the observed sum alone. */
export function signFlipOfSizes(counts: readonly SizeCount[], sum: number): SignFlip {
  const sizes = [...counts].sort(byCount);
  const observed = Math.abs(sum);
  const all = sizes.reduce((total, { size, count }) => total + size * count, 0);
  // T* is `all` less twice the sizes that turned negative, so |T*| ≥ observed is a tail of those on either side.
  const { atMost, equal } = lowerTail(sizes, (all - observed) / 2);
  if (observed === 0) return { exact: 1, mid: all === 0 ? 1 : 1 - equal / 2 };
  return { exact: Math.min(1, 2 * atMost), mid: 2 * atMost - equal };
}

/** Divided by what all have in common. */
function inUnits(differences: readonly number[]): readonly number[] {
  const unit = differences.reduce((common, difference) => greatestCommonDivisor(common, Math.abs(difference)), 0);
  return unit > 1 ? differences.map((difference) => difference / unit) : differences;
}

function sizeCounts(differences: readonly number[]): readonly SizeCount[] {
  const counts = new Map<number, number>();
  for (const difference of differences) {
    if (difference !== 0) counts.set(Math.abs(difference), (counts.get(Math.abs(difference)) ?? 0) + 1);
  }
  return [...counts].map(([size, count]) => ({ size, count })).sort(byCount);
}

/** The part of a distribution over start, start + 1, … that matters. */
interface Window {
  readonly start: number;
  readonly chances: Float64Array;
}

/** Chances that the negative sizes add up to at most, and to exactly, `reach`. */
function lowerTail(sizes: readonly SizeCount[], reach: number): { readonly atMost: number; readonly equal: number } {
  const last = sizes.at(-1) ?? { size: 1, count: 0 };
  let window: Window = { start: 0, chances: Float64Array.of(1) };
  for (const next of sizes.slice(0, -1)) window = convolve(window, next, reach);

  const chances = symmetricBinomial(last.count);
  const cumulative = runningSum(chances);
  let atMost = 0;
  let equal = 0;
  for (const [index, chance] of window.chances.entries()) {
    const rest = reach - window.start - index;
    const heads = Math.floor(rest / last.size);
    atMost += chance * (cumulative[Math.min(heads, last.count)] ?? 0);
    if (rest === heads * last.size) equal += chance * (chances[heads] ?? 0);
  }
  return { atMost, equal };
}

/** Adds `count` coins worth `size` each; what lies above `reach` never comes back and is left out. */
function convolve(window: Window, { size, count }: SizeCount, reach: number): Window {
  const { start, chances } = window;
  const most = Math.min(count, Math.floor((reach - start) / size));
  const coins = trimmed({ start: 0, chances: symmetricBinomial(count).subarray(0, most + 1) });
  const first = start + coins.start * size;
  const length = Math.min(reach - first, chances.length - 1 + (coins.chances.length - 1) * size) + 1;
  const sums = new Float64Array(length);
  for (let heads = 0; heads < coins.chances.length; heads += 1) {
    const offset = heads * size;
    const weight = coins.chances[heads] ?? 0;
    const end = Math.min(chances.length, length - offset);
    for (let index = 0; index < end; index += 1) {
      sums[index + offset] = (sums[index + offset] ?? 0) + weight * (chances[index] ?? 0);
    }
  }
  return trimmed({ start: first, chances: sums });
}

/** Chances this much smaller than the largest, 16 standard deviations out, change no digit of a p above 1e-40. */
const NEGLIGIBLE = 1e-60;

function trimmed({ start, chances }: Window): Window {
  let largest = 0;
  for (const chance of chances) if (chance > largest) largest = chance;
  const least = NEGLIGIBLE * largest;
  let first = 0;
  let end = chances.length;
  while (first < end - 1 && (chances[first] ?? 0) <= least) first += 1;
  while (end > first + 1 && (chances[end - 1] ?? 0) <= least) end -= 1;
  return { start: start + first, chances: chances.subarray(first, end) };
}

function runningSum(chances: Float64Array): Float64Array {
  let sum = 0;
  return chances.map((chance) => {
    sum += chance;
    return sum;
  });
}

/** The most frequent size comes last, where it costs least. */
function byCount(one: SizeCount, other: SizeCount): number {
  return one.count - other.count || one.size - other.size;
}

/** Additions the distribution may cost, about half a second's. */
const MOST_WORK = 2 ** 29;
/** Sizes up to this may be rounded to whole numbers: p moves by less than 1e-3, and by less than 1e-4 near 5 %. */
const FINE_ENOUGH = 1024;

/** What to divide the differences by when their distribution has too many points: with denominators in the thousands. */
function coarserStep(sizes: readonly SizeCount[]): number {
  const deviation = Math.sqrt(sizes.reduce((sum, { size, count }) => sum + size * size * count, 0));
  const terms = sizes.slice(0, -1).reduce((sum, { count }) => sum + Math.min(count + 1, 17 * Math.sqrt(count)), 0);
  const largest = sizes.reduce((most, { size }) => Math.max(most, size), 0);
  return Math.min((17 * deviation * terms) / MOST_WORK, largest / FINE_ENOUGH);
}

function roundedEvenly(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
