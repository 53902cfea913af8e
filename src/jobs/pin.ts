import { dirname, resolve } from 'node:path';
import { rewritePins } from '../config/rewrite-pins.ts';
import { pinChanges } from '../gather/pin-changes.ts';
import { chosenSuites, readConfig } from '../gather/project.ts';
import { type PinChange, pinJson } from '../report/json.ts';
import { renderPins, renderPinsText } from '../report/pins.ts';
import { writeText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { unwrap } from '../values/problem.ts';
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
    changes.push(...(await pinChanges(suite, dirname(path), loaded.file)));
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
