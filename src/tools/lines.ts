const NAMED = /(?:^|[\s{,"'])(?:operationId|name|title)["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',{}#][^\n,}#]*))/g;

/** The line on which each name is first given to something in a file of tools, as near as the bare text shows it. */
export function linesOfNames(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let [line, from] = [1, 0];
  for (const match of text.matchAll(NAMED)) {
    // The name's own end: a key may stand on an earlier line than its value.
    const end = match.index + match[0].length;
    for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    const name = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (!lines.has(name)) lines.set(name, line);
  }
  return lines;
}
