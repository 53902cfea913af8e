/** Text in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export type Style = (text: string) => string;

/** Lines of at most `columns`, broken at blanks only; a longer word has a line of its own. */
export function wrap(pieces: readonly Piece[], columns: number): string {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const unit of units(pieces)) {
    const width = widthOf(unit);
    const blank = isBlank(unit[0]);
    if (blank && used === 0) continue;
    if (!blank && used > 0 && used + width > columns) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...unit);
    used += width;
  }
  return lines.map((line) => styled(withoutTrailingBlank(line))).join('\n');
}

/** Puts a label before the first line and indents the others as far. */
export function hang(label: string, text: string): string {
  return label + text.replaceAll('\n', `\n${' '.repeat(displayWidth(label))}`);
}

export function styled(line: readonly Piece[]): string {
  return line.map(({ text, style }) => style(text)).join('');
}

export function widthOf(line: readonly Piece[]): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** Cells a terminal gives a text: none to marks, two to East Asian characters and emoji. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

const MARK = /\p{M}/u;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** What stays together on a line: a blank, or everything up to the next one whatever its style. */
function units(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  for (const piece of pieces.flatMap(splitAtBlanks)) {
    const last = found.at(-1);
    if (last === undefined || isBlank(piece) || isBlank(last[0])) found.push([piece]);
    else last.push(piece);
  }
  return found;
}

/** A figure keeps its unit. */
function splitAtBlanks({ text, style }: Piece): readonly Piece[] {
  return text
    .split(/( +(?!%))/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, style }));
}

function withoutTrailingBlank(line: readonly Piece[]): readonly Piece[] {
  return isBlank(line.at(-1)) ? line.slice(0, -1) : line;
}

function isBlank(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.trim() === '';
}
