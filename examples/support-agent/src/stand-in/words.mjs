import { readFileSync } from 'node:fs';

/** @typedef {Map<string, number>} Meanings  What a text speaks of: 1 where it is said, below 0 where it is denied. */

const DENIED = -0.7;

const { entries, typos, negations, languages, synonyms } = readWords(
  readFileSync(new URL('./words.txt', import.meta.url), 'utf8'),
);

/** One space between words and at both ends, no case, accents or punctuation. */
export function normalise(text) {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l');
  return ` ${plain.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}

/** @returns {Meanings} */
export function meaningsOf(text) {
  /** @type {Meanings} */
  const meanings = new Map();
  for (const clause of text.split(/[.,;:!?()\n]+(?=\s|$)/)) {
    const words = normalise(clause);
    for (const { meaning, at } of mentionsIn(words)) {
      const said = isDenied(words, at) ? DENIED : 1;
      meanings.set(meaning, Math.max(meanings.get(meaning) ?? DENIED, said));
    }
  }
  return meanings;
}

/** The language whose everyday words occur most; English where none do. */
export function languageOf(text) {
  const words = normalise(text).trim().split(' ');
  const counts = [...languages].map(([language, common]) => ({
    language,
    hits: words.filter((w) => common.has(w)).length,
  }));
  return counts.reduce((best, next) => (next.hits > best.hits ? next : best)).language;
}

/** The same noun in every language known. */
export function synonymsOf(noun) {
  return synonyms.get(noun) ?? [noun];
}

/** Whether two words differ by at most one letter added, lost, swapped for its neighbour or replaced. */
export function nearly(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const tail = (word, skip) => word.slice(start + skip);
  if (tail(a, 1) === tail(b, 1) || tail(a, 1) === tail(b, 0) || tail(a, 0) === tail(b, 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && tail(a, 2) === tail(b, 2);
}

function mentionsIn(words) {
  const mentions = [];
  for (let at = 0; at >= 0 && at < words.length - 1; at = words.indexOf(' ', at + 1)) {
    for (const { meaning, needle } of entries.get(beginning(words, at)) ?? []) {
      if (words.startsWith(needle, at)) mentions.push({ meaning, at });
    }
  }
  const spelt = new Set(mentions.map(({ at }) => at));
  for (const { 0: word, index } of words.matchAll(/\S{6,}/g)) {
    const meaning = spelt.has(index - 1) ? undefined : misspelt(word);
    if (meaning !== undefined) mentions.push({ meaning, at: index - 1 });
  }
  return mentions;
}

/** "not", "kein", "pas" … among the three words before. */
function isDenied(words, at) {
  const before = words
    .slice(Math.max(0, at - 60), at)
    .trim()
    .split(' ')
    .slice(-3);
  return before.some((word) => negations.has(word));
}

/** The meaning of a longer word that is nearly a known one; a slip is rarely in the first letter. */
function misspelt(word) {
  const near = withoutOneLetter(word).map((key) => typos.get(key));
  return near.find((known) => known !== undefined && known.stem[0] === word[0] && nearly(word, known.stem))?.meaning;
}

/** A blank and two letters: what the list of words is looked up by. */
function beginning(words, at) {
  return words.slice(at, at + 3);
}

function withoutOneLetter(word) {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function readWords(source) {
  const entries = new Map();
  const typos = new Map();
  const languages = new Map();
  const synonyms = new Map();
  let negations = new Set();
  for (const line of source.split('\n')) {
    const [, name, list] = /^([a-z ]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const words = list.split(', ');
    if (name === 'negation') negations = new Set(words.map((word) => normalise(word).trim()));
    else if (name.startsWith('speaks ')) languages.set(name.slice(7), new Set(words));
    else if (name.startsWith('names ')) synonyms.set(name.slice(6), words);
    else for (const word of words) addEntry(entries, typos, name, word);
  }
  return { entries, typos, negations, languages, synonyms };
}

function addEntry(entries, typos, meaning, word) {
  const stem = normalise(word).trim();
  const needle = word.endsWith('$') ? ` ${stem} ` : ` ${stem}`;
  const key = beginning(needle, 0);
  entries.set(key, [...(entries.get(key) ?? []), { meaning, needle }]);
  if (stem.length < 6 || stem.includes(' ') || word.endsWith('$')) return;
  for (const key of withoutOneLetter(stem)) typos.set(key, { stem, meaning });
}
