import type { Case } from '../cases/case.ts';
import { type CaseReading, readCases } from '../cases/read.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { ruleOptions } from '../config/levels.ts';
import type { Known } from '../production/failures/draft-case.ts';
import { listFiles } from '../system/files.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { caseReader, caseSources } from './case-set.ts';

/** What drafts of a suite are held against, and the files that it reads, relative to the config's folder. */
export interface KnownCases extends Known {
  readonly files: readonly string[];
}

/**
 * A suite may have no case yet, and no file. Throws `CouldNotCheck` where anything in its files cannot be read: what
 * stands there could be the very case that is to be added, or have its id.
 */
export async function readKnownCases(directory: string, suite: Suite, loaded: LoadedConfig): Promise<KnownCases> {
  const { config, file } = loaded;
  const files = await listFiles(suite.cases, directory);
  const readings = await readingsOf(directory, suite, files, file);
  const problems = readings.flatMap((reading) => (reading.kind === 'problem' ? [reading.problem] : []));
  if (problems.length > 0) throw new CouldNotCheck(problems);
  const all = casesIn(readings);
  const casesElsewhere: Case[] = [];
  for (const other of config.suites) {
    if (other.name === suite.name) continue;
    const theirs = await listFiles(other.cases, directory);
    casesElsewhere.push(...casesIn(await readingsOf(directory, other, theirs, file)));
  }
  const { threshold } = ruleOptions(config, 'set/duplicate');
  return {
    suite,
    files,
    cases: all.filter(({ draft }) => !draft),
    drafts: all.filter(({ draft }) => draft),
    casesElsewhere,
    ...(typeof threshold === 'number' ? { threshold } : {}),
  };
}

async function readingsOf(
  directory: string,
  suite: Suite,
  files: readonly string[],
  configFile: string,
): Promise<readonly CaseReading[]> {
  const readings: CaseReading[] = [];
  for await (const reading of readCases(caseSources(directory, files, configFile), caseReader(suite)))
    readings.push(reading);
  return readings;
}

function casesIn(readings: readonly CaseReading[]): readonly Case[] {
  return readings.flatMap((reading) => (reading.kind === 'case' ? [reading.case] : []));
}
