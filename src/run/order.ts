import { sha256 } from '../values/json.ts';
import type { Fingerprint, Trial } from './run-file.ts';
import { versionKey } from './settle.ts';

/**
 * The place of a case version in the random order that a seed stands for: smaller texts come first. It depends on
 * nothing else, so that a run that is resumed, or read from its file, finds the order it was made in. Cases of one
 * group stand side by side, where the name of their group puts them: to a test they are one unit.
 */
export function placeInOrder(seed: string, version: Pick<Trial, 'case' | 'digest' | 'group'>): string {
  const own = sha256(`${seed} ${versionKey(version)}`);
  return version.group === undefined ? own : `${sha256(`${seed} group ${version.group}`)} ${own}`;
}

/** The seed of a run: another for another agent, so that no case is always last; the same when the same is run again. */
export function seedOf({ prompts, scorers, agent, config }: Fingerprint): string {
  return sha256(JSON.stringify([prompts, scorers, agent, config])).slice(0, 16);
}
