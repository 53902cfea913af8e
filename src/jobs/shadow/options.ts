import { CouldNotCheck } from '../../values/problem.ts';

export interface ShadowOptions {
  /** A file of samples, to be asked of the working tree's agent. */
  readonly samples?: string;
  /** Of the samples, the newest. */
  readonly limit?: number;
}

/** The file of samples; `undefined` where two files were named instead. */
export function checkedSamples({ samples, limit }: ShadowOptions, files: readonly string[]): string | undefined {
  const named = files.length;
  if (samples === undefined ? named === 2 && limit === undefined : named === 0) return samples;
  throw new CouldNotCheck({
    message:
      samples !== undefined
        ? 'with --samples the other side is the agent of the working tree: name no file beside it'
        : named === 2
          ? '--limit says how many samples the agent is asked, and there is no --samples'
          : `shadow compares two files, and ${named === 0 ? 'none' : named} was named`,
    expected: '`evalgap shadow CURRENT CANDIDATE`, or `evalgap shadow --samples FILE`',
  });
}
