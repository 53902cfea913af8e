import type { OutputPath, ToolOutput } from '../../tools/tool.ts';
import type { Json } from '../../values/json.ts';
import { ANY_KEY, ANY_PLACE } from './answer-tree.ts';
import { looksLikeData } from './data-keys.ts';
import { type Source, Tally } from './sightings.ts';
import type { ToolUse } from './tool-uses.ts';

/** The kinds that stand in one place: below a key such as `error` or `status`, or on the call itself. */
export interface Kinds {
  /** Below or beside an `error`, or on the call; else a value such as a status. */
  readonly isError: boolean;
  /** The samples in which something stands there. */
  readonly all: Tally;
  /** `undefined`: how the call ended. */
  readonly path: OutputPath | undefined;
  readonly values: ReadonlyMap<string, Tally>;
  /** Those that the schema lists; none where it lists none. */
  readonly said: ReadonlySet<string>;
}

const KIND_KEY = /^(?:error|(?:error|status)?[_-]?(?:code|type)|status)$/i;
/** Under these, and beside them, a `code` or a `type` is one of an error. */
const ERROR_KEY = /^errors?$/i;
/** Says by itself that it is one. */
const ERROR_KIND = /^error/i;
const DEEPEST = 5;
const MOST_ITEMS = 20;
const MOST_PLACES = 200;
/** More of them are no kinds: ids, messages. */
const MOST_VALUES = 30;
/** The same where nothing says that they are errors: a country or a kind of product is not listed to its end by samples. */
const MOST_PLAIN_VALUES = 12;
const LONGEST = 60;

export interface ErrorKinds {
  add(use: ToolUse, source: Source): void;
  /** Places in which a handful of kinds stand. */
  places(): readonly Kinds[];
}

export function errorKinds(schema: ToolOutput | undefined): ErrorKinds {
  const found = new Map<string, Omit<Kinds, 'values' | 'said'> & { readonly values: Map<string, Tally> }>();
  const listed = new Map(
    (schema?.fields ?? []).map(({ path, values = [] }) => [
      JSON.stringify(path),
      new Set(values.length === 0 ? [] : [...values, ...(schema?.statuses ?? [])]),
    ]),
  );
  return {
    add(use, source) {
      for (const error of use.errors) see(undefined, kindOf(error), true, source);
      for (const answer of use.answers) walk(answer, [], false, source);
    },
    places: () =>
      Array.from(found.values(), (kinds) => ({
        ...kinds,
        said: listed.get(JSON.stringify(kinds.path)) ?? new Set<string>(),
      })).filter(
        ({ values, isError, said }) => values.size <= (isError || said.size > 0 ? MOST_VALUES : MOST_PLAIN_VALUES),
      ),
  };

  function walk(value: Json, path: OutputPath, within: boolean, source: Source): void {
    if (path.length > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of (value as readonly Json[]).slice(0, MOST_ITEMS))
        walk(item, [...path, ANY_PLACE], within, source);
      return;
    }
    const entries = Object.entries(value as { readonly [key: string]: Json });
    const isError = within || entries.some(([key, inner]) => ERROR_KEY.test(key) && says(inner));
    for (const [key, inner] of entries) {
      const below = [...path, looksLikeData(key) ? ANY_KEY : key];
      if (KIND_KEY.test(key) && isKind(inner)) see(below, String(inner), isError || ERROR_KIND.test(key), source);
      else walk(inner, below, within || ERROR_KEY.test(key), source);
    }
  }

  function see(path: OutputPath | undefined, value: string, isError: boolean, source: Source): void {
    const key = JSON.stringify([path ?? null, isError]);
    const kinds = found.get(key) ?? { path, isError, all: new Tally(), values: new Map<string, Tally>() };
    if (!found.has(key)) {
      if (found.size >= MOST_PLACES) return;
      found.set(key, kinds);
    }
    kinds.all.add(source);
    const tally = kinds.values.get(value) ?? new Tally();
    // One more than are taken for kinds tells that they are none.
    if (kinds.values.size <= MOST_VALUES) kinds.values.set(value, tally);
    tally.add(source, value);
  }
}

/** `error: null` and `errors: []` say that there is none. */
function says(value: Json): boolean {
  return value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isKind(value: Json): value is string | number {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && isShort(value);
}

/** A message is none: it tells the case and not the kind. */
function isShort(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && text.split(/\s+/).length <= 4;
}

/** Of an error that was noted with its message the message without its numbers. */
function kindOf(error: string): string {
  return (/\s/.test(error) ? error.replace(/\d+/g, '#') : error).slice(0, 2 * LONGEST);
}
