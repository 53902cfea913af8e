import { closerOf, type IncludeTag, type Span, type TemplateScan, type TemplateSyntax } from './template.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{#', '#}'],
  ['{%', '%}'],
  ['{{', '}}'],
]);

/** Files whose name says that a Jinja engine renders them: there a `{# comment #}` is never sent. */
export const jinja: TemplateSyntax = { scan, fileNames: (name) => [name] };

/** Any other text may be rendered by Jinja too, but what looks like a comment could be sent as it stands. */
export const maybeJinja: TemplateSyntax = {
  scan: (text) => ({ ...scan(text), comments: [] }),
  fileNames: (name) => [name],
};

function scan(text: string): TemplateScan {
  const comments: Span[] = [];
  const includes: IncludeTag[] = [];
  const closer = closerOf(text);
  const opening = /\{[#%{]/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [mark] = match;
    const close = closer(CLOSING.get(mark) ?? '', match.index + 2);
    if (close === undefined) continue;
    const span = { start: match.index, end: close + 2 };
    opening.lastIndex = span.end;
    if (mark === '{#') comments.push(span);
    if (mark !== '{%') continue;
    const inner = text.slice(span.start + 2, close).replace(/^[-+]|[-+]$/g, '');
    if (inner.trim() === 'raw') opening.lastIndex = endOfRaw(text, span.end);
    else includes.push(...includeTag(inner.trim(), span));
  }
  return { comments, includes, faults: [] };
}

function endOfRaw(text: string, from: number): number {
  const end = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
  end.lastIndex = from;
  return end.exec(text) === null ? text.length : end.lastIndex;
}

/** A name that is computed while rendering cannot be followed. */
function includeTag(statement: string, span: Span): readonly IncludeTag[] {
  const [, keyword, rest = ''] = /^(include|extends|import|from)\b\s*([\s\S]*)$/.exec(statement) ?? [];
  if (keyword === undefined) return [];
  const names = stringsAtStart(rest);
  const optional = keyword === 'include' && /\bignore\s+missing\b/.test(rest);
  return names.length === 0
    ? []
    : [{ ...span, names, optional, inline: keyword === 'include' || keyword === 'extends' }];
}

function stringsAtStart(text: string): readonly string[] {
  const [, , single] = /^(["'])([^"'\n]+)\1/.exec(text) ?? [];
  if (single !== undefined) return [single];
  const [, list] = /^[[(]((?:\s*(?:"[^"\n]+"|'[^'\n]+')\s*,?)+)[\])]/.exec(text) ?? [];
  return list === undefined ? [] : [...list.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)].map(([, a, b]) => a ?? b ?? '');
}
