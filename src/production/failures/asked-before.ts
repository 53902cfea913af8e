import { comparedTexts, textOf } from '../../similarity/compared-texts.ts';
import { gramSets, overlap } from '../../similarity/grams.ts';
import { textReadings } from '../../similarity/text-readings.ts';
import { canonicalJson, type Json } from '../../values/json.ts';

/** Something that asks, by its id and its place among the inputs. */
export interface Asked {
  readonly id: string;
  readonly place: number;
}

export interface Resemblance {
  readonly id: string;
  /** 0..1; 1 for the same input. */
  readonly similarity: number;
}

/**
 * Which of some cases asks what an input does: the same, or with a similarity of at least `threshold` of its 3-grams,
 * the nearest and of those the first. As in `set/duplicate`, another order, date or amount is another request, and lines
 * that most inputs have say nothing of any of them.
 */
export function askedBefore(
  inputs: readonly Json[],
  threshold: number,
): (place: number, among: readonly Asked[]) => Resemblance | undefined {
  const texts = comparedTexts(inputs.map(textOf));
  const sets = gramSets(texts);
  const exact = inputs.map(canonicalJson);
  const reading = textReadings();
  const figures = (place: number): string => reading(texts[place] ?? '').figures;

  /** 0 where it cannot be told, or is too little. */
  function similarity(one: number, other: number): number {
    if (exact[one] === exact[other]) return 1;
    const [a = NONE, b = NONE] = [sets[one], sets[other]];
    const together = a.length + b.length;
    if (a.length === 0 || b.length === 0) return 0;
    const both = overlap(a, b, Math.ceil((threshold / (1 + threshold)) * together - ROUNDING));
    const alike = both < 0 ? 0 : both / (together - both);
    return alike >= threshold && figures(one) === figures(other) ? alike : 0;
  }

  return (place, among) => {
    let nearest: Resemblance | undefined;
    for (const { id, place: other } of among) {
      const alike = similarity(place, other);
      if (alike > (nearest?.similarity ?? 0)) nearest = { id, similarity: alike };
    }
    return nearest;
  };
}

const NONE = new Int32Array(0);
/** A like pair must not get lost by rounding: what is let through too much is told when it is counted out. */
const ROUNDING = 1e-9;
