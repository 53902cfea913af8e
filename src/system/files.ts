import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import {
  access,
  chmod,
  constants,
  copyFile,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { glob } from 'tinyglobby';
import { CouldNotCheck } from '../values/problem.ts';

/** The text of a file, or `undefined` when nothing (or a folder) stands there; `name` is what problems call it. */
export async function readText(path: string, name = path): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw unreadable(name, error);
  }
}

/** In characters. Run files hold outputs cut to kilobytes, and cases are written by people. */
const LONGEST_LINE = 64 << 20;

/**
 * The lines of a file without their `\n`, read as a stream. Only `\n` ends a line: JSON strings may hold
 * U+2028 and other characters that `readline` would split at. A last line without `\n` is a line too.
 * Throws `CouldNotCheck` when the file cannot be read, or at a line that is too long to be held.
 */
export async function* readLines(path: string, name = path): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let held = 0;
  let line = 1;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      const text = decoder.write(chunk as Buffer);
      let start = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        const tail = text.slice(start, end);
        if (pieces.length === 0) yield tail;
        else {
          yield pieces.join('') + tail;
          pieces = [];
          held = 0;
        }
        line += 1;
        start = end + 1;
      }
      if (start < text.length) pieces.push(text.slice(start));
      held += text.length - start;
      if (held > LONGEST_LINE) throw lineTooLong(name, line);
    }
  } catch (error) {
    throw error instanceof CouldNotCheck ? error : unreadable(name, error);
  }
  const last = pieces.join('') + decoder.end();
  if (last !== '') yield last;
}

/**
 * The numbers of the lines that are not UTF-8, which `readLines` and `readText` read with U+FFFD in place of such bytes.
 * Ends at a line that is too long to be held.
 */
export async function linesNotUtf8(path: string, name = path): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  let pieces: Buffer[] = [];
  let held = 0;
  let line = 1;
  try {
    for await (const read of createReadStream(path, { highWaterMark: 1 << 18 })) {
      const chunk = read as Buffer;
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        if (!isUtf8(Buffer.concat([...pieces, chunk.subarray(start, end)]))) found.add(line);
        pieces = [];
        held = 0;
        line += 1;
        start = end + 1;
      }
      pieces.push(chunk.subarray(start));
      held += chunk.length - start;
      if (held > 4 * LONGEST_LINE) return found;
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  if (!isUtf8(Buffer.concat(pieces))) found.add(line);
  return found;
}

const LINE_FEED = 0x0a;

/** The text of a file that is to be written back: throws `CouldNotCheck` unless its bytes are those of the text. */
export async function readExactly(path: string, name = path): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new CouldNotCheck({
    message: 'this file holds bytes that are not UTF-8',
    location: { file: name },
    expected: 'UTF-8',
    remedy: 'Save the file as UTF-8',
  });
}

/** Whether a file may be written to, by its permissions: `rename` and the superuser would ask for none. */
export async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return ((await stat(path)).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

/** Writes a file whole or not at all, making its folder. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeWhole(path, text, undefined);
}

/** The same for a file that is there and keeps its permissions. */
export async function rewriteText(path: string, text: string): Promise<void> {
  const mode = (await stat(path).catch(() => undefined))?.mode;
  await writeWhole(path, text, mode);
}

async function writeWhole(path: string, text: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, text);
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    throw new CouldNotCheck({
      message: `cannot write this file: ${reasonOf(error)}`,
      location: { file: path },
      remedy: 'Check that the folder exists and may be written to',
    });
  }
}

/** A folder with nothing in it, whatever stood there. */
export async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
}

/** Copies a file to a path within a folder, making what lies between. */
export async function copyInto(folder: string, path: string, from: string): Promise<void> {
  const target = join(folder, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(from, target);
  } catch (error) {
    throw new CouldNotCheck({
      message: `cannot copy ${from} here: ${reasonOf(error)}`,
      location: { file: target },
      remedy: 'Check that the folder exists and may be written to',
    });
  }
}

/**
 * Files under `root` that match any of the globs: relative paths with `/`, sorted, each once.
 * Symbolic links are not followed; `.git` and `node_modules` are not looked into.
 */
export async function listFiles(patterns: readonly string[], root: string): Promise<readonly string[]> {
  const found = await glob([...patterns], {
    cwd: root,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
    expandDirectories: false,
  });
  // A glob's fixed beginning is opened through links all the same: what is not where its path says is left out.
  const inside = await Promise.all(
    [...new Set(found)].map(async (path) => ((await isInPlace(root, path)) ? [path] : [])),
  );
  return inside.flat().sort();
}

async function isInPlace(root: string, path: string): Promise<boolean> {
  return (await resolveInside(root, path)) === join(await realpath(root), path);
}

/** The real absolute path of something inside `root`; `undefined` when it is absent or a link leads outside. */
export async function resolveInside(root: string, path: string): Promise<string | undefined> {
  try {
    const real = await realpath(join(root, path));
    const within = relative(await realpath(root), real);
    return within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within) ? undefined : real;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw unreadable(path, error);
  }
}

/** Where a path really leads, links followed; `undefined` when it leads nowhere. */
export async function realPath(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/** The text of a file of the repository; `undefined` when it is absent or lies outside of `root`. */
export async function readInside(root: string, path: string): Promise<string | undefined> {
  const real = await resolveInside(root, path);
  return real === undefined ? undefined : readText(real, path);
}

function isAbsence(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP' || code === 'ENAMETOOLONG';
}

export function unreadable(path: string, error: unknown): CouldNotCheck {
  return new CouldNotCheck({
    message: `cannot read this file: ${reasonOf(error)}`,
    location: { file: path },
    remedy: 'Check that it exists and may be read',
  });
}

function lineTooLong(file: string, line: number): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this line is too long to be read',
    location: { file, line },
    expected: `at most ${LONGEST_LINE} characters`,
    remedy: 'End each record with a line feed, and keep large content in files of its own',
  });
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** When a file was last written to, in milliseconds since 1970; long ago where there is none. */
export async function lastWritten(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}
