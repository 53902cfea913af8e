import { canonicalJson, type Json } from '../values/json.ts';

/** Fewer cases than this do not show what is theirs alone and what belongs to all of them. */
const FEWEST_CASES = 10;

/** A case's input as text: each text, number and truth value in it on a line of its own, as written; else its JSON. */
export function textOf(input: Json): string {
  if (typeof input === 'string') return input;
  const leaves: string[] = [];
  const collect = (value: Json): void => {
    if (value === null) return;
    if (typeof value !== 'object') leaves.push(String(value));
    else for (const inner of Object.values(value)) collect(inner);
  };
  collect(input);
  return leaves.length === 0 ? canonicalJson(input) : leaves.join('\n');
}

/**
 * What is left of each text for a comparison with the others: without the lines that stand in more than half of them,
 * such as a system message or the names of roles, for these would make all of them alike. A text of nothing else
 * stays whole.
 */
export function comparedTexts(texts: readonly string[]): readonly string[] {
  if (texts.length < FEWEST_CASES) return texts;
  const counts = new Map<string, number>();
  for (const text of texts) for (const line of new Set(linesOf(text))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const shared = new Set([...counts].flatMap(([line, count]) => (count * 2 > texts.length ? [line] : [])));
  if (shared.size === 0) return texts;
  return texts.map((text) => {
    const own = linesOf(text).filter((line) => !shared.has(line));
    return own.length === 0 ? text : own.join('\n');
  });
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
