import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { CouldNotCheck } from '../values/problem.ts';
import { onExit } from './cleanup.ts';

/** A lock file names its holder; one whose holder is gone, as a killed process leaves it, counts for nothing. */
export function lock(path: string): () => void {
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
        message: `process ${holder.split(' ', 1)[0]} is writing this file`,
        location: { file: path },
        remedy: `Wait for it, or write to another file; if no such process runs, delete ${place}`,
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

export function unwritable(path: string, error: unknown): CouldNotCheck {
  const { code, message } = error as NodeJS.ErrnoException;
  return new CouldNotCheck({
    message: `cannot write this file: ${code ?? message}`,
    location: { file: path },
    remedy: 'Check that its folder may be written to and that the disk is not full',
  });
}
