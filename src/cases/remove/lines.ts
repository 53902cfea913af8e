import type { Cut } from './cut.ts';

/** A text by its lines, which count from 1 and end with `\n`. */
export interface Lines {
  readonly count: number;
  /** Without its line end. */
  readonly line: (number: number) => string;
  /** The line in which an offset lies. */
  readonly at: (offset: number) => number;
  /**
   * Takes out whole lines, both ends included. A byte order mark stays, and so does a file's last line end or lack of it
   * unless the line end before has to be kept.
   */
  readonly cut: (first: number, last: number, keepsLineEnd?: boolean) => Cut;
}

export function linesOf(text: string): Lines {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [mark];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  if (starts.at(-1) === text.length && starts.length > 1) starts.pop();
  const startOf = (number: number): number => starts[number - 1] ?? text.length;

  return {
    count: starts.length,
    line: (number) => text.slice(startOf(number), startOf(number + 1)).replace(/\r?\n$/, ''),
    at: (offset) => {
      let [low, high] = [1, starts.length];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    cut: (first, last, keepsLineEnd = false) => {
      const end = startOf(last + 1);
      const openEnded = !keepsLineEnd && end === text.length && !text.endsWith('\n');
      return { kind: 'cut', start: openEnded ? beforeLineEnd(text, startOf(first), mark) : startOf(first), end };
    },
  };
}

function beforeLineEnd(text: string, start: number, mark: number): number {
  const length = /\r?\n$/.exec(text.slice(Math.max(mark, start - 2), start))?.[0].length ?? 0;
  return start - length;
}
