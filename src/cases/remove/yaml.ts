import { isCollection, isMap, isPair, isScalar, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';
import { readYaml, type YamlFile } from '../../config/yaml.ts';
import { CASES } from '../yaml.ts';
import { type Cut, type FindCuts, left } from './cut.ts';
import { type Lines, linesOf } from './lines.ts';
import { type Item, listCuts } from './list.ts';
import { indexesOf } from './places.ts';
import { commentsIn } from './yaml-comments.ts';

export const yamlCuts: FindCuts = (text, file, places) => {
  const yaml = readYaml(text, file, CASES);
  const list = yaml.ok ? listOf(yaml.value.root) : undefined;
  if (!yaml.ok || list === undefined) return places.map(() => left('it was not found again where it stands'));
  const { at, targets } = yaml.value;
  const indexes = indexesOf(
    places,
    list.items.map(({ range }) => at(range[0])),
  );
  const comments = commentsIn(text);
  const find = list.flow === true ? flowCuts(text, list, indexes, comments) : blockCuts(text, list, comments);
  return indexes.map((index) => {
    const item = list.items[index];
    if (item === undefined) return left('it was not found again where it stands');
    return isReferredTo(item, targets) ? left('an alias elsewhere in the file refers to an anchor in it') : find(index);
  });
};

function listOf(root: ParsedNode): YAMLSeq.Parsed | undefined {
  const list = isMap(root) ? root.get('cases', true) : root;
  return isSeq(list) ? (list as YAMLSeq.Parsed) : undefined;
}

function isReferredTo(item: ParsedNode, targets: YamlFile['targets']): boolean {
  const [start, , end] = item.range;
  const isWithin = ({ range }: ParsedNode): boolean => start <= range[0] && range[0] < end;
  return [...targets].some(([alias, target]) => isWithin(target) && !isWithin(alias));
}

const COMMENTED = 'a comment in it would be lost';

/** Between brackets; where comments stand between the items it cannot be told whose they are. */
function flowCuts(
  text: string,
  { items, range: [open, close] }: YAMLSeq.Parsed,
  removed: readonly number[],
  comments: readonly number[],
): (index: number) => Cut {
  const places = items.map(({ range: [start, end] }) => ({ start, end }));
  const gaps = places.slice(1).map(({ start }, index) => text.slice(places[index]?.end, start));
  const cuts = listCuts(places, new Set(removed));
  const beside = comments.filter((at) => open <= at && at < close && !places.some((place) => isIn(at, place)));
  const commented = beside.length > 0 || gaps.some((gap) => !/^\s*,\s*$/.test(gap));
  return (index) => {
    if (commented) return left('between the cases of its list there is more than commas');
    const place = places[index];
    if (place !== undefined && comments.some((at) => isIn(at, place))) return left(COMMENTED);
    return cuts.get(index) ?? left('it was not found again where it stands');
  };
}

function isIn(offset: number, { start, end }: Item): boolean {
  return start <= offset && offset < end;
}

/** One below the other, each after a dash: its lines from the dash to the last that says something of it. */
function blockCuts(text: string, list: YAMLSeq.Parsed, comments: readonly number[]): (index: number) => Cut {
  const lines = linesOf(text);
  const commented = new Set(comments.map(lines.at));
  const isComment = (number: number): boolean => commented.has(number) && lines.line(number).trim().startsWith('#');
  return (index) => {
    const dash = dashOf(list, index);
    const item = list.items[index];
    if (dash === undefined || item === undefined) return left('it was not found again where it stands');
    const [first, last] = [lines.at(dash), lines.at(Math.max(dash, endOf(text, item) - 1))];
    if (!/^\s*-/.test(lines.line(first))) return left('its first line holds something else as well');
    const before = list.items[index - 1];
    const above = before === undefined ? 0 : endOf(text, before);
    if (isComment(first - 1)) return left('the comment right above it would be about nothing');
    const indent = indentOf(lines.line(first));
    for (
      let number = first;
      number <= last || (isComment(number) && indentOf(lines.line(number)) > indent);
      number += 1
    )
      if (commented.has(number)) return left(COMMENTED);
    const [start, end] = withBlankLines(lines, first, last, above === 0 ? 0 : lines.at(above - 1));
    // A text after `|` ends with its line end.
    return lines.cut(start, end, text[above - 1] === '\n');
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function dashOf({ srcToken }: YAMLSeq.Parsed, index: number): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/**
 * The end of what is written, without the blank lines and comments that a block collection counts as its own. Those
 * below a text after `|` or `>` belong to the text.
 */
function endOf(text: string, node: ParsedNode): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (isPair<ParsedNode, ParsedNode | null>(last)) return endOf(text, last.value ?? last.key);
  if (last !== undefined) return endOf(text, last as ParsedNode);
  const [start, end] = node.range;
  return isScalar(node) && node.type?.startsWith('BLOCK') !== true
    ? start + text.slice(start, end).trimEnd().length
    : end;
}

/**
 * Of the blank lines around a removed item only those before it stay, and at the end of the file not even they, unless
 * they are part of what stands `above`.
 */
function withBlankLines(lines: Lines, first: number, last: number, above: number): readonly [number, number] {
  const isBlank = (number: number): boolean => number >= 1 && number <= lines.count && lines.line(number).trim() === '';
  if (!isBlank(first - 1)) return [first, last];
  let end = last;
  while (isBlank(end + 1)) end += 1;
  let start = first;
  while (end === lines.count && start - 1 > above && isBlank(start - 1)) start -= 1;
  return [start, end];
}
