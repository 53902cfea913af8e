/** A text as it is compared: compatibility forms as one (NFKC), in lower case, blanks as one; punctuation stays. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
