import type { Suite } from '../config/config.ts';
import { judgePrompts } from '../config/judges.ts';
import { formatPin, matchesPin, pinOf } from '../prompts/pin.ts';
import type { PinChange } from '../report/json.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { promptProblems, readPrompts } from './suite-side.ts';

/**
 * The pins of a suite that are not those of its prompts as they stand in a folder. `file` is what problems call the
 * config. Throws `CouldNotCheck` when a prompt cannot be read.
 */
export async function pinChanges(suite: Suite, directory: string, file: string): Promise<readonly PinChange[]> {
  const entries = [...suite.prompts, ...judgePrompts(suite.steps)];
  const readings = await readPrompts({ prompts: entries }, directory);
  const problems = promptProblems(readings, file);
  if (problems.length > 0) throw new CouldNotCheck(problems);
  return entries.flatMap(({ id, pin }, index) => {
    const reading = readings[index];
    if (reading?.state !== 'read') return [];
    const { prompt } = reading;
    if (pin !== undefined && matchesPin(prompt, pin) && pin.version === prompt.version) return [];
    const to = formatPin(pinOf(prompt));
    return [{ suite: suite.name, prompt: id, from: pin === undefined ? null : formatPin(pin), to }];
  });
}
