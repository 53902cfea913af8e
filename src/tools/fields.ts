import { ALTERNATIVES, letsOthersIn, listsFields, takesAnything } from './openness.ts';
import { resolveReference } from './reference.ts';
import { shapeOf, valueAt } from './shape.ts';
import type { ToolInput } from './tool.ts';

const DEEPEST = 6;
const MOST_FIELDS = 2000;
/** Schemas looked at for one tool: a file may come from anybody, and refer to itself in any number of branches. */
const MOST_SCHEMAS = 50_000;

/** The fields that a JSON Schema knows, whatever the branch that knows them. */
export function inputOf(schema: unknown, root: unknown): ToolInput {
  const found = new Set<string>();
  const seen = new Map<unknown, Set<string>>();
  const [listed, open] = [new Set<string>(), new Set<string>()];
  const places: Place[] = [{ schema, within: '', depth: 0, alternative: false }];
  // The list grows as it is gone through.
  for (const [index, place] of places.entries()) {
    if (index >= MOST_SCHEMAS || found.size >= MOST_FIELDS) break;
    const { within, alternative } = place;
    const resolved = resolveReference(place.schema, root);
    if (letsOthersIn(place.schema, resolved) || (alternative && takesAnything(resolved))) open.add(within);
    if (listsFields(resolved)) listed.add(within);
    const before = seen.get(resolved) ?? new Set();
    if (shapeOf(resolved) === undefined || before.has(within)) continue;
    seen.set(resolved, before.add(within));
    for (const next of placesIn(resolved, place)) {
      if (next.field !== undefined && found.size < MOST_FIELDS) found.add(next.field);
      if (next.depth < DEEPEST) places.push(next);
    }
  }
  const whole = places.length <= MOST_SCHEMAS && found.size < MOST_FIELDS;
  const closed = whole ? [...listed].filter((field) => !open.has(field)) : [];
  return { fields: [...found].sort(), closed: closed.sort() };
}

/** What is known of the same input in several places, put together. What one of them leaves open is open. */
export function mergeInputs(inputs: readonly ToolInput[]): ToolInput {
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1) return { fields: only.fields, closed: only.closed };
  const [fields, closed, open] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const input of inputs) {
    const closedHere = new Set(input.closed);
    if (!closedHere.has('')) open.add('');
    for (const field of closedHere) closed.add(field);
    for (const field of input.fields) {
      fields.add(field);
      if (!closedHere.has(field)) open.add(field);
    }
  }
  return { fields: [...fields].sort(), closed: [...closed].filter((field) => !open.has(field)).sort() };
}

interface Place {
  readonly schema: unknown;
  /** The field whose schema it is, or a part of; `` for the tool itself. */
  readonly within: string;
  /** How many fields it lies within. */
  readonly depth: number;
  /** Whether another may hold in its stead. */
  readonly alternative: boolean;
  /** Set where the schema is that of a field. */
  readonly field?: string;
}

function placesIn(schema: unknown, { within, depth, alternative }: Place): readonly Place[] {
  const fields = Object.entries(shapeOf(valueAt(schema, 'properties')) ?? {}).map(([name, inner]) => {
    const field = depth === 0 ? name : `${within}.${name}`;
    return { schema: inner, within: field, depth: depth + 1, alternative: false, field };
  });
  const parts = PARTS.flatMap((key) => {
    const value = valueAt(schema, key);
    if (value === undefined) return [];
    const isAlternative = ALTERNATIVES.includes(key) || (key === 'allOf' && alternative);
    return schemasIn(key, value).map((part) => ({ schema: part, within, depth, alternative: isAlternative }));
  });
  return [...fields, ...parts];
}

const PARTS = ['allOf', ...ALTERNATIVES, 'items'];

/** A list of schemas under `items` gives each place its own; see `letsOthersIn`. */
function schemasIn(key: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return key === 'items' ? [] : value;
}
