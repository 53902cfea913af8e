import type { PrivateKind } from '../../../privacy/private-data.ts';
import { count } from '../../../values/format.ts';

/** One and several; in the order in which a finding names them, what does most harm first. */
const WORDS: ReadonlyMap<PrivateKind, readonly [one: string, several: string]> = new Map([
  ['private-key', ['a private key', 'private keys']],
  ['token', ['an access token', 'access tokens']],
  ['secret', ['a secret', 'secrets']],
  ['card', ['a card number', 'card numbers']],
  ['iban', ['an IBAN', 'IBANs']],
  ['social-security', ['a social security number', 'social security numbers']],
  ['e-mail', ['an e-mail address', 'e-mail addresses']],
  ['phone', ['a phone number', 'phone numbers']],
]);

export function kindsOf(pieces: readonly { readonly kind: PrivateKind }[]): readonly PrivateKind[] {
  return [...WORDS.keys()].filter((known) => pieces.some(({ kind }) => kind === known));
}

/** `a card number`, `2 card numbers` */
export function countOf(kind: PrivateKind, n: number): string {
  return n === 1 ? nameOf(kind) : `${count(n)} ${WORDS.get(kind)?.[1] ?? kind}`;
}

export function nameOf(kind: PrivateKind): string {
  return WORDS.get(kind)?.[0] ?? kind;
}

/** What lets others act or pay in somebody's name; addresses and phone numbers only tell who it was. */
export function isLoud(kind: PrivateKind): boolean {
  return kind !== 'e-mail' && kind !== 'phone';
}

/** What can be revoked, and has to be. */
export function isSecret(kind: PrivateKind): boolean {
  return kind === 'private-key' || kind === 'token' || kind === 'secret';
}
