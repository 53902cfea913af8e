import { isPlaceholder } from '../random-text.ts';
import { tokenPrefixOf } from '../token.ts';

/** As long as the value where it can be, with what its issuer lets it begin with: `sk-ant-xxxxxxxxxxxxxxxx1`. */
export function nobodysToken(value: string, n: number): string {
  if (value.startsWith('eyJ')) return sampleWebToken(n);
  const prefix = tokenPrefixOf(value);
  return prefix + filler(value.slice(prefix.length), n);
}

/** `xxxxxxx1`, what people write where a password will stand. */
export function nobodysSecret(value: string, n: number): string {
  return filler(value, n);
}

/** A page that shows what a key looks like has as much of one. */
const SHOWN_KEY = 30;

/** Head and foot of a key around too little to be one, on lines that end as its own do. */
export function nobodysPrivateKey(value: string, n: number): string | undefined {
  const head = /^-----BEGIN [A-Z0-9 ]{1,60}-----/.exec(value)?.[0];
  if (head === undefined) return undefined;
  const foot = /-----END [A-Z0-9 ]{0,40}-----$/.exec(value)?.[0] ?? '';
  const end = /^(?:\r?\n|\\r\\n|\\n)/.exec(value.slice(head.length))?.[0] ?? ' ';
  return head + end + numbered('x'.repeat(SHOWN_KEY), n) + (foot === '' ? '' : end + foot);
}

/** The letters of the value as x, the last ones a number, its signs where they were. */
function filler(value: string, n: number): string {
  const letter = /\p{Ll}/u.test(value) ? 'x' : 'X';
  const shaped = numbered(value.replace(/[^._-]/gu, letter), n);
  return isPlaceholder(shaped) ? shaped : numbered(letter.repeat(Math.max(value.length, 4 + String(n).length)), n);
}

function numbered(row: string, n: number): string {
  const number = String(n + 1);
  return row.slice(0, Math.max(0, row.length - number.length)) + number;
}

/** RFC 7519 as it is explained everywhere: whose subject is 1234567890 is nobody. */
function sampleWebToken(n: number): string {
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { sub: '1234567890', name: `Person ${n + 1}` },
  ];
  const coded = parts.map((part) => Buffer.from(JSON.stringify(part), 'utf8').toString('base64url'));
  return [...coded, numbered('x'.repeat(43), n)].join('.');
}
