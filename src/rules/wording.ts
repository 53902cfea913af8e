const MOST_IDS = 10;

/** Data within a sentence; its own backticks would end the quotation. */
export function quoted(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** The first few, and how many more there are. */
export function someOf(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_IDS).map(quoted).join(', ');
  const rest = ids.length - MOST_IDS;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
