import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { unreadable } from './files.ts';

/** In characters. */
const LONGEST_LINE = 64 << 20;
const CHUNK = 1 << 18;
/** Unpacked, it may be a thousand times as large, and is held at once. */
const PACKED_CHUNK = 1 << 14;

/** What other packers begin their files with. */
const OTHER_PACKERS: readonly (readonly [string, readonly number[]])[] = [
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['snappy', [0xff, 0x06, 0x00, 0x00, 0x73]],
];

/**
 * The lines of a file that may be packed with gzip, which its first bytes tell and not its name. Only `\n` ends a line.
 * A line that is too long to be held is passed over as an empty one. What went wrong is thrown as `CouldNotCheck` when
 * all lines that can be had were given: too long lines, packed data that ends early or is damaged.
 */
export async function* readPackedLines(path: string, name = path): AsyncGenerator<string> {
  const packer = await packerOf(path, name);
  if (packer !== undefined && packer !== 'gzip') throw otherPacker(name, packer);
  const problems: Problem[] = [];
  const cutter = new LineCutter((line) => problems.push(lineTooLong(name, line)));
  try {
    for await (const chunk of bytesOf(path, packer === 'gzip')) yield* cutter.cut(chunk);
  } catch (error) {
    // The last line was cut off with the data: it is no line of its own.
    throw new CouldNotCheck([
      ...problems,
      ...(isOfGzip(error) ? [damaged(name, error)] : unreadable(name, error).problems),
    ]);
  }
  const last = cutter.end();
  if (last !== '') yield last;
  if (problems.length > 0) throw new CouldNotCheck(problems);
}

function bytesOf(path: string, packed: boolean): AsyncIterable<Buffer> {
  return packed
    ? unpacked(() => createReadStream(path, { highWaterMark: PACKED_CHUNK }))
    : createReadStream(path, { highWaterMark: CHUNK });
}

/** What stands behind a whole member is no other one. Within one, what comes before the fault may be wrong as well. */
const BETWEEN_MEMBERS = /header|compression method/;

/**
 * All that can be unpacked before it fails. Of the piece in which the fault lies nothing is given at once: where a
 * whole member ends in it, it is unpacked once more, byte by byte.
 */
async function* unpacked(open: () => AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let given = 0;
  let chunks = 0;
  const counted = async function* () {
    for await (const chunk of open()) {
      chunks += 1;
      yield chunk;
    }
  };
  try {
    for await (const part of gunzipped(counted())) {
      given += part.length;
      yield part;
    }
  } catch (error) {
    if (isOfGzip(error) && BETWEEN_MEMBERS.test(error.message)) yield* unpackedAfter(given, inBytes(open(), chunks));
    throw error;
  }
}

async function* unpackedAfter(known: number, file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let passed = 0;
  try {
    for await (const part of gunzipped(file)) {
      if (passed + part.length > known) yield part.subarray(Math.max(0, known - passed));
      passed += part.length;
    }
  } catch (error) {
    if (!isOfGzip(error)) throw error;
  }
}

async function* inBytes(file: AsyncIterable<Buffer>, last: number): AsyncGenerator<Buffer> {
  let chunks = 0;
  for await (const chunk of file) {
    chunks += 1;
    if (chunks < last) yield chunk;
    else for (let at = 0; at < chunk.length; at += 1) yield chunk.subarray(at, at + 1);
    if (chunks === last) return;
  }
}

/** Unlike a pipeline this gives what was unpacked of the pieces before it fails. */
async function* gunzipped(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  let ready: Buffer[] = [];
  let failure: Error | undefined;
  const ended = new Promise<void>((resolve) => gunzip.once('close', resolve));
  gunzip.on('data', (chunk: Buffer) => ready.push(chunk));
  gunzip.on('error', (error) => {
    failure = error;
  });
  try {
    for await (const chunk of file) {
      await Promise.race([ended, new Promise((resolve) => gunzip.write(chunk, resolve))]);
      yield* ready;
      ready = [];
      if (failure !== undefined || gunzip.readableEnded) break;
    }
    gunzip.end();
    await ended;
    yield* ready;
  } finally {
    gunzip.destroy();
  }
  if (failure !== undefined) throw failure;
}

class LineCutter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #tooLong: (line: number) => void;
  #pieces: string[] = [];
  #held = 0;
  #skipping = false;
  #line = 1;

  constructor(tooLong: (line: number) => void) {
    this.#tooLong = tooLong;
  }

  *cut(chunk: Buffer): Generator<string> {
    const text = this.#decoder.write(chunk);
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield this.#ended(text.slice(start, end));
      start = end + 1;
    }
    if (start < text.length) this.#hold(text.slice(start));
  }

  end(): string {
    return this.#ended(this.#decoder.end());
  }

  #ended(tail: string): string {
    const line = this.#skipping ? '' : this.#pieces.length === 0 ? tail : this.#pieces.join('') + tail;
    this.#pieces = [];
    this.#held = 0;
    this.#skipping = false;
    this.#line += 1;
    return line;
  }

  #hold(piece: string): void {
    if (this.#skipping) return;
    this.#pieces.push(piece);
    this.#held += piece.length;
    if (this.#held <= LONGEST_LINE) return;
    this.#skipping = true;
    this.#pieces = [];
    this.#tooLong(this.#line);
  }
}

async function packerOf(path: string, name: string): Promise<string | undefined> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
      const begins = (bytes: readonly number[]) =>
        bytesRead >= bytes.length && bytes.every((byte, at) => buffer[at] === byte);
      if (begins([0x1f, 0x8b])) return 'gzip';
      return OTHER_PACKERS.find(([, bytes]) => begins(bytes))?.[0];
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(name, error);
  }
}

function isOfGzip(error: unknown): error is NodeJS.ErrnoException {
  return /^Z_/.test(String((error as NodeJS.ErrnoException).code));
}

function damaged(file: string, error: NodeJS.ErrnoException): Problem {
  const early = error.code === 'Z_BUF_ERROR';
  return {
    message: early ? 'the gzip data ends before its end' : 'the gzip data is damaged',
    location: { file },
    remedy: 'What could be unpacked of it was read. Copy or write the file again.',
  };
}

function otherPacker(file: string, packer: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `this file is packed with ${packer}`,
    location: { file },
    expected: 'text, or text packed with gzip',
    remedy: 'Unpack it, or let it be written with gzip.',
  });
}

function lineTooLong(file: string, line: number): Problem {
  return {
    message: 'this line is too long to be read, and was passed over',
    location: { file, line },
    expected: `at most ${LONGEST_LINE} characters`,
    remedy: 'Let the exporter write smaller batches, or keep large content out of its attributes.',
  };
}
