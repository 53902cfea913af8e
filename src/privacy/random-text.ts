const PLACEHOLDER =
  /example|placeholder|changeme|change[-_]me|redacted|dummy|sample|your[-_]|insert[-_]|x{4}|\*{3}|\.{3}|\$\{|\{\{|%s|<|…|(.)\1{5}/i;
/** Keys typed in by hand. */
const COUNTED = /123456789|abcdefgh|deadbeef/i;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[1-8][0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i;

/** What people write where a secret will stand, and what manuals print there. */
export function isPlaceholder(value: string): boolean {
  return isFiller(value, 4);
}

/** The same of a short value, which has few different characters anyway. */
export function isFiller(value: string, different = 2): boolean {
  return PLACEHOLDER.test(value) || new Set(value.toLowerCase()).size <= different;
}

/**
 * Whether letters and digits follow one another as chance would have it: words, paths and names in camel case do not.
 * `mixing` is the least share of neighbours of different kinds (capital, small letter, digit), where a capital before
 * a small letter is how words begin. In random base64 .44 of them are, in random hexadecimal .47, in names about .2.
 */
export function looksRandom(value: string, mixing: number): boolean {
  if (isPlaceholder(value) || COUNTED.test(value) || UUID.test(value)) return false;
  const kinds = [...value].map(kindOf);
  const digits = kinds.filter((kind) => kind === 'digit').length;
  const letters = kinds.filter((kind) => kind === 'small' || kind === 'capital').length;
  const signs = kinds.length - digits - letters;
  if (digits < 2 || letters < 3 || signs > kinds.length / 8) return false;
  const pairs = kinds.slice(1).map((kind, index) => [kinds[index], kind] as const);
  const within = pairs.filter(([one, other]) => one !== 'sign' && other !== 'sign');
  const mixed = within.filter(([one, other]) => one !== other && !(one === 'capital' && other === 'small')).length;
  return mixed >= mixing * within.length && entropy(value) >= LEAST_ENTROPY;
}

/** Bits per character; 16 random hexadecimal digits have about 3.2. */
const LEAST_ENTROPY = 2.8;

function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

function kindOf(character: string): 'digit' | 'small' | 'capital' | 'sign' {
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= 'a' && character <= 'z') return 'small';
  return character >= 'A' && character <= 'Z' ? 'capital' : 'sign';
}
