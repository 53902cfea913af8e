import type { Location } from '../values/problem.ts';

/**
 * Line and column of any offset into a text, from its line breaks alone: the parser's own count misses those within
 * texts that it recovers from. A byte order mark is no column.
 */
export function positionsIn(text: string, file: string): (offset: number) => Location {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: Math.max(1, within - (starts[low] ?? 0) + 1) };
  };
}
