import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { CouldNotCheck } from '../values/problem.ts';
import { unreadable } from './files.ts';
import { unwritable } from './lock-file.ts';

/** A file of lines that is read through once, and then at places that were kept of it. */
export interface LineFile {
  /** Its lines without their `\n`, a last one without it included. `start` and `bytes` are the place of the text. */
  lines(): AsyncIterable<PlacedLine>;
  at(place: Place): Promise<string>;
  close(): Promise<void>;
}

interface Place {
  readonly start: number;
  readonly bytes: number;
}

export interface PlacedLine extends Place {
  readonly text: string;
}

const LINE_FEED = 0x0a;
const CHUNK = 1 << 18;
/** Longer than any line that Evalgap writes. */
const LONGEST_LINE = 64 << 20;

/** Opens a file for reading; `name` is what problems call it. */
export async function openLineFile(path: string, name = path): Promise<LineFile> {
  try {
    const file = await open(path, 'r');
    const read = async (start: number, bytes: number): Promise<Buffer> => {
      const buffer = Buffer.allocUnsafe(bytes);
      let filled = 0;
      while (filled < bytes) {
        const { bytesRead } = await file.read(buffer, filled, bytes - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    };
    return {
      lines: () => linesOf(read, name),
      at: async ({ start, bytes }) => (await read(start, bytes)).toString('utf8'),
      close: () => file.close(),
    };
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* linesOf(
  read: (start: number, bytes: number) => Promise<Buffer>,
  name: string,
): AsyncGenerator<PlacedLine> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (;;) {
    const chunk = await read(start + rest.length, CHUNK).catch((error: unknown) => {
      throw unreadable(name, error);
    });
    if (chunk.length === 0) break;
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let feed = rest.indexOf(LINE_FEED); feed !== -1; feed = rest.indexOf(LINE_FEED, from)) {
      yield { text: textOf(rest.subarray(from, feed)), start: start + from, bytes: feed - from };
      from = feed + 1;
    }
    start += from;
    rest = rest.subarray(from);
    if (rest.length > LONGEST_LINE) throw tooLong(name);
  }
  if (rest.length > 0) yield { text: textOf(rest), start, bytes: rest.length };
}

/** Half a character at a torn end is left out rather than replaced. */
function textOf(bytes: Buffer): string {
  return new StringDecoder('utf8').write(bytes);
}

/**
 * Writes lines as they come, whole or not at all: what stood there before stays until all are written. Makes the
 * file's folder.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      let held: string[] = [];
      let length = 0;
      for await (const line of lines) {
        held.push(line, '\n');
        length += line.length + 1;
        if (length < CHUNK) continue;
        await file.write(held.join(''));
        [held, length] = [[], 0];
      }
      await file.write(held.join(''));
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unwritable(path, error);
  }
}

function tooLong(file: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'a line of this file is too long to be read',
    location: { file },
    expected: `at most ${LONGEST_LINE} bytes`,
  });
}
