import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disagreement } from '../../src/stats/disagreement.ts';

describe('the chance that two answers differ', () => {
  test('is the share of differing pairs', () => {
    expect(disagreement([{ yes: 1, of: 2 }])).toBe(1);
    expect(disagreement([{ yes: 2, of: 2 }])).toBe(0);
    expect(disagreement([{ yes: 2, of: 4 }])).toBeCloseTo(4 / 6, 12);
  });

  test('pools pairs of several conditions, and makes none across them', () => {
    expect(
      disagreement([
        { yes: 2, of: 2 },
        { yes: 0, of: 3 },
        { yes: 1, of: 1 },
      ]),
    ).toBe(0);
  });

  test('is missing where nothing was asked twice', () => {
    expect(disagreement([])).toBeNull();
    expect(disagreement([{ yes: 1, of: 1 }])).toBeNull();
  });

  test('is that of counting pair by pair', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { maxLength: 7 }), { maxLength: 4 }), (conditions) => {
        const pairs = conditions.flatMap((answers) =>
          answers.flatMap((one, index) => answers.slice(index + 1).map((other) => one !== other)),
        );
        const expected = pairs.length === 0 ? null : pairs.filter(Boolean).length / pairs.length;
        const counted = conditions.map((answers) => ({ yes: answers.filter(Boolean).length, of: answers.length }));
        expect(disagreement(counted)).toEqual(expected);
      }),
    );
  });
});
