import type { Json } from '../../values/json.ts';

/** Something seen in answers: in how many samples, on which days, and first when. */
export interface Sightings {
  readonly samples: number;
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly first?: number;
  readonly example?: Json;
}

/** Where an answer comes from. What was answered between the baseline and this week only tells since when. */
export type Source =
  | { readonly kind: 'known'; readonly nth: number }
  | { readonly kind: 'before' | 'now'; readonly nth: number; readonly at: number };

/** Counts samples, whatever the number of times that something stands in one of them. */
export class Tally {
  known = 0;
  now = 0;
  #lastNth = -1;
  #first = Number.POSITIVE_INFINITY;
  #example: Json | undefined;
  readonly #days = new Set<number>();

  /** Sources come in their order, `nth` rising. */
  add(source: Source, example?: Json): void {
    if (source.kind !== 'known') this.#first = Math.min(this.#first, source.at);
    if (source.nth === this.#lastNth) return;
    this.#lastNth = source.nth;
    if (source.kind === 'known') this.known += 1;
    if (source.kind !== 'now') return;
    this.now += 1;
    this.#days.add(Math.floor(source.at / DAY));
    this.#example ??= example;
  }

  /** What is in either; a sample with both is counted twice, as far as there are as many. */
  take(other: Tally, mostKnown: number, mostNow: number): void {
    this.known = Math.min(mostKnown, this.known + other.known);
    this.now = Math.min(mostNow, this.now + other.now);
    this.#first = Math.min(this.#first, other.#first);
    this.#example ??= other.#example;
    for (const day of other.#days) this.#days.add(day);
  }

  seen(): Sightings {
    return {
      samples: this.now,
      days: this.#days.size,
      ...(Number.isFinite(this.#first) ? { first: this.#first } : {}),
      ...(this.#example === undefined ? {} : { example: this.#example }),
    };
  }
}

const DAY = 86_400_000;
