import { keyWords } from './key-words.ts';
import type { KeyedKind } from './private-data.ts';

/** What stands above a text. */
export interface Above {
  /** The keys, the nearest last; of a pair `{name: 'phone', value: …}` the name is among them. */
  readonly keys: readonly string[];
  /** Whether other keys beside the nearest one say that all of it is about a person. */
  readonly person: boolean;
}

/** What the keys above a text tell of it, beside what the nearest one says by being the words before it. */
export interface Told {
  /** Words to read the text behind, too. */
  readonly before?: string;
  /** All of the text is this. */
  readonly whole?: KeyedKind;
}

export const NOTHING_ABOVE: Above = { keys: [], person: false };

/** Keys that say nothing themselves: what stands under them is what the key above says. */
const EMPTY = words(
  'value, number, content, text, raw, formatted, national, international, e164, digits, full, current, home, work, main, primary',
);
/** What finders know by the words before it. */
const BEFORE =
  /phone|mobile?|telefon|\b(?:tel|fon|fax|cell|whats ?app|sms|handy)\b|rufnummer|pass|pwd|pw|kennwort|secret|token|key|credential|authorization|bearer|cookie|session|card|ssn|social security/;

const PERSON = words(
  'customer, user, contact, person, client, caller, sender, recipient, patient, passenger, guest, employee, member, ' +
    'owner, buyer, shopper, cardholder, card holder, account holder, beneficiary, applicant, tenant, traveler, traveller, ' +
    'kunde, benutzer, kontakt',
);
const NAME = words(
  'first name, firstname, given name, givenname, middle name, last name, lastname, family name, familyname, surname, ' +
    'full name, fullname, maiden name, forename, vorname, nachname, familienname',
);
const ADDRESS = words(
  'address, street, street address, street name, address line, addressline, shipping address, billing address, ' +
    'delivery address, home address, postal address, mailing address, residential address, work address, ' +
    'customer address, adresse, anschrift, lieferadresse, rechnungsadresse, strasse, straße',
);
const BIRTH = words(
  'dob, date of birth, dateofbirth, birth date, birthdate, birthday, birth day, geburtsdatum, geburtstag',
);
const CODE = words(
  'pin, card pin, cvc, cvv, csc, card code, security code, card security code, otp, one time code, one time password, ' +
    'one time passcode, one time pin, verification code, auth code, authentication code, mfa code, sms code, tan, totp',
);
/** Beside one of these a `name` is a person's. */
const OF_A_PERSON = new Set([...NAME, ...BIRTH, ...words('email, e mail, email address, ssn, gender')]);

/** What a few keys in a row say. */
export function whatKeysTell({ keys, person }: Above): Told {
  const forms = keys.map(formOf);
  const nearest = forms.at(-1) ?? '';
  // At most as many as are handed down.
  const telling = forms.findLastIndex((form) => !EMPTY.has(form));
  const form = forms[telling] ?? '';
  if (form === '') return {};
  const whole = wholeOf(form, forms[telling - 1] ?? '', person && telling === forms.length - 1);
  const isSaid = form === nearest && form === singular(form);
  return {
    ...(whole === undefined ? {} : { whole }),
    ...(isSaid || !BEFORE.test(form) ? {} : { before: singular(form) }),
  };
}

/** The keys above what stands under one more. */
export function under(above: Above, key: string, beside: Readonly<Record<string, unknown>>): Above {
  const label = LABELLED.has(key) ? labelIn(beside) : undefined;
  const keys = [...above.keys, ...(label === undefined ? [] : [label]), key].slice(-MOST_KEYS);
  return { keys, person: key === 'name' && Object.keys(beside).some((other) => OF_A_PERSON.has(formOf(other))) };
}

const MOST_KEYS = 4;
const LABELS = ['name', 'key', 'field', 'header', 'label', 'type'];
const LABELLED = words('value, content, number');

/** `{name: 'phone', value: …}`: the one that tells most of what stands beside it. */
function labelIn(beside: Readonly<Record<string, unknown>>): string | undefined {
  const labels = LABELS.flatMap((name) => {
    const label = Object.hasOwn(beside, name) ? beside[name] : undefined;
    return typeof label === 'string' && formOf(label) !== '' ? [label] : [];
  });
  return labels.find((label) => tells(formOf(label))) ?? labels[0];
}

function tells(form: string): boolean {
  return BEFORE.test(form) || wholeOf(form, '', false) !== undefined;
}

function wholeOf(form: string, above: string, person: boolean): KeyedKind | undefined {
  const [own, outer] = [form.replace(/ ?\d{1,2}$/, ''), singular(above)];
  if (NAME.has(form) || PERSON.has(/^(.*) name$/.exec(form)?.[1] ?? '')) return isLogin(form) ? undefined : 'name';
  if (form === 'name' && (person || isPerson(outer))) return 'name';
  if ((form === 'first' || form === 'last' || form === 'family' || form === 'given') && outer === 'name') return 'name';
  if (ADDRESS.has(own) || (own === 'line' && ADDRESS.has(outer))) return 'address';
  if (BIRTH.has(form)) return 'birth';
  return CODE.has(own) ? 'code' : undefined;
}

/** `customer`, `get_customer`, `user details` */
function isPerson(form: string): boolean {
  const whose = form.replace(/ (?:info|information|detail|data|profile|record)$/, '');
  return PERSON.has(whose) || PERSON.has(/[^ ]+$/.exec(whose)?.[0] ?? '');
}

/** What somebody signs in with is no name: `user_name`. */
function isLogin(form: string): boolean {
  return form === 'user name';
}

/** `firstName`, `first-name` and `First name:` → `first name`; empty where a key is more than a few words. */
function formOf(key: string): string {
  if (key.length > LONGEST_KEY) return '';
  const form = keyWords(key.replace(/[.:*?]+/g, ' '))
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
  return /^\p{L}[\p{L} ]*\d{0,2}$/u.test(form) ? form : '';
}

const LONGEST_KEY = 40;

function singular(form: string): string {
  return form.replace(/(?<=\p{L}{2})(?<!s)s$/u, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}
