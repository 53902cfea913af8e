import { join } from 'node:path';
import type { Case } from '../cases/case.ts';
import type { CaseReader } from '../cases/expect.ts';
import { caseSetDigest } from '../cases/fingerprint.ts';
import { readCases } from '../cases/read.ts';
import type { CaseSource } from '../cases/source.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { expectationCheck } from '../scorers/expectation.ts';
import { linesNotUtf8, listFiles, readLines, readText } from '../system/files.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { pathBeside } from './places.ts';

/** What is known of a suite's cases after one pass over their files; inputs and expectations are not kept. */
export interface CaseSet {
  readonly directory: string;
  readonly files: readonly string[];
  /** Id → digest of every case that is no draft, in the order of the files. */
  readonly digests: ReadonlyMap<string, string>;
  readonly drafts: number;
  readonly fingerprint: string;
  /** What the cases that say so cover; `everything` counts those that do not say. */
  readonly covers: { readonly named: ReadonlySet<string>; readonly everything: number };
  /** Id → what the case says it covers, of those that say so; alike ones share one list. */
  readonly coversOf: ReadonlyMap<string, readonly string[]>;
  /** Id → day of the last review, of those that name one. */
  readonly reviewed: ReadonlyMap<string, string>;
}

/** How a suite's cases are to be understood; on both sides head's steps hold. */
export function caseReader({ steps }: Pick<Suite, 'steps'>): CaseReader {
  return {
    steps: steps.map(({ name }) => name),
    final: steps.find(({ final }) => final)?.name ?? '',
    // What a scorer could not use is known before anything is run.
    check: expectationCheck(steps),
  };
}

/**
 * Reads every case once, before anything is run, so that a broken line is known before a model was paid.
 * Throws `CouldNotCheck` with all problems of all files; a suite without a single case is one.
 */
export async function indexCases(
  directory: string,
  suite: Suite,
  loaded: LoadedConfig,
  reader = caseReader(suite),
): Promise<CaseSet> {
  const files = await listCaseFiles(directory, suite, loaded);
  const digests = new Map<string, string>();
  const digest = caseSetDigest();
  const named = new Set<string>();
  const coversOf = new Map<string, readonly string[]>();
  const reviewed = new Map<string, string>();
  const shared = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  let drafts = 0;
  let everything = 0;
  for await (const reading of readCases(caseSources(directory, files, loaded.file), reader)) {
    if (reading.kind === 'problem') {
      problems.push(reading.problem);
      continue;
    }
    const found = reading.case;
    if (found.draft) {
      drafts += 1;
      continue;
    }
    digests.set(found.id, found.digest);
    digest.add(found);
    if (found.covers === undefined) everything += 1;
    for (const covered of found.covers ?? []) named.add(covered);
    if (found.covers !== undefined) {
      const key = JSON.stringify(found.covers);
      const list = shared.get(key) ?? found.covers;
      shared.set(key, list);
      coversOf.set(found.id, list);
    }
    if (found.reviewed !== undefined) reviewed.set(found.id, found.reviewed);
  }
  if (problems.length > 0) throw new CouldNotCheck(problems);
  if (digests.size === 0) throw new CouldNotCheck(nothingToRun(suite, loaded, files, drafts));
  return {
    directory,
    files,
    digests,
    drafts,
    fingerprint: digest.value(),
    covers: { named, everything },
    coversOf,
    reviewed,
  };
}

/** The cases of a set once more, one after the other, drafts left out. */
export async function* casesOf({ directory, files }: CaseSet, reader: CaseReader): AsyncGenerator<Case> {
  for await (const reading of readCases(caseSources(directory, files, ''), reader)) {
    if (reading.kind === 'case' && !reading.case.draft) yield reading.case;
  }
}

/** Throws `CouldNotCheck` where no file matches. */
export async function listCaseFiles(
  directory: string,
  suite: Suite,
  { locate }: LoadedConfig,
): Promise<readonly string[]> {
  const files = await listFiles(suite.cases, directory);
  if (files.length > 0) return files;
  throw new CouldNotCheck({
    message: `no file matches the cases of \`${suite.name}\` (${suite.cases.join(', ')})`,
    location: locate(['suites', suite.name, 'cases']),
    expected: 'globs relative to the folder of the config',
    remedy: 'Correct the globs, or add a file of cases',
  });
}

export function nothingToRun(
  suite: Suite,
  { locate }: LoadedConfig,
  files: readonly string[],
  drafts: number,
): Problem {
  return {
    message: `the suite \`${suite.name}\` has no case to run${drafts > 0 ? `: all ${drafts} are drafts` : ''}`,
    location: locate(['suites', suite.name, 'cases']),
    remedy: `Add a case to ${files.join(', ')}${drafts > 0 ? ', or finish a draft and take its `draft` flag away' : ''}`,
  };
}

export function caseSources(directory: string, files: readonly string[], configFile: string): readonly CaseSource[] {
  return files.map((file) => ({
    file: pathBeside(configFile, file),
    lines: () => readLines(join(directory, file), pathBeside(configFile, file)),
    text: async () => (await readText(join(directory, file), pathBeside(configFile, file))) ?? '',
    notUtf8: () => linesNotUtf8(join(directory, file), pathBeside(configFile, file)),
  }));
}
