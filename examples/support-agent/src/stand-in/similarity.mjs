import { meaningsOf, normalise } from './words.mjs';

/** @typedef {{ meanings: import('./words.mjs').Meanings, grams: Map<string, number> }} Vector */

const MEANING = 0.85;
const SPELLING = 1 - MEANING;

/** @returns {Vector} */
export function vectorOf(text) {
  return { meanings: meaningsOf(text), grams: gramsOf(text) };
}

/** Between 0 and 1: mostly shared meanings, rarer ones counting for more, and a little shared spelling. */
export function nearness(a, b, rare) {
  return Math.max(0, MEANING * cosine(a.meanings, b.meanings, rare) + SPELLING * cosine(a.grams, b.grams));
}

/** The rarer a meaning among the texts, the more it tells; one that none of them speaks of tells nothing. */
export function rarity(vectors) {
  const counts = new Map();
  for (const { meanings } of vectors) {
    for (const meaning of meanings.keys()) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  }
  return (meaning) => (counts.has(meaning) ? Math.log(1 + vectors.length / counts.get(meaning)) : 0);
}

/** Of two sparse vectors, each key weighed. */
export function cosine(a, b, weight = () => 1) {
  let product = 0;
  for (const [key, value] of a) if (b.has(key)) product += value * b.get(key) * weight(key) ** 2;
  return product === 0 ? 0 : product / (norm(a, weight) * norm(b, weight));
}

function norm(vector, weight) {
  let sum = 0;
  for (const [key, value] of vector) sum += (value * weight(key)) ** 2;
  return Math.sqrt(sum);
}

function gramsOf(text) {
  const words = normalise(text);
  const grams = new Map();
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const gram = words.slice(at, at + 3);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  for (const [gram, count] of grams) grams.set(gram, Math.sqrt(count));
  return grams;
}
