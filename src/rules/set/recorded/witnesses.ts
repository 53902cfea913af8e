import type { CaseRecord, CaseRecords } from './case-records.ts';
import { gist } from './other-answers.ts';

/**
 * How many versions differ from each other by more than next to nothing: an edited comment, or a rule that touches two
 * cases, is no second opinion about all the others. Of few cases it cannot be told, and every version counts.
 */
export function differingVersions({ cases, runs }: CaseRecords): number {
  const byVersion = gistsOf(cases);
  const differing: Gists[] = [];
  for (const version of new Set(runs.map((run) => run.version))) {
    const gists = byVersion.get(version);
    if (gists !== undefined && !differing.some((others) => isAlike(gists, others))) differing.push(gists);
  }
  return differing.length;
}

/** Below one differing case in fifty two versions are as good as one. */
const LEAST_DIFFERENCE = 0.02;
const FEWEST_CASES = 50;

/** What a version did, by case. */
type Gists = ReadonlyMap<string, string>;

function gistsOf(records: readonly CaseRecord[]): ReadonlyMap<string, Gists> {
  const byVersion = new Map<string, Map<string, string>>();
  for (const { case: known, versions } of records) {
    for (const version of versions) {
      const gists = byVersion.get(version.version) ?? new Map<string, string>();
      byVersion.set(version.version, gists.set(known.id, gist(version)));
    }
  }
  return byVersion;
}

function isAlike(one: Gists, other: Gists): boolean {
  let [shared, differing] = [0, 0];
  for (const [id, gist] of one) {
    const others = other.get(id);
    if (others === undefined) continue;
    shared += 1;
    if (others !== gist) differing += 1;
  }
  return shared >= FEWEST_CASES && differing < shared * LEAST_DIFFERENCE;
}
