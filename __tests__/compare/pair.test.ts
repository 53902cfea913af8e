import { describe, expect, test } from '@jest/globals';
import { pairCases } from '../../src/compare/pair.ts';
import { aTrial } from '../builders.ts';
import { factsOf } from './facts.ts';

describe('pairing cases', () => {
  test('goes by id and digest, never by the place of a row', async () => {
    const base = await factsOf([aTrial({ case: 'a' }), aTrial({ case: 'b' })]);
    const head = await factsOf([aTrial({ case: 'b' }), aTrial({ case: 'new' }), aTrial({ case: 'a' })]);
    expect(pairCases(base, head).pairs.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('counts added, removed and edited cases, and none of them as paired', async () => {
    const base = await factsOf([
      aTrial({ case: 'kept' }),
      aTrial({ case: 'gone' }),
      aTrial({ case: 'old', digest: 'sha256:1' }),
    ]);
    const head = await factsOf([
      aTrial({ case: 'kept' }),
      aTrial({ case: 'old', digest: 'sha256:2' }),
      aTrial({ case: 'new' }),
      aTrial({ case: 'newer' }),
    ]);
    expect(pairCases(base, head).counts).toEqual({
      paired: 1,
      added: 2,
      removed: 1,
      edited: 1,
      notMeasured: { base: 0, head: 0 },
    });
  });

  test('a removed case is not an unmeasured one', async () => {
    const base = await factsOf([aTrial({ case: 'kept' }), aTrial({ case: 'gone' })]);
    const head = await factsOf([aTrial({ case: 'kept' })]);
    expect(pairCases(base, head).counts.notMeasured).toEqual({ base: 0, head: 0 });
  });

  test('a case in both files without a completed trial on a side is not measured there', async () => {
    const base = await factsOf([aTrial({ case: 'a' }), aTrial({ case: 'b', status: 'errored' })]);
    const head = await factsOf([
      aTrial({ case: 'a', status: 'timed-out' }),
      aTrial({ case: 'a', trial: 2, status: 'errored' }),
      aTrial({ case: 'b', receipts: { triage: 'another' } }),
    ]);
    expect(pairCases(base, head).counts).toMatchObject({ paired: 2, notMeasured: { base: 1, head: 2 } });
  });

  test('a case that kept one of several versions is paired on that one, and not edited', async () => {
    const base = await factsOf([aTrial({ digest: 'sha256:1' }), aTrial({ digest: 'sha256:2' })]);
    const head = await factsOf([aTrial({ digest: 'sha256:2' })]);
    expect(pairCases(base, head).counts).toMatchObject({ paired: 1, added: 0, removed: 0, edited: 0 });
  });

  test('tags and group are head’s, as the cases are', async () => {
    const base = await factsOf([aTrial({ tags: ['old'], group: 'g1' })]);
    const head = await factsOf([aTrial({ tags: ['new', 'new'], group: 'g2' })]);
    expect(pairCases(base, head).pairs[0]).toMatchObject({ tags: ['new'], group: 'g2' });
  });

  test('nothing pairs with an empty run', async () => {
    const { pairs, counts } = pairCases(await factsOf([]), await factsOf([aTrial()]));
    expect(pairs).toEqual([]);
    expect(counts).toEqual({ paired: 0, added: 1, removed: 0, edited: 0, notMeasured: { base: 0, head: 0 } });
  });
});
