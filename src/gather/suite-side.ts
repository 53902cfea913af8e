import type { LoadedConfig, Suite } from '../config/config.ts';
import { judgePrompts } from '../config/judges.ts';
import { formatPin } from '../prompts/pin.ts';
import type { Prompt, PromptReading } from '../prompts/prompt.ts';
import { readPrompt } from '../prompts/read.ts';
import { readInside } from '../system/files.ts';
import type { Problem } from '../values/problem.ts';
import type { Checkout } from './checkouts.ts';
import { placedBeside } from './places.ts';

/** A suite as one revision has it: that revision's own agent, prompts and models. */
export interface SuiteSide {
  readonly name: 'base' | 'head';
  readonly checkout: Checkout;
  readonly loaded: LoadedConfig;
  readonly suite: Suite;
  readonly prompts: readonly PromptReading[];
  /** The prompts of the suite's judges. */
  readonly judges: readonly PromptReading[];
}

export async function openSide(
  name: SuiteSide['name'],
  checkout: Checkout,
  loaded: LoadedConfig,
  suite: Suite,
): Promise<SuiteSide> {
  const { directory } = checkout;
  const [prompts, judges] = await Promise.all([readPrompts(suite, directory), readJudgePrompts(suite, directory)]);
  return { name, checkout, loaded, suite, prompts, judges };
}

export function readJudgePrompts({ steps }: Suite, directory: string): Promise<readonly PromptReading[]> {
  return readPrompts({ prompts: judgePrompts(steps) }, directory);
}

export function readPrompts({ prompts }: Pick<Suite, 'prompts'>, directory: string): Promise<readonly PromptReading[]> {
  return Promise.all(prompts.map((entry) => readPrompt(entry, (path) => readInside(directory, path))));
}

export function readablePrompts({ prompts }: Pick<SuiteSide, 'prompts'>): readonly Prompt[] {
  return prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : []));
}

/** Prompt id → `version@sha256:<full digest>`, as a run file's header names what was there. */
export function promptVersions(side: Pick<SuiteSide, 'prompts'>): ReadonlyMap<string, string> {
  return new Map(
    readablePrompts(side).map(({ id, version, digest }) => [
      id,
      formatPin({ digest, ...(version === undefined ? {} : { version }) }),
    ]),
  );
}

/** Why some of the prompts could not be read, each told relative to where the config is told from. */
export function promptProblems(readings: readonly PromptReading[], configFile: string): readonly Problem[] {
  return readings.flatMap((reading) =>
    reading.state === 'unreadable' ? reading.problems.map((problem) => placedBeside(configFile, problem)) : [],
  );
}
