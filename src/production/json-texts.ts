import { withoutMark } from '../cases/source.ts';
import { CouldNotCheck } from '../values/problem.ts';

/** A JSON text of a file, and the line on which it begins. */
export interface JsonText {
  readonly text: string;
  readonly line: number;
}

/** In characters. */
const LARGEST_DOCUMENT = 64 << 20;
const BACKSLASH = 0x5c;

/**
 * The JSON texts of a file: one on each line, or, where the first line opens an object or a list and ends, as many
 * documents as there are, each over several lines. A line ends one text unless that is so. A first line that was cut
 * off there is told by the next one, which is a whole text of its own, and takes no other line with it.
 */
export async function* jsonTexts(file: string, lines: AsyncIterable<string>): AsyncGenerator<JsonText> {
  let line = 0;
  let first = true;
  let spread = false;
  let document:
    | { readonly line: number; readonly lines: string[]; depth: number; size: number; mayBeCut: boolean }
    | undefined;
  for await (const raw of lines) {
    line += 1;
    const text = line === 1 ? withoutMark(raw) : raw;
    if (document === undefined) {
      if (text.trim() === '') continue;
      if (first) spread = /[[{]\s*$/.test(text.slice(-100));
      const isFirst = first;
      first = false;
      if (!spread) {
        yield { text, line };
        continue;
      }
      document = { line, lines: [], depth: 0, size: 0, mayBeCut: isFirst };
    } else if (document.mayBeCut && text.trim() !== '') {
      document.mayBeCut = false;
      const [opening = ''] = document.lines;
      if (!onlyOpens(opening) && isWhole(text)) {
        yield { text: opening, line: document.line };
        yield { text, line };
        document = undefined;
        spread = false;
        continue;
      }
    }
    document.lines.push(text);
    document.size += text.length;
    document.depth += opened(text);
    if (document.size > LARGEST_DOCUMENT) throw tooLarge(file, document.line);
    if (document.depth > 0) continue;
    yield { text: document.lines.join('\n'), line: document.line };
    document = undefined;
  }
  if (document !== undefined) yield { text: document.lines.join('\n'), line: document.line };
}

/** So begins a list of whole objects, one on each line. */
function onlyOpens(line: string): boolean {
  return line.length < 1_000 && /^(?:[[{](?:"[^"\\]*":)?)+$/.test(line.replaceAll(/\s/g, ''));
}

function isWhole(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** How many more objects and lists a line opens than it closes. No text goes on over lines. */
function opened(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') at = endOfText(line, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return depth;
}

function endOfText(line: string, start: number): number {
  for (let end = line.indexOf('"', start + 1); end !== -1; end = line.indexOf('"', end + 1)) {
    let first = end;
    while (line.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return line.length;
}

function tooLarge(file: string, line: number): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this document is too large to be read as a whole',
    location: { file, line },
    expected: `at most ${LARGEST_DOCUMENT} characters`,
    remedy: 'Write one JSON object per line.',
  });
}
