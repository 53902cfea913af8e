/** The lines of a text, without their line feeds. */
export async function* linesOf(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
  }
}
