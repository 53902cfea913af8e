import type { Similarities } from '../../stats/similarities.ts';
import { clusterTerms } from './cluster-terms.ts';
import type { ComparedSides } from './compared-sides.ts';

/** From here on two texts say much the same in much the same words. */
const ALIKE = 0.2;
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
 * these, then the same with what is left (the stars of Aslam et al. 2004), as long as three come together.
 */
export function clustersOf(
  { reference, current, similarities }: ComparedSides,
  novel: readonly number[],
): readonly TextCluster[] {
  const texts = [...reference, ...current].map(({ text }) => text);
  const stars = starsOf(
    similarities,
    novel.map((place) => reference.length + place),
  );
  return stars.map((members) => ({
    terms: clusterTerms(texts, members),
    members: members.flatMap((place) => current[place - reference.length]?.place ?? []),
  }));
}

function starsOf({ count, values }: Similarities, novel: readonly number[]): readonly (readonly number[])[] {
  const similarity = (one: number, other: number) => values[one * count + other] ?? 0;
  const alike = new Map(
    novel.map((one) => [one, novel.filter((other) => other !== one && similarity(one, other) >= ALIKE)] as const),
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
