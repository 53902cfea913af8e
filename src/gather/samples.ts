import { join } from 'node:path';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { type ReadSamples, readSampleFiles } from '../production/read-samples.ts';
import { now as clock } from '../system/clock.ts';
import { listFiles } from '../system/files.ts';
import { readPackedLines } from '../system/packed-lines.ts';
import { pathBeside } from './places.ts';

/** What the samples of a suite hold; absent where the config names none. No file at all is no problem. */
export async function readSamples(
  directory: string,
  { production }: Suite,
  { file: config }: LoadedConfig,
  now = clock(),
): Promise<Omit<ReadSamples, 'samples'> & Partial<Pick<ReadSamples, 'samples'>>> {
  if (production === undefined) return { problems: [], remarks: [] };
  const files = await listFiles(production.samples, directory);
  return readSampleFiles(
    files.map((path) => {
      const file = pathBeside(config, path);
      return { file, lines: () => readPackedLines(join(directory, path), file) };
    }),
    undefined,
    { now, everyWeek: true },
  );
}
