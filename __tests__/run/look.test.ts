import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { watchOver } from '../../src/run/look.ts';
import { outcomeReader } from '../../src/run/outcome.ts';
import { startLooking } from '../../src/stats/early-stopping.ts';
import { aTrial } from './runs.ts';

const outcomeOf = outcomeReader(() => 1);
/** Right, wrong, or nothing known of the final step. */
const outcome = (right: boolean | null) =>
  outcomeOf(
    right === null
      ? aTrial({ status: 'errored', steps: [] })
      : aTrial({ steps: [{ name: 'decide', score: Number(right) }] }),
  );

interface Told {
  readonly group?: string;
  readonly base: readonly (boolean | null)[];
  readonly head: readonly (boolean | null)[];
}

const share = (rights: readonly (boolean | null)[]): number | null => {
  const known = rights.filter((right) => right !== null);
  return known.length === 0 ? null : known.filter((right) => right).length / known.length;
};

/** What a reader of both files finds, going through the cases in their order. */
function inOrder(cases: readonly Told[]): boolean {
  const look = startLooking();
  for (const { base, head, group } of cases) {
    const [x, y] = [share(base), share(head)];
    if (x !== null && y !== null) look.add(y - x, group);
  }
  look.end();
  return look.looked().enoughAt !== undefined;
}

const caseOf = (trials: number): fc.Arbitrary<Told> => {
  const rights = (bias: number) =>
    fc.array(
      fc.nat(99).map((n) => (n === 0 ? null : n < bias)),
      { minLength: trials, maxLength: trials },
    );
  return fc.record({ base: rights(95), head: rights(25) });
};

describe('looking at a run while it is under way', () => {
  test('comes to the same end whatever the order of the answers, and the same as a reader of the files', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain((trials) => fc.array(caseOf(trials), { maxLength: 40 })),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (told, shuffle, grouped) => {
          const cases = told.map((one, n) => (grouped ? { ...one, group: `g${Math.floor(n / 3)}` } : one));
          const watch = watchOver('decide', cases[0]?.base.length ?? 1);
          const answers = cases.flatMap(({ base, head, group }) => {
            const watched = watch.begin(group);
            return [
              ...base.map((right) => () => watched.add('base', outcome(right))),
              ...head.map((right) => () => watched.add('head', outcome(right))),
            ];
          });
          watch.end();
          const drawn = answers.map((answer) => ({ answer, at: shuffle.next().value ?? 0 }));
          for (const { answer } of drawn.sort((one, other) => one.at - other.at)) answer();
          expect(watch.enough()).toBe(inOrder(cases));
        },
      ),
    );
  });

  test('never runs ahead of a case that is not answered yet', () => {
    const watch = watchOver('decide', 1);
    const slow = watch.begin(undefined);
    for (let n = 0; n < 30; n += 1) {
      const watched = watch.begin(undefined);
      watched.add('base', outcome(true));
      watched.add('head', outcome(false));
    }
    expect(watch.enough()).toBe(false);
    slow.add('head', outcome(null));
    expect(watch.enough()).toBe(false);
    slow.add('base', outcome(true));
    expect(watch.enough()).toBe(true);
  });

  test('knows enough after the eleventh case that broke, and not before', () => {
    const watch = watchOver('decide', 1);
    const seen = Array.from({ length: 11 }, () => {
      const watched = watch.begin(undefined);
      watched.add('head', outcome(false));
      watched.add('base', outcome(true));
      return watch.enough();
    });
    expect(seen).toEqual([...Array(10).fill(false), true]);
  });
});
