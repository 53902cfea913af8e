import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseDigest } from '../../src/cases/digest.ts';
import type { Json } from '../../src/values/json.ts';

interface Vector {
  readonly input: Json;
  readonly expected: Json | undefined;
  readonly digest: string;
}

const vectors = readFileSync('docs/cases.md', 'utf8')
  .split('\n')
  .flatMap((line): readonly Vector[] => {
    const [, input, expected, digest] = /^\| `(.+)` \| (?:`(.+)`|none) \| `(sha256:[0-9a-f]{64})` \|$/.exec(line) ?? [];
    if (input === undefined || digest === undefined) return [];
    return [{ input: JSON.parse(input), expected: expected === undefined ? undefined : JSON.parse(expected), digest }];
  });

describe('the digest of a case', () => {
  test('has at least ten published vectors', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(10);
  });

  test.each(vectors)('of $input and $expected is $digest', ({ input, expected, digest }) => {
    expect(caseDigest(input, expected)).toBe(digest);
  });

  test('tells an absent expectation from null, and a bare one from one by step', () => {
    const digests = [undefined, null, 'x', { reply: 'x' }].map((expected) => caseDigest('x', expected));
    expect(new Set(digests).size).toBe(4);
  });

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (input, expected) => {
        const turned = Object.fromEntries(Object.entries(input).reverse());
        expect(caseDigest(turned as Json, expected as Json)).toBe(caseDigest(input as Json, expected as Json));
      }),
    );
  });

  test('exists for any text, lone surrogates included, and differs between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(caseDigest(one, 'x') === caseDigest(other, 'x')).toBe(one === other);
      }),
    );
    expect(caseDigest('\uD800', 1)).not.toBe(caseDigest('\uD801', 1));
    expect(caseDigest('\uD800', 1)).not.toBe(caseDigest('\uFFFD', 1));
  });
});
