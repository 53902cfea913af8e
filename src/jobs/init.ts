import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { chosenSuites } from '../gather/project.ts';
import { FORM_PATH, layoutOf } from '../production/failures/form-layout.ts';
import { issueForm } from '../production/failures/issue-form.ts';
import { type InitFile, type InitReport, initJson, renderInit, renderInitText } from '../report/initialised.ts';
import { readText, realPath, writeText } from '../system/files.ts';
import { openRepository } from '../system/git.ts';
import { standingAt } from '../system/own-place.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, unwrap } from '../values/problem.ts';
import { failureLabel } from './on-github/commands/failure-label.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';
import { issueLabel } from './weekly/issue-label.ts';

export interface InitOptions {
  readonly dryRun: boolean;
}

/** Puts into a repository what Evalgap needs there besides its config. What stands there already stays as it is. */
export async function init(world: World, options: InitOptions & OutputOptions): Promise<ExitCode> {
  const path = resolve(world.directory, options.config);
  const text = await readText(path, options.config);
  const steps: string[] = [];
  let labels: Config['labels'] = { issue: 'evalgap', failure: 'agent-failure' };
  if (text !== undefined) {
    const loaded = unwrap(loadConfig(text, options.config));
    steps.push(...chosenSuites(loaded, options.suite).flatMap((suite) => suite.steps.map(({ name }) => name)));
    labels = loaded.config.labels;
  }
  const folder = (await realPath(dirname(path))) ?? world.directory;
  const { root } = await openRepository(folder);
  const form = issueForm({ label: labels.failure, steps });
  const report: InitReport = {
    files: [await made(root, FORM_PATH, form, options.dryRun)],
    labels: [failureLabel(labels.failure), issueLabel(labels.issue)],
    written: !options.dryRun,
    config: text === undefined ? undefined : options.config,
  };
  await deliver(world, options, {
    text: () => renderInitText(report, textOptions(world)),
    markdown: () => renderInit(report),
    json: () => initJson(report),
    findings: [],
  });
  return 0;
}

async function made(root: string, file: string, text: string, dryRun: boolean): Promise<InitFile> {
  const standing = await standingAt(root, file);
  if (standing === 'something-else')
    throw new CouldNotCheck({
      message: 'this is no file of its own, or a link leads there',
      location: { file },
      remedy: 'Put a file or nothing there, then run it again',
    });
  const path = join(root, file);
  if (standing === 'nothing') {
    if (!dryRun) await writeText(path, text);
    return { file, state: 'written' };
  }
  const there = await readText(path, file);
  if (there === text) return { file, state: 'kept' };
  return { file, state: 'kept', remark: layoutOf(there ?? '') === undefined ? UNREADABLE : OTHERWISE };
}

const OTHERWISE = 'it differs from what would be written now; to have that, delete it and run this again';
const UNREADABLE = 'Evalgap cannot read it as its form: it has no field with the id `input`, or two with one label';
