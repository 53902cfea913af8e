import type { z } from 'zod';
import type { Problem } from '../values/problem.ts';
import { describeValue, formatKeyPath, quote } from './describe.ts';
import type { FaultParams } from './fault.ts';
import { homeOf } from './key-homes.ts';
import { DURATION, RATE } from './leaves.ts';
import type { KeyPath, Places } from './locate.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** A problem, and the key that is missing or was meant. */
interface Explained extends Problem {
  readonly missing?: string;
  readonly meant?: string;
}

/** What a required key looks like when it is there. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['suites', 'suites: with the name of a suite and its cases'],
  ['cases', 'cases: [evals/*.jsonl]'],
  ['path', 'path: prompts/triage.md'],
  ['scorer', 'scorer: equals'],
  ['rule', 'rule: set/duplicate'],
  ['subject', 'subject: with the id of the case, prompt or step'],
  ['reason', 'reason: with a sentence that says why'],
  ['file', 'file: results.json'],
  ['format', 'format: with the name of the format'],
  ['samples', 'samples: [.evalgap/production/*.jsonl]'],
]);

/** What the schema refused as problems a reader can act on: place, what stands there, what was expected, what to do. */
export function problemsOf(issues: readonly Issue[], data: unknown, places: Places): readonly Problem[] {
  const explained = issues
    .flatMap((issue) => plainIssues(issue, data))
    .flatMap((issue) => explain(issue, data, places));
  return withoutMisspelt(explained);
}

/** Where a value has a short and a long form, the faults of the form that was written; of neither, the union's own. */
function plainIssues(issue: Issue, data: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(data, issue.path);
  const fitting = issue.errors.filter((errors) => !errors.some((error) => isOfAnotherKind(error, value)));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return [issue];
  return only.flatMap((inner) => plainIssues({ ...inner, path: [...issue.path, ...inner.path] }, data));
}

function isOfAnotherKind({ code, path }: Issue, value: unknown): boolean {
  return path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof value !== 'string'));
}

function explain(issue: Issue, data: unknown, places: Places): readonly Explained[] {
  const path = keyPathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(path, key, issue.message.split(', '), places));
  }
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof last === 'string' && !hasKey(valueAt(data, parent), last)) {
    return [missingKey(parent, last, issue.message, places)];
  }
  const value = valueAt(data, path);
  const params: Partial<FaultParams> = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const remedy = params.remedy ?? remedyFor(issue, value, last);
  return [
    {
      message: params.message ?? `${formatKeyPath(path)} is ${describeValue(value)}`,
      location: params.at === 'key' ? places.key(path) : places.value(path),
      ...(issue.message === '' ? {} : { expected: issue.message }),
      ...(remedy === undefined ? {} : { remedy }),
    },
  ];
}

/** A misspelt key that is required is one mistake: saying that it is missing, too, would be noise. */
function withoutMisspelt(explained: readonly Explained[]): readonly Problem[] {
  const meant = new Set(explained.map((problem) => problem.meant));
  return explained
    .filter(({ missing }) => missing === undefined || !meant.has(missing))
    .map(({ meant, missing, ...problem }) => problem);
}

function unknownKey(path: KeyPath, key: string, known: readonly string[], places: Places): Explained {
  const home = homeOf(key);
  const near = nearest(key, known);
  const remedy = home === undefined ? 'Remove it.' : `It belongs ${home}.`;
  return {
    message: `unknown key ${quote(key)} ${path.length === 0 ? 'at the top of the file' : `in ${formatKeyPath(path)}`}`,
    location: places.key([...path, key]),
    expected: known.length > 20 ? 'the id of a rule or of a group of rules' : `one of ${known.join(', ')}`,
    remedy: near === undefined ? remedy : `Did you mean ${quote(near)}?`,
    ...(near === undefined ? {} : { meant: formatKeyPath([...path, near]) }),
  };
}

function missingKey(path: KeyPath, key: string, expected: string, places: Places): Explained {
  const example = EXAMPLES.get(key);
  return {
    message: `${formatKeyPath(path)} has no key ${quote(key)}`,
    location: places.key(path),
    expected,
    ...(example === undefined ? {} : { remedy: `Write ${example}.` }),
    missing: formatKeyPath([...path, key]),
  };
}

function remedyFor(issue: Issue, value: unknown, key: string | number | undefined): string | undefined {
  const example = typeof key === 'string' ? EXAMPLES.get(key) : undefined;
  const isEmpty = Array.isArray(value) && value.length === 0 && example !== undefined;
  if (value === null || isEmpty)
    return example === undefined ? 'Give it a value or remove the key.' : `Write ${example}.`;
  if (typeof value === 'number' && issue.message === DURATION) return `Add the unit, such as ${value}s or ${value}d.`;
  if (typeof value === 'number' && issue.message === RATE) return `Add the unit, such as ${value}/min.`;
  const wanted = wantedTypes(issue);
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return 'Put it in quotes.';
  if (wanted.includes('array') && typeof value === 'string') return listRemedy(value);
  if (issue.code === 'too_big' && typeof value === 'number' && value <= 100) return `Write ${value}% for a percentage.`;
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return undefined;
  const meant = nearest(value, issue.values.map(String));
  return meant === undefined ? undefined : `Did you mean ${quote(meant)}?`;
}

function wantedTypes(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wantedTypes);
  return issue.code === 'invalid_type' ? [issue.expected] : [];
}

function listRemedy(value: string): string {
  const words = value.trim().split(/\s+/);
  const plain = words.every((word) => /^[\w./*-]+$/.test(word) && !word.startsWith('*') && word.length <= 40);
  return plain && words.length <= 6 ? `Write it as a list: [${words.join(', ')}].` : 'Write it as a list, in [ and ].';
}

function keyPathOf(path: readonly PropertyKey[]): KeyPath {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) value = hasKey(value, part) ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  return value;
}

function hasKey(value: unknown, key: PropertyKey): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
