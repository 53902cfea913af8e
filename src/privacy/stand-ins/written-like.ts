/** Zero of the digits that people write numbers with, beside ASCII: full-width, Arabic, Persian, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];

/**
 * `written` with other digits and letters in their places, one for one: what stands between them stays, and so do
 * script and case. `undefined` where there are more or fewer places.
 */
export function writtenLike(written: string, characters: string): string | undefined {
  let next = 0;
  const text = written.replace(/[\p{Nd}\p{L}]/gu, (place) => {
    const character = characters.charAt(next);
    next += 1;
    return like(place, character);
  });
  return next === characters.length ? text : undefined;
}

function like(place: string, character: string): string {
  const code = place.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined && /\d/.test(character)) return String.fromCodePoint(zero + Number(character));
  return /\p{Ll}/u.test(place) ? character.toLowerCase() : character;
}
