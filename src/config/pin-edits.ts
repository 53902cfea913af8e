import { isAlias, isMap, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { keyName } from './yaml-data.ts';

/** Puts `text` in place of the characters from `start` to before `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An entry of `prompts` with the mapping it stands in. */
export interface PromptPair {
  readonly pair: Pair<ParsedNode, ParsedNode | null>;
  readonly siblings: YAMLMap.Parsed;
}

/** `triage: prompts/triage.md` as path and pin: in braces, or line by line where the entries around it are. */
export function expandShortForm(text: string, { pair, siblings }: PromptPair, pin: string): readonly TextEdit[] {
  const { key, value } = pair;
  if (value === null || isBlockScalar(value)) return [];
  const [start, end] = [startWithAnchor(pair, value), value.range[1]];
  const colon = colonEnd(pair);
  const step = blockStep(text, siblings);
  if (colon === undefined || step === undefined || text.slice(colon, end).includes('\n')) {
    const path = text.slice(start, value.range[0]) + sourceInBraces(text, value);
    return [{ start, end, text: `{ path: ${path}, pin: ${JSON.stringify(pin)} }` }];
  }
  const lineEnd = endOfLine(text, end);
  const newLine = lineBreakAt(text, lineEnd) + ' '.repeat(columnOf(text, key.range[0]) + step);
  return [
    { start: colon, end: start, text: `${newLine}path: ` },
    { start: lineEnd, end: lineEnd, text: `${newLine}pin: ${JSON.stringify(pin)}` },
  ];
}

/** The pin of an entry in the long form: in place of the one that stands there, else after what stands there. */
export function setPin(text: string, entry: YAMLMap.Parsed, pin: string): readonly TextEdit[] {
  const pair = entry.items.find(({ key }) => keyName(key) === 'pin');
  if (pair === undefined) return entry.flow === true ? appendInBraces(text, entry, pin) : appendLine(text, entry, pin);
  const { value } = pair;
  if (value === null || isBlockScalar(value) || !(isScalar(value) || isAlias(value))) return [];
  const [start, end] = value.range;
  if (start === end) return [{ start, end, text: ` ${JSON.stringify(pin)}` }];
  return [{ start, end, text: inStyleOf(value, pin) }];
}

function appendInBraces(text: string, { items }: YAMLMap.Parsed, pin: string): readonly TextEdit[] {
  const last = items.at(-1);
  if (last?.value == null) return [];
  const [start, end] = last.value.range;
  const space = text[start - 1] === ':' ? '' : ' ';
  const key = text[last.key.range[0]] === '"' ? '"pin"' : 'pin';
  return [{ start: end, end, text: `,${space}${key}:${space}${JSON.stringify(pin)}` }];
}

function appendLine(text: string, { items }: YAMLMap.Parsed, pin: string): readonly TextEdit[] {
  const before = items.findLast(({ value }) => value !== null && !isBlockScalar(value));
  if (before?.value == null) return [];
  const start = endOfLine(text, before.value.range[1]);
  const indent = ' '.repeat(columnOf(text, before.key.range[0]));
  return [{ start, end: start, text: `${lineBreakAt(text, start)}${indent}pin: ${JSON.stringify(pin)}` }];
}

function inStyleOf(value: ParsedNode, pin: string): string {
  const style = isScalar(value) && /^[A-Za-z0-9][A-Za-z0-9@:._+-]*$/.test(pin) ? value.type : undefined;
  if (style === 'PLAIN') return pin;
  return style === 'QUOTE_SINGLE' ? `'${pin}'` : JSON.stringify(pin);
}

/** Within braces a comma or bracket would end a path without quotes. */
function sourceInBraces(text: string, value: ParsedNode): string {
  const source = text.slice(value.range[0], value.range[1]);
  const plain = isScalar(value) && value.type === 'PLAIN';
  return plain && /[,[\]{}]/.test(source) ? JSON.stringify(value.value) : source;
}

/** An anchor stays with the path it names, since others may refer to it. */
function startWithAnchor({ srcToken }: PromptPair['pair'], value: ParsedNode): number {
  const props = srcToken?.sep?.find(({ type }) => type === 'anchor' || type === 'tag');
  return props?.offset ?? value.range[0];
}

function colonEnd({ srcToken }: PromptPair['pair']): number | undefined {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + 1;
}

/** How far the other entries indent their keys, where they are written line by line; braces win over lines. */
function blockStep(text: string, { flow, items }: YAMLMap.Parsed): number | undefined {
  const entries = items.flatMap(({ key, value }) => (isMap(value) ? [{ key, value }] : []));
  if (flow === true || entries.some(({ value }) => value.flow === true)) return undefined;
  const [first] = entries;
  const inner = first?.value.items[0]?.key;
  if (first === undefined || inner === undefined) return undefined;
  return columnOf(text, inner.range[0]) - columnOf(text, first.key.range[0]);
}

/** Written over several lines after `|` or `>`. */
function isBlockScalar(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** As the line ends that ends here; as the file does elsewhere, when it is the last one. */
function lineBreakAt(text: string, offset: number): string {
  const rest = offset < text.length ? text.slice(offset, offset + 2) : text;
  return rest.includes('\r\n') ? '\r\n' : '\n';
}
