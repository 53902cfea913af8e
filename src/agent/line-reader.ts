import { isUtf8 } from 'node:buffer';

/** Longest line that is kept; an agent that prints a longer one is stopped. */
export const MAX_LINE_BYTES = 16 << 20;

export type LineFault = 'line-too-long' | 'not-utf-8';

export interface LineHandlers {
  /** The lines that begin with `{`, all those that one chunk completed. */
  messages(lines: readonly string[]): void;
  /** Every other line, as bytes with its line feed. */
  log(line: Buffer): void;
  fault(fault: LineFault): void;
}

export interface LineReader {
  read(chunk: Buffer): void;
  /** No more will come: a last line without a line feed is a line too. */
  end(): void;
}

const LINE_FEED = 0x0a;
const BRACE = 0x7b;

/** Cuts a stream of bytes into lines within a bounded memory. After a fault nothing more is read. */
export function lineReader(handlers: LineHandlers): LineReader {
  let pieces: Buffer[] = [];
  let size = 0;
  let stopped = false;

  function stop(fault: LineFault): void {
    stopped = true;
    pieces = [];
    handlers.fault(fault);
  }

  function take(line: Buffer, messages: string[]): void {
    if (line[0] !== BRACE) handlers.log(line);
    else if (isUtf8(line)) messages.push(line.toString('utf8').trimEnd());
    else stop('not-utf-8');
  }

  function read(chunk: Buffer): void {
    const messages: string[] = [];
    let start = 0;
    while (!stopped && start < chunk.length) {
      const feed = chunk.indexOf(LINE_FEED, start);
      const end = feed === -1 ? chunk.length : feed + 1;
      const piece = start === 0 && end === chunk.length ? chunk : chunk.subarray(start, end);
      start = end;
      size += piece.length;
      if (size > MAX_LINE_BYTES) stop('line-too-long');
      else if (feed === -1) pieces.push(piece);
      else {
        take(pieces.length === 0 ? piece : Buffer.concat([...pieces, piece]), messages);
        pieces = [];
        size = 0;
      }
    }
    if (messages.length > 0) handlers.messages(messages);
  }

  return {
    read,
    end() {
      if (!stopped && pieces.length > 0) read(Buffer.of(LINE_FEED));
    },
  };
}
