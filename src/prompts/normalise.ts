/**
 * One text for all that editors and checkouts may do to a file without anybody meaning it: Unicode NFC, LF line ends,
 * no byte order mark, no blanks or tabs at the end of a line, exactly one line feed at the end of the text. A text
 * without anything but line ends becomes empty.
 */
export function normaliseText(text: string): string {
  const lines = text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  // Looking behind keeps a long run of blanks inside a line from being tried from each of its characters.
  return endOnce(lines.replace(/(?<![ \t])[ \t]+$/gm, ''));
}

/** Drops blank lines at the start of a text that is already normalised. */
export function withoutLeadingLines(text: string): string {
  let start = 0;
  while (text[start] === '\n') start++;
  return text.slice(start);
}

function endOnce(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end--;
  return end === 0 ? '' : `${text.slice(0, end)}\n`;
}
