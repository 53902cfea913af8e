import { visible } from '../values/visible.ts';

/**
 * Text that a runner prints and never obeys. A runner takes a line for a command when `::` opens it, after any white
 * space, or when `##[` stands anywhere in it; both are broken up here. Carriage returns count as line ends, and its
 * white space is not quite JavaScript's: U+0085 belongs to it.
 */
export function inert(text: string): string {
  return text.replace(/(^|[\s\u0085])::/g, '$1:\u200b:').replaceAll('##[', '#\u200b#[');
}

/** A remark that GitHub shows at a place in the changed files. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Annotations as the commands a runner reads from standard output, one per line. */
export function annotationCommands(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ level, title, message, file, line, column }) => command(level, { title, file, line, col: column }, message))
    .join('\n');
}

/** One workflow command; neither its properties nor its message can end it or begin another. */
export function command(
  name: 'notice' | 'warning' | 'error',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(shown(String(value)))}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(shown(message))}`;
}

function shown(text: string): string {
  return inert(visible(text));
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
