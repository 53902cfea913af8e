import { comparable } from './comparable.ts';
import { linesOf } from './compared-texts.ts';

/** What of a text is held against another's. */
export interface TextReading {
  readonly comparable: string;
  /** Words that hold a digit, without the marks at their ends, in one order whatever the text's. */
  readonly figures: string;
  /** All words in one order whatever the text's. */
  readonly words: string;
  readonly lines: readonly string[];
}

/** Reads each text once: in a crowd of like texts each is in hundreds of pairs. */
export function textReadings(): (text: string) => TextReading {
  const known = new Map<string, TextReading>();
  return (text) => {
    const reading = known.get(text) ?? readingOf(text);
    known.set(text, reading);
    return reading;
  };
}

function readingOf(text: string): TextReading {
  const plain = comparable(text);
  const words = plain.split(' ');
  return { comparable: plain, figures: figuresIn(words), words: words.sort().join(' '), lines: linesOf(text) };
}

function figuresIn(words: readonly string[]): string {
  return words
    .filter((word) => /\p{N}/u.test(word))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .sort()
    .join(' ');
}
