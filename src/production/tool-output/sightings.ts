import type { Json } from '../../values/json.ts';

/** Something seen in answers: in how many samples, on which days, and first when. */
export interface Sightings {
  readonly samples: number;
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly first?: number;
  readonly example?: Json;
}

/** Where an answer comes from: a recorded run, or a sample of this week or of a week before. */
export type Source =
  | { readonly kind: 'recorded'; readonly nth: number }
  | { readonly kind: 'baseline' | 'before' | 'now'; readonly nth: number; readonly at: number };

/** Counts samples, whatever the number of times that something stands in one of them. */
export class Tally {
  /** In recorded runs. */
  recorded = 0;
  now = 0;
  /** Whether it was there more than two weeks ago. */
  isOld = false;
  #lastNth = -1;
  #first = Number.POSITIVE_INFINITY;
  #example: Json | undefined;
  /** Samples of each day, this week's among them. */
  readonly #byDay = new Map<number, number>();
  readonly #daysNow = new Set<number>();

  /** All answers of one source come in a row. */
  add(source: Source, example?: Json): void {
    if (source.nth === this.#lastNth) return;
    this.#lastNth = source.nth;
    if (source.kind === 'recorded') {
      this.recorded += 1;
      return;
    }
    const day = dayOf(source.at);
    this.#first = Math.min(this.#first, source.at);
    this.#byDay.set(day, (this.#byDay.get(day) ?? 0) + 1);
    if (source.kind === 'baseline') this.isOld = true;
    if (source.kind !== 'now') return;
    this.now += 1;
    this.#daysNow.add(day);
    this.#example ??= example;
  }

  /** What is in either; a sample with both is counted twice, as far as there are as many `within`. */
  take(other: Tally, within: Tally): void {
    this.recorded = Math.min(within.recorded, this.recorded + other.recorded);
    this.now = Math.min(within.now, this.now + other.now);
    this.isOld ||= other.isOld;
    this.#first = Math.min(this.#first, other.#first);
    this.#example ??= other.#example;
    for (const [day, n] of other.#byDay)
      this.#byDay.set(day, Math.min(within.#byDay.get(day) ?? 0, n + (this.#byDay.get(day) ?? 0)));
    for (const day of other.#daysNow) this.#daysNow.add(day);
  }

  /** Of runs and samples. */
  total(): number {
    return [...this.#byDay.values()].reduce((sum, n) => sum + n, this.recorded);
  }

  /** How many there are before the day on which `other` was first seen. Recorded runs count as earlier. */
  earlierThan(other: Tally): number {
    const first = dayOf(other.#first);
    return [...this.#byDay].reduce((sum, [day, n]) => sum + (day < first ? n : 0), this.recorded);
  }

  seen(): Sightings {
    return {
      samples: this.now,
      days: this.#daysNow.size,
      ...(Number.isFinite(this.#first) ? { first: this.#first } : {}),
      ...(this.#example === undefined ? {} : { example: this.#example }),
    };
  }
}

const DAY = 86_400_000;

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
