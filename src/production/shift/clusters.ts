import type { Similarities } from '../../stats/similarities.ts';
import { clusterTerms } from './cluster-terms.ts';
import type { ComparedSides } from './compared-sides.ts';
import type { NovelTexts } from './novel-texts.ts';

/** Texts that are less alike say the same by chance, however little those of the reference have in common. */
const LEAST_ALIKE = 0.2;
/** And these are alike anywhere, also where those of the reference are nearly copies of each other. */
const MOST_ALIKE = 0.5;
/** Two like requests are chance. */
const SMALLEST = 3;

export interface TextCluster {
  /** Words that are frequent in it and rare outside, the most telling first; none where its texts share none. */
  readonly terms: readonly string[];
  /** Which of the current texts as given; the one that most resemble comes first, then those most like it. */
  readonly members: readonly number[];
}

/**
 * Like texts among the novel ones, by their places in the current side: the text that most others resemble with all of
 * these, then the same with what is left (the stars of Aslam et al. 2004), as long as three come together. Two resemble
 * each other when they are as alike as a text of the reference usually is to its nearest.
 */
export function clustersOf(
  { reference, current, similarities }: ComparedSides,
  { places, usual }: Pick<NovelTexts, 'places' | 'usual'>,
): readonly TextCluster[] {
  const texts = [...reference, ...current].map(({ text }) => text);
  const stars = starsOf(
    similarities,
    places.map((place) => reference.length + place),
    Math.min(MOST_ALIKE, Math.max(LEAST_ALIKE, usual)),
  );
  return stars.map((members) => ({
    terms: clusterTerms(texts, members),
    members: members.flatMap((place) => current[place - reference.length]?.place ?? []),
  }));
}

function starsOf(
  { count, values }: Similarities,
  novel: readonly number[],
  least: number,
): readonly (readonly number[])[] {
  const similarity = (one: number, other: number) => values[one * count + other] ?? 0;
  const alike = new Map(
    novel.map((one) => [one, novel.filter((other) => other !== one && similarity(one, other) >= least)] as const),
  );
  const left = new Map(novel.map((one) => [one, alike.get(one)?.length ?? 0]));
  const stars: (readonly number[])[] = [];
  while (left.size >= SMALLEST) {
    const [centre, rays] = [...left].reduce((most, next) => (next[1] > most[1] ? next : most));
    if (rays + 1 < SMALLEST) break;
    const around = (alike.get(centre) ?? []).filter((other) => left.has(other));
    around.sort((one, other) => similarity(centre, other) - similarity(centre, one) || one - other);
    const star = [centre, ...around];
    for (const member of star) left.delete(member);
    for (const member of star)
      for (const other of alike.get(member) ?? []) {
        const rest = left.get(other);
        if (rest !== undefined) left.set(other, rest - 1);
      }
    stars.push(star);
  }
  return stars;
}
