import { isMap, isScalar } from 'yaml';
import { type KeyPath, placesOf } from '../../config/locate.ts';
import { readYaml, type YamlFile } from '../../config/yaml.ts';
import type { Json } from '../../values/json.ts';
import type { Location, Problem, Result } from '../../values/problem.ts';
import type { JsonObject } from '../digest.ts';
import { VERSION_LABEL } from '../pin.ts';
import { refuse } from './place.ts';

/** The YAML of a prompt file as data, with the place of every key. */
export interface Fields {
  readonly data: JsonObject;
  /** Its `version`, exactly as written: 1.10 is not 1.1. */
  readonly label?: string;
  readonly at: (path: KeyPath) => Location;
}

/** YAML that can be read and is a text or a list, where a mapping was looked for. */
export const NOT_A_MAPPING = 'not a mapping';

/**
 * Reads a mapping. YAML is data here: a tag that would make it anything else is a problem, and so is a number that
 * JSON cannot hold.
 */
export function readFields(yaml: string, path: string): Result<Fields | typeof NOT_A_MAPPING> {
  if (!/^[ \t]*[^\s#]/m.test(yaml)) return { ok: true, value: { data: {}, at: () => ({ file: path }) } };
  const file = readYaml(yaml, path);
  if (!file.ok) return file;
  const { root, data, problems } = file.value;
  if (!isMap(root)) return { ok: true, value: NOT_A_MAPPING };
  const places = placesOf(file.value);
  const inexact = inexactNumbers(data, []).map((keys): Problem => {
    const remedy = 'Put it in quotes.';
    return { message: 'this number cannot be kept exactly', location: places.value(keys), remedy };
  });
  const label = labelOf(file.value, places.value(['version']));
  const all = [...problems, ...inexact, ...(label.ok ? [] : label.problems)];
  if (all.length > 0 || !label.ok) return refuse(...all);
  return { ok: true, value: { data: data as JsonObject, ...label.value, at: places.value } };
}

function labelOf({ root, targets }: YamlFile, location: Location): Result<{ readonly label?: string }> {
  if (!isMap(root)) return { ok: true, value: {} };
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'version');
  const node = (pair?.value && targets.get(pair.value)) ?? pair?.value;
  if (node === null || node === undefined || (isScalar(node) && node.value === null)) return { ok: true, value: {} };
  const label = isScalar(node) ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : '';
  if (VERSION_LABEL.test(label)) return { ok: true, value: { label } };
  return refuse({
    message: 'this version cannot stand in a pin',
    location,
    expected: 'up to 64 letters, digits and . _ + -',
  });
}

/** Paths of numbers that are infinite, or whole and too large for every digit to be known. */
export function inexactNumbers(value: unknown, path: KeyPath): readonly KeyPath[] {
  if (typeof value === 'number') {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? [] : [path];
  }
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => inexactNumbers(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => inexactNumbers(item, [...path, key]));
}
