import { mod97 } from '../check-digits.ts';
import { publishedIban } from '../iban.ts';
import { rowOfTwo } from './two-digits.ts';

/** The n-th account of nobody in the same country: the one that its textbooks print, then a bank of X and zeros. */
export function nobodysIban(value: string, n: number): string | undefined {
  const country = value.slice(0, 2);
  const published = publishedIban(country);
  if (n === 0 && published?.length === value.length && published !== value) return published;
  const account = value.slice(4);
  const digits = rowOfTwo(n, account.replace(/\D/g, '').length, ['0', '1']);
  if (digits === undefined) return undefined;
  let next = 0;
  const made = account.replace(/./g, (character) => {
    if (!/\d/.test(character)) return 'X';
    next += 1;
    return digits.charAt(next - 1);
  });
  return `${country}${checkDigits(country, made)}${made}`;
}

function checkDigits(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  return String(98 - mod97(digits)).padStart(2, '0');
}
