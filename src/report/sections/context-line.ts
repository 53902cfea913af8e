import type { Comparison } from '../../compare/comparison.ts';
import { count, plural, shortRevision } from '../../values/format.ts';
import type { Ended, RunSummary, SuiteReport } from '../report.ts';
import { code, joined, listed, type Words, words } from '../words.ts';
import { completedOf } from './ended.ts';

/** What base is called: the merge base of a pull request, or simply the other side. */
export type BaseName = 'merge base' | 'base';

/** Which suite, at which revisions, over how many cases and trials. */
export function contextLine({ suite, cases, measurement }: SuiteReport, baseName: BaseName): Words {
  const name = code(suite);
  switch (measurement.kind) {
    case 'compared': {
      const { comparison, base, head } = measurement;
      const sides = words`${name} at ${revision(comparison.head)} against ${baseName} ${revision(comparison.base)}`;
      return joined(
        [sides, words`${plural(comparison.cases.paired, 'paired case')}, ${trials([base, head])}${saved(comparison)}`],
        ' · ',
      );
    }
    case 'head-only':
      return words`${name} at ${revision(measurement.run)} · ${plural(measurement.run.cases, 'case')}, ${trials([measurement.run], measurement.ended)}`;
    case 'unaffected': {
      const { changed } = measurement;
      const isRun = changed !== undefined && changed.base.trials.planned + changed.head.trials.planned > 0;
      const run = isRun ? trials([changed.base, changed.head], measurement.ended) : 'none run';
      return words`${name} · ${plural(cases, 'case')}, ${run}`;
    }
    default:
      return words`${name} · ${plural(cases, 'case')}, none run`;
  }
}

/** What happened to the trials that did not complete, most frequent first; empty when all did. */
export function lostTrials(runs: readonly RunSummary[]): Words {
  const total = (pick: (trials: RunSummary['trials']) => number) =>
    runs.reduce((sum, run) => sum + pick(run.trials), 0);
  const kinds = [
    { n: total(({ errored }) => errored), as: 'errored' },
    { n: total(({ timedOut }) => timedOut), as: 'timed out' },
    { n: total(({ notRun }) => notRun), as: 'not run' },
  ];
  return listed(
    kinds
      .filter(({ n }) => n > 0)
      .sort((one, other) => other.n - one.n)
      .map(({ n, as }) => `${count(n)} ${as}`),
  );
}

function trials(runs: readonly RunSummary[], ended?: Ended): string {
  const planned = runs.reduce((sum, run) => sum + run.trials.planned, 0);
  const completed = runs.reduce((sum, run) => sum + run.trials.completed, 0);
  return completedOf(completed, planned, ended);
}

function saved({ stopped }: Comparison): string {
  const trials = stopped?.trialsSaved ?? 0;
  if (trials === 0) return '';
  return `, ${count(trials)} ${stopped?.reason === 'evidence' ? 'saved' : 'not made'}`;
}

function revision({ revision }: { readonly revision: string }) {
  return code(shortRevision(revision), 40);
}
