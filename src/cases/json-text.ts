import { quote } from '../config/describe.ts';

/** Where a text stops being JSON that can be trusted; the offset counts UTF-16 units from 0. */
interface JsonFault {
  readonly ok: false;
  readonly message: string;
  readonly offset: number;
  readonly remedy?: string;
}

export type JsonReading =
  /** `elements` is where each element of the outermost list starts. */
  { readonly ok: true; readonly value: unknown; readonly elements: readonly number[] } | JsonFault;

/** Parses a JSON text; `what` it is (`the line`, `the file`) becomes the subject of the message. */
export function readJsonText(text: string, what: string): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, ...faultOf(text, what, String(error)) };
  }
  const { repeated, elements } = layoutOf(text);
  if (repeated === undefined) return { ok: true, value, elements };
  const message = `the key ${quote(repeated.key)} stands twice in one object`;
  return { ok: false, message, offset: repeated.offset, remedy: 'Remove one of them.' };
}

interface Layout {
  /** The first key that one object holds twice: JSON.parse keeps the last value and says nothing. */
  readonly repeated?: { readonly key: string; readonly offset: number };
  readonly elements: readonly number[];
}

/** Walks over a text that JSON.parse has accepted. */
function layoutOf(text: string): Layout {
  const open: (Set<string> | undefined)[] = [];
  const elements: number[] = [];
  let repeated: Layout['repeated'];
  let elementAhead = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isBlank(character)) continue;
    if (elementAhead && character !== CLOSE_LIST) elements.push(at);
    elementAhead = false;
    if (character === QUOTE) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const key = textOf(text.slice(at, end));
        if (keys.has(key)) repeated ??= { key, offset: at };
        keys.add(key);
      }
      at = end - 1;
    } else if (character === OPEN_OBJECT) open.push(new Set());
    else if (character === OPEN_LIST) elementAhead = open.push(undefined) === 1;
    else if (character === CLOSE_OBJECT || character === CLOSE_LIST) open.pop();
    else if (character === COMMA) elementAhead = open.length === 1 && open[0] === undefined;
  }
  return repeated === undefined ? { elements } : { elements, repeated };
}

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

function isBlank(character: number): boolean {
  return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (quote - first) % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === COLON;
}

function textOf(quoted: string): string {
  return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}

function faultOf(text: string, what: string, said: string): Omit<JsonFault, 'ok'> {
  if (text.includes('\0'))
    return { message: `${what} holds NUL characters`, offset: text.indexOf('\0'), remedy: 'Save the file as UTF-8.' };
  if (/end of JSON input|Unterminated string/.test(said))
    return { message: `${what} ends before its JSON does`, offset: text.trimEnd().length };
  const [, position] = /at position (\d+)/.exec(said) ?? [];
  const offset = position === undefined ? unexpectedAt(text) : Number(position);
  return { message: `${what} is not JSON from here on`, offset };
}

/**
 * The engine does not say where an unexpected token stands, but a text that is cut before it fails in another way:
 * the shortest beginning that still fails like this ends with the token.
 */
function unexpectedAt(text: string): number {
  let [clean, faulty] = [0, text.length];
  while (faulty - clean > 1) {
    const middle = Math.floor((clean + faulty) / 2);
    if (isUnexpected(text.slice(0, middle))) faulty = middle;
    else clean = middle;
  }
  return clean;
}

function isUnexpected(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return String(error).includes('Unexpected token');
  }
}
