const LONGEST_KEY = 48;

/**
 * Digits in a row, a digit at the start, an id in capitals (`A-1182`), a date, an address, a path, a placeholder, a long
 * number in hexadecimal: what people name fields by looks otherwise (`address2`, `sha256`).
 */
const DATA = /\d{4}|^\W*\d|^[A-Z]{1,4}[-_]?\d{2}|[@\s/:[\]<>]|^(?=\w*\d)[0-9a-f]{16,}$/;

/** Whether a key of an object looks like data rather than like the name of a field. */
export function looksLikeData(key: string): boolean {
  return key.length > LONGEST_KEY || DATA.test(key);
}

/** A key below an object: how many objects have it, and what stands under it. */
export interface KeyUse {
  readonly objects: number;
  readonly types: string;
}

/**
 * Whether keys are data though no single one looks like it: names of products, say. There are many, each object has few
 * of them, and what stands under one stands under all.
 *
 * @param objects how many there are
 */
export function areData(keys: readonly KeyUse[], objects: number): boolean {
  const share = keys.reduce((sum, key) => sum + key.objects, 0) / (keys.length * objects);
  if (keys.length >= MANY) return share < 0.25;
  return keys.length >= SOME && share < 0.34 && keys.every(({ types }) => types === keys[0]?.types);
}

const SOME = 10;
const MANY = 40;
