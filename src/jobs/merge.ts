import { basename, join, relative, resolve } from 'node:path';
import { caseReader, casesOf, indexCases } from '../gather/case-set.ts';
import { readConfig } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { isAgainFile } from '../measure/record-names.ts';
import { type MergeReport, type Merges, mergeJson, renderMerge, renderMergeText } from '../report/merge.ts';
import { chooseShards, type FoundFile } from '../run/choose-shards.ts';
import type { MergedRun } from '../run/merge.ts';
import { mergeFiles, type RunFile, type WholeRun } from '../run/merge-files.ts';
import { readHeaderLine } from '../run/read-run-line.ts';
import { makeRedactor } from '../run/redact.ts';
import type { RunHeader } from '../run/run-file.ts';
import { listFiles, readLines } from '../system/files.ts';
import { openRepository, resolveCommit } from '../system/git.ts';
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
  const { runs, passedOver } = await chosenRuns(world, options, args, output);
  const targets = await targetsOf(output, options.output, runs);
  const merged: MergeReport[] = [];
  for (const [at, { files }] of runs.entries()) {
    const { path, name } = targets[at] ?? { path: output, name: options.output };
    if (files.some((file) => file.path === path)) throw intoItself(name);
    await refuseForeign(path, name);
    const written = await mergeFiles(files, path, (run) => wholeRun(world, options, run));
    merged.push({ file: relative(world.directory, path), files: files.length, ...written });
  }
  const report: Merges = { merged, passedOver };
  await deliver(world, options, {
    text: () => renderMergeText(report, textOptions(world)),
    markdown: () => renderMerge(report),
    json: () => mergeJson(report),
    findings: [],
  });
  return merged.some(({ missing, cutShort }) => missing.length + cutShort.length > 0) ? 2 : 0;
}

interface Chosen {
  /** One for each suite; of files that were named, one. */
  readonly runs: readonly { readonly stem: string; readonly files: readonly RunFile[] }[];
  readonly passedOver: Merges['passedOver'];
}

/** Files that are named are merged as they are; of folders, those of one run for each suite. */
async function chosenRuns(
  world: World,
  { suite }: OutputOptions,
  args: readonly string[],
  output: string,
): Promise<Chosen> {
  const named: RunFile[] = [];
  const found: FoundFile[] = [];
  for (const name of args) {
    const path = resolve(world.directory, name);
    if (!(await isFolder(path))) {
      if (isAgainFile(name)) throw onceMore(name);
      named.push({ path, name });
      continue;
    }
    for (const file of await listFiles(['*.jsonl'], path)) {
      const one = { path: join(path, file), name: join(name, file) };
      const header = await attempt(() => headerIn(one));
      if (one.path !== output) found.push({ ...one, ...(header.ok && header.value ? { header: header.value } : {}) });
    }
  }
  const commit = found.length === 0 ? undefined : await commitHere(world);
  const { runs, passedOver } = chooseShards(found, {
    suites: suite,
    isAgain: isAgainFile,
    ...(commit === undefined ? {} : { commit }),
  });
  const told = passedOver.map(({ name, why }) => ({ file: name, why }));
  if (named.length > 0) {
    return { runs: [{ stem: '', files: [...named, ...runs.flatMap(({ files }) => files)] }], passedOver: told };
  }
  if (runs.length === 0) throw nothingThere(args, suite, told);
  const stemmed = runs.map(({ suite: of, revision, files }) => ({
    stem: `${of}-${revision.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1')}`,
    files,
  }));
  return { runs: stemmed, passedOver: told };
}

async function headerIn({ path, name }: RunFile): Promise<RunHeader | undefined> {
  for await (const line of readLines(path, name)) {
    const reading = readHeaderLine(line);
    return reading.kind === 'read' ? reading.value : undefined;
  }
  return undefined;
}

/** Shards are merged where they were carried to as well, which may be no repository. */
async function commitHere({ directory }: World): Promise<string | undefined> {
  const found = await attempt(async () => resolveCommit(await openRepository(directory), 'HEAD'));
  return found.ok ? found.value : undefined;
}

/** Runs of several suites go to a folder, a file for each. */
async function targetsOf(output: string, name: string, runs: Chosen['runs']): Promise<readonly RunFile[]> {
  const folder = await isFolder(output);
  if (runs.length === 1 && !folder) return [{ path: output, name }];
  if (!folder && name.endsWith('.jsonl')) throw severalSuites(name, runs);
  return runs.map(({ stem, files }) => {
    const file = `${stem === '' ? basename(files[0]?.name ?? '', '.jsonl') : stem}.jsonl`;
    return { path: join(output, file), name: join(name, file) };
  });
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

function onceMore(name: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this is the same run made once more, and measures the noise: it is no part of the first one',
    location: { file: name },
    remedy: 'Name the first run’s file, the one without `.again-`',
  });
}

function severalSuites(name: string, runs: Chosen['runs']): CouldNotCheck {
  return new CouldNotCheck({
    message: `there are shards of ${runs.length} suites (${runs.map(({ stem }) => stem).join(', ')}), and one file holds one suite`,
    location: { file: name },
    remedy: 'Name one with `--suite`, or give a folder with `--output`',
  });
}

function nothingThere(
  names: readonly string[],
  suites: readonly string[],
  passedOver: Merges['passedOver'],
): CouldNotCheck {
  const [first] = passedOver;
  const others = passedOver.length < 2 ? '' : `, and ${passedOver.length - 1} more`;
  const found = first === undefined ? '' : `; passed over: ${first.file} (${first.why})${others}`;
  return new CouldNotCheck({
    message: `there is no shard${suites.length === 0 ? '' : ` of ${suites.join(', ')}`} in ${names.join(', ')}${found}`,
    expected: 'files that `evalgap run --shard` wrote, or a folder of them',
  });
}
