import type { Case } from '../cases/case.ts';
import { readCases } from '../cases/read.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import type { Problem } from '../values/problem.ts';
import { caseReader, caseSources, listCaseFiles, nothingToRun } from './case-set.ts';

/** A suite's cases held in memory, and what is wrong with those that are missing from them. */
export interface AllCases {
  /** Drafts left out, in the order of the files. */
  readonly cases: readonly Case[];
  /** In the order of the files. */
  readonly drafts: readonly Case[];
  readonly problems: readonly Problem[];
}

/** Reads every case. A problem takes out its own case, or its file, and no other; a suite without a case is one. */
export async function readAllCases(directory: string, suite: Suite, loaded: LoadedConfig): Promise<AllCases> {
  const files = await listCaseFiles(directory, suite, loaded);
  const cases: Case[] = [];
  const problems: Problem[] = [];
  const drafts: Case[] = [];
  for await (const reading of readCases(caseSources(directory, files, loaded.file), caseReader(suite))) {
    if (reading.kind === 'problem') problems.push(reading.problem);
    else if (reading.case.draft) drafts.push(reading.case);
    else cases.push(reading.case);
  }
  const empty = problems.length === 0 && cases.length === 0;
  return { cases, drafts, problems: empty ? [nothingToRun(suite, loaded, files, drafts.length)] : problems };
}

/** What the cases that say so cover, and how many do not say. */
export function coveredBy(cases: readonly Case[]): {
  readonly named: ReadonlySet<string>;
  readonly everything: number;
} {
  return {
    named: new Set(cases.flatMap(({ covers }) => covers ?? [])),
    everything: cases.filter(({ covers }) => covers === undefined).length,
  };
}
