import { appendFileSync, closeSync, createReadStream, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock, unwritable } from './lock-file.ts';

/** A file with one writer: what stands in it, and what is added at its end. */
export interface AppendFile {
  /** Its name in problems. */
  readonly path: string;
  /** What stands in it. `end` is the number of bytes up to and with the line's feed; `whole`: it has one. */
  lines(): AsyncIterable<{ readonly text: string; readonly end: number; readonly whole: boolean }>;
  /** Keeps the first `bytes` bytes. */
  truncate(bytes: number): void;
  /** Adds a text in one write, so that a process killed after the call has lost nothing. */
  append(text: string): void;
  close(): void;
}

/** Opens a file to append to, making its folder, and keeps other processes from doing the same until it is closed. */
export function openAppendFile(path: string): AppendFile {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
  const unlock = lock(path);
  let file: number;
  try {
    file = openSync(path, 'a+');
  } catch (error) {
    unlock();
    throw unwritable(path, error);
  }
  let open = true;
  return {
    path,
    lines: () => linesOf(path),
    truncate: (bytes) => ftruncateSync(file, bytes),
    append(text) {
      try {
        appendFileSync(file, text);
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    close() {
      if (!open) return;
      open = false;
      closeSync(file);
      unlock();
    },
  };
}

const LINE_FEED = 0x0a;

async function* linesOf(path: string): AsyncGenerator<{ text: string; end: number; whole: boolean }> {
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let feed = rest.indexOf(LINE_FEED); feed !== -1; feed = rest.indexOf(LINE_FEED, start)) {
      end += feed + 1 - start;
      yield { text: rest.toString('utf8', start, feed), end, whole: true };
      start = feed + 1;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), end: end + rest.length, whole: false };
}
