import type { Prompt, PromptReading, ReadText } from '../../src/prompts/prompt.ts';
import { readPrompt } from '../../src/prompts/read.ts';
import { formatProblem } from '../../src/values/problem.ts';

export type Texts = Readonly<Record<string, string>>;

/** A way to read texts out of a map, as a revision's files would be read. */
function readFrom(files: Texts): ReadText {
  return async (path) => (Object.hasOwn(files, path) ? files[path] : undefined);
}

/** Reads the first file of the map as a prompt; the others are what it may include. */
export async function reading(files: Texts, region?: string): Promise<PromptReading> {
  const [path = ''] = Object.keys(files);
  return readPrompt({ id: 'triage', path, ...(region === undefined ? {} : { region }) }, readFrom(files));
}

export async function prompt(files: Texts, region?: string): Promise<Prompt> {
  const result = await reading(files, region);
  if (result.state !== 'read') throw new Error(problemsOf(result).join('\n') || result.state);
  return result.prompt;
}

export async function digest(files: Texts, region?: string): Promise<string> {
  return (await prompt(files, region)).digest;
}

/** The lines a user would be shown. */
export function problemsOf(result: PromptReading): readonly string[] {
  return result.state === 'unreadable' ? result.problems.map(formatProblem) : [];
}

export async function problems(files: Texts, region?: string): Promise<readonly string[]> {
  return problemsOf(await reading(files, region));
}
