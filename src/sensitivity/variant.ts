import type { Case } from '../cases/case.ts';
import type { Json } from '../values/json.ts';

/** A prompt file written otherwise, saying the same. */
export interface PromptVariant {
  readonly family: 'prompt';
  /** `triage/bullets-star`: the prompt's id and what was done to it. */
  readonly id: string;
  readonly prompt: string;
  /** Relative to the config's folder. */
  readonly path: string;
  /** What was done to the text, as a sentence without its full stop. */
  readonly says: string;
  /** The whole file. */
  readonly text: string;
  readonly original: string;
  /** Unified, from the original to the variant. */
  readonly diff: string;
}

/** Every input written otherwise, asking the same. */
export interface InputVariant {
  readonly family: 'input';
  readonly id: string;
  readonly says: string;
  /** Case id → what is asked instead. Cases it changes nothing in, or does not dare to, are not among them. */
  readonly inputs: ReadonlyMap<string, ChangedInput>;
}

export interface ChangedInput {
  readonly input: Json;
  /** Steps whose expectation still holds; absent: all. */
  readonly scored?: ReadonlySet<string>;
}

export type Variant = PromptVariant | InputVariant;
export type Family = Variant['family'];

/** Variants of one prompt are looked at together, and so are those of the inputs. */
export function groupOf(variant: Variant): string {
  return variant.family === 'prompt' ? `prompt ${variant.prompt}` : 'inputs';
}

/** A variant that was not made, or is not run. */
export interface LeftOut {
  readonly family: Family;
  readonly id: string;
  readonly reason: string;
}

export interface Variants {
  readonly made: readonly Variant[];
  readonly leftOut: readonly LeftOut[];
}

/** What variants of inputs are made of. */
export type AskedCase = Pick<Case, 'id' | 'digest' | 'input' | 'expect'>;
