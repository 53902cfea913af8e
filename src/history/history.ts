import type { Problem } from '../values/problem.ts';

/** A commit that touched what a suite is about. */
export interface Commit {
  readonly sha: string;
  /**
   * Committer date, in milliseconds since 1970, bounded by the commit's place: never before an older commit's and
   * never after the present, whatever a clock said.
   */
  readonly time: number;
  /** First line of the message; written by anybody. */
  readonly subject: string;
  /** Counts up from the oldest commit of the history. */
  readonly position: number;
}

/**
 * Something moved that the cases have to keep up with. Every change opens a question. `path` is relative to the config's
 * folder and as it was after the commit (before it, for what was removed); `today` is where the same file stands at the
 * end of the history, if it was moved since.
 */
export type Change = {
  readonly path: string;
  readonly today?: string;
} & (
  | {
      readonly kind: 'prompt';
      readonly prompt: string;
      /** Absent when the prompt was added. */
      readonly from?: string;
      /** Absent when it was removed. */
      readonly to?: string;
      /** The included file that changed, relative to the config's folder, where the prompt's own file did not. */
      readonly through?: string;
    }
  | { readonly kind: 'tool'; readonly moved: readonly ToolMove[] }
  | { readonly kind: 'product' }
);

/** One operation of a tool file, or one field of it. */
export type ToolMove =
  | { readonly kind: 'gained' | 'lost'; readonly tool: string; readonly field?: string }
  | { readonly kind: 'renamed'; readonly tool: string; readonly to: string };

/** What happened to a case, by its id. Digest and `reviewed` are compared, not lines. */
export interface CaseChange {
  readonly kind: 'added' | 'edited' | 'removed';
  readonly id: string;
  readonly covers: Coverage;
}

/** What a case keeps watch over, as it stood after the commit (before it, for a removed case). */
export interface Coverage {
  /** Absent: every prompt of the suite. */
  readonly prompts?: readonly string[];
  readonly tools: readonly string[];
  /** Globs relative to the config's folder. */
  readonly paths: readonly string[];
}

export interface HistoryEntry {
  readonly commit: Commit;
  readonly changes: readonly Change[];
  readonly cases: readonly CaseChange[];
  /**
   * What stands at this commit in a version that cannot be read, whether or not this commit brought it: what the cases
   * were is not known until the next entry without any. That one is there even when nothing else happened.
   */
  readonly unreadable: readonly Problem[];
}

/** The cases of a suite at the end of the history. */
export interface KnownCase {
  readonly id: string;
  readonly covers: Coverage;
  readonly production: boolean;
  /** Names of tools and their arguments that the expectation calls. */
  readonly calls: readonly { readonly tool: string; readonly fields: readonly string[] }[];
  /** The address that `source.url` gives. */
  readonly source?: string;
}

/** What changed when, for one suite: one pass over git. */
export interface SuiteHistory {
  readonly suite: string;
  /** Oldest first; commits that touch nothing of the suite are left out. */
  readonly entries: readonly HistoryEntry[];
  readonly cases: readonly KnownCase[];
  /** Names of the tools as they stand at the end. */
  readonly tools: readonly string[];
  /** Time of the oldest commit looked at; nothing is known of what was before it. */
  readonly since: number;
}
