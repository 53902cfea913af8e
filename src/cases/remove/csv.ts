import type { FindCuts } from './cut.ts';
import { type Lines, linesOf } from './lines.ts';

export const csvCuts: FindCuts = (text, _file, places) => {
  const lines = linesOf(text);
  return places.map(({ line = 0 }) => lines.cut(line, lastLine(lines, line)));
};

/** A line end within quotes ends no record. Every quote is one of a pair, those within a cell being doubled. */
function lastLine(lines: Lines, first: number): number {
  let quotes = 0;
  for (let number = first; number <= lines.count; number += 1) {
    quotes += lines.line(number).split('"').length - 1;
    if (quotes % 2 === 0) return number;
  }
  return lines.count;
}
