/** The prompt version a suite was written for: `4@sha256:9f2c1e07ab34`, or without a version `sha256:9f2c1e07ab34`. */
export interface Pin {
  readonly version?: string;
  /** Lower-case hexadecimal prefix of the prompt's digest, 12 to 64 digits. */
  readonly digest: string;
}
