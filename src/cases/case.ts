import type { Json } from '../values/json.ts';
import type { Location } from '../values/problem.ts';

/** One input with what is expected at each step. */
export interface Case {
  readonly id: string;
  readonly input: Json;
  /** Expected output per step name; a bare expectation has been moved under the final step's name. */
  readonly expect: ReadonlyMap<string, Json>;
  readonly covers?: readonly string[];
  readonly tags: readonly string[];
  readonly group?: string;
  readonly source?: {
    readonly kind?: string;
    readonly url?: string;
    /** What its source calls it where it has no address: the id of a sample or of a trace. */
    readonly ref?: string;
    readonly date?: string;
  };
  readonly reviewed?: string;
  /** Drafts are never run or counted. */
  readonly draft: boolean;
  /** `sha256:` and the digest of the canonical JSON of `{input, expect}`, expect as written. */
  readonly digest: string;
  readonly location: Location;
}
