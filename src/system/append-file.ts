import {
  appendFileSync,
  closeSync,
  createReadStream,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { CouldNotCheck } from '../values/problem.ts';
import { unreadable } from './files.ts';
import { lock, unwritable } from './lock-file.ts';

/** A file with one writer: what stands in it, and what is added at its end. */
export interface AppendFile {
  /** Its name in problems. */
  readonly path: string;
  /** What stands in it. `end` is the number of bytes up to and with the line's feed; `whole`: it has one. */
  lines(): AsyncIterable<{ readonly text: string; readonly end: number; readonly whole: boolean }>;
  /** Keeps the first `bytes` bytes. */
  truncate(bytes: number): void;
  /**
   * Adds a text in one write, so that a process killed after the call has lost nothing. Once a write failed, part of
   * its text may stand at the end, so every later one fails too.
   */
  append(text: string): void;
  /**
   * Puts a text in the place of the first `bytes` bytes: at any time either the former file stands there or the new
   * one. Gives the number of bytes that the file has grown by.
   */
  replaceStart(bytes: number, text: string): number;
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
  let failure: CouldNotCheck | undefined;
  return {
    path,
    lines: () => linesOf(path),
    truncate(bytes) {
      try {
        ftruncateSync(file, bytes);
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    append(text) {
      if (failure !== undefined) throw failure;
      try {
        appendFileSync(file, text);
      } catch (error) {
        failure = unwritable(path, error);
        throw failure;
      }
    },
    replaceStart(bytes, text) {
      const aside = `${path}.${process.pid}.new`;
      const next = beginAside(aside, path);
      try {
        appendFileSync(next, text);
        copyRest(file, bytes, next);
        renameSync(aside, path);
      } catch (error) {
        closeSync(next);
        rmSync(aside, { force: true });
        throw unwritable(path, error);
      }
      closeSync(file);
      file = next;
      return Buffer.byteLength(text) - bytes;
    },
    close() {
      if (!open) return;
      open = false;
      try {
        closeSync(file);
      } catch (error) {
        throw unwritable(path, error);
      } finally {
        unlock();
      }
    },
  };
}

const COPIED_AT_ONCE = 1 << 18;

function beginAside(aside: string, path: string): number {
  try {
    return openSync(aside, 'ax+');
  } catch (error) {
    throw unwritable(path, error);
  }
}

function copyRest(from: number, start: number, to: number): void {
  const piece = Buffer.allocUnsafe(COPIED_AT_ONCE);
  for (let at = start; ; ) {
    const read = readSync(from, piece, 0, piece.length, at);
    if (read === 0) return;
    appendFileSync(to, piece.subarray(0, read));
    at += read;
  }
}

const LINE_FEED = 0x0a;

async function* linesOf(path: string): AsyncGenerator<{ text: string; end: number; whole: boolean }> {
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  for await (const chunk of chunksOf(path)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
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

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(path, error);
  }
}
