import type { OutputPath, ToolOutput } from '../../tools/tool.ts';
import type { Json } from '../../values/json.ts';
import { ANY_KEY, ANY_PLACE } from './answer-tree.ts';
import { looksLikeData } from './data-keys.ts';
import { type Source, Tally } from './sightings.ts';
import type { ToolUse } from './tool-uses.ts';

/** The kinds that stand in one place: below a key such as `error` or `status`, or on the call itself. */
export interface Kinds {
  /** `undefined`: how the call ended. */
  readonly path: OutputPath | undefined;
  readonly values: ReadonlyMap<string, Tally>;
  /** Those that the schema lists; none where it lists none. */
  readonly said: ReadonlySet<string>;
}

const KIND_KEY = /^(?:error|(?:error|status)?[_-]?(?:code|type)|status)$/i;
const DEEPEST = 5;
const MOST_ITEMS = 20;
const MOST_PLACES = 200;
/** More of them are no kinds: ids, messages. */
const MOST_VALUES = 30;
const LONGEST = 60;

export interface ErrorKinds {
  add(use: ToolUse, source: Source): void;
  /** Places in which a handful of kinds stand. */
  places(): readonly Kinds[];
}

export function errorKinds(schema: ToolOutput | undefined): ErrorKinds {
  const found = new Map<string, { readonly path: OutputPath | undefined; readonly values: Map<string, Tally> }>();
  const listed = new Map(
    (schema?.fields ?? []).map(({ path, values = [] }) => [
      JSON.stringify(path),
      new Set(values.length === 0 ? [] : [...values, ...(schema?.statuses ?? [])]),
    ]),
  );
  return {
    add(use, source) {
      for (const error of use.errors) see(undefined, kindOf(error), source);
      for (const answer of use.answers) walk(answer, [], source);
    },
    places: () =>
      Array.from(found.entries(), ([key, kinds]) => ({ ...kinds, said: listed.get(key) ?? new Set<string>() })).filter(
        ({ values }) => values.size <= MOST_VALUES,
      ),
  };

  function walk(value: Json, path: OutputPath, source: Source): void {
    if (path.length > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of (value as readonly Json[]).slice(0, MOST_ITEMS)) walk(item, [...path, ANY_PLACE], source);
      return;
    }
    for (const [key, inner] of Object.entries(value as { readonly [key: string]: Json })) {
      const below = [...path, looksLikeData(key) ? ANY_KEY : key];
      if (KIND_KEY.test(key) && isKind(inner)) see(below, String(inner), source);
      else walk(inner, below, source);
    }
  }

  function see(path: OutputPath | undefined, value: string, source: Source): void {
    const key = JSON.stringify(path) ?? '';
    const kinds = found.get(key) ?? { path, values: new Map<string, Tally>() };
    if (!found.has(key)) {
      if (found.size >= MOST_PLACES) return;
      found.set(key, kinds);
    }
    const tally = kinds.values.get(value) ?? new Tally();
    // One more than are taken for kinds tells that they are none.
    if (kinds.values.size <= MOST_VALUES) kinds.values.set(value, tally);
    tally.add(source, value);
  }
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
