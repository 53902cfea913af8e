import { below, type Random } from '../../stats/random.ts';
import { isCommonWord } from './common-words.ts';
import { open } from './spared.ts';

/** Shorter words become others too easily. */
const SHORTEST = 5;
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

/**
 * Slips of the finger, one in about so many words of five letters or more, and at least one: two letters swapped, one
 * left out, struck twice, or its neighbour on the keyboard. Never the first or last letter, never in a name, nor in a
 * word that may be one: only in common words.
 */
export function withTypos(text: string, every: number, random: Random): string {
  const may = open(text);
  const words = Array.from(text.matchAll(/\p{L}+/gu)).filter(
    ({ 0: word, index }) =>
      word.length >= SHORTEST && isCommonWord(word) && may.subarray(index, index + word.length).every(Boolean),
  );
  const slips = new Set<number>();
  const count = Math.min(words.length, Math.max(1, Math.round(words.length / every)));
  while (slips.size < count) slips.add(below(random, words.length));
  let typed = text;
  for (const at of [...slips].sort((one, other) => other - one)) {
    const { 0: word = '', index = 0 } = words[at] ?? {};
    typed = typed.slice(0, index) + slipped(word, random) + typed.slice(index + word.length);
  }
  return typed;
}

function slipped(word: string, random: Random): string {
  const at = 1 + below(random, word.length - 2);
  const letter = word[at] ?? '';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (below(random, 4)) {
    case 0:
      return at + 2 < word.length && word[at + 1] !== letter
        ? `${before}${word[at + 1]}${letter}${word.slice(at + 2)}`
        : before + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default: {
      const near = NEIGHBOURS[letter] ?? letter;
      return before + (near[below(random, near.length)] ?? letter) + after;
    }
  }
}
