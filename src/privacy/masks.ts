import type { AnyKind, KeyedKind, PrivateKind } from './private-data.ts';

const NAMES: Readonly<Record<PrivateKind, string>> = {
  'e-mail': 'e-mail',
  phone: 'phone',
  card: 'card',
  iban: 'IBAN',
  'social-security': 'social security',
  token: 'token',
  'private-key': 'private key',
  secret: 'secret',
};

const KEYED: Readonly<Record<KeyedKind, string>> = {
  name: 'name',
  address: 'address',
  birth: 'birth date',
  code: 'code',
};

/** What stands in for a piece once found: no part of a word, of a number or of what joins them. */
export const GONE = '\ufffc';

const MASK = new RegExp(`\\[(?:${Object.values(NAMES).join('|')})\\]`, 'g');

/** `[e-mail]` */
export function maskOf(kind: AnyKind): string {
  return `[${{ ...NAMES, ...KEYED }[kind]}]`;
}

/** A text masked before reads as what is left of it: the word in `[phone]` says nothing of the digits behind it. */
export function withoutMasks(text: string): string {
  return text.replace(MASK, (mask) => GONE.repeat(mask.length));
}
