import { innerProducts, tfIdfVectors } from '../similarity/tf-idf.ts';
import { canonicalJson, type Json, sha256 } from '../values/json.ts';
import type { RedactedSample } from './redacted.ts';
import { writtenText } from './written-text.ts';

export type WhyLookAt = 'routed' | 'least-confident' | 'novel' | 'at-random';

/** A sample that somebody should read, and why this one. */
export interface LookAt {
  readonly why: WhyLookAt;
  readonly sample: RedactedSample;
  /** How sure the agent was of it, where its source tells. */
  readonly confidence?: number;
}

export interface Choosing {
  /** The same seed chooses the same ones, and for the most part also after a few samples more. */
  readonly seed: string;
  /** Inputs of the cases. */
  readonly cases: readonly Json[];
}

const FIVE = 5;
/** So many are compared with so many cases: what is least like all of them is not sought to the last. */
const MOST_COMPARED = 500;
/** Of a text: where it begins it is like others or not. */
const LONGEST_TEXT = 2_000;

/**
 * Five samples to read: one that was handed to a person, the one that the agent was least sure of, the one that
 * resembles its nearest case least, and the rest at random. None stands there twice, and none whose input another has.
 */
export function samplesToLookAt(samples: readonly RedactedSample[], { seed, cases }: Choosing): readonly LookAt[] {
  const left = distinct(samples, seed);
  const likeness = likenessOf(left.slice(0, MOST_COMPARED), cases.slice(0, MOST_COMPARED));
  const chosen: LookAt[] = [];
  const take = (why: WhyLookAt, sample: RedactedSample | undefined) => {
    if (sample === undefined || chosen.length === FIVE) return;
    left.splice(left.indexOf(sample), 1);
    const confidence = confidenceOf(sample);
    chosen.push({ why, sample, ...(confidence === undefined ? {} : { confidence }) });
  };
  take(
    'routed',
    left.find(({ routed }) => routed === true),
  );
  take('least-confident', least(left, confidenceOf));
  take(
    'novel',
    least(left, (sample) => likeness.get(sample)),
  );
  for (const sample of left.slice(0, FIVE)) take('at-random', sample);
  return chosen;
}

/** The least sure that it was anywhere, where its source does not say it of the whole. */
function confidenceOf({ confidence, steps = [] }: RedactedSample): number | undefined {
  if (confidence !== undefined) return confidence;
  const ofSteps = steps.flatMap((step) => step.confidence ?? []);
  return ofSteps.length === 0 ? undefined : Math.min(...ofSteps);
}

/** One for each input, in an order that only the seed and the samples themselves decide. */
function distinct(samples: readonly RedactedSample[], seed: string): RedactedSample[] {
  const ranked = samples
    .map((sample) => ({ sample, input: canonicalJson(sample.input), rank: rankOf(sample, seed) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1));
  return [...new Map(ranked.toReversed().map(({ input, sample }) => [input, sample])).values()].toReversed();
}

/** How much each resembles the case that it resembles most. Those that hold no message are left out. */
function likenessOf(samples: readonly RedactedSample[], cases: readonly Json[]): ReadonlyMap<RedactedSample, number> {
  const known = cases.flatMap((input) => messageIn(input) ?? []);
  if (known.length === 0) return new Map();
  const asked = samples.flatMap((sample) => {
    const text = messageIn(sample.input);
    return text === undefined ? [] : [{ sample, text }];
  });
  const all = [...known, ...asked.map(({ text }) => text)];
  const products = innerProducts(tfIdfVectors(all));
  const nearest = (nth: number) => Math.max(...products.subarray(nth * all.length, nth * all.length + known.length));
  return new Map(asked.map(({ sample }, index) => [sample, nearest(known.length + index)]));
}

function messageIn(input: Json): string | undefined {
  const text = writtenText(input)?.text.trim();
  return text === undefined || text === '' ? undefined : text.slice(0, LONGEST_TEXT);
}

function rankOf({ id, at, input }: RedactedSample, seed: string): string {
  const known: readonly Json[] = [seed, id ?? null, at ?? null, input];
  return sha256(canonicalJson(known as Json));
}

/** The first of those with the lowest figure. */
function least(
  samples: readonly RedactedSample[],
  figureOf: (sample: RedactedSample) => number | undefined,
): RedactedSample | undefined {
  let found: { readonly sample: RedactedSample; readonly figure: number } | undefined;
  for (const sample of samples) {
    const figure = figureOf(sample);
    if (figure !== undefined && (found === undefined || figure < found.figure)) found = { sample, figure };
  }
  return found?.sample;
}
