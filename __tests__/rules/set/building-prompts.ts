import type { Prompt } from '../../../src/prompts/prompt.ts';
import { readPrompt } from '../../../src/prompts/read.ts';

/** A prompt as its file would be read, by a path that decides the format. */
export async function aPrompt(text: string, path = 'prompts/triage.md', region?: string): Promise<Prompt> {
  const entry = { id: 'triage', path, ...(region === undefined ? {} : { region }) };
  const reading = await readPrompt(entry, async () => text);
  if (reading.state !== 'read') throw new Error(`the prompt is ${reading.state}`);
  return reading.prompt;
}
