import type { AnySpan, KeyedKind, Place } from './private-data.ts';
import { addressLike, nobodysBirth, nobodysCode } from './stand-ins/keyed.ts';

/** What stands in for words of a name and of an address, wherever it stands: nobody's. */
const OWN_NAME = /^name\d{1,9}$/i;
const OWN_WORDS = /name\d{1,9}/gi;

/** The words of a name; a digit may stick to one that stands in for another. */
export const NAME_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{2,}\d{0,9}(?![\p{L}\p{M}\p{N}])/gu;
const NAME = /^\p{L}[\p{L}\p{M}\p{Zs}.,'’-]{1,79}$/u;
const MOST_WORDS = 6;
/** Small words of names, and titles: they stay where others stand beside them. */
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|ibn|zu|und|and|mr|mrs|ms|miss|herr|frau|dr|prof)$/i;
const NO_NAME =
  /^(?:null|none|nil|undefined|unknown|anonymous|anonym|guest|user|customer|client|person|test|string|text|name|required|optional|missing|empty|redacted|true|false|yes|no|n.a)$/i;

/** What is private in a text that is all of a kind; nothing where it does not look so, or is nobody's already. */
export function keyedIn(text: string, kind: KeyedKind): readonly AnySpan[] {
  const start = text.length - text.trimStart().length;
  const value = text.trim();
  if (value === '' || value.length > LONGEST) return [];
  return FIND[kind](value).map((place) => ({ kind, start: start + place.start, end: start + place.end }));
}

const LONGEST = 200;

const FIND: Readonly<Record<KeyedKind, (value: string) => readonly Place[]>> = {
  name: nameWords,
  address: (value) => (isAddress(value) && !isNobodysAddress(value) ? [{ start: 0, end: value.length }] : []),
  birth: birthDate,
  code: (value) => (isCode(value) && !isNobodysCode(value) ? [{ start: 0, end: value.length }] : []),
};

function nameWords(value: string): readonly Place[] {
  if (!NAME.test(value.replace(OWN_WORDS, 'Xx')) || NO_NAME.test(value)) return [];
  const words = [...value.matchAll(NAME_WORD)];
  if (words.length > MOST_WORDS) return [];
  return words.flatMap(({ 0: word, index }) =>
    OWN_NAME.test(word) || /\d$/.test(word) || (words.length > 1 && PARTICLE.test(word))
      ? []
      : [{ start: index, end: index + word.length }],
  );
}

/** With a house's number and more than one word, or a street by itself: no address of the web, nor a city. */
function isAddress(value: string): boolean {
  if (/[@[\]{}<>]|:\/\//.test(value) || !/\p{L}{2}/u.test(value)) return false;
  return /\d/.test(value) ? /\s/.test(value) : STREET.test(value);
}

const STREET =
  /(?:street|road|avenue|lane|drive|boulevard|court|square|terrace|stra(?:ss|ß)e|str\.|weg|allee|platz|gasse|rue|via|calle|plaza|laan|straat)(?!\p{L})/iu;

function isNobodysAddress(value: string): boolean {
  const road = /(?<!\p{L})road\d{1,9}(?![\p{L}\d])/iu.exec(value)?.[0];
  return road !== undefined && addressLike(value, road.toLowerCase()) === value;
}

const DATE =
  /(?<!\d)(?:\d{4}([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}(?:st|nd|rd|th)?([-/. ]{1,2})(?:\d{1,2}|\p{L}{3,12})\2\d{2,4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|-?\d{6,13})(?!\d)/u;

function birthDate(value: string): readonly Place[] {
  const match = DATE.exec(value);
  if (match === null || isNobodysBirth(match[0])) return [];
  return [{ start: match.index, end: match.index + match[0].length }];
}

function isNobodysBirth(date: string): boolean {
  return /^-?10*$/.test(date) || TEN.some((n) => nobodysBirth(date, n) === date);
}

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function isCode(value: string): boolean {
  return /^(?=(?:\D*\d){3})(?:\d{3,10}|[A-Za-z\d]{4,10}|\d{3}[ -]\d{3,4})$/.test(value);
}

function isNobodysCode(value: string): boolean {
  return TEN.some((n) => nobodysCode(value, n) === value);
}
