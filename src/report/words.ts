import { cut, visibleLine } from '../values/visible.ts';

/**
 * A sentence before it is worded for Markdown or a terminal. Strings are prose; whatever a user, a model or a file
 * brought in is `code`. Prose is escaped as well, so that data which ends up there can do no harm.
 */
export type Words = readonly Inline[];
export type Inline = string | Code | Strong | Link;

export interface Code {
  readonly kind: 'code';
  /** On one line, nothing hidden, cut. */
  readonly text: string;
}

interface Strong {
  readonly kind: 'strong';
  readonly words: Words;
}

/** Only ever to an address that Evalgap made itself. */
interface Link {
  readonly kind: 'link';
  readonly text: string;
  readonly url: string;
}

/** Longer than any sentence of ours; data is cut before. */
const LONGEST_PROSE = 2_000;

/** `words\`${code(step)} got worse\`` */
export function words(strings: TemplateStringsArray, ...values: readonly (Inline | Words | number)[]): Words {
  return strings.flatMap((text, index) => {
    const value = values[index];
    const own = text === '' ? [] : [text];
    if (value === undefined) return own;
    return [...own, ...(isWords(value) ? value : [typeof value === 'number' ? String(value) : value])];
  });
}

/** Data: an id, a name, a path, an output. Cut to `length`. */
export function code(text: string, length = 80): Code {
  return { kind: 'code', text: cut(visibleLine(text.slice(0, 4 * length)), length) };
}

/** A message: our words with data in them, the data in backticks or not. */
export function prose(text: string, length = 600): string {
  const flat = text
    .slice(0, 4 * length)
    .replace(/\s+/gu, ' ')
    .trim();
  return cut(visibleLine(flat), length);
}

/** A string of a sentence as renderers show it: on one line, nothing hidden, never without end. */
export function proseLine(text: string): string {
  return cut(visibleLine(text.slice(0, 4 * LONGEST_PROSE)), LONGEST_PROSE);
}

/** Prose that ends like a sentence. */
export function sentence(text: string, length = 600): string {
  const flat = prose(text, length);
  return flat === '' || /[.!?]$/.test(flat) ? flat : `${flat}.`;
}

export function strong(...parts: readonly (Inline | Words)[]): Strong {
  return { kind: 'strong', words: parts.flatMap((part) => (isWords(part) ? part : [part])) };
}

export function link(text: string, url: string): Link {
  return { kind: 'link', text, url };
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly (Inline | Words)[], conjunction = 'and'): Words {
  return items.flatMap((item, index) => {
    const before = index === 0 ? '' : index === items.length - 1 ? ` ${conjunction} ` : ', ';
    return [...(before === '' ? [] : [before]), ...(isWords(item) ? item : [item])];
  });
}

/** The first few of a list, and how many more there are. */
export function listedUpTo(most: number, items: readonly (Inline | Words)[], conjunction = 'and'): Words {
  if (items.length <= most) return listed(items, conjunction);
  return listed([...items.slice(0, most), `${items.length - most} more`], conjunction);
}

export function joined(sentences: readonly Words[], separator = ' '): Words {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [separator, ...sentence]));
}

/** With a capital first letter, where it begins with prose. */
export function capital(sentence: Words): Words {
  const [first, ...rest] = sentence;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : sentence;
}

function isWords(value: Inline | Words | number): value is Words {
  return Array.isArray(value);
}
