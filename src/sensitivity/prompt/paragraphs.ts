import { beginsBlock } from './blocks.ts';
import { withoutKept } from './kept.ts';

/** A paragraph of several lines was wrapped only where its lines are long: short ones may be meant. */
const WRAPPED_FROM = 40;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|vs|approx|no|nr|mr|mrs|ms|dr|st|z\.\s?b|d\.\s?h|bzw|ca|p\.\s?ex|art|fig)\.$/iu;

/** At most so many columns a line. Nothing where the paragraph should be left as it is. */
export function rewrapped(lines: readonly string[], columns: number): readonly string[] | undefined {
  return changed(lines, (text, restore) => {
    const wrapped: string[] = [];
    for (const word of text.split(' ')) {
      const line = wrapped.at(-1);
      if (line === undefined || restore(`${line} ${word}`).length > columns) wrapped.push(word);
      else wrapped[wrapped.length - 1] = `${line} ${word}`;
    }
    return wrapped;
  });
}

export function onOneLine(lines: readonly string[]): readonly string[] | undefined {
  return changed(lines, (text) => [text]);
}

export function sentencePerLine(lines: readonly string[]): readonly string[] | undefined {
  return changed(lines, (text) => {
    const sentences: string[] = [];
    for (const piece of text.split(/(?<=[.!?]) (?=[\p{Lu}¿¡\uE000])/u)) {
      const before = sentences.at(-1);
      if (before !== undefined && ABBREVIATION.test(before)) sentences[sentences.length - 1] = `${before} ${piece}`;
      else sentences.push(piece);
    }
    return sentences;
  });
}

function changed(
  lines: readonly string[],
  lay: (text: string, restore: (bare: string) => string) => readonly string[],
): readonly string[] | undefined {
  if (!isProse(lines)) return undefined;
  const [first = ''] = lines;
  const indent = first.slice(0, first.length - first.trimStart().length);
  const joined = lines.map((line) => line.trim()).join('\n');
  const { bare, restore } = withoutKept(joined);
  // A kept stretch over a line end would lose it.
  if (restore(bare.replaceAll('\n', ' ')) !== joined.replaceAll('\n', ' ')) return undefined;
  const laid = lay(bare.replaceAll('\n', ' '), restore).map((line) => indent + restore(line));
  return laid.some((line, index) => index > 0 && beginsBlock(line)) ? undefined : laid;
}

/** Whether line ends mean nothing in it. */
function isProse(lines: readonly string[]): boolean {
  if (lines.some((line) => line.includes('\uE000') || /(?: {2}|\\)$/.test(line))) return false;
  return lines.slice(0, -1).every((line) => line.length >= WRAPPED_FROM && !/[:;]$/.test(line));
}
