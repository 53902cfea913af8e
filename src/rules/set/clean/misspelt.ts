/** How many times as often the word is written that a slip is taken for. */
const TIMES = 10;
/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;
/** `tired` and `tried`, `three` and `there`: for a swap of two letters a word must be longer still, … */
const SHORTEST_SWAPPED = 6;
/** … and for another letter in one's place, as in `change` and `charge`, longer than that. */
const SHORTEST_REPLACED = 7;
/** Nobody's word is longer, and a text without blanks would have a form for each of its letters. */
const LONGEST = 40;

/** How often each word was written, by word. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * Words that look like slips in writing another one, told without a dictionary: a letter is missing, doubled or
 * strayed in, two are swapped or one stands for another, and the other word is written at least ten times as often. Both
 * sides must use that word, or the vocabulary of one would tell the slips of one alone. What differs in its first or
 * last letter is taken for another word: `light` is no slip of `right`, nor `cards` of `card`.
 */
export function misspeltWords(one: WordCounts, other: WordCounts): ReadonlySet<string> {
  const total = (word: string) => (one.get(word) ?? 0) + (other.get(word) ?? 0);
  const usual = [...one.keys()].filter((word) => other.has(word) && isUsual(word, total(word)));
  const byForm = new Map<string, string[]>();
  for (const word of usual)
    for (const form of formsOf(word)) {
      const words = byForm.get(form);
      if (words === undefined) byForm.set(form, [word]);
      else words.push(word);
    }
  const misspelt = new Set<string>();
  for (const word of [...one.keys(), ...other.keys()]) {
    const often = total(word) * TIMES;
    const isSlip = formsOf(word).some((form) =>
      byForm.get(form)?.some((known) => total(known) >= often && isSlipOf(word, known)),
    );
    if (isSlip) misspelt.add(word);
  }
  return misspelt;
}

function isUsual(word: string, times: number): boolean {
  return word.length >= SHORTEST && times >= TIMES;
}

/** The word, and the word without one of its inner letters: two words that are one slip apart have such a form in common. */
function formsOf(word: string): readonly string[] {
  if (word.length > LONGEST) return [];
  const forms = [word];
  for (let at = 1; at < word.length - 1; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

function isSlipOf(word: string, known: string): boolean {
  const start = commonStart(word, known);
  const end = commonEnd(word, known, Math.min(word.length, known.length) - start);
  if (start === 0 || end === 0) return false;
  const written = word.slice(start, word.length - end);
  const meant = known.slice(start, known.length - end);
  if (written.length + meant.length === 1) return true;
  if (written.length === 1 && meant.length === 1) return known.length >= SHORTEST_REPLACED;
  return known.length >= SHORTEST_SWAPPED && meant.length === 2 && written === `${meant[1]}${meant[0]}`;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
