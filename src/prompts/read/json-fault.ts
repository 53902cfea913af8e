interface JsonFault {
  readonly offset: number;
  /** The character that cannot stand there; empty where the text ends too early. */
  readonly found: string;
}

/**
 * Where a text stops being JSON. Engines word their errors differently and often name no place; but a beginning that
 * is wrong, rather than cut short, stays wrong however it goes on, so the first wrong beginning can be searched for
 * by halves.
 */
export function jsonFaultAt(text: string): JsonFault {
  if (!isWrong(text)) return { offset: text.trimEnd().length, found: '' };
  let [right, wrong] = [0, text.length];
  while (wrong - right > 1) {
    const middle = (right + wrong) >>> 1;
    if (isWrong(text.slice(0, middle))) wrong = middle;
    else right = middle;
  }
  return { offset: wrong - 1, found: text.charAt(wrong - 1) };
}

/** An error that more text cannot mend: it stands before the end. */
function isWrong(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = String(error);
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return position === undefined
      ? !/end of JSON input|Unterminated/i.test(message)
      : Number(position) < beginning.length;
  }
}
