import type { Json } from '../values/json.ts';

/** In characters, of one value with all that it holds. What is longer is no request and no answer that anybody reads. */
export const LONGEST_VALUE = 100_000;
/** In characters, of what a step, a call or a prompt is called. */
export const LONGEST_NAME = 200;
/** Of each text within a larger value that is too long. */
const LONGEST_WITHIN = 1_000;
const MOST_LEVELS = 100;

export interface Bounded {
  /** Absent: too large or nested too deeply, even with its texts cut. */
  readonly value?: Json;
  readonly size: number;
  readonly cut: boolean;
}

/** A value of a bounded size whose texts are whole Unicode: exporters cut texts within a character. */
export function bounded(value: Json): Bounded {
  if (typeof value === 'string') {
    const text = shortened(value, LONGEST_VALUE);
    return { value: text, size: text.length, cut: value.length > LONGEST_VALUE };
  }
  const size = sizeOf(value, MOST_LEVELS);
  if (size <= LONGEST_VALUE)
    return { value: isWhole(value) ? value : rewritten(value, LONGEST_VALUE), size, cut: false };
  if (size === Number.POSITIVE_INFINITY) return { size: 0, cut: true };
  const smaller = rewritten(value, LONGEST_WITHIN);
  const left = sizeOf(smaller, MOST_LEVELS);
  return left <= LONGEST_VALUE ? { value: smaller, size: left, cut: true } : { size: 0, cut: true };
}

function sizeOf(value: Json, levels: number): number {
  if (typeof value === 'string') return value.length + 1;
  if (typeof value === 'number') return Number.isFinite(value) ? 8 : Number.POSITIVE_INFINITY;
  if (typeof value !== 'object' || value === null) return 8;
  if (levels === 0) return Number.POSITIVE_INFINITY;
  let size = 8;
  if (isList(value)) for (const element of value) size += sizeOf(element, levels - 1);
  else for (const key of Object.keys(value)) size += key.length + sizeOf(value[key] ?? null, levels - 1);
  return size;
}

function isWhole(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (isList(value)) return value.every(isWhole);
  return Object.keys(value).every((key) => key.isWellFormed() && isWhole(value[key] ?? null));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function rewritten(value: Json, longest: number): Json {
  if (typeof value === 'string') return shortened(value, longest);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((element) => rewritten(element, longest));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [shortened(key, longest), rewritten(inner, longest)]),
  );
}

export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text.isWellFormed() ? text : text.toWellFormed();
  // A slice would keep the whole text in memory behind it.
  const copy = Buffer.from(text.slice(0, longest), 'utf16le').toString('utf16le');
  return copy.toWellFormed();
}
