/**
 * Stretches of a message in which a letter more or less may mean something else: addresses of the web and of mail,
 * whatever is quoted or code, anything with a digit together with the word before it and the names behind it (`order
 * A 9042`, `4 Orchard Row`), names in front of a number, abbreviations, and words with marks within.
 */
const SPARED = [
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /\S+@\S+/gu,
  /`[^`]*`|"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’|(?<![\p{L}\d])'[^'\n]+'(?![\p{L}\d])/gu,
  /(?:[\p{L}.#'’-]+[\s.:#]+)?\S*\d\S*(?:\s+\p{Lu}[\p{L}.'’-]*)*/gu,
  /(?:\p{Lu}[\p{L}.'’-]*\s+)+\S*\d\S*/gu,
  /\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu,
  /[\p{L}\d]*[_/\\#&+<>{}[\]|=~^][^\s]*/gu,
] as const;

/** By place in the text: whether it may be changed. */
export function open(text: string): Uint8Array {
  const may = new Uint8Array(text.length).fill(1);
  for (const pattern of SPARED)
    for (const { index, 0: stretch } of text.matchAll(pattern)) may.fill(0, index, index + stretch.length);
  return may;
}
