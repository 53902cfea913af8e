import type { Repository } from './git.ts';
import { streamGit } from './git-stream.ts';

/** What git has under a name. */
export type BlobReading =
  | { readonly kind: 'blob'; readonly id: string; readonly content: Buffer }
  /** Nothing of that name; or a folder, or a submodule. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly id: string; readonly size: number };

/** One git process that hands out files of any commit. */
export interface BlobReader {
  /** By object id, or as `commit:path`. Rejects with `CouldNotCheck` when git ends before it has answered. */
  read(name: string): Promise<BlobReading>;
  close(): Promise<void>;
}

/** As many bytes as the longest file of cases that is read anywhere. */
const LARGEST = 32 << 20;

interface Waiting {
  resolve(reading: BlobReading): void;
  reject(error: unknown): void;
}

/** Answers come in the order of the questions, any number of which may be waiting. */
export function openBlobs({ root }: Repository, largest = LARGEST): BlobReader {
  const stream = streamGit(root, ['cat-file', '--batch']);
  const waiting: Waiting[] = [];
  let unsaid = '';
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  const say = (): void => {
    if (unsaid !== '') stream.input.write(unsaid);
    unsaid = '';
  };
  const take = answers(largest, (reading) => waiting.shift()?.resolve(reading));
  stream.output.on('data', take);
  stream.ended.then(() => fail(new Error('the blobs are closed')), fail);
  return {
    read(name) {
      // A question is one line.
      if (/[\n\0]/.test(name)) return Promise.resolve({ kind: 'absent' });
      return new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        // What is asked in one go is written in one.
        if (unsaid === '') process.nextTick(say);
        unsaid += `${name}\n`;
      });
    },
    async close() {
      say();
      stream.input.end();
      await stream.ended.catch(() => undefined);
    },
  };
}

/** An answer whose content has begun; of one that is not wanted nothing is kept. */
interface Open {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly pieces: Buffer[];
}

/** Takes the answers apart as they come in: a line, then content and a line feed where there is something. */
function answers(largest: number, answer: (reading: BlobReading) => void): (chunk: Buffer) => void {
  let line = '';
  let open: Open | undefined;
  let left = 0;
  const begin = (text: string): void => {
    const [, id = '', type = '', digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(text) ?? [];
    if (digits === undefined) answer({ kind: 'absent' });
    else open = { id, type, size: Number(digits), pieces: [] };
    left = Number(digits) + 1;
  };
  const end = ({ id, type, size, pieces }: Open): void => {
    open = undefined;
    if (type !== 'blob') answer({ kind: 'absent' });
    else if (size > largest) answer({ kind: 'too-large', id, size });
    else answer({ kind: 'blob', id, content: joined(pieces).subarray(0, size) });
  };
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (open === undefined) {
        const feed = chunk.indexOf(LINE_FEED, at);
        line += chunk.toString('latin1', at, feed === -1 ? chunk.length : feed);
        at = feed === -1 ? chunk.length : feed + 1;
        if (feed === -1) break;
        begin(line);
        line = '';
      } else {
        const piece = chunk.subarray(at, at + left);
        if (open.type === 'blob' && open.size <= largest) open.pieces.push(piece);
        left -= piece.length;
        at += piece.length;
        if (left === 0) end(open);
      }
    }
  };
}

/** Most files come in one piece, which need not be copied: they are read at once and let go. */
function joined(pieces: readonly Buffer[]): Buffer {
  const [only = EMPTY, ...more] = pieces;
  return more.length === 0 ? only : Buffer.concat(pieces);
}

const EMPTY = Buffer.alloc(0);
const LINE_FEED = 0x0a;
