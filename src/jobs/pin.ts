import { dirname, resolve } from 'node:path';
import { rewritePins } from '../config/rewrite-pins.ts';
import { chosenSuites, readConfig } from '../gather/project.ts';
import { promptProblems, readPrompts } from '../gather/suite-side.ts';
import { formatPin, matchesPin, pinOf } from '../prompts/pin.ts';
import { type PinChange, pinJson } from '../report/json.ts';
import { renderPins, renderPinsText } from '../report/pins.ts';
import { writeText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, unwrap } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';

export interface PinOptions {
  /** Changes nothing; a pin that would change fails. */
  readonly check: boolean;
}

/** Writes the pins of the prompts as they are now. What was and was not looked at is for people to say, not for a pin. */
export async function pin(world: World, options: PinOptions & OutputOptions): Promise<ExitCode> {
  const path = resolve(world.directory, options.config);
  const loaded = await readConfig(path, options.config);
  const changes: PinChange[] = [];
  for (const suite of chosenSuites(loaded, options.suite)) {
    const readings = await readPrompts(suite, dirname(path));
    const problems = promptProblems(readings, loaded.file);
    if (problems.length > 0) throw new CouldNotCheck(problems);
    for (const [index, reading] of readings.entries()) {
      const entry = suite.prompts[index];
      if (reading.state !== 'read' || entry === undefined) continue;
      const { pin: before } = entry;
      const { prompt } = reading;
      if (before !== undefined && matchesPin(prompt, before) && before.version === prompt.version) continue;
      changes.push({
        suite: suite.name,
        prompt: entry.id,
        from: before === undefined ? null : formatPin(before),
        to: formatPin(pinOf(prompt)),
      });
    }
  }
  if (!options.check && changes.length > 0) {
    const pins = changes.map(({ suite, prompt, to }) => ({ suite, prompt, pin: to }));
    await writeText(path, unwrap(rewritePins(loaded.text, pins)));
  }
  await deliver(world, options, {
    text: () => renderPinsText(changes, !options.check, textOptions(world)),
    markdown: () => renderPins(changes, !options.check),
    json: () => pinJson(changes),
    findings: [],
  });
  return options.check && changes.length > 0 ? 1 : 0;
}
