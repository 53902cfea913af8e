import { cut } from '../values/visible.ts';
import type { Words } from './words.ts';

/** What a report is made of. Renderers turn blocks into Markdown or terminal text; none is ever cut inside. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  /** Context and small print. */
  | { readonly kind: 'small'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | Table
  /** Folded on GitHub. */
  | { readonly kind: 'details'; readonly summary: Words; readonly blocks: readonly Block[] }
  /** Text of several lines as it came. */
  | { readonly kind: 'fence'; readonly text: string };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** May be left out where the width is scarce. */
  readonly optional?: boolean;
}

export function heading(level: 3 | 4, words: Words): Block {
  return { kind: 'heading', level, words };
}

export function paragraph(words: Words): Block {
  return { kind: 'paragraph', words };
}

export function small(words: Words): Block {
  return { kind: 'small', words };
}

export function list(items: readonly Words[]): Block {
  return { kind: 'list', items };
}

export function table(columns: readonly Column[], rows: readonly (readonly Words[])[]): Table {
  return { kind: 'table', columns, rows };
}

export function details(summary: Words, blocks: readonly Block[]): Block {
  return { kind: 'details', summary, blocks };
}

/** At most `lines` lines of `length` units each; says how many more there were. */
export function fence(text: string, lines = 20, length = 300): Block {
  const all = text.split(/\r?\n/);
  const kept = all.slice(0, lines).map((line) => cut(line, length));
  const more = all.length - kept.length;
  return { kind: 'fence', text: more === 0 ? kept.join('\n') : [...kept, `… ${more} more lines`].join('\n') };
}

export function leftColumn(head: string): Column {
  return { head, align: 'left' };
}

export function rightColumn(head: string): Column {
  return { head, align: 'right' };
}
