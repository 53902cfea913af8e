import type { World } from '../system/world.ts';
import type { ExitCode } from './outcome.ts';
import type { OutputOptions } from './output.ts';
import { shadowFiles } from './shadow/files.ts';
import { checkedSamples, type ShadowOptions } from './shadow/options.ts';
import { shadowSamples } from './shadow/samples.ts';

/**
 * The same requests through two versions: two files of answers, or the working tree's agent asked what production was
 * asked.
 */
export async function shadow(
  world: World,
  options: ShadowOptions & OutputOptions,
  files: readonly string[],
): Promise<ExitCode> {
  const samples = checkedSamples(options, files);
  return samples === undefined ? shadowFiles(world, options, files) : shadowSamples(world, options, samples);
}
