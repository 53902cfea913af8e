/** How a template language names other files and marks its comments. */
export interface TemplateSyntax {
  readonly scan: (text: string) => TemplateScan;
  /** Where a name may stand below a folder, most likely first. */
  readonly fileNames: (name: string) => readonly string[];
}

export interface TemplateScan {
  /** What is never sent: dropped before the digest is taken. */
  readonly comments: readonly Span[];
  readonly includes: readonly IncludeTag[];
  /** What keeps the template from being rendered at all. */
  readonly faults: readonly TemplateFault[];
}

/** A stretch of a text; `end` is the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface IncludeTag extends Span {
  /** The file's name as written; of several the first that there is. */
  readonly names: readonly string[];
  /** Rendering goes on without the file. */
  readonly optional: boolean;
  /** The file's text stands in the place of the tag, rather than lending it macros. */
  readonly inline: boolean;
}

export interface TemplateFault {
  readonly offset: number;
  readonly message: string;
  readonly expected: string;
}

/** The text with each span replaced. Spans stand in the order of the text and do not overlap. */
export function replaceSpans(text: string, spans: readonly (Span & { readonly by: string })[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, by } of spans) {
    parts.push(text.slice(position, start), by);
    position = end;
  }
  return parts.join('') + text.slice(position);
}

/** A comment that has its lines to itself takes them with it. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const alone = lineEnd !== -1 && isBlank(text.slice(lineStart, start)) && isBlank(text.slice(end, lineEnd));
  return alone ? { start: lineStart, end: lineEnd + 1 } : { start, end };
}

function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** Finds closing marks; once there is none ahead it stops looking, so that a text full of openings stays cheap. */
export function closerOf(text: string): (mark: string, from: number) => number | undefined {
  const exhausted = new Set<string>();
  return (mark, from) => {
    if (exhausted.has(mark)) return undefined;
    const found = text.indexOf(mark, from);
    if (found !== -1) return found;
    exhausted.add(mark);
    return undefined;
  };
}
