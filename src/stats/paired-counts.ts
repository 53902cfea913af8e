/** One case measured on both sides: how many of its trials were right. At least one trial a side. */
export interface PairedCounts {
  readonly base: number;
  readonly baseTrials: number;
  readonly head: number;
  readonly headTrials: number;
  /** Cases of one group stand or fall together and count as one piece of evidence. */
  readonly group?: string;
}
