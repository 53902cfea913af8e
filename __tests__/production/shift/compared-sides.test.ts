import { describe, expect, test } from '@jest/globals';
import { comparedSides } from '../../../src/production/shift/compared-sides.ts';
import { requests, shuffled } from './requests.ts';

describe('the sides as they are compared', () => {
  test('are at most 2,000 texts each, the same ones whatever their order', () => {
    const texts = Array.from({ length: 2_200 }, (_, nth) => String(nth));
    const drawn = (given: readonly string[]) =>
      comparedSides(given, ['1']).reference.map(({ text, place }) => {
        expect(given[place]).toBe(text);
        return text;
      });
    const one = drawn(texts);
    expect(one).toHaveLength(2_000);
    expect(new Set(one).size).toBe(2_000);
    expect(drawn(shuffled(texts, 3))).toEqual(one);
  });

  test('have the same seed for the same texts, and another for others', () => {
    const seed = (texts: readonly string[]) => comparedSides(texts, ['where']).seed;
    expect(seed(['a', 'b'])).toBe(seed(['b', 'a']));
    expect(seed(['a', 'b'])).not.toBe(seed(['ab']));
    expect(seed(['a', 'b'])).not.toBe(seed(['a', 'c']));
  });

  test('are cut, where texts are very long or have private data far behind', () => {
    const long = requests(20, 5).join(' ').repeat(80);
    const { reference, current, similarities } = comparedSides([long], [`${long.slice(0, 3_000)} jane@acme-shop.com`]);
    expect(long.length).toBeGreaterThan(90_000);
    expect(reference[0]?.text).toBe(long.slice(0, 2_000));
    expect(current).toEqual(reference);
    expect(similarities.values[1]).toBeCloseTo(1, 5);
  });

  test('hold nothing that is private, and are the same from texts that were redacted before', () => {
    const raw = ['mail jane.doe@acme-shop.com', 'call +49 171 5550123 please', 'no one is named'];
    const once = comparedSides(raw, raw).reference.map(({ text }) => text);
    expect(once.join(' ')).not.toMatch(/jane|acme|5550123/);
    expect(comparedSides(once, raw).reference.map(({ text }) => text)).toEqual(once);
  });

  test('may be of no texts at all', () => {
    expect(comparedSides([], [])).toMatchObject({ reference: [], current: [], similarities: { count: 0 } });
  });
});
