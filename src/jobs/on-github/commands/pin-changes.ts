import type { LoadedConfig, Suite } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { rewritePins } from '../../../config/rewrite-pins.ts';
import type { Checkout } from '../../../gather/checkouts.ts';
import { pinChanges } from '../../../gather/pin-changes.ts';
import { chosenSuites, configPath, type Project } from '../../../gather/project.ts';
import type { PinChange } from '../../../report/json.ts';
import { readEntry } from '../../../system/git.ts';
import { CouldNotCheck, unwrap } from '../../../values/problem.ts';

/** The pins that would change at one commit. */
export interface PinChanges {
  readonly loaded: LoadedConfig;
  readonly suites: readonly Suite[];
  readonly changes: readonly PinChange[];
  /** The config with them in it. */
  readonly rewritten: string;
}

/** Reads the config as git holds it, without what a checkout does to line ends: it may be committed again. */
export async function pinChangesAt(
  project: Project,
  checkout: Checkout,
  suites: readonly string[],
): Promise<PinChanges> {
  const path = configPath(project);
  const entry = await readEntry(project.repository, checkout.commit, path);
  if (entry.kind !== 'file') {
    throw new CouldNotCheck({
      message: `the head of this pull request has no config here`,
      location: { file: path },
      expected: 'a plain file',
    });
  }
  const loaded = unwrap(loadConfig(entry.text, path));
  const chosen = chosenSuites(loaded, suites);
  const changes: PinChange[] = [];
  for (const suite of chosen) changes.push(...(await pinChanges(suite, checkout.directory, path)));
  const pins = changes.map(({ suite, prompt, to }) => ({ suite, prompt, pin: to }));
  const rewritten = pins.length === 0 ? entry.text : unwrap(rewritePins(entry.text, pins, path));
  return { loaded, suites: chosen, changes, rewritten };
}
