import { join, relative, resolve } from 'node:path';
import { caseReader, casesOf, indexCases } from '../gather/case-set.ts';
import { readConfig } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { type MergeReport, mergeJson, renderMerge, renderMergeText } from '../report/merge.ts';
import type { MergedRun } from '../run/merge.ts';
import { mergeFiles, type RunFile, type WholeRun } from '../run/merge-files.ts';
import { readHeaderLine } from '../run/read-run-line.ts';
import { makeRedactor } from '../run/redact.ts';
import { listFiles, readLines } from '../system/files.ts';
import { exists, isFolder } from '../system/installed.ts';
import type { World } from '../system/world.ts';
import { attempt, CouldNotCheck, formatProblem } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';

export interface MergeOptions {
  readonly output: string;
}

/**
 * Merges the shards of a run into one run file. What is missing of them is named, and where the config is at hand
 * whose cases these are, each case that none of them brought is written as not run.
 */
export async function merge(
  world: World,
  options: MergeOptions & OutputOptions,
  args: readonly string[],
): Promise<ExitCode> {
  const output = resolve(world.directory, options.output);
  const files = (await Promise.all(args.map((named) => filesOf(world, named, output)))).flat();
  if (files.length === 0) throw nothingThere(args);
  await refuseForeign(output, options.output);
  const merged = await mergeFiles(files, output, (run) => wholeRun(world, options, run));
  const report: MergeReport = { file: relative(world.directory, output), files: files.length, ...merged };
  await deliver(world, options, {
    text: () => renderMergeText(report, textOptions(world)),
    markdown: () => renderMerge(report),
    json: () => mergeJson(report),
    findings: [],
  });
  return merged.missing.length + merged.cutShort.length > 0 ? 2 : 0;
}

/** A file, or every run file of a folder but the one that is to be written. */
async function filesOf({ directory }: World, named: string, output: string): Promise<readonly RunFile[]> {
  const path = resolve(directory, named);
  if (path === output) throw intoItself(named);
  if (!(await isFolder(path))) return [{ path, name: named }];
  const found = await listFiles(['*.jsonl'], path);
  return found
    .map((file) => ({ path: join(path, file), name: join(named, file) }))
    .filter((file) => file.path !== output);
}

/** The cases that were to be run, where the config tells of the very set that the run was made of. */
async function wholeRun(
  world: World,
  { config: file }: OutputOptions,
  { header }: MergedRun,
): Promise<WholeRun | undefined> {
  const path = resolve(world.directory, file);
  if (!(await exists(path))) return undefined;
  const known = await attempt(async () => {
    const loaded = await readConfig(path, file);
    const suite = loaded.config.suites.find(({ name }) => name === header.suite);
    if (suite === undefined) return undefined;
    const cases = await indexCases(resolve(path, '..'), suite, loaded);
    if (cases.fingerprint !== header.fingerprint?.cases) return undefined;
    return {
      cases: () => casesOf(cases, caseReader(suite)),
      redactor: makeRedactor(secretsOf(world.environment, loaded.config.suites)),
    };
  });
  if (known.ok) return known.value;
  for (const problem of known.problems) world.log.warning(formatProblem(problem));
  return undefined;
}

/** Nothing but a run file is ever written over. */
async function refuseForeign(path: string, name: string): Promise<void> {
  if (!(await exists(path))) return;
  for await (const line of readLines(path, name)) {
    if (readHeaderLine(line).kind === 'read') return;
    throw new CouldNotCheck({
      message: 'this file is there already and is not a run file; it is left as it is',
      location: { file: name, line: 1 },
      remedy: 'Give another file with `--output`',
    });
  }
}

function intoItself(name: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this file is to be merged, and to be written as well',
    location: { file: name },
    remedy: 'Give another file with `--output`',
  });
}

function nothingThere(names: readonly string[]): CouldNotCheck {
  return new CouldNotCheck({
    message: `there is no run file in ${names.join(', ')}`,
    expected: 'files that `evalgap run --shard` wrote, or a folder of them',
  });
}
