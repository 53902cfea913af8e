import type { FoundPlace } from './private-data.ts';
import { isFiller, isPlaceholder, looksRandom } from './random-text.ts';

const PASSWORD =
  'password|passwort|passwd|passphrase|passcode|pwd|kennwort|contraseña|mot de passe|密码|(?<![\\p{L}\\p{N}])pw(?!\\p{L})';
/** A pass also opens a gate, and tests pass. */
const PASS = String.raw`(?<![\p{L}\p{N}])pass(?!\p{L})`;
const KEY =
  '(?:api|access|secret|account|auth|private|encryption|signing|license|shared)[ _-]?(?:access[ _-]?)?key|secret|credentials?|(?<!(?:page|cursor|sync)[ _-]?)token|authorization|bearer|cookie|session[ _-]?id';
/** A name, the rest of the name, a sign or a word between, and up to where the value begins. */
const NAMED = new RegExp(
  String.raw`(?:(?<password>${PASSWORD})|(?<pass>${PASS})|(?:${KEY}))(?<tail>[_-]?\p{L}[\w-]{0,20}?)??(?<close>[\\"'\x60\])]{0,3})(?<link> {0,3}(?:[:=]{1,2}>?|\bis\b|\bist\b|\blautet\b|\bes\b)[\s:]{0,3}| )(?:(?:bearer|basic|token) {1,2})?(?<open>[\\"'\x60]{0,3})`,
  'giu',
);
const QUOTED = /[^\s"'`\\<>\ufffc]{4,400}/y;
const PLAIN = /[^\s"'`\\<>,;&(){}[\]|\ufffc]{4,400}/y;
/** `https://name:word@host` */
const SIGN_IN = /:\/\/([^\s:@/"'<>\ufffc]{0,64}):([^\s@/"'<>\ufffc]{3,128})@(?=[\p{L}\p{N}[])/giu;
const LONG_QUOTED = new RegExp(QUOTED.source.replace('4,400', '65'), 'y');
const LONG_PLAIN = new RegExp(PLAIN.source.replace('4,400', '65'), 'y');
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
  let seen = 0;
  for (const match of text.matchAll(NAMED)) {
    const start = match.index + match[0].length;
    if (start < last) continue;
    const quoted = match.groups?.open !== '';
    // Names within what another stands before: a row of them would be read again from each.
    if (start < seen && isLongAt(text, start, quoted)) continue;
    const value = valueAt(text, start, quoted);
    if (!isSecret(match, value)) {
      seen = Math.max(seen, start + value.length);
      continue;
    }
    last = start + value.length;
    yield { start, end: last };
  }
}

function isSecret(match: RegExpExecArray, value: string): boolean {
  const { password, pass, tail = '', close = '', link = '' } = match.groups ?? {};
  if (pass !== undefined) return isPassword(value) && (link.includes('=') || kindsIn(value) === 4);
  if (password === undefined) return isKey(value);
  if (isPassword(value)) return true;
  if (tail !== '' || link === ' ' || saysWhatHappens(match)) return false;
  return isMadeByHand(value) || (/["'`]$/.test(close) && isWhole(match, value) && isAnyPassword(value));
}

/** `forgotPassword`, `has_password`: what it holds is no password. */
function saysWhatHappens({ input, index }: RegExpExecArray): boolean {
  return /(?:forgot(?:ten)?|lost|reset|change|update|show|hide|has|is|needs?|requires?|invalid|wrong|no)[ _-]?$/i.test(
    input.slice(Math.max(0, index - 12), index),
  );
}

/** Between its quotes or to the end of the text there is nothing else. */
function isWhole({ input, index, 0: { length } }: RegExpExecArray, value: string): boolean {
  return /^(?:$|["'`\\])/.test(input.slice(index + length + value.length, index + length + value.length + 1));
}

/** To the closing quote, or to the end of the word; what ends the sentence is no part of it. */
function valueAt(text: string, start: number, quoted: boolean): string {
  const form = quoted ? QUOTED : PLAIN;
  form.lastIndex = start;
  return (form.exec(text)?.[0] ?? '').replace(/[.,:;?]+$/, '');
}

function isLongAt(text: string, start: number, quoted: boolean): boolean {
  const form = quoted ? LONG_QUOTED : LONG_PLAIN;
  form.lastIndex = start;
  return form.test(text);
}

const ELSEWHERE = /^(?:\/|\.\/|https?:|sha\d|process\.env|os\.environ|env[.[]|config\.|secrets\.|\$)/i;

/** People's passwords: at least three kinds of characters, or long with letters and digits mixed. */
function isPassword(value: string): boolean {
  if (value.length < 8 || isPlaceholder(value) || ELSEWHERE.test(value)) return false;
  return (kindsIn(value) >= 3 && !isFieldName(value)) || looksRandom(value, 0.3);
}

function kindsIn(value: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s.-]/u].filter((kind) => kind.test(value)).length;
}

/** `hunter2`: a word with digits, which is no name of a format or of a step. */
function isMadeByHand(value: string): boolean {
  return (
    /^(?=\p{L}+\d)[\p{L}\d!#$%&*+?@^~]{6,}$/u.test(value) &&
    !/^(?:base|utf|sha|md|version|step|level|option|page|line|part|test|user|v)\d/i.test(value) &&
    !ELSEWHERE.test(value) &&
    !isPlaceholder(value)
  );
}

/** What stands under a key that says what it is, unless it says that there is none, or what one has to be like. */
function isAnyPassword(value: string): boolean {
  return value.length >= 4 && !ELSEWHERE.test(value) && !NO_PASSWORD.test(value) && !isFiller(value);
}

const NO_PASSWORD =
  /^(?:string|text|varchar|bool(?:ean)?|number|integer|required|optional|hidden|masked|hashed|bcrypt|encrypted|none|null|undefined|true|false|empty|blank|missing|forgotten|forgot|lost|expired|invalid|incorrect|wrong|correct|valid|weak|strong|unknown|unset|known|reset|changed?|updated?|value|field|input|link|email|test|demo|admin|root|user(?:name)?|passw.*|passwort|pass(?:code|phrase)?|secret|kennwort|n\/a|not\b.*|(?:\p{L}+_)+\p{L}+|0?1234\d*|abcd\w*)$/iu;

/** `user_2abc…` says whom or what it stands for. */
const ID =
  /^(?:user|usr|org|team|cus|customer|acct|account|order|evt|event|req|request|msg|thread|run|file|item|prod|product)[_-]/i;

function isKey(value: string): boolean {
  return (
    value.length >= 16 && !ID.test(value) && !ELSEWHERE.test(value) && looksRandom(value.replace(/={1,2}$/, ''), 0.25)
  );
}

/** `Password_Confirmation` */
function isFieldName(value: string): boolean {
  return /^[\p{L}_]+$/u.test(value);
}
