import { describe, expect, test } from '@jest/globals';
import { novelTexts } from '../../../src/production/shift/novel-texts.ts';
import { similaritiesOf } from '../../stats/similarities.ts';

const CASES = 100;
/** The last cases are each in a language of its own. */
const LONE = 12;

/** How alike two texts are: the nearest of a case is the one beside it; inputs are of a kind that no case has. */
function sides(kind: { readonly toCases: number; readonly among: number }, inputs: number) {
  const isLone = (place: number) => place >= CASES - LONE && place < CASES;
  const similarities = similaritiesOf(CASES + inputs, (one, other) => {
    if (one === other) return 1;
    if (one >= CASES && other >= CASES) return kind.among;
    const beside = Math.abs(one - other) === 1 ? 3 : 1;
    if (isLone(one) || isLone(other)) return (0.05 + (one % 3) / 1_000 + (other % 3) / 1_000) * beside;
    if (one < CASES && other < CASES) return (0.1 + ((one * other) % 7) / 1_000) * beside;
    return kind.toCases;
  });
  const texts = (count: number) => Array.from({ length: count }, (_, place) => ({ text: `${place}`, place }));
  return { reference: texts(CASES), current: texts(inputs), similarities, seed: 1 };
}

describe('novel texts', () => {
  test('are those for which no case stands out, though lone cases are farther from the others', () => {
    const { share, expected, places } = novelTexts(sides({ toCases: 0.2, among: 0.1 }, 30));
    expect(share).toBe(1);
    expect(places).toHaveLength(30);
    expect(expected).toBeLessThanOrEqual(0.05);
  });

  test('take along what is more like two of them than like any case', () => {
    const usual = sides({ toCases: 0.2, among: 0.1 }, 3);
    const count = CASES + 3;
    const set = (one: number, other: number, value: number) => {
      usual.similarities.values[one * count + other] = value;
      usual.similarities.values[other * count + one] = value;
    };
    // The last one has a case that stands out; the first two have none.
    set(count - 1, 5, 0.8);
    expect(novelTexts(usual).places).toEqual([0, 1]);
    set(count - 1, count - 2, 0.9);
    expect(novelTexts(usual).places).toEqual([0, 1]);
    set(count - 1, count - 3, 0.9);
    expect(novelTexts(usual).places).toEqual([0, 1, 2]);
  });

  test('are none of those equal to a case', () => {
    expect(novelTexts(sides({ toCases: 1, among: 1 }, 20)).share).toBe(1);
    const one = sides({ toCases: 0.2, among: 0.1 }, 1);
    one.similarities.values[CASES * (CASES + 1) + 3] = 1;
    expect(novelTexts(one).share).toBe(0);
  });
});
