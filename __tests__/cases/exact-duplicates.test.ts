import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '../../src/cases/case.ts';
import { exactDuplicates, keepersAmong, lostWithout } from '../../src/cases/exact-duplicates.ts';

function aCase(id: string, rest: Partial<Case> = {}): Case {
  return { id, input: 'x', expect: new Map(), tags: [], draft: false, digest: 'd', location: { file: 'a' }, ...rest };
}

test('cases of one digest are duplicates, in the order in which they stand', () => {
  const cases = [aCase('a'), aCase('b', { digest: 'e' }), aCase('c'), aCase('d')];
  expect(exactDuplicates(cases).map((twins) => twins.map(({ id }) => id))).toEqual([['a', 'c', 'd']]);
  expect(exactDuplicates(cases.slice(0, 2))).toEqual([]);
});

test('a twin can go where one that stays says all that it says', () => {
  const [plain, tagged, again, more] = [
    aCase('plain'),
    aCase('tagged', { tags: ['t'] }),
    aCase('again', { tags: ['t'] }),
    aCase('more'),
  ];
  const ids = (keepers: ReadonlyMap<Case, Case>) => [...keepers].map(([one, kept]) => `${one.id} for ${kept.id}`);
  expect(ids(keepersAmong([plain, tagged, again, more]))).toEqual(['again for tagged', 'more for plain']);
  expect(ids(keepersAmong([plain, tagged, again, more], { mayGo: (_, kept) => kept !== plain }))).toEqual([
    'again for tagged',
    'more for tagged',
  ]);
  expect(ids(keepersAmong([tagged, again], { hasToStay: (one) => one === again }))).toEqual([]);
});

test('whatever twins say, those that stay say all that those that go do', () => {
  const some = fc.subarray(['t', 'u', 'v']);
  const maybe = fc.option(fc.constantFrom('x', 'y'), { nil: undefined });
  const says = fc.record({
    tags: some,
    covers: fc.option(some, { nil: undefined }),
    group: maybe,
    reviewed: maybe,
    source: fc.record({ kind: maybe, url: maybe }),
  });
  fc.assert(
    fc.property(fc.array(says, { minLength: 2, maxLength: 12 }), (all) => {
      const [first, ...others] = all.map((said, index) => aCase(`c${index}`, said as Partial<Case>));
      const kept = [first!];
      const expected = others.flatMap((repeated) => {
        const keeper = kept.find((one) => lostWithout(repeated, one).length === 0);
        if (keeper === undefined) kept.push(repeated);
        return keeper === undefined ? [] : [[repeated.id, keeper.id]];
      });
      expect([...keepersAmong([first!, ...others])].map(([one, keeper]) => [one.id, keeper.id])).toEqual(expected);
    }),
  );
});

describe('what goes with a case', () => {
  test('is nothing when the other says as much or more', () => {
    const kept = aCase('a', { tags: ['t', 'u'], group: 'g', source: { kind: 'production', date: '2026-10-02' } });
    expect(lostWithout(aCase('b'), kept)).toEqual([]);
    expect(lostWithout(aCase('b', { tags: ['u'], group: 'g', source: { kind: 'production' } }), kept)).toEqual([]);
  });

  test('is each key that the other lacks or has otherwise', () => {
    const repeated = aCase('b', {
      tags: ['t'],
      covers: ['triage'],
      group: 'g',
      source: { url: 'https://example.com/1' },
      reviewed: '2026-10-02',
    });
    expect(lostWithout(repeated, aCase('a'))).toEqual(['tags', 'covers', 'group', 'source', 'reviewed']);
    expect(lostWithout(aCase('b', { reviewed: '2026-10-02' }), aCase('a', { reviewed: '2026-10-01' }))).toEqual([
      'reviewed',
    ]);
  });

  test('is what it covers when it covers everything and the other does not', () => {
    expect(lostWithout(aCase('b'), aCase('a', { covers: ['triage'] }))).toEqual(['covers']);
    expect(lostWithout(aCase('b', { covers: ['triage'] }), aCase('a', { covers: ['guard', 'triage'] }))).toEqual([]);
  });
});
