import { placeholders } from '../privacy/placeholders.ts';
import type { Json } from '../values/json.ts';
import type { Redacted, RedactedSample } from './redacted.ts';
import type { Sample } from './sample.ts';

/** A sample with placeholders for everything private in it, the same for the same value wherever it stands. */
export function redactSample(sample: Sample): RedactedSample {
  const { input, output, steps, id, ...rest } = sample;
  const replace = placeholders();
  return {
    ...rest,
    ...(id === undefined ? {} : { id: replace(id) }),
    input: mapped(input, replace),
    ...(output === undefined ? {} : { output: mapped(output, replace) }),
    ...(steps === undefined ? {} : { steps: mapped(steps as unknown as Json, replace) }),
  } as unknown as RedactedSample;
}

/** The same of any value: keys and whole numbers included, and a key says what stands under it. */
export function redactJson<T extends Json>(value: T): Redacted<T> {
  return mapped(value, placeholders()) as Redacted<T>;
}

function mapped(value: Json, replace: (text: string, before?: string) => string, key = ''): Json {
  if (typeof value === 'string') return replace(value, key);
  if (Array.isArray(value)) return value.map((item: Json) => mapped(item, replace, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), mapped(item, replace, name)]));
}
