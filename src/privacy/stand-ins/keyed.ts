/** A date of the same shape: the first of January of 1900 and the years behind it, as far as its year is written out. */
export function nobodysBirth(date: string, n: number): string | undefined {
  if (n > 9) return undefined;
  const year = 1900 + n;
  return date.replace(/\d+|\p{L}+/gu, (part, place: number) => {
    if (/\p{L}/u.test(part)) return part.length > 4 ? 'January' : /\d/.test(date.charAt(place - 1)) ? 'st' : 'Jan';
    if (part.length === 4) return String(year);
    if (part.length === 8 && !date.startsWith('-')) return /^(?:19|20)/.test(part) ? `${year}0101` : `0101${year}`;
    return part.length <= 2 ? '1'.padStart(part.length, '0') : `1${'0'.repeat(part.length - 1)}`;
  });
}

/** As many characters, 1000 and what follows it: what nobody would choose. */
export function nobodysCode(code: string, n: number): string | undefined {
  if (n > 9) return undefined;
  const last = code.replace(/[ -]/g, '').length - 1;
  let place = -1;
  return code.replace(/[^ -]/g, () => {
    place += 1;
    return place === 0 ? '1' : place === last ? String(n) : '0';
  });
}

/** Each word of an address as `Road`, the first one with its number; of each number its first place is 1, then zeros. */
export function addressLike(written: string, road: string): string {
  let first = true;
  return written.replace(/(?<!\p{L})road\d{1,9}(?![\p{L}\d])|\p{L}[\p{L}\p{M}]+|\d+/giu, (part) => {
    if (/^\d/.test(part)) return `1${'0'.repeat(part.length - 1)}`;
    const word = first ? road : 'road';
    first = false;
    return /^\p{Lu}/u.test(part) ? word.replace('r', 'R') : word;
  });
}

/** `name1` as the word was written that it stands in for. */
export function nameLike(written: string, name: string): string {
  if (written === written.toUpperCase() && written !== written.toLowerCase()) return name.toUpperCase();
  return /^\p{Ll}/u.test(written) ? name : name.replace('n', 'N');
}
