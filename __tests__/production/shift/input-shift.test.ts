import { describe, expect, test } from '@jest/globals';
import { inputShift } from '../../../src/production/shift/input-shift.ts';
import { newRequests, otherMix, requests, shuffled } from './requests.ts';

describe('shift of inputs', () => {
  test('is not seen between requests that were asked alike', () => {
    const shift = inputShift(requests(200, 1), requests(220, 2));
    expect(shift).toMatchObject({ n: [200, 220], compared: [200, 220], verdict: 'no-shift-seen' });
    expect(shift.inputs.p).toBeGreaterThan(0.05);
    expect(shift.novel.p).toBeGreaterThan(0.05);
    expect(shift.inputs.words).toEqual({ more: [], fewer: [] });
    expect(shift.novel.expected).toBeLessThanOrEqual(0.05);
  });

  test('is seen where what is known is asked in another mix, without anything being new', () => {
    const shift = inputShift(requests(200, 1), otherMix(200, 2));
    expect(shift.inputs.p).toBe(0.002);
    expect(shift.verdict).toBe('shifted');
    expect(shift.inputs.words.more.map(({ word }) => word)).toEqual(expect.arrayContaining(['where']));
    expect(shift.novel.share).toBeLessThan(0.1);
  });

  test('is seen where something is new, which is told apart with the words that name it', () => {
    const current = [...requests(160, 2), ...newRequests(50, 3)];
    const { novel, verdict } = inputShift(requests(200, 1), current);
    expect(verdict).toBe('shifted');
    expect(novel.p).toBe(0.002);
    expect(novel.share).toBeGreaterThan(0.15);
    const [largest] = novel.clusters;
    expect(largest?.terms).toEqual(expect.arrayContaining(['crypto']));
    expect(largest?.members.length).toBeGreaterThanOrEqual(9);
    for (const member of largest?.members ?? []) expect(current[member]).toMatch(/crypto wallet/);
  });

  test('is seen where something is new, though most of the rest stands in the reference word for word', () => {
    const reference = requests(200, 1);
    const { novel } = inputShift(reference, [...reference.slice(0, 110), ...requests(60, 2), ...newRequests(40, 3)]);
    expect(novel.p).toBeLessThanOrEqual(0.05);
    expect(novel.clusters[0]?.terms).toEqual(expect.arrayContaining(['crypto']));
  });

  test('does not depend on the order of the lines', () => {
    const [reference, current] = [requests(210, 1), [...requests(180, 2), ...newRequests(40, 3)]];
    const [one, other] = [inputShift(reference, current), inputShift(shuffled(reference, 8), shuffled(current, 9))];
    expect({ ...other, novel: { ...other.novel, clusters: [] } }).toEqual({
      ...one,
      novel: { ...one.novel, clusters: [] },
    });
    expect(other.novel.clusters.map(({ terms, members }) => [terms, members.length])).toEqual(
      one.novel.clusters.map(({ terms, members }) => [terms, members.length]),
    );
  });

  test('is not told under 200 texts on a side', () => {
    const too = (reference: number, current: number) => inputShift(requests(reference, 1), requests(current, 2));
    for (const shift of [too(199, 250), too(250, 199), too(0, 0)])
      expect(shift).toMatchObject({
        compared: [0, 0],
        inputs: { p: null },
        novel: { p: null, share: null, expected: null, clusters: [] },
        verdict: 'too-few-to-tell',
      });
    expect(too(200, 200).inputs.p).not.toBeNull();
  });

  test('is not seen between equal texts, empty ones or single letters, and is between those and others', () => {
    const many = (text: string) => Array<string>(200).fill(text);
    for (const text of ['', '退'])
      expect(inputShift(many(text), many(text))).toMatchObject({
        inputs: { p: 1 },
        novel: { p: 1, share: 0, expected: 0, clusters: [] },
        verdict: 'no-shift-seen',
      });
    const apart = inputShift(many('where is my order'), many('cancel it'));
    expect(apart).toMatchObject({ inputs: { p: 0.002 }, novel: { p: 0.002, share: 1 } });
    expect(apart.novel.clusters.map(({ terms, members }) => [terms, members.length])).toEqual([
      [['cancel', 'it'], 200],
    ]);
  });

  test('is not made by redaction: a text that was redacted before is the one that was not', () => {
    const withMail = (text: string, nth: number) =>
      `${text} write to jane.doe${nth}@acme-shop.com or +49 171 ${5_550_000 + nth}`;
    const raw = requests(220, 1).map(withMail);
    const shift = inputShift(raw, requests(220, 2).map(withMail));
    expect(shift.verdict).toBe('no-shift-seen');
  });
});
