import type { BlobReader, BlobReading } from '../system/blob-reader.ts';
import { CouldNotCheck, type Problem, type Result } from '../values/problem.ts';

/**
 * A version of a file, by the id under which some commit has it. Throws `CouldNotCheck` when git does not have it: then
 * this clone is not whole, and what is missing would look as if it had never been.
 */
export async function readObject(blobs: BlobReader, id: string, file: string): Promise<Result<Buffer>> {
  const reading = await blobs.read(id);
  if (reading.kind === 'blob') return { ok: true, value: reading.content };
  if (reading.kind === 'too-large') return { ok: false, problems: [tooLarge(reading, file)] };
  throw new CouldNotCheck({
    message: `this clone lacks a version of this file, ${id.slice(0, 12)}`,
    location: { file },
    remedy: 'Give actions/checkout `fetch-depth: 0`; elsewhere, check with `git fsck` that the clone is whole',
  });
}

/** The text of a file as git has it, `undefined` when it is not there; throws `CouldNotCheck` for one that is too large. */
export function blobText(reading: BlobReading, file: string): string | undefined {
  if (reading.kind === 'too-large') throw new CouldNotCheck(tooLarge(reading, file));
  return reading.kind === 'blob' ? reading.content.toString('utf8') : undefined;
}

function tooLarge({ id, size }: { readonly id: string; readonly size: number }, file: string): Problem {
  return {
    message: `this version of the file (${id.slice(0, 12)}) has ${size} bytes`,
    location: { file },
    expected: 'at most 32 MB',
  };
}
