import type { JudgeConfig, PromptEntry, Step, Suite } from './config.ts';
import type { KeyPath } from './locate.ts';

/** A step that a model scores. */
export interface JudgedStep extends Step {
  readonly scorer: JudgeConfig;
}

/** A prompt that a judge is sent, and never the agent. Its id is one that no prompt of the agent can have. */
export interface JudgePrompt extends PromptEntry {
  readonly step: string;
  readonly model: string;
}

const PREFIX = 'steps/';

export function judgedSteps(steps: readonly Step[]): readonly JudgedStep[] {
  return steps.filter((step): step is JudgedStep => step.scorer.kind === 'judge');
}

export function judgePrompts(steps: readonly Step[]): readonly JudgePrompt[] {
  return judgedSteps(steps).map(({ name, scorer: { prompt, model } }) => {
    return { ...prompt, id: judgePromptId(name), step: name, model };
  });
}

export function judgePromptId(step: string): string {
  return `${PREFIX}${step}`;
}

/** Where the config has the prompt of an id, the agent's or a judge's. */
export function promptPath(suite: string, id: string): KeyPath {
  const step = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;
  return step === undefined ? ['suites', suite, 'prompts', id] : ['suites', suite, 'steps', step, 'prompt'];
}

/** Every model that a suite's figures depend on by name: those behind its agent, and those that judge. */
export function namedModels({ models, steps }: Pick<Suite, 'models' | 'steps'>): readonly string[] {
  return [...models.values(), ...judgedSteps(steps).map(({ scorer }) => scorer.model)];
}

/** The environment variables that hold the keys of judges. */
export function judgeKeys(steps: readonly Step[]): readonly string[] {
  return judgedSteps(steps).flatMap(({ scorer: { key } }) => (key === undefined ? [] : [key]));
}

/** Files and globs that judges alone have to do with: labels, and prompts that are a file as a whole. */
export function judgeFiles(steps: readonly Step[]): readonly string[] {
  return judgedSteps(steps).flatMap(({ scorer: { prompt, labels } }) => {
    return [...(prompt.region === undefined ? [prompt.path] : []), ...labels];
  });
}
