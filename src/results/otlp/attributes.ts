import type { Json } from '../../values/json.ts';
import { elementsOf, isObject, type JsonObject } from '../shape.ts';

/** What was written down about a span, an event or a resource: name → value. */
export interface Attributes {
  get(name: string): Json | undefined;
  has(name: string): boolean;
  forEach(visit: (value: Json, name: string) => void): void;
}

/** Attributes as OTLP writes them: a list of keys, each with a value that names its own type. */
export function readAttributes(list: unknown): Attributes {
  return Array.isArray(list) && list.length > 0 ? new WrittenAttributes(list) : NO_ATTRIBUTES;
}

const NO_ATTRIBUTES: Attributes = new Map<string, Json>();

/** Looks for each name where it was written: of a dozen attributes a few are asked for, of a million spans. */
class WrittenAttributes implements Attributes {
  readonly #list: readonly Entry[];

  constructor(list: readonly Entry[]) {
    this.#list = list;
  }

  get(name: string): Json | undefined {
    for (const entry of this.#list) if (entry?.key === name) return readValue(entry.value);
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  forEach(visit: (value: Json, name: string) => void): void {
    this.forEachUnder('', visit);
  }

  forEachUnder(start: string, visit: (value: Json, name: string) => void): void {
    for (const entry of this.#list) {
      const key = entry?.key;
      if (typeof key !== 'string' || !key.startsWith(start)) continue;
      const value = readValue(entry?.value);
      if (value !== undefined) visit(value, key);
    }
  }
}

/** Whatever stands in the list: of what is no object neither is there. */
type Entry = { readonly key?: unknown; readonly value?: unknown } | null;

/** Visits those whose names begin so; the values of the others are not looked at. */
export function forEachUnder(attributes: Attributes, start: string, visit: (value: Json, name: string) => void): void {
  if (attributes instanceof WrittenAttributes) attributes.forEachUnder(start, visit);
  else
    attributes.forEach((value, name) => {
      if (name.startsWith(start)) visit(value, name);
    });
}

export function toObject(attributes: Attributes): JsonObject {
  const entries: [string, Json][] = [];
  attributes.forEach((value, name) => {
    entries.push([name, value]);
  });
  return Object.fromEntries(entries);
}

/** One OTLP value as JSON; of bytes, and of what is nested too deeply, `undefined`. */
export function readValue(value: unknown, levels = MOST_LEVELS): Json | undefined {
  if (!isObject(value) || levels === 0) return undefined;
  if (typeof value.stringValue === 'string') return value.stringValue;
  if (typeof value.boolValue === 'boolean') return value.boolValue;
  if (value.intValue !== undefined) return wholeNumber(value.intValue);
  if (typeof value.doubleValue === 'number') return Number.isFinite(value.doubleValue) ? value.doubleValue : undefined;
  if (isObject(value.arrayValue))
    return elementsOf(value.arrayValue.values).map((element) => readValue(element, levels - 1) ?? null);
  if (isObject(value.kvlistValue))
    return Object.fromEntries(
      elementsOf(value.kvlistValue.values).flatMap((entry) => {
        const inner = isObject(entry) ? readValue(entry.value, levels - 1) : undefined;
        return isObject(entry) && typeof entry.key === 'string' && inner !== undefined ? [[entry.key, inner]] : [];
      }),
    );
  return undefined;
}

export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Lists of objects that were written as one attribute for each of their leaves, `prefix.0.role`: an object with the
 * names of the leaves for each index, in their order.
 */
export function listUnder(attributes: Attributes, prefix: string): readonly Attributes[] {
  const found = new Map<number, Map<string, Json>>();
  const start = `${prefix}.`;
  forEachUnder(attributes, start, (value, name) => {
    const [, index = '', leaf = ''] = /^(\d{1,6})\.(.+)$/s.exec(name.slice(start.length)) ?? [];
    if (leaf === '') return;
    const nth = Number(index);
    const element = found.get(nth) ?? new Map<string, Json>();
    element.set(leaf, value);
    found.set(nth, element);
  });
  return [...found].sort(([one], [other]) => one - other).map(([, element]) => element);
}

/** Sixty-four bits, which JSON carries as a text; of one that a number cannot hold exactly, its text. */
function wholeNumber(value: Json): Json | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^-?\d{1,20}$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

const MOST_LEVELS = 100;
