/** Words that are frequent in some texts and rare in others, most telling first. */
export function contrastingTerms(within: readonly string[], others: readonly string[], most = 4): readonly string[] {
  if (within.length < LEAST_TEXTS) return [];
  const [inside, outside] = [textsPerTerm(within), textsPerTerm(others)];
  return [...inside]
    .map(([term, texts]) => {
      const share = texts / within.length;
      const other = ((outside.get(term) ?? 0) + 0.5) / (others.length + 1);
      return { term, texts, share, lift: share / other, gain: share - other };
    })
    .filter(({ texts, share, lift }) => texts >= 2 && share >= LEAST_SHARE && lift >= LEAST_LIFT)
    .sort((one, other) => other.gain - one.gain || (one.term < other.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term);
}

const LEAST_TEXTS = 3;
const LEAST_SHARE = 0.3;
const LEAST_LIFT = 1.5;
/** Of a text, in characters: what a request is about stands near its start or nowhere. */
const READ = 4_000;

function textsPerTerm(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, READ)
      .normalize()
      .toLowerCase()
      .match(/[\p{L}][\p{L}\p{M}'’-]{2,30}/gu),
  );
}
