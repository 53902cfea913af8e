import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { JournalFile } from '../../src/run/journal.ts';
import { onExit } from '../../src/system/cleanup.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';

/** Opens a file to append to, making its folder, and keeps other processes from doing the same until it is closed. */
export function openAppendFile(path: string): JournalFile {
  mkdirSync(dirname(path), { recursive: true });
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

/** A lock file names its holder; one whose holder is gone, as a killed process leaves it, counts for nothing. */
function lock(path: string): () => void {
  const place = `${path}.lock`;
  const own = identity(process.pid) ?? String(process.pid);
  for (;;) {
    try {
      writeFileSync(place, own, { flag: 'wx' });
      const drop = (): void => rmSync(place, { force: true });
      const release = onExit('remove', drop);
      return () => {
        release();
        drop();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(path, error);
    }
    const holder = readIfThere(place);
    if (holder !== undefined && isHeld(holder)) {
      throw new CouldNotCheck({
        message: `process ${holder.split(' ', 1)[0]} is writing this run file`,
        location: { file: path },
        remedy: `Wait for it, or give another file with \`--output\`; if no such process runs, delete ${place}`,
      });
    }
    if (holder !== undefined) removeStale(place, holder);
  }
}

/** Moved aside rather than deleted: between two processes that both found it stale only one can move it. */
function removeStale(place: string, holder: string): void {
  const aside = `${place}.${process.pid}`;
  try {
    renameSync(place, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== holder) renameSync(aside, place);
  else rmSync(aside, { force: true });
}

function isHeld(holder: string): boolean {
  const pid = Number(holder.split(' ', 1)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const now = identity(pid);
  if (now !== undefined) return now === holder;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process by its id and, where the system tells, its start: ids are given out again. */
function identity(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const stat = readIfThere(`/proc/${pid}/stat`);
  // Fields after the name in brackets; the twentieth of them is the start in clock ticks since boot.
  const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return started === undefined ? 'gone' : `${pid} ${started}`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function unwritable(path: string, error: unknown): CouldNotCheck {
  const { code, message } = error as NodeJS.ErrnoException;
  return new CouldNotCheck({
    message: `cannot write this file: ${code ?? message}`,
    location: { file: path },
    remedy: 'Check that its folder may be written to and that the disk is not full',
  });
}
