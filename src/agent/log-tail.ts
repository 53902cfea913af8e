const KEPT_BYTES = 2 << 10;
const KEPT_LINES = 10;

/** The end of what a process said besides its replies, however much that was. */
export interface LogTail {
  add(chunk: Buffer): void;
  /** At most ten lines and 2 KB, control characters made visible; empty when nothing was said. */
  text(): string;
}

export function logTail(): LogTail {
  let kept = Buffer.alloc(0);
  return {
    add(chunk) {
      kept = Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES);
    },
    text() {
      const lines = kept.toString('utf8').split(/\r?\n/);
      return visible(
        lines
          .filter((line) => line.trim() !== '')
          .slice(-KEPT_LINES)
          .join('\n'),
      );
    },
  };
}

/** Shows what would move a cursor, colour a terminal or turn text around; line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}
