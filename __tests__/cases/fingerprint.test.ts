import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CaseSetDigest, caseSetDigest } from '../../src/cases/fingerprint.ts';

type Added = Parameters<CaseSetDigest['add']>[0];

const aMember = (rest: Partial<Added> = {}): Added => ({
  id: 'a',
  digest: 'sha256:1',
  tags: [],
  draft: false,
  ...rest,
});

function digestOf(members: readonly Added[]): string {
  const set = caseSetDigest();
  for (const member of members) set.add(member);
  return set.value();
}

describe('the fingerprint of a set of cases', () => {
  test('does not depend on their order', () => {
    const member = fc.record({
      id: fc.string(),
      digest: fc.string(),
      tags: fc.array(fc.string()),
      draft: fc.constant(false),
    });
    const shuffled = fc
      .array(member, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(fc.property(shuffled, ([list, other]) => expect(digestOf(other)).toBe(digestOf(list))));
  });

  test('changes with every id, digest, tag and group, and with their number', () => {
    const sets = [
      [],
      [aMember()],
      [aMember(), aMember()],
      [aMember({ id: 'b' })],
      [aMember({ digest: 'sha256:2' })],
      [aMember({ tags: ['x'] })],
      [aMember({ tags: ['x', 'y'] })],
      [aMember({ group: 'g' })],
      [aMember({ id: 'a', digest: 'sha256:2' }), aMember({ id: 'b', digest: 'sha256:1' })],
      [aMember({ id: 'a', digest: 'sha256:1' }), aMember({ id: 'b', digest: 'sha256:2' })],
    ];
    expect(new Set(sets.map(digestOf)).size).toBe(sets.length);
  });

  test('does not depend on the order of tags, nor on drafts', () => {
    expect(digestOf([aMember({ tags: ['x', 'y'] })])).toBe(digestOf([aMember({ tags: ['y', 'x'] })]));
    expect(digestOf([aMember(), aMember({ id: 'b', draft: true })])).toBe(digestOf([aMember()]));
  });

  test('can be asked for at any time and looks like every digest', () => {
    const set = caseSetDigest();
    const empty = set.value();
    set.add(aMember());
    expect(set.value()).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(set.value()).toBe(set.value());
    expect(set.value()).not.toBe(empty);
  });
});
