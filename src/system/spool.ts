import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from './cleanup.ts';
import { unwritable } from './lock-file.ts';

/** Texts put aside on disk, to be had again in any order: what is held in memory is where each of them begins. */
export interface Spool {
  add(text: string): void;
  /** The text that was added as the `index`th, counted from 0. */
  read(index: number): string;
  close(): void;
}

const WRITTEN_AT_ONCE = 1 << 18;

/** Throws `CouldNotCheck` where the folder for temporary files cannot be written. */
export function openSpool(folder = tmpdir()): Spool {
  const path = join(folder, `evalgap-${randomBytes(8).toString('hex')}`);
  const file = attemptOn(path, () => openSync(path, 'wx+', 0o600));
  const forget = onExit('remove', () => rmSync(path, { force: true }));
  // Without a name nothing is left behind even where this process is killed; some systems keep the name until the end.
  if (isGone(path)) forget();
  let starts = new Float64Array(1_024);
  let texts = 0;
  let written = 0;
  let waiting: string[] = [];
  let held = 0;

  function flush(): void {
    const bytes = Buffer.from(waiting.join(''));
    waiting = [];
    held = 0;
    for (let at = 0; at < bytes.length; ) {
      const more = attemptOn(path, () => writeSync(file, bytes, at, bytes.length - at, written));
      at += more;
      written += more;
    }
  }

  return {
    add(text) {
      if (texts + 1 === starts.length) starts = grown(starts);
      // By itself a text may end in half a character, which the next one must not complete.
      waiting.push(text.toWellFormed());
      const bytes = Buffer.byteLength(text);
      held += bytes;
      texts += 1;
      starts[texts] = (starts[texts - 1] ?? 0) + bytes;
      if (held >= WRITTEN_AT_ONCE) flush();
    },
    read(index) {
      if (held > 0) flush();
      const start = starts[index] ?? 0;
      const bytes = Buffer.allocUnsafe((starts[index + 1] ?? start) - start);
      for (let at = 0; at < bytes.length; ) {
        const more = attemptOn(path, () => readSync(file, bytes, at, bytes.length - at, start + at));
        if (more === 0) throw unwritable(path, new Error('it was cut while it was in use'));
        at += more;
      }
      return bytes.toString('utf8');
    },
    close() {
      closeSync(file);
      forget();
      rmSync(path, { force: true });
    },
  };
}

function isGone(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function grown(starts: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

function attemptOn<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(path, error);
  }
}
