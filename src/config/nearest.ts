import { distance } from 'fastest-levenshtein';

/** The known word a reader most likely meant, or none when nothing comes close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const bare = squeeze(word);
  const allowed = Math.max(1, Math.floor(bare.length * 0.4));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of known) {
    const steps = distance(bare, squeeze(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best ?? known.find((candidate) => containsWord(squeeze(candidate), bare));
}

/** `outdated` for `pin/outdated`, `set/dup` for `set/duplicate`. */
function containsWord(candidate: string, word: string): boolean {
  return word.length >= 4 && (candidate.startsWith(word) || candidate.endsWith(`/${word}`));
}

/** `failOn`, `fail_on` and `fail-on` are the same word. */
function squeeze(word: string): string {
  return word.slice(0, 100).toLowerCase().replace(/[-_ ]/g, '');
}
