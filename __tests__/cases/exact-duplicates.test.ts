import { describe, expect, test } from '@jest/globals';
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
  expect(ids(keepersAmong([plain, tagged, again], (_, kept) => kept === plain))).toEqual([
    'tagged for plain',
    'again for plain',
  ]);
  expect(ids(keepersAmong([tagged, again], undefined, (one) => one === again))).toEqual([]);
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
