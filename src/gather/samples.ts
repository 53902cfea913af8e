import type { LoadedConfig, Suite } from '../config/config.ts';
import type { Sample } from '../production/sample.ts';
import type { Problem } from '../values/problem.ts';

/** What the samples of a suite hold; absent where the config names none. */
export async function readSamples(
  _directory: string,
  _suite: Suite,
  _loaded: LoadedConfig,
): Promise<{ readonly samples?: readonly Sample[]; readonly problems: readonly Problem[] }> {
  return { problems: [] };
}
