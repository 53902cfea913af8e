import { canonicalJson, type Json, sha256 } from '../../values/json.ts';

/** What the samples of a file are called, as far as they are lines or documents of our own. */
export interface AskedIds {
  /** Lines and documents with an input, and how long they are together. */
  readonly samples: number;
  readonly characters: number;
  /** Ids that stand several times. One that repeats another, or adds to it, is one sample with it. */
  readonly repeated: readonly string[];
  /** Those that ask different things. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Of a larger file the later ids are not looked at. */
const MOST_IDS = 500_000;

export async function askedIds(texts: AsyncIterable<{ readonly text: string }>): Promise<AskedIds> {
  const asked = new Map<string, string>();
  const repeated = new Set<string>();
  const ambiguous = new Set<string>();
  let [samples, characters] = [0, 0];
  for await (const { text } of texts) {
    characters += text.length;
    for (const { id, input } of ownSamples(text)) {
      samples += 1;
      if (id === undefined) continue;
      const before = asked.get(id);
      if (before === undefined && asked.size < MOST_IDS) asked.set(id, input);
      if (before === undefined) continue;
      repeated.add(id);
      if (before !== input) ambiguous.add(id);
    }
  }
  return { samples, characters, repeated: [...repeated].sort(), ambiguous };
}

/** A sample as it is written. */
export interface OwnSample {
  readonly id?: string;
  /** Stands for the input. */
  readonly input: string;
  readonly written: { readonly [key: string]: Json };
}

/** The samples in a line or document: none where it is no sample, such as spans, whose ids repeat on purpose. */
export function ownSamples(text: string): readonly OwnSample[] {
  if (!/^\s*[[{]/.test(text) || /^\s*\{\s*"resource(?:Spans|Logs|Metrics)"/.test(text)) return [];
  try {
    const value = JSON.parse(text) as Json;
    return (Array.isArray(value) ? (value as readonly Json[]) : [value]).flatMap((one) => ownSample(one) ?? []);
  } catch {
    // Whoever reads the line will say what is wrong with it.
    return [];
  }
}

function ownSample(written: Json): OwnSample | undefined {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  const object = written as { readonly [key: string]: Json };
  const key = ['input', 'text'].find((name) => Object.hasOwn(object, name));
  if (key === undefined) return undefined;
  const { id } = object;
  const named = typeof id === 'string' || Number.isSafeInteger(id) ? { id: String(id) } : {};
  return { ...named, input: inputKey(object[key] ?? null), written: object };
}

/** The same for inputs that are equal. */
export function inputKey(input: Json): string {
  return sha256(canonicalJson(input)).slice(-24);
}
