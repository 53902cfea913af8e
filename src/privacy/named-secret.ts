import type { FoundPlace } from './private-data.ts';
import { isPlaceholder, looksRandom } from './random-text.ts';

const PASSWORD = 'password|passwort|passwd|passphrase|passcode|pwd|kennwort|contraseña|mot de passe|密码';
const KEY =
  '(?:api|access|secret|account|auth|private|encryption|signing|license|shared)[ _-]?(?:access[ _-]?)?key|secret|credentials?|(?<!(?:page|cursor|sync)[ _-]?)token|authorization|bearer|cookie|session[ _-]?id';
/** A name, the rest of the name, a sign or a word between, and up to where the value begins. */
const NAMED = new RegExp(
  String.raw`(?:(${PASSWORD})|(?:${KEY}))(?:[_-]?\p{L}[\w-]{0,20}?)??[\\"'\x60\])]{0,3}(?: {0,3}(?:[:=]{1,2}>?|\bis\b|\bist\b|\blautet\b|\bes\b)[\s:]{0,3}| )(?:(?:bearer|basic|token) {1,2})?([\\"'\x60]{0,3})`,
  'giu',
);
const QUOTED = /[^\s"'`\\<>\ufffc]{6,400}/y;
const PLAIN = /[^\s"'`\\<>,;&(){}[\]|\ufffc]{6,400}/y;
/** `https://name:word@host` */
const SIGN_IN = /:\/\/([^\s:@/"'<>\ufffc]{0,64}):([^\s@/"'<>\ufffc]{3,128})@(?=[\p{L}\p{N}[])/giu;
const COMMON = /^(?:pass|passw(?:or)?d|pwd|secret|user|username|root|admin|token|key|test)$/i;

/**
 * Passwords and keys known by the name before them, and the password in a URL. A name with nothing behind it that
 * looks secret says nothing: people write of passwords all the time.
 */
export function* namedSecrets(text: string): Iterable<FoundPlace> {
  let last = 0;
  for (const match of text.matchAll(SIGN_IN)) {
    const [whole, user = '', password = ''] = match;
    if (password === user || COMMON.test(password) || isPlaceholder(password) || /^[{[$%]/.test(password)) continue;
    const end = match.index + whole.length - 1;
    yield { start: end - password.length, end };
  }
  for (const match of text.matchAll(NAMED)) {
    const start = match.index + match[0].length;
    if (start < last) continue;
    const value = valueAt(text, start, match[2] !== '');
    if (!(match[1] === undefined ? isKey(value) : isPassword(value))) continue;
    last = start + value.length;
    yield { start, end: last };
  }
}

/** To the closing quote, or to the end of the word; what ends the sentence is no part of it. */
function valueAt(text: string, start: number, quoted: boolean): string {
  const form = quoted ? QUOTED : PLAIN;
  form.lastIndex = start;
  return (form.exec(text)?.[0] ?? '').replace(/[.,:;?]+$/, '');
}

const ELSEWHERE = /^(?:\/|\.\/|https?:|sha\d|process\.env|os\.environ|env[.[]|config\.|secrets\.|\$)/i;

/** People's passwords: at least three kinds of characters, or long with letters and digits mixed. */
function isPassword(value: string): boolean {
  if (value.length < 8 || isPlaceholder(value) || ELSEWHERE.test(value)) return false;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s.-]/u].filter((kind) => kind.test(value)).length;
  return (kinds >= 3 && !isFieldName(value)) || looksRandom(value, 0.3);
}

function isKey(value: string): boolean {
  return value.length >= 16 && !ELSEWHERE.test(value) && looksRandom(value.replace(/={1,2}$/, ''), 0.25);
}

/** `Password_Confirmation` */
function isFieldName(value: string): boolean {
  return /^[\p{L}_]+$/u.test(value);
}
