import type { BlobReading } from '../system/blob-reader.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** The text of a file as git has it, `undefined` when it is not there; throws `CouldNotCheck` for one that is too large. */
export function blobText(reading: BlobReading, file: string): string | undefined {
  return blobContent(reading, file)?.toString('utf8');
}

export function blobContent(reading: BlobReading, file: string): Buffer | undefined {
  if (reading.kind === 'blob') return reading.content;
  if (reading.kind === 'absent') return undefined;
  throw new CouldNotCheck({
    message: `this version of the file (${reading.id.slice(0, 12)}) has ${reading.size} bytes`,
    location: { file },
    expected: 'at most 32 MB',
  });
}
