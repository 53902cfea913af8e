import type { CommitDetails, LoggedEntry } from '../system/git-log.ts';
import { fileId } from './file-changes.ts';
import type { Readers } from './suite-walk.ts';

/** In commits. Of more, the first would be forgotten before their turn. */
const AHEAD = 64;

/**
 * To be called at each of these commits in turn: files of the next ones are asked for, many at once, so that git and
 * the parser wait less for one another.
 */
export function lookAheadIn(commits: readonly CommitDetails[], readers: Readers): () => void {
  let [passed, begun] = [0, 0];
  return () => {
    passed += 1;
    if (begun > passed + AHEAD / 2) return;
    for (const { entries } of commits.slice(begun, passed + AHEAD)) begin(entries, readers);
    begun = passed + AHEAD;
  };
}

/** Only what stood before a commit: what it brought stood before a newer one, which has been looked at. */
function begin(entries: readonly LoggedEntry[], { paths, versions, prompts }: Readers): void {
  for (const { path, before } of entries) {
    const id = fileId(before);
    if (id === undefined) continue;
    for (const { kind } of paths.rolesOf(path)) {
      if (kind === 'prompt') prompts.prepare(id, paths.shown(path));
      else if (kind === 'cases' || kind === 'tools') versions.prepare(kind, id, paths.shown(path));
    }
  }
}
