/** How alike any two of a number of things are. */
export interface Similarities {
  readonly count: number;
  /** Of the things `one` and `other` at `one * count + other`; 0..1, the same both ways. */
  readonly values: Float32Array;
}
