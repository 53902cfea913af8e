import type { Counts } from './counts.ts';

/** An evaluation of what a span of a trace answered. */
export interface Verdict {
  /** Empty: of the trace as a whole. */
  readonly span: string;
  readonly correct: boolean;
  /** Of the file that it stands in. */
  readonly counts: Counts;
}

/** Adds a verdict to the sample of an id; `false` where there is none. */
export type Amend = (id: string, correct: boolean) => boolean;

const MOST = 100_000;

/**
 * Evaluations are made after the answers, so that most of them stand in another file, and come when their traces are
 * closed or before these begin. Held until the trace closes, or else until its sample can be looked for.
 */
export class Verdicts {
  readonly #byTrace = new Map<string, Verdict[]>();
  readonly #amend: Amend;
  readonly #most: number;
  #held = 0;

  constructor(amend: Amend, most = MOST) {
    this.#amend = amend;
    this.#most = most;
  }

  hold(trace: string, verdict: Verdict): void {
    const held = this.#byTrace.get(trace);
    if (held === undefined) this.#byTrace.set(trace, [verdict]);
    else held.push(verdict);
    this.#held += 1;
    if (this.#held <= this.#most) return;
    for (const [id, verdicts] of this.#byTrace) if (this.#settled(id, verdicts)) this.#forget(id, verdicts);
    for (const [id, verdicts] of this.#byTrace) {
      if (this.#held <= this.#most / 2) break;
      this.#lose(id, verdicts);
    }
  }

  /** What is held of a trace, which then is no longer. */
  take(trace: string): readonly Verdict[] {
    const verdicts = this.#byTrace.get(trace) ?? [];
    this.#forget(trace, verdicts);
    return verdicts;
  }

  /** Adds to the samples all that is still held; what is of none is counted. */
  settle(): void {
    for (const [id, verdicts] of this.#byTrace)
      if (this.#settled(id, verdicts)) this.#forget(id, verdicts);
      else this.#lose(id, verdicts);
  }

  /** Whether there is a sample for any of them; of the request that the span began, or of the whole trace. */
  #settled(trace: string, verdicts: readonly Verdict[]): boolean {
    const left = verdicts.filter(
      ({ span, correct }) => !this.#amend(`${trace}/${span}`, correct) && !this.#amend(trace, correct),
    );
    if (left.length === verdicts.length) return false;
    for (const { counts } of left) counts.unmatched += 1;
    return true;
  }

  #lose(trace: string, verdicts: readonly Verdict[]): void {
    for (const { counts } of verdicts) counts.unmatched += 1;
    this.#forget(trace, verdicts);
  }

  #forget(trace: string, verdicts: readonly Verdict[]): void {
    if (this.#byTrace.delete(trace)) this.#held -= verdicts.length;
  }
}
