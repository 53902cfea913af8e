import { visible } from '../values/visible.ts';

/** More is kept than is shown: a secret is known as one only while it is whole. */
const KEPT_BYTES = 16 << 10;
const SHOWN_CHARACTERS = 2 << 10;
const SHOWN_LINES = 10;

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** The end of what a process said besides its replies, however much that was. */
export interface LogTail {
  add(chunk: Buffer): void;
  /** At most ten lines and 2 KB, redacted, control characters made visible; empty when nothing was said. */
  text(redact: Redact): string;
}

export function logTail(): LogTail {
  let kept = Buffer.alloc(0);
  return {
    add(chunk) {
      kept = Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES);
    },
    text(redact) {
      const lines = redact(kept.toString('utf8')).split(/\r?\n/);
      const shown = lines
        .filter((line) => line.trim() !== '')
        .slice(-SHOWN_LINES)
        .join('\n');
      return visible(shown.slice(-SHOWN_CHARACTERS));
    },
  };
}
