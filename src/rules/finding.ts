import type { Level } from '../config/config.ts';
import type { Location } from '../values/problem.ts';

/** What every rule returns: one thing a reader should know, where it stands and what to do about it. */
export interface Finding {
  /** `group/name`, for instance `pin/outdated`. */
  readonly rule: string;
  readonly level: Level;
  readonly suite: string;
  /** What the finding is about within the suite: a prompt id, a step, a case id. */
  readonly subject: string;
  /** Rule, suite and subject: the same finding keeps the same key from run to run. */
  readonly key: string;
  readonly location?: Location;
  readonly message: string;
  /** Facts that show it, a line each. */
  readonly evidence: readonly string[];
  readonly fix: string;
}

export interface GroundedFinding extends Finding {
  /**
   * What the finding rests on, a text each that stays the same as long as that does: by these it is known again after
   * a change. Only while a set is judged: no report has them.
   */
  readonly grounds?: readonly string[];
}
