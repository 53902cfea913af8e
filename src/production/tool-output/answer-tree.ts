import { typeOf } from '../../tools/outputs.ts';
import type { JsonType, ToolOutput } from '../../tools/tool.ts';
import type { Json } from '../../values/json.ts';
import { areData, looksLikeData } from './data-keys.ts';
import { type Source, Tally } from './sightings.ts';

/** All answers of a tool laid over one another: a place in them, and what stands below it. */
export interface Place {
  readonly all: Tally;
  readonly byType: Map<JsonType, Tally>;
  /** Types that the schema says. */
  readonly said: Set<JsonType>;
  /** Whether a schema describes it. */
  described: boolean;
  /** Whether anything may stand here and below. */
  open: boolean;
  /** `[]` for what lists hold, `*` for what stands under keys that are data. */
  readonly below: Map<string, Place>;
}

export const ANY_KEY = '*';
export const ANY_PLACE = '[]';

/** Values looked at in one answer, items in one list, levels, keys beside one another. */
const MOST_VALUES = 5_000;
const MOST_ITEMS = 100;
const DEEPEST = 12;
const MOST_KEYS = 300;
const MOST_PLACES = 10_000;
/** A masked value is no longer of the type that it was. */
const MASKED = /^\[[a-zA-Z -]+(?: \d+)?\]$/;

export interface AnswerTree {
  readonly root: Place;
  add(answer: Json, source: Source): void;
  /** Takes keys that are data together. Once all answers are in. */
  fold(): void;
  /** Whether there was more than could be looked at. */
  isCut(): boolean;
}

export function answerTree(schema: ToolOutput | undefined): AnswerTree {
  const root = place();
  let places = 1;
  let cut = false;
  if (schema !== undefined) describe(root, schema);
  return {
    root,
    add(answer, source) {
      let values = 0;
      walk(root, answer, 0);

      function walk(at: Place, value: Json, depth: number): void {
        values += 1;
        if (values > MOST_VALUES || depth > DEEPEST) return;
        at.all.add(source, value);
        if (typeof value === 'string' && MASKED.test(value)) return;
        const type = typeOf(value);
        tallyOf(at.byType, type).add(source, value);
        if (Array.isArray(value)) {
          if (value.length === 0) return;
          const next = below(at, ANY_PLACE);
          for (const item of value.slice(0, MOST_ITEMS)) if (next !== undefined) walk(next, item, depth + 1);
        } else if (type === 'object') {
          for (const [key, inner] of Object.entries(value as { readonly [key: string]: Json })) {
            const next = below(at, key);
            if (next !== undefined) walk(next, inner, depth + 1);
          }
        }
      }
    },
    fold: () => foldKeys(root),
    isCut: () => cut,
  };

  function below(at: Place, key: string): Place | undefined {
    const known = at.below.get(key);
    if (known !== undefined) return known;
    const isMany = at.below.size >= MOST_KEYS && key !== ANY_KEY;
    if (key !== ANY_PLACE && key !== ANY_KEY && (isMany || looksLikeData(key))) return below(at, ANY_KEY);
    if (places >= MOST_PLACES) {
      cut = true;
      return undefined;
    }
    places += 1;
    const added = place();
    at.below.set(key, added);
    return added;
  }
}

function place(): Place {
  return { all: new Tally(), byType: new Map(), said: new Set(), described: false, open: false, below: new Map() };
}

function describe(root: Place, { fields, open }: ToolOutput): void {
  for (const { path, types } of fields) {
    const at = placeAt(root, path);
    at.described = true;
    for (const type of types) at.said.add(type);
  }
  for (const path of open) placeAt(root, path).open = true;
}

function placeAt(root: Place, path: readonly string[]): Place {
  return path.reduce((at, key) => {
    const next = at.below.get(key) ?? place();
    at.below.set(key, next);
    return next;
  }, root);
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

function foldKeys(at: Place): void {
  const keys = [...at.below].filter(([key, { described }]) => key !== ANY_KEY && key !== ANY_PLACE && !described);
  const objects = at.byType.get('object');
  const uses = keys.map(([, { all, byType }]) => ({
    objects: all.total(),
    types: [...byType.keys()].sort().join(),
  }));
  // A schema that has a place for any key has it for those that it does not name.
  const isMap = at.below.get(ANY_KEY)?.described === true || at.below.get(ANY_KEY)?.open === true;
  if (keys.length > 0 && objects !== undefined && (isMap || areData(uses, objects.total()))) {
    const together = at.below.get(ANY_KEY) ?? place();
    for (const [key, child] of keys) {
      at.below.delete(key);
      merge(together, child, objects);
    }
    at.below.set(ANY_KEY, together);
  }
  for (const child of at.below.values()) foldKeys(child);
}

/** @param within the objects whose keys are taken together: no place is in more of them than there are */
function merge(into: Place, from: Place, within: Tally): void {
  into.all.take(from.all, within);
  for (const [type, tally] of from.byType) tallyOf(into.byType, type).take(tally, within);
  for (const type of from.said) into.said.add(type);
  if (from.described) into.described = true;
  if (from.open) into.open = true;
  for (const [key, child] of from.below) {
    const same = into.below.get(key);
    if (same === undefined) into.below.set(key, child);
    else merge(same, child, within);
  }
}
