/** What is to be added to a file of lines so that these stand at its end, each on a line of its own. */
export function appendedTo(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const end = lineEndOf(text);
  const isOpen = text !== '' && text !== MARK && !text.endsWith('\n');
  return `${isOpen ? end : ''}${lines.map((line) => `${line}${end}`).join('')}`;
}

const MARK = '\uFEFF';

/** That of the last line that has one: a file of mixed ends goes on as it ended. */
function lineEndOf(text: string): string {
  return text[text.lastIndexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
