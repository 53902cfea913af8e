import { join } from 'node:path';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { readSampleFiles } from '../production/read-samples.ts';
import type { Sample } from '../production/sample.ts';
import { listFiles, readLines } from '../system/files.ts';
import type { Problem } from '../values/problem.ts';
import { pathBeside } from './places.ts';

/** What the samples of a suite hold; absent where the config names none. No file at all is no problem. */
export async function readSamples(
  directory: string,
  { production }: Suite,
  { file: config }: LoadedConfig,
): Promise<{ readonly samples?: readonly Sample[]; readonly problems: readonly Problem[] }> {
  if (production === undefined) return { problems: [] };
  const files = await listFiles(production.samples, directory);
  return readSampleFiles(
    files.map((path) => {
      const file = pathBeside(config, path);
      return { file, lines: () => readLines(join(directory, path), file) };
    }),
  );
}
