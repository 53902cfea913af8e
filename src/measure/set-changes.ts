import type { Case } from '../cases/case.ts';
import { readCases } from '../cases/read.ts';
import type { AgentsByCases } from '../compare/decompose.ts';
import type { RunFacts } from '../compare/run-facts.ts';
import { changedCases, type LoweredThreshold, letThrough, type SetChanges } from '../compare/set-changes.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { type CaseSet, caseReader, caseSources } from '../gather/case-set.ts';
import { fileOnly, pathBeside } from '../gather/places.ts';
import type { Location } from '../values/problem.ts';
import type { Former } from './known-side.ts';

export interface SetChangesRequest {
  /** Head's suite under the policy that judges. */
  readonly suite: Suite;
  /** Head's config as head wrote it. */
  readonly loaded: LoadedConfig;
  readonly cases: CaseSet;
  readonly former: Former;
  readonly runs: AgentsByCases;
  /** The head agent's run of head's cases, read by other thresholds than the policy's. */
  readonly headUnder: (thresholds: (step: string) => number) => Promise<RunFacts>;
}

/** What the change does to cases and thresholds, with what both agents make of the cases concerned. */
export async function setChanges(request: SetChangesRequest): Promise<SetChanges> {
  const { suite, cases, former, runs } = request;
  const versions = {
    former: former.cases,
    now: await nowOf(request),
    asked: new Set(cases.digests.values()),
    placeOf: (before: Case) => placeOfRemoved(before, request),
  };
  return {
    suite: suite.name,
    steps: suite.steps.map(({ name }) => name),
    final: caseReader(suite).final,
    cases: changedCases(versions, runs),
    lowered: await loweredThresholds(request),
  };
}

/** Head's version of every former case, drafts included, and the cases that are as they were but for `reviewed`. */
async function nowOf({ suite, loaded, cases, former }: SetChangesRequest): Promise<ReadonlyMap<string, Case>> {
  const now = new Map<string, Case>();
  for await (const reading of readCases(caseSources(cases.directory, cases.files, loaded.file), caseReader(suite))) {
    if (reading.kind === 'case' && isConcerned(reading.case, former)) now.set(reading.case.id, reading.case);
  }
  return now;
}

function isConcerned({ id, digest, draft, reviewed }: Case, former: Former): boolean {
  if (former.cases.has(id)) return true;
  const isUnchanged = !draft && typeof former.base !== 'string' && former.base.get(id) === digest;
  return isUnchanged && reviewed !== undefined && reviewed !== former.reviewed.get(id);
}

/** The file that the case stood in, where head still has it among the suite's. */
function placeOfRemoved({ location }: Case, { suite, loaded, cases }: SetChangesRequest): Location {
  const file = pathBeside(loaded.file, location.file);
  return cases.files.includes(location.file) ? fileOnly({ file }) : loaded.locate(['suites', suite.name, 'cases']);
}

async function loweredThresholds(request: SetChangesRequest): Promise<readonly LoweredThreshold[]> {
  const { suite, loaded, runs, headUnder } = request;
  const own = loaded.config.suites.find(({ name }) => name === suite.name)?.steps ?? [];
  const lowered = suite.steps.flatMap(({ name: step, threshold: from }) => {
    const to = own.find(({ name }) => name === step)?.threshold ?? from;
    return to < from ? [{ step, from, to }] : [];
  });
  if (lowered.length === 0) return [];
  const thresholds = new Map(own.map(({ name, threshold }) => [name, threshold]));
  const below = await headUnder((step) => thresholds.get(step) ?? 1);
  return lowered.map((one) => ({
    ...one,
    location: loaded.locate(['suites', suite.name, 'steps', one.step, 'threshold']),
    cases: letThrough(one.step, runs, below),
  }));
}
