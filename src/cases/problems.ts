import type { z } from 'zod';
import { describeValue, formatKeyPath, quote } from '../config/describe.ts';
import { nearest } from '../config/nearest.ts';
import type { Problem } from '../values/problem.ts';
import { CASE_KEYS, SOURCE_KEYS } from './schema.ts';
import type { Row } from './source.ts';

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['id', 'Give it an id of its own that never changes: runs are compared by it.'],
  ['input', 'Write what the agent is asked.'],
]);

/** What the schema refused in a row, in words a reader can act on. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], row: Row): readonly Problem[] {
  const meant = new Set(issues.flatMap(strangers).map((key) => nearest(key, CASE_KEYS)));
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, row));
    // A misspelt key that is required is one mistake: saying that it is missing, too, would be noise.
    const misspelt =
      issue.path.length === 1 && meant.has(String(issue.path[0])) && !valueAt(row.value, issue.path).found;
    return misspelt ? [] : [wrongValue(issue.path, issue.message, row)];
  });
}

export function placeOf(row: Row, path: readonly PropertyKey[]) {
  return row.locate?.(path) ?? row.location;
}

function strangers(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [];
}

function unknownKey(path: readonly PropertyKey[], key: string, row: Row): Problem {
  const known = path.length === 0 ? CASE_KEYS : SOURCE_KEYS;
  const meant = nearest(key, known);
  return {
    message: `unknown key ${quote(key)}${path.length === 0 ? '' : ` in ${formatKeyPath(path)}`}`,
    location: placeOf(row, [...path, key]),
    expected: `one of ${known.join(', ')}`,
    remedy: meant === undefined ? 'Remove it.' : `Did you mean ${quote(meant)}?`,
  };
}

function wrongValue(path: readonly PropertyKey[], expected: string, row: Row): Problem {
  const { found, value } = valueAt(row.value, path);
  const remedy = found ? undefined : REMEDIES.get(String(path[0]));
  const message =
    path.length === 0 ? `a case is ${describeValue(value)}` : `${formatKeyPath(path)} is ${describeValue(value)}`;
  return {
    message: found ? message : `the case has no ${formatKeyPath(path)}`,
    location: placeOf(row, path),
    expected,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): { readonly found: boolean; readonly value?: unknown } {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return { found: false };
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return { found: true, value };
}
