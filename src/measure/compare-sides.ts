import { collectRun } from '../compare/collect.ts';
import { compareRuns } from '../compare/compare-runs.ts';
import type { Comparison } from '../compare/comparison.ts';
import { type AgentsByCases, combineVerdicts, type Decomposition, decompose } from '../compare/decompose.ts';
import { askedOnBoth, mergeCases, type RunFacts, selectCases } from '../compare/run-facts.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import type { CaseSet } from '../gather/case-set.ts';
import type { ChangedCases, Ended, Measurement } from '../report/report.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { type RunSummary, summariseRun } from '../run/summary.ts';
import { thresholdOf } from '../run/threshold-of.ts';
import { readLines } from '../system/files.ts';
import type { Former } from './known-side.ts';
import type { Measured } from './measurer.ts';
import { movedEvidence } from './moved-evidence.ts';
import { askedApart, madeEarlier } from './reuse/asked-when.ts';
import { setChanges } from './set-changes.ts';

export interface SidesToCompare {
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  readonly cases: CaseSet;
  readonly base: SideFiles;
  readonly head: SideFiles;
  readonly former: Former;
  /** How many of the cases were to be run. */
  readonly planned: number;
  readonly remarks: readonly string[];
}

export interface ComparedSides extends Pick<Measured, 'measurement' | 'changes'> {
  /** Where either side ended early. */
  readonly ended?: Ended;
}

interface SideFiles {
  /** Trials of head's cases. */
  readonly file: string;
  /** Trials of cases as the base had them, where head has changed or removed them. */
  readonly former?: { readonly file: string };
}

/** Compares two agents from their run files: the unchanged cases in the table, the change of cases beside it. */
export async function compareSides({
  suite,
  loaded,
  cases,
  base,
  head,
  former,
  planned,
  remarks,
}: SidesToCompare): Promise<ComparedSides> {
  const threshold = thresholdOf(suite);
  const baseCases = former.base;
  const known = typeof baseCases === 'string' ? cases.digests : baseCases;
  const isUnchanged = (id: string, digest: string): boolean => known.get(id) === digest;
  const isAdded = (id: string): boolean => !known.has(id);
  const isEdited = (id: string, digest: string): boolean => !isAdded(id) && !isUnchanged(id, digest);
  const runs = await bySetOfCases(base, head, isUnchanged, threshold);

  const table = compareRuns(runs.baseAgentBaseCases, runs.headAgentHeadCases, { margin: suite.margin });
  const casesChanged = [...cases.digests].some(([id, digest]) => !isUnchanged(id, digest)) || head.former !== undefined;
  const decomposition = casesChanged ? decompose(runs, suite.margin) : null;
  const comparison =
    casesChanged || baseCases === 'unknown'
      ? withFormerVerdict(table, decomposition, head.former !== undefined || baseCases === 'unknown')
      : table;
  const [ofBase, ofHead] = [
    await ranOf(base.file, { suite, cases }, planned * suite.trials),
    await ranOf(head.file, { suite, cases }, planned * suite.trials),
  ];
  const ended = endedOf([ofBase, ofHead]);
  const measurement: Measurement = {
    kind: 'compared',
    comparison,
    base: ofBase.run,
    head: ofHead.run,
    evidence: await movedEvidence(comparison, base.file, head.file, threshold),
    ...(decomposition === null ? {} : { decomposition }),
    added: rightAtTheEnd(runs, isAdded),
    edited: rightAtTheEnd(runs, isEdited),
    margin: suite.margin,
    mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
    remarks: [...new Set([...remarks, ...(await madeEarlier(head.file)), ...(await askedApart(base.file, head.file))])],
  };
  const told = { measurement, ...(ended === undefined ? {} : { ended }) };
  if (typeof baseCases === 'string') return told;
  const headUnder = (thresholds: (step: string) => number) => factsOf(head.file, thresholds);
  return { ...told, changes: await setChanges({ suite, loaded, cases, former, runs, headUnder }) };
}

/** One side's run in figures, and how it ended where that was early. */
export interface Ran {
  readonly run: RunSummary;
  readonly ended?: Ended;
}

/**
 * Reads what became of a run; `planned` trials were to be made, those of all cases unless given. What a stop left unasked
 * is no trial that is missing: it is told beside the figures.
 */
export async function ranOf(
  file: string,
  { suite, cases }: Pick<SidesToCompare, 'suite' | 'cases'>,
  planned = cases.digests.size * suite.trials,
): Promise<Ran> {
  const { header, trials, stopped } = await readRunFile(readLines(file), file);
  const run = await summariseRun(header, trials, thresholdOf(suite));
  const stop = stopped();
  if (stop === undefined) return { run: { ...run, trials: { ...run.trials, planned } } };
  const { reason, limit } = stop;
  const left = Math.max(0, (stop.planned?.trials ?? planned) - run.trials.planned);
  return { run, ended: { reason, ...(limit === undefined ? {} : { limit }), left } };
}

/** How runs side by side ended: of two ends the one that concludes less. Nothing where all of them are whole. */
export function endedOf(runs: readonly Ran[]): Ended | undefined {
  const ends = runs.flatMap(({ ended }) => (ended === undefined || ended.left === 0 ? [] : [ended]));
  const first = ends.find(({ reason }) => reason === 'budget') ?? ends[0];
  return first && { ...first, left: ends.reduce((sum, { left }) => sum + left, 0) };
}

export async function factsOf(file: string, threshold: (step: string) => number): Promise<RunFacts> {
  const { header, trials, stopped } = await readRunFile(readLines(file), file);
  return collectRun(header, trials, threshold, stopped);
}

async function bySetOfCases(
  base: SideFiles,
  head: SideFiles,
  isUnchanged: (id: string, digest: string) => boolean,
  threshold: (step: string) => number,
): Promise<AgentsByCases> {
  const [baseAgentHeadCases, headAgentHeadCases] = askedOnBoth(
    await factsOf(base.file, threshold),
    await factsOf(head.file, threshold),
  );
  const onBaseCases = async (facts: RunFacts, { former }: SideFiles): Promise<RunFacts> => {
    const unchanged = selectCases(facts, isUnchanged);
    return former === undefined ? unchanged : mergeCases(unchanged, await factsOf(former.file, threshold));
  };
  return {
    baseAgentBaseCases: await onBaseCases(baseAgentHeadCases, base),
    baseAgentHeadCases,
    headAgentBaseCases: await onBaseCases(headAgentHeadCases, head),
    headAgentHeadCases,
  };
}

/** The worse verdict stands, so that a weakened case cannot hide a regression; former cases not measured are no good news. */
function withFormerVerdict(table: Comparison, decomposition: Decomposition | null, hasFormer: boolean): Comparison {
  if (decomposition === null && !hasFormer) return table;
  return { ...table, verdict: combineVerdicts(table.verdict, decomposition?.verdictOnBaseCases ?? 'not-measured') };
}

/** How many of the chosen cases each agent gets right at the final step, in every trial. */
function rightAtTheEnd(
  { baseAgentHeadCases: base, headAgentHeadCases: head }: AgentsByCases,
  chosen: (id: string, digest: string) => boolean,
): ChangedCases {
  const count = (facts: RunFacts) => {
    const finals = [...selectCases(facts, chosen).cases.values()].flatMap(({ steps }) => steps.get(facts.final) ?? []);
    const measured = finals.filter(({ scored }) => scored > 0);
    return { right: measured.filter(({ scored, correct }) => correct === scored).length, of: measured.length };
  };
  return { cases: selectCases(head, chosen).cases.size, base: count(base), head: count(head) };
}
