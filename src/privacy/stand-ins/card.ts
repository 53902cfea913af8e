import { fitsLuhn } from '../check-digits.ts';

/** By what a network's numbers begin with: a number that it, or a payment service, publishes for tests. */
const PUBLISHED: readonly (readonly [begin: RegExp, card: string])[] = [
  [/^4/, '4242424242424242'],
  [/^5[1-5]/, '5555555555554444'],
  [/^2[2-7]/, '2223003122003222'],
  [/^3[47]/, '378282246310005'],
  [/^(?:6011|64|65)/, '6011111111111117'],
  [/^35/, '3566002020360505'],
  [/^62/, '6200000000000005'],
  [/^3[0689]/, '30569309025904'],
];

/**
 * The n-th number for tests of the same network and length: first a published one, then such as begin like it and go
 * on with a row of zeros.
 */
export function testCard(digits: string, n: number): string | undefined {
  const published = PUBLISHED.find(([begin]) => begin.test(digits))?.[1] ?? digits;
  const isPublished = published.length === digits.length && published !== digits;
  if (n === 0 && isPublished) return published;
  const begin = `${published.slice(0, 4)}000000`;
  const room = digits.length - begin.length - 1;
  const count = String(n);
  if (room < count.length) return undefined;
  const body = begin + count.padStart(room, '0');
  return [...'0123456789'].map((check) => body + check).find(fitsLuhn);
}
