import { open } from './spared.ts';

/** In small letters, but for what could mean something else then. */
export function inSmallLetters(text: string): string {
  const may = open(text);
  let small = '';
  let at = 0;
  for (const character of text) {
    const lower = character.toLowerCase();
    small += may[at] === 1 && lower.length === character.length ? lower : character;
    at += character.length;
  }
  return small;
}
