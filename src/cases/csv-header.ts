import { quote } from '../config/describe.ts';
import { nearest } from '../config/nearest.ts';
import type { Location, Problem } from '../values/problem.ts';

/** What a column of a CSV file holds. */
export interface Column {
  readonly name: string;
  /** Keys that lead to its place in a case. */
  readonly path: readonly [key: string, inner?: string];
  /** The name ended in `:json`: every cell is JSON. */
  readonly json: boolean;
}

const PLAIN = ['id', 'input', 'expect', 'tags', 'group', 'covers', 'reviewed', 'draft'];
const INNER = ['source.kind', 'source.url', 'source.ref', 'source.date'];
const STEP_PREFIX = 'expect.';
const JSON_SUFFIX = ':json';

export function readHeader(
  names: readonly string[],
  location: Location,
  steps: readonly string[],
): { readonly columns: readonly Column[]; readonly problems: readonly Problem[] } {
  const known = [...PLAIN, ...steps.map((step) => `${STEP_PREFIX}${step}`), ...INNER];
  const columns = names.map(columnOf);
  const problems: Problem[] = [];
  for (const [index, { name, path, json }] of columns.entries()) {
    const mayBeJson = path[0] === 'input' || path[0] === 'expect';
    const bare = path.join('.');
    if (!known.includes(bare)) problems.push(unknownColumn(name, index, known, location));
    else if (json && !mayBeJson)
      problems.push({ message: `the column ${quote(name)} is never JSON`, location, remedy: `Name it ${bare}.` });
    if (columns.findIndex((other) => other.path.join('.') === bare) < index)
      problems.push({ message: `there are two columns ${quote(bare)}`, location, remedy: 'Remove one of them.' });
  }
  if (!columns.some(({ path }) => path[0] === 'id')) problems.push(withoutId(names, location));
  if (columns.some(isBare) && columns.some(({ path }) => path[0] === 'expect' && path[1] !== undefined))
    problems.push({
      message: 'there is a column "expect" beside columns of single steps',
      location,
      expected: 'either expect or expect.STEP',
      remedy: 'Name the column expect after its step.',
    });
  return { columns, problems };
}

function columnOf(name: string): Column {
  const json = name.endsWith(JSON_SUFFIX);
  const bare = json ? name.slice(0, -JSON_SUFFIX.length) : name;
  const dot = bare.indexOf('.');
  return { name, json, path: dot === -1 ? [bare] : [bare.slice(0, dot), bare.slice(dot + 1)] };
}

function isBare({ path }: Column): boolean {
  return path[0] === 'expect' && path[1] === undefined;
}

function unknownColumn(name: string, index: number, known: readonly string[], location: Location): Problem {
  const meant = nearest(name, known);
  return {
    message: name === '' ? `column ${index + 1} has no name` : `unknown column ${quote(name)}`,
    location,
    expected: known.join(', '),
    ...(meant === undefined || name === '' ? {} : { remedy: `Did you mean ${quote(meant)}?` }),
  };
}

function withoutId(names: readonly string[], location: Location): Problem {
  const [only = ''] = names;
  const other = names.length === 1 && /[;\t|]/.test(only);
  return {
    message: 'there is no column "id"',
    location,
    expected: 'a first row that names the columns, such as id,input,expect',
    remedy: other ? 'Separate the cells by commas.' : 'Give every case an id of its own that never changes.',
  };
}
