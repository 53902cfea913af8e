import { describe, expect, test } from '@jest/globals';
import { inCommon } from '../../../src/production/routing/in-common.ts';
import type { Sample } from '../../../src/production/sample.ts';

const asks = (input: string, rest: Partial<Sample> = {}): Sample => ({ input, ...rest });
const times = (n: number, sample: Sample): readonly Sample[] => Array.from({ length: n }, () => sample);
const traits = (samples: readonly Sample[], ...others: readonly (readonly Sample[])[]) =>
  inCommon(samples, others).flatMap(({ trait, alsoWords }) =>
    [trait.of, ...alsoWords].map((of) => `${trait.kind} ${of}`),
  );

const PARCEL = asks('Where is my parcel?');
const VOUCHER = asks('My voucher does not work');

describe('what samples have in common', () => {
  test('is what is more frequent among them than among all others', () => {
    const routed = [...times(20, VOUCHER), ...times(5, PARCEL)];
    expect(inCommon(routed, [times(100, PARCEL)])[0]).toEqual({
      trait: { kind: 'word', of: 'voucher' },
      alsoWords: ['does', 'work', 'not'],
      among: { so: 20, of: 25 },
      against: { so: 0, of: 100 },
      p: expect.any(Number),
    });
    expect(traits(routed, times(100, PARCEL))).toEqual(['word voucher', 'word does', 'word work', 'word not']);
  });

  test('is nothing that set routed samples apart before', () => {
    const routed = [...times(20, VOUCHER), ...times(20, PARCEL)];
    expect(traits(routed, times(100, PARCEL), times(100, VOUCHER))).toEqual([]);
    expect(traits(routed, times(100, PARCEL), times(100, PARCEL))).toHaveLength(4);
  });

  test('may be the step that was least sure, what was called, or how it ended', () => {
    const sure = (decide: number): Sample =>
      asks('Hello', {
        steps: [
          { name: 'extract', confidence: 0.8 },
          { name: 'decide', confidence: decide },
          { name: 'get_order', arguments: {}, ...(decide < 0.8 ? { error: 'timeout' } : {}) },
          { name: decide < 0.8 ? 'get_refund' : 'get_order', arguments: {} },
        ],
      });
    expect(new Set(traits(times(10, sure(0.4)), times(60, sure(0.9))))).toEqual(
      new Set(['least-sure decide', 'called get_refund', 'error timeout in get_order']),
    );
  });

  test('may be the intent or the decision that a step gave, and is no text of it', () => {
    const understood = (intent: string): Sample =>
      asks('Hello', {
        steps: [
          { name: 'interpret', output: [intent, 'question'] },
          { name: 'decide', output: intent },
          { name: 'reply', output: `We look into your ${intent}.` },
          { name: 'get_order', arguments: {}, output: intent },
        ],
      });
    expect(traits(times(10, understood('voucher')), times(60, understood('refund')))).toEqual([
      'outcome interpret: voucher',
      'outcome decide: voucher',
    ]);
  });

  test('is no address that stands in what was asked', () => {
    expect(traits(times(9, asks('see person1@example.com https://example.com/x')), times(60, PARCEL))).toEqual([
      'word see',
    ]);
  });

  test('is not told of fewer than five, nor held against fewer', () => {
    expect(traits(times(4, VOUCHER), times(1000, PARCEL))).toEqual([]);
    expect(traits(times(20, VOUCHER), times(4, PARCEL))).toEqual([]);
    expect(traits([], [])).toEqual([]);
  });

  test('is told of languages without blanks, and of no number', () => {
    const found = traits(times(12, asks('クーポンが使えません 1182')), times(100, asks('荷物はどこですか 1182')));
    expect(found).toContain('word クーポン');
    expect(found.join()).not.toMatch(/1182/);
  });
});
