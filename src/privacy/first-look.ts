/** A password may be short, and names it before it; `%40`, escapes and the head of a key in PEM are short, too. */
const SHORT = /pass|pw|kennwort|%40|&#|&commat|\\u0|-----begin/i;
const NAME = /pass|pw|kennwort|[\u0080-\uffff]/i;
/** Every other name stands before a key, and keys and tokens are rows without a blank. */
const SHORTEST_KEY = 16;
/** Phone numbers have the fewest, and no country's accounts have fewer. */
const FEWEST_DIGITS = 7;

/**
 * Whether anything can be found in a text, as written, that stands behind `before`: nine texts in ten hold nothing that
 * anything private is made of. One loop over the characters, as this is asked of every word of every case.
 */
export function maySomethingBeIn(written: string, before: string): boolean {
  let [digits, row] = [0, 0];
  for (let index = 0; index < written.length; index += 1) {
    const code = written.charCodeAt(index);
    // What is not ASCII may read as a sign, a digit or nothing at all.
    if (code > 0x7f || code === 0x40) return true;
    row = code > 0x20 ? row + 1 : 0;
    if (code >= 0x30 && code <= 0x39) digits += 1;
    if (row === SHORTEST_KEY || digits === FEWEST_DIGITS) return true;
  }
  return SHORT.test(written) || (before !== '' && NAME.test(before));
}
