import { languageOf, meaningsOf, nearly, normalise, synonymsOf } from './words.mjs';

/** Order numbers in the forms the prompt shows, the product that is named first, and the language. */
export function read({ forms }, { message, products }) {
  return { order_ids: orderIds(forms, message), product: productIn(message, products), language: languageOf(message) };
}

/** The first form is how a number is written; the others are how customers write it. */
function orderIds(forms, message) {
  if (forms.length === 0) return [];
  const shape = /^(\D*)\d+$/.exec(forms[0])?.[1] ?? '';
  const places = forms.flatMap((form) => [...message.matchAll(patternOf(form))]);
  const digits = places.sort((a, b) => a.index - b.index).map((match) => shape + match[1]);
  return [...new Set(digits)];
}

/** `A 9042` → a letter A in either case, a blank, four digits; a word stands for itself in every language known. */
function patternOf(form) {
  const [, lead, digits] = /^(\D*)(\d+)$/.exec(form) ?? [undefined, form, ''];
  const start = /^[a-z]{3,}\s*$/i.test(lead) ? wordPattern(lead.trim()) : literally(lead);
  return new RegExp(`(?<![\\p{L}\\p{N}])${start}(\\d{${digits.length}})(?![\\p{L}\\p{N}])`, 'giu');
}

function wordPattern(word) {
  return `(?:${synonymsOf(word.toLowerCase()).map(literally).join('|')})[^\\p{L}\\p{N}]{1,3}`;
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The first product that is named and not said to be fine; words with a slip of the finger only where none is spelt right. */
function productIn(message, products) {
  const clauses = message
    .split(/[,.;:!?\n]+/)
    .map((clause) => ({ words: wordsOf(clause), fine: meaningsOf(clause).has('fine') }));
  const names = spelt(products);
  for (const same of [sameWord, nearlySameWord]) {
    const named = clauses.flatMap(({ words, fine }) =>
      productsIn(words, names, same).map((product) => ({ product, fine })),
    );
    const fine = new Set(named.filter((mention) => mention.fine).map(({ product }) => product));
    const first = named.find(({ product }) => !fine.has(product)) ?? named[0];
    if (first !== undefined) return first.product;
  }
  return null;
}

/** In the order of the words; of two names that begin together the longer one. */
function productsIn(words, names, same) {
  return words.flatMap((_, at) => {
    const here = names.filter(({ name }) => name.every((word, offset) => same(words[at + offset], word)));
    return here
      .sort((a, b) => b.name.length - a.name.length)
      .slice(0, 1)
      .map(({ product }) => product);
  });
}

const spellings = new WeakMap();

/** The catalogue as lists of words, made once. */
function spelt(products) {
  if (!spellings.has(products)) {
    const names = Object.entries(products).flatMap(([product, list]) =>
      list.map((name) => ({ product, name: wordsOf(name) })),
    );
    spellings.set(products, names);
  }
  return spellings.get(products);
}

function wordsOf(text) {
  return normalise(text).trim().split(' ');
}

/** The word or its plural. */
function sameWord(found, word) {
  if (found === undefined || !found.startsWith(word)) return false;
  return /^(s|es|n|en|e|er)?$/.test(found.slice(word.length)) && (found === word || word.length > 2);
}

/** A slip of the finger is rarely the first letter, and in short words any letter makes another word. */
function nearlySameWord(found, word) {
  if (found === undefined || found === word) return found === word;
  return found[0] === word[0] && Math.max(found.length, word.length) > 5 && nearly(found, word);
}
