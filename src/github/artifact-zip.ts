import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { plural } from '../values/format.ts';
import type { Problem, Result } from '../values/problem.ts';
import { cut, visibleLine } from '../values/visible.ts';

/** What an archive may hold at most, once unpacked. */
export interface ZipLimits {
  readonly files: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;

/**
 * The files of an archive by their names. A name is a key and never a path: nothing is written to disk. An archive
 * that could reach outside of itself, grow without end or hide one file behind another is refused whole.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      strictFileNames: true,
    });
    return { ok: true, value: await filesOf(zip, limits) };
  } catch (error) {
    return { ok: false, problems: [problemOf(error)] };
  }
}

async function filesOf(zip: ZipFile, limits: ZipLimits): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    requirePlain(entry);
    if (entry.fileName.endsWith('/')) continue;
    if (files.has(entry.fileName)) throw new Refused(`it holds ${named(entry)} twice`);
    if (files.size === limits.files) throw new Refused(`it holds more than ${plural(limits.files, 'file')}`);
    const content = await contentOf(zip, entry, Math.min(limits.entryBytes, limits.totalBytes - total));
    total += content.byteLength;
    files.set(entry.fileName, content);
  }
  return files;
}

/** Directories and regular files under plain names; the reader itself refuses `..`, `\` and absolute names. */
function requirePlain(entry: Entry): void {
  if (/\p{Cc}/u.test(entry.fileName)) throw new Refused(`the name ${named(entry)} holds a control character`);
  if (entry.isEncrypted()) throw new Refused(`${named(entry)} is encrypted`);
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  const directory = entry.fileName.endsWith('/');
  if (!directory && type !== 0 && type !== REGULAR) throw new Refused(`${named(entry)} is not a regular file`);
}

/** Counts what comes out, whatever size the archive claims. */
async function contentOf(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Uint8Array).byteLength;
    if (size > limit) throw new Refused(`unpacked, ${named(entry)} is longer than ${plural(limit, 'byte')}`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks, size);
}

/** An archive that is read without fault and is not wanted all the same. */
class Refused extends Error {}

function problemOf(error: unknown): Problem {
  const reason = error instanceof Error ? cut(visibleLine(error.message), 300) : 'unknown';
  return {
    message: error instanceof Refused ? `the archive is refused: ${reason}` : `the archive cannot be read: ${reason}`,
    expected: 'a zip file as actions/upload-artifact makes it',
  };
}

function named({ fileName }: Entry): string {
  return JSON.stringify(cut(visibleLine(fileName), 80));
}
