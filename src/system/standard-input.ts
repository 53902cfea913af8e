import { isUtf8 } from 'node:buffer';
import { CouldNotCheck } from '../values/problem.ts';

/** In bytes: one sample is meant, and no stream without an end. */
const MOST = 64 << 20;

/** All that is written to standard input. Throws `CouldNotCheck` where that is too much, or no text. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST) throw unreadable('is too long', `at most ${MOST >> 20} MB`);
  }
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw unreadable('holds bytes that are not UTF-8', 'UTF-8');
  return bytes.toString('utf8');
}

function unreadable(what: string, expected: string): CouldNotCheck {
  return new CouldNotCheck({ message: `what stands on standard input ${what}`, expected });
}
