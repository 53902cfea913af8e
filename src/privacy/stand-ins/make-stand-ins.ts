import { addressKey } from '../keyed-again.ts';
import { percentDecoded } from '../plain-text.ts';
import type { AnyKind } from '../private-data.ts';
import { testCard } from './card.ts';
import { nobodysIban } from './iban.ts';
import { addressLike, nameLike, nobodysBirth, nobodysCode } from './keyed.ts';
import { phoneBook } from './phone-book.ts';
import { nobodysPrivateKey, nobodysSecret, nobodysToken } from './secret.ts';
import { nobodysSocialSecurity } from './social-security.ts';
import { type StandInForm, type StandIns, standIns } from './stand-ins.ts';
import { writtenLike } from './written-like.ts';

const asItIs = (value: string): string => value;
const justSo = (_written: string, standIn: string): string => standIn;
const digitsOf = (plain: string): string => plain.replace(/\D/g, '');

const FORMS: Readonly<Record<Exclude<AnyKind, 'phone'>, StandInForm>> = {
  'e-mail': {
    value: (plain) => plain.toLowerCase().replace('%40', '@'),
    nth: (_, n) => `person${n + 1}@example.com`,
    writtenLike: (written, standIn) => (written.includes('%40') ? standIn.replace('@', '%40') : standIn),
  },
  card: { value: digitsOf, nth: testCard, writtenLike },
  iban: { value: (plain) => plain.replace(/[ .-]/g, '').toUpperCase(), nth: nobodysIban, writtenLike },
  'social-security': { value: digitsOf, nth: (_, n) => nobodysSocialSecurity(n), writtenLike },
  token: { value: asItIs, nth: nobodysToken, writtenLike: justSo },
  secret: { value: percentDecoded, nth: nobodysSecret, writtenLike: justSo },
  'private-key': { value: asItIs, nth: nobodysPrivateKey, writtenLike: justSo },
  name: { value: (plain) => plain.toLowerCase(), nth: (_, n) => `name${n + 1}`, writtenLike: nameLike },
  address: { value: addressKey, nth: (_, n) => `road${n + 1}`, writtenLike: addressLike },
  birth: { value: asItIs, nth: nobodysBirth, writtenLike: justSo },
  code: { value: asItIs, nth: nobodysCode, writtenLike: justSo },
};

/** `texts`: all that the sample holds, looked at once the first placeholder is needed. */
export function makeStandIns(texts: readonly string[]): Readonly<Record<AnyKind, StandIns>> {
  const taken = takenIn(texts);
  return {
    phone: phoneBook(taken),
    'e-mail': standIns(FORMS['e-mail'], taken),
    card: standIns(FORMS.card, taken),
    iban: standIns(FORMS.iban, taken),
    'social-security': standIns(FORMS['social-security'], taken),
    token: standIns(FORMS.token, taken),
    secret: standIns(FORMS.secret, taken),
    'private-key': standIns(FORMS['private-key'], taken),
    name: standIns(FORMS.name, taken),
    address: standIns(FORMS.address, taken),
    birth: standIns(FORMS.birth, taken),
    code: standIns(FORMS.code, taken),
  };
}

const OWN_WORD = /person\d{1,9}@example\.com|(?:name|road)\d{1,9}/gi;
const NUMBER = /\d(?:[ ./()-]{0,3}\d){6,30}/g;

/** Somebody may have written an address or a number that stands in for another before: it is not given out twice. */
function takenIn(texts: readonly string[]): (standIn: string) => boolean {
  const taken = new Set<string>();
  let next = 0;
  return (standIn) => {
    for (; next < texts.length; next += 1) {
      const text = texts[next] ?? '';
      for (const [word] of text.matchAll(OWN_WORD)) taken.add(word.toLowerCase());
      for (const [number] of text.matchAll(NUMBER)) {
        const digits = digitsOf(number);
        taken.add(digits).add(digits.replace(/^0+/, '')).add(digits.slice(-10));
      }
    }
    return taken.has(standIn);
  };
}
