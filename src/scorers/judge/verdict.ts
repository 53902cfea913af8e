/** An object with that one key, told from its text: `JSON.parse` would take the last of two keys of one name. */
const ALONE = /^\{\s*"verdict"\s*:\s*("(?:[^"\\]|\\.)*")\s*\}$/;

/** Some models put a fence around any JSON, told not to or not. */
const FENCED = /^```(?:json)?[ \t]*\r?\n([^`]*)\r?\n```$/;

/**
 * The verdict in a judge's reply: one of the words alone, or `{"verdict": "…"}` and nothing else but a fence. A reply that says
 * more, names two words or another one is none: `undefined`, whatever a reader would make of it.
 */
export function readVerdict(reply: string, words: readonly string[]): string | undefined {
  const said = reply.trim();
  const quoted = ALONE.exec(FENCED.exec(said)?.[1]?.trim() ?? said)?.[1];
  const word = quoted === undefined ? said : stringOf(quoted);
  return words.find((one) => one === word);
}

function stringOf(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
