import { maskPrivate } from '../../privacy/mask-private.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import { cut, cutAround, visibleLine } from '../../values/visible.ts';
import { quoted, someOf } from '../wording.ts';

const LONGEST = 160;
/** Benchmarks name cases by all that goes wrong in them, in 180 characters and more. */
const LONGEST_ID = 240;

/** A value out of a case, quoted for people: on one line, private data masked, cut to a window around `from`. */
export function shownValue(value: Json, from = 0, length = LONGEST): string {
  return quoted(cutAround(visibleLine(maskPrivate(textOf(value))), from, length));
}

/** The id of a case, quoted for people: ids are made out of addresses and tickets, too. */
export function caseName(id: string): string {
  return quoted(bareName(id));
}

/** The first few of several, each once, and how many more there are. */
export function caseNames(ids: readonly string[]): string {
  return someOf([...new Set(ids)].map(bareName));
}

function bareName(id: string): string {
  return cut(visibleLine(maskPrivate(id)), LONGEST_ID);
}

/** Two values side by side, each cut around the place where they part. */
export function shownBeside(one: Json, other: Json): readonly [string, string] {
  const [a, b] = [visibleLine(maskPrivate(textOf(one))), visibleLine(maskPrivate(textOf(other)))];
  let parts = 0;
  while (parts < a.length && a[parts] === b[parts]) parts += 1;
  return [quoted(cutAround(a, parts, LONGEST)), quoted(cutAround(b, parts, LONGEST))];
}

/** Never rounded up: texts that differ in something are not said to be wholly alike. */
export function shownSimilarity(similarity: number): string {
  if (similarity >= 1) return 'similarity > 0.99';
  return `similarity ${(Math.floor(similarity * 100 + ROUNDING) / 100).toFixed(2)}`;
}

/** 0.29 * 100 is a little less than 29. */
const ROUNDING = 1e-9;

function textOf(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
