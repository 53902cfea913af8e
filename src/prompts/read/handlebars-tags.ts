import type { Span, TemplateFault } from './template.ts';

export interface HandlebarsTag extends Span {
  readonly kind: 'comment' | 'open' | 'close' | 'partial' | 'partial-block' | 'inline' | 'expression';
  /** What a block or partial is called; empty where it is computed or there is none. */
  readonly name: string;
}

interface Tags {
  readonly tags: readonly HandlebarsTag[];
  readonly faults: readonly TemplateFault[];
}

/** The tags of a Handlebars template in their order. Behind a tag that is never closed nothing is looked at. */
export function handlebarsTags(text: string): Tags {
  const tags: HandlebarsTag[] = [];
  const opening = /(?<!\\)(?:\\\\)*(\\?)(\{\{+)/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [whole, escaped, braces = ''] = match;
    if (escaped !== '') continue;
    const start = match.index + whole.length - braces.length;
    const tag = tagAt(text, start, braces.length);
    if (tag === undefined) return { tags, faults: [unclosed(start)] };
    tags.push(tag);
    opening.lastIndex = tag.end;
  }
  return { tags, faults: [] };
}

function tagAt(text: string, start: number, braces: number): HandlebarsTag | undefined {
  const from = start + braces;
  if (braces >= 4) return behind(/\{\{\{\{\/[^{}]*\}\}\}\}/g, text, start, 'expression');
  if (/^~?!--/.test(text.slice(from, from + 4))) return behind(/--~?\}\}/g, text, start, 'comment');
  if (/^~?!/.test(text.slice(from, from + 2))) return behind(/\}\}/g, text, start, 'comment');
  const close = closeOf(text, from, '}'.repeat(braces));
  if (close === undefined) return undefined;
  const inner = text.slice(from, close).replace(/^~|~$/g, '').trim();
  return { start, end: close + braces, ...kindOf(inner) };
}

/** A tag that goes on to the end of the next match: comments, and raw blocks in which nothing else is a tag. */
function behind(end: RegExp, text: string, start: number, kind: HandlebarsTag['kind']): HandlebarsTag | undefined {
  end.lastIndex = start + 2;
  return end.exec(text) === null ? undefined : { kind, name: '', start, end: end.lastIndex };
}

/** Quoted texts inside of a tag may hold braces; a second opening means that the first was never closed. */
function closeOf(text: string, from: number, mark: string): number | undefined {
  for (let position = from; position < text.length; position++) {
    const character = text[position];
    if (text.startsWith(mark, position)) return position;
    if (text.startsWith('{{', position)) return undefined;
    if (character === '"' || character === "'") position = endOfQuote(text, position, character);
  }
  return undefined;
}

function endOfQuote(text: string, start: number, quote: string): number {
  for (let position = start + 1; position < text.length && text[position] !== '\n'; position++) {
    if (text[position] === quote) return position;
  }
  return start;
}

function kindOf(inner: string): Pick<HandlebarsTag, 'kind' | 'name'> {
  const [, sign = '', rest = ''] = /^(#\*|#>|[#^/>]?)\s*([\s\S]*)$/.exec(inner) ?? [];
  const [, quoted, word] = /^(?:["']([^"']*)["']|([^\s"'(|=}]+))/.exec(rest) ?? [];
  const name = quoted ?? word ?? '';
  if (sign === '#*') return { kind: 'inline', name: /^\S+\s+["']?([^"'\s]+)/.exec(rest)?.[1] ?? '' };
  if (sign === '#>') return { kind: 'partial-block', name };
  if (sign === '>') return { kind: 'partial', name: name.startsWith('@') ? '' : name };
  if (sign === '/') return { kind: 'close', name };
  if ((sign === '#' || sign === '^') && name !== '') return { kind: 'open', name };
  return { kind: 'expression', name };
}

function unclosed(offset: number): TemplateFault {
  return { offset, message: 'this tag is never closed', expected: '}} before the next {{ and before the end' };
}
