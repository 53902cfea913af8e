/** A letter of a script that keeps words apart by blanks: in the others a number may stand right behind a word. */
export const LETTER = String.raw`(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L})`;
/** What a number sticks to. */
export const WORD = String.raw`(?:[\p{N}_]|${LETTER})`;
