import type { Case } from '../../../cases/case.ts';
import type { RunRecord, TrialRecord } from '../../../run/run-record.ts';
import { count, plural } from '../../../values/format.ts';
import type { SetFacts } from '../facts.ts';

/** What recorded runs tell of a suite's cases. */
export interface CaseRecords {
  /** All cases of the suite, in the order of the files, also those that no run tells of. */
  readonly cases: readonly CaseRecord[];
  /** The runs that were gone by, the oldest first. */
  readonly runs: readonly RunRecord[];
  /** What rules cannot go by, a phrase each. */
  readonly unmeasured: readonly string[];
}

export interface CaseRecord {
  readonly case: Case;
  /** Trials whose result is known. */
  readonly trials: number;
  /** The oldest first. */
  readonly versions: readonly VersionRecord[];
}

/** The trials of one case under one version of prompts and agent. */
export interface VersionRecord {
  readonly version: string;
  readonly trials: readonly RecordedTrial[];
}

export interface RecordedTrial {
  readonly run: RunRecord;
  readonly trial: TrialRecord;
  readonly right: boolean;
}

/**
 * Sorts recorded trials by case and version. A run in which nothing was right tells of itself and not of the cases: an
 * agent that was down, a step that was named otherwise.
 */
export function caseRecords({ cases, runs }: Pick<SetFacts, 'cases' | 'runs'>): CaseRecords {
  const before = sorted.get(runs);
  if (before !== undefined && before.of === cases) return before.records;
  const records = sortRecords(cases, runs);
  sorted.set(runs, { of: cases, records });
  return records;
}

/** Several rules ask for the same records, each more than once. */
const sorted = new WeakMap<SetFacts['runs'], { readonly of: SetFacts['cases']; readonly records: CaseRecords }>();

function sortRecords(cases: SetFacts['cases'], runs: SetFacts['runs']): CaseRecords {
  const telling = runs.filter((run) => !isBarren(run));
  const byCase = new Map<string, Map<string, RecordedTrial[]>>(cases.map(({ id }) => [id, new Map()]));
  for (const run of telling) {
    for (const trial of run.trials) {
      const versions = byCase.get(trial.case);
      if (versions === undefined || trial.right === null) continue;
      const recorded = versions.get(run.version) ?? [];
      recorded.push({ run, trial, right: trial.right });
      // To the end of the map: what ran last is the newest, however old it is.
      versions.delete(run.version);
      versions.set(run.version, recorded);
    }
  }
  const records = cases.map((known) => caseRecord(known, byCase.get(known.id) ?? new Map()));
  return { cases: records, runs: telling, unmeasured: unmeasured(runs, telling, records) };
}

/** Something a rule asks of a case's record. */
export interface Need {
  readonly what: string;
  readonly needed: number;
  readonly has: (record: CaseRecord) => number;
}

export function isEnough(record: CaseRecord, needs: readonly Need[]): boolean {
  return needs.every(({ needed, has }) => has(record) >= needed);
}

/** What cases lack that have less on record than is needed: where all do, told by the one that has most. */
export function lacking(cases: readonly CaseRecord[], needs: readonly Need[]): string | undefined {
  const short = cases.filter((record) => record.trials === 0 || !isEnough(record, needs));
  if (short.length === 0 || cases.every(({ trials }) => trials === 0)) return undefined;
  if (short.length < cases.length) {
    const needed = needs.map(({ what, needed }) => `${needed} ${what}`).join(' or ');
    return `${count(short.length)} of ${plural(cases.length, 'case')}: less than ${needed}`;
  }
  const most = short.reduce((best, record) => (hasMore(record, best, needs) ? record : best));
  return needs
    .filter(({ needed, has }) => has(most) < needed)
    .map(({ what, needed, has }) => `${has(most)} of ${needed} ${what}`)
    .join(', ');
}

/** Fewer cases than these may all be hard. */
const FEWEST_FOR_BARREN = 10;

function isBarren({ trials }: RunRecord): boolean {
  const known = trials.filter(({ right }) => right !== null);
  return !known.some(({ right }) => right) && new Set(known.map((trial) => trial.case)).size >= FEWEST_FOR_BARREN;
}

function caseRecord(known: Case, versions: ReadonlyMap<string, readonly RecordedTrial[]>): CaseRecord {
  const all = Array.from(versions, ([version, trials]) => ({ version, trials }));
  return { case: known, trials: all.reduce((sum, { trials }) => sum + trials.length, 0), versions: all };
}

function unmeasured(
  runs: readonly RunRecord[],
  telling: readonly RunRecord[],
  records: readonly CaseRecord[],
): readonly string[] {
  if (runs.length === 0) return ['no recorded run of this suite was given (--runs)'];
  const barren = runs.length - telling.length;
  return [
    ...(barren === 0 ? [] : [`${plural(barren, 'recorded run')} left out: nothing in it was right`]),
    ...(telling.length > 0 && records.length > 0 && records.every(({ trials }) => trials === 0)
      ? ['no recorded run holds a trial of a case as it stands today']
      : []),
  ];
}

function hasMore(one: CaseRecord, other: CaseRecord, needs: readonly Need[]): boolean {
  for (const { needed, has } of needs) {
    const difference = Math.min(has(one), needed) - Math.min(has(other), needed);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
