import type { Prompt } from '../../../src/prompts/prompt.ts';
import { readPrompt } from '../../../src/prompts/read.ts';
import { type JudgeTemplate, judgeTemplate } from '../../../src/scorers/judge/template.ts';
import { unwrap } from '../../../src/values/problem.ts';

/** The prompt as it would be read from a file of that text. */
export async function aPrompt(text: string, path = 'prompts/judge.md'): Promise<Prompt> {
  const reading = await readPrompt({ id: 'steps/reply', path }, async (asked) => (asked === path ? text : undefined));
  if (reading.state !== 'read') throw new Error(reading.state);
  return reading.prompt;
}

export async function aTemplate(
  text = 'Asked: {{input}} Expected: {{expected}} Said: {{output}}',
  mode: 'single' | 'pairwise' = 'single',
): Promise<JudgeTemplate> {
  return unwrap(judgeTemplate(await aPrompt(text), mode));
}
