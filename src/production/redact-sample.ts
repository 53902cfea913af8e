import { type Above, NOTHING_ABOVE, type Told, under, whatKeysTell } from '../privacy/key-tells.ts';
import { keyWords } from '../privacy/key-words.ts';
import { openPlaceholders, type Placeholders } from '../privacy/placeholders.ts';
import { parsePin } from '../prompts/pin.ts';
import type { Json } from '../values/json.ts';
import type { Redacted, RedactedSample } from './redacted.ts';
import type { Sample, SampleStep } from './sample.ts';

/** What becomes of a text that stands under a key, empty where there is none; `told`: what the keys above say of it. */
export type MapText = (text: string, key: string, told?: Told) => string;

/** A sample with placeholders for everything private in it, the same one for the same value wherever it stands. */
export function redactSample(sample: Sample): RedactedSample {
  return redacted(sample, (map) => mapSample(sample, map));
}

/** The same of any value: keys and whole numbers included, and a key says what stands under it. */
export function redactJson<T extends Json>(value: T): Redacted<T> {
  return redacted(value, (map) => mapJson(value, map) as T);
}

/** All is read before anything is written: a value may be told by words that stand far behind its first place. */
function redacted<Value>(value: Value, mapped: (map: MapText) => Value): Redacted<Value> {
  const own = openPlaceholders();
  mapped((text, key, told) => {
    own.note(text, keyWords(key), told);
    return text;
  });
  return (own.any() ? mapped(replacing(own)) : value) as Redacted<Value>;
}

function replacing(own: Placeholders): MapText {
  return (text, key, told) => {
    const replaced = own.replace(text, keyWords(key), told);
    // The key is replaced as well, and may tell another thing of the text then.
    const after = own.replace(key);
    return after === key ? replaced : own.replace(replaced, keyWords(after), told);
  };
}

/**
 * Every text of a sample as `map` makes it, always in the same order: its id, what was asked and answered, and what its
 * steps are called, given and give. Times, shares and digests of prompts stay.
 */
export function mapSample(sample: Sample, map: MapText): Sample {
  const { id, input, output, steps, error, prompts } = sample;
  return {
    ...sample,
    ...(id === undefined ? {} : { id: map(id, '') }),
    input: mapJson(input, map),
    ...(output === undefined ? {} : { output: mapJson(output, map) }),
    ...(steps === undefined ? {} : { steps: steps.map((step) => mapStep(step, map)) }),
    ...(error === undefined ? {} : { error: map(error, '') }),
    ...(prompts === undefined ? {} : { prompts: mapPrompts(prompts, map) }),
  };
}

function mapStep(step: SampleStep, map: MapText): SampleStep {
  const { name, arguments: given, output, error } = step;
  return {
    ...step,
    name: map(name, ''),
    ...(given === undefined ? {} : { arguments: mapJson(given, map, name) }),
    ...(output === undefined ? {} : { output: mapJson(output, map, name) }),
    ...(error === undefined ? {} : { error: map(error, '') }),
  };
}

/** The digits of a digest may look like anything. */
function mapPrompts(prompts: Readonly<Record<string, string>>, map: MapText): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(prompts).map(([id, version]) => [
      map(id, ''),
      parsePin(version) === undefined ? map(version, '') : version,
    ]),
  );
}

/** Every text of a value as `map` makes it, keys and whole numbers included; a list's items stand behind its key. */
export function mapJson(value: Json, map: MapText, key = ''): Json {
  return mapUnder(value, map, key, key === '' ? NOTHING_ABOVE : under(NOTHING_ABOVE, key, {}));
}

function mapUnder(value: Json, map: MapText, key: string, above: Above): Json {
  if (typeof value === 'string') return map(value, key, whatKeysTell(above));
  if (typeof value === 'number') return mapNumber(value, (text) => map(text, key, whatKeysTell(above)));
  if (isList(value)) return value.map((item) => mapUnder(item, map, key, above));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, Json>();
  for (const [name, item] of Object.entries(value)) {
    const mapped = mapUnder(item, map, name, under(above, name, value));
    entries.set(freeName(map(name, ''), entries), mapped);
  }
  return Object.fromEntries(entries);
}

/** Digits behind a point are measured, and a number stays one. */
function mapNumber(value: number, map: (text: string) => string): number {
  if (!Number.isSafeInteger(value)) return value;
  const text = String(value);
  const mapped = map(text);
  if (mapped === text) return value;
  const number = Number(mapped);
  return String(number) === mapped ? number : sameLength(value);
}

/** 1000000 for 4158675: ones and zeros are no one's number. */
function sameLength(value: number): number {
  return Math.sign(value) * 10 ** (String(Math.abs(value)).length - 1);
}

/** Two keys that become one would leave out what stands under the first. */
function freeName(name: string, entries: ReadonlyMap<string, Json>): string {
  let free = name;
  for (let n = 2; entries.has(free); n += 1) free = `${name} (${n})`;
  return free;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
