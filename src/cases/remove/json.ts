import { positionsIn } from '../../config/positions.ts';
import { readJsonText } from '../json-text.ts';
import { withoutMark } from '../source.ts';
import { type FindCuts, left } from './cut.ts';
import { type Item, listCuts } from './list.ts';
import { indexesOf } from './places.ts';

export const jsonCuts: FindCuts = (text, file, places) => {
  const bare = withoutMark(text);
  const parsed = readJsonText(bare, 'the file');
  const starts = parsed.ok ? parsed.elements : [];
  const at = positionsIn(bare, file);
  const indexes = indexesOf(places, starts.map(at));
  const mark = text.length - bare.length;
  const items = itemsOf(bare, starts).map(({ start, end }): Item => ({ start: start + mark, end: end + mark }));
  const cuts = listCuts(items, new Set(indexes));
  return indexes.map((index) => cuts.get(index) ?? left('it was not found again where it stands'));
};

/** Between the elements of a list there are a comma and blanks, and nothing else. */
function itemsOf(text: string, starts: readonly number[]): readonly Item[] {
  const close = text.lastIndexOf(']');
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const within = next === undefined ? text.slice(start, close) : text.slice(start, next).trimEnd().slice(0, -1);
    return { start, end: start + within.trimEnd().length };
  });
}
