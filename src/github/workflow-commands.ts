/**
 * Text that a runner prints and never obeys. A runner takes a line for a command when `::` opens it, after any white
 * space, or when `##[` stands anywhere in it; both are broken up here. Carriage returns count as line ends.
 */
export function inert(text: string): string {
  return text.replace(/(^|[\r\n])([^\S\r\n]*)::/g, '$1$2:\u200b:').replaceAll('##[', '#\u200b#[');
}
