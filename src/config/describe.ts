import { cut, visibleLine } from '../values/visible.ts';

const LONGEST = 60;

/** `suites.support.cases[0]`; names that are no plain words in quotes. */
export function formatKeyPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path.map((part, index) => formatPart(part, index === 0)).join('');
}

/** A value as one short line: scalars as JSON, the rest by kind. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A text of the user's in quotes: one line, not too long, and nothing in it that a terminal would act on. */
export function quote(text: string): string {
  return visibleLine(JSON.stringify(cut(text, LONGEST)));
}

function formatPart(part: PropertyKey, first: boolean): string {
  if (typeof part === 'number') return `[${part}]`;
  const name = String(part);
  if (/^[\w/-]+$/.test(name) && name.length <= LONGEST) return first ? name : `.${name}`;
  return `[${describeValue(name)}]`;
}
