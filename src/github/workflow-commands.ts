/**
 * Text that a runner prints and never obeys. A runner takes a line for a command when `::` opens it, after any white
 * space, or when `##[` stands anywhere in it; both are broken up here. Carriage returns count as line ends.
 */
export function inert(text: string): string {
  return text.replace(/(^|[\r\n])([^\S\r\n]*)::/g, '$1$2:\u200b:').replaceAll('##[', '#\u200b#[');
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
    .map(({ level, title, message, file, line, column }) => {
      const properties = Object.entries({ title: inert(title), file, line, col: column })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${level} ${properties.join(',')}::${escapeData(inert(message))}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
