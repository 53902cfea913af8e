import { mostlyDeviatesAt } from '../../../compare/first-deviation.ts';
import type { RunRecord } from '../../../run/run-record.ts';
import type { SetFacts } from '../facts.ts';
import { type CaseRecord, type CaseRecords, caseRecords, type Need, type VersionRecord } from './case-records.ts';
import { gist } from './other-answers.ts';

/** Records in which versions that did the same are one: whoever says a thing twice is one witness. */
export interface Witnesses extends CaseRecords {
  /** How many versions were run, whether they differ or not. */
  readonly recorded: number;
}

/**
 * What recorded runs tell of a suite's cases, going by the versions that differ in what they did. A new version is made
 * by every edit of a file that the agent may read, a comment included, and is no second opinion for that.
 */
export function witnesses(facts: Pick<SetFacts, 'cases' | 'runs'>): Witnesses {
  const records = caseRecords(facts);
  const before = merged.get(records);
  if (before !== undefined) return before;
  const result = merge(records);
  merged.set(records, result);
  return result;
}

/** Several rules ask for the same, each more than once. */
const merged = new WeakMap<CaseRecords, Witnesses>();

/** Versions that differ, and how many there are in all where that is more. */
export function versionsNeeded(needed: number, { runs, recorded }: Witnesses): Need {
  const differing = new Set(runs.map(({ version }) => version)).size;
  const what = recorded > differing ? `versions that differ (${recorded} were run)` : 'versions';
  return { what, needed, has: ({ versions }) => versions.length };
}

function merge(records: CaseRecords): Witnesses {
  const { cases, runs, unmeasured } = records;
  const first = firstAlike(cases, runs);
  const like = (version: string) => first.get(version) ?? version;
  return {
    cases: cases.map((record) => ({ ...record, versions: mergedVersions(record, like) })),
    runs: runs.map((run) => ({ ...run, version: like(run.version) })),
    unmeasured,
    recorded: first.size,
  };
}

/** In the order of the newest of each, since the versions themselves are in that order. */
function mergedVersions({ versions }: CaseRecord, like: (version: string) => string): readonly VersionRecord[] {
  const byFirst = new Map<string, VersionRecord>();
  for (const { version, trials } of versions) {
    const first = like(version);
    const older = byFirst.get(first)?.trials ?? [];
    byFirst.delete(first);
    byFirst.set(first, { version: first, trials: [...older, ...trials] });
  }
  return [...byFirst.values()];
}

/** By version: the first one that did the same, which may be itself. */
function firstAlike(cases: readonly CaseRecord[], runs: readonly RunRecord[]): ReadonlyMap<string, string> {
  const byVersion = gistsOf(cases);
  const differing = new Map<string, Gists>();
  const first = new Map<string, string>();
  for (const version of new Set(runs.map((run) => run.version))) {
    const gists = byVersion.get(version);
    if (gists === undefined) continue;
    const [like] = [...differing].find(([, others]) => isAlike(gists, others)) ?? [version];
    if (like === version) differing.set(version, gists);
    first.set(version, like);
  }
  return first;
}

/** Below one differing case in fifty two versions are as good as one; of fewer cases every one counts. */
const LEAST_DIFFERENCE = 0.02;
const FEWEST_CASES = 50;

/** What a version did, by case. */
type Gists = ReadonlyMap<string, string>;

function gistsOf(records: readonly CaseRecord[]): ReadonlyMap<string, Gists> {
  const byVersion = new Map<string, Map<string, string>>();
  for (const { case: known, versions } of records) {
    for (const version of versions) {
      const gists = byVersion.get(version.version) ?? new Map<string, string>();
      const step = mostlyDeviatesAt(version.trials.map(({ trial }) => trial.chain));
      byVersion.set(version.version, gists.set(known.id, JSON.stringify([gist(version), step])));
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
  return shared >= FEWEST_CASES ? differing < shared * LEAST_DIFFERENCE : shared > 0 && differing === 0;
}
