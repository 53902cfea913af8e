import type { FindCuts } from './cut.ts';
import { linesOf } from './lines.ts';

export const jsonlCuts: FindCuts = (text, _file, places) => {
  const lines = linesOf(text);
  return places.map(({ line = 0 }) => lines.cut(line, line));
};
