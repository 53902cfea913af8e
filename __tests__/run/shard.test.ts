import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { durationsOf } from '../../src/run/durations.ts';
import { planShards, type ShardPlan } from '../../src/run/shard.ts';
import { aTrial } from './runs.ts';

const cases = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 6 }), fc.option(fc.nat(100_000), { nil: undefined })), {
  selector: ([id]) => id,
  maxLength: 80,
});

function durationsIn(drawn: readonly (readonly [string, number | undefined])[]): ReadonlyMap<string, number> {
  return new Map(drawn.flatMap(([id, duration]) => (duration === undefined ? [] : [[id, duration] as const])));
}

function shardsOf(plan: ShardPlan): readonly ReadonlySet<string>[] {
  return Array.from({ length: plan.of }, (_, index) => plan.casesOf(index + 1));
}

describe('a plan of shards', () => {
  test('gives every case to exactly one shard', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (drawn, of) => {
        const ids = drawn.map(([id]) => id);
        const given = shardsOf(planShards(ids, durationsIn(drawn), of)).flatMap((shard) => [...shard]);
        expect(given.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  test('gives no shard more to do than another one and the longest case', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (drawn, of) => {
        const told = drawn.map(([, duration]) => duration ?? 7).toSorted((one, other) => one - other);
        const most = 10 * (told[Math.floor(told.length / 2)] ?? 1);
        const durations = durationsIn(drawn.map(([id, duration]) => [id, Math.min(duration ?? 7, most)]));
        const plan = planShards(durations.keys(), durations, of);
        const loads = shardsOf(plan).map((shard) => [...shard].reduce((sum, id) => sum + (durations.get(id) ?? 0), 0));
        expect(Math.max(...loads)).toBeLessThanOrEqual(Math.min(...loads) + Math.max(0, ...durations.values()));
      }),
    );
  });

  test('is the same whatever the order of cases and of durations, and however often a case is named', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (drawn, of) => {
        const plan = planShards(
          drawn.map(([id]) => id),
          durationsIn(drawn),
          of,
        );
        const turned = drawn.toReversed();
        const again = planShards(
          [...turned, ...turned].map(([id]) => id),
          durationsIn(turned),
          of,
        );
        expect(again.digest).toBe(plan.digest);
        expect(shardsOf(again)).toEqual(shardsOf(plan));
      }),
    );
  });

  test('without any duration gives every shard the same number of cases, within one', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (drawn, of) => {
        const sizes = shardsOf(
          planShards(
            drawn.map(([id]) => id),
            new Map(),
            of,
          ),
        ).map(({ size }) => size);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has another digest where a single case goes elsewhere', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const even = planShards(ids, new Map(), 2);
    const uneven = planShards(
      ids,
      durationsIn([
        ['a', 900],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ]),
      2,
    );
    expect(even.digest).toMatch(/^[0-9a-f]{12}$/);
    expect(uneven.digest).not.toBe(even.digest);
    expect(planShards(ids, new Map(), 3).digest).not.toBe(even.digest);
    expect(planShards([...ids, 'e'], new Map(), 2).digest).not.toBe(even.digest);
  });

  test('puts long cases apart, and takes one without a duration for a middling one', () => {
    const durations = new Map([
      ['long', 900],
      ['short-1', 300],
      ['short-2', 300],
    ]);
    const plan = planShards(['long', 'short-1', 'short-2', 'new'], durations, 2);
    expect(shardsOf(plan).map((shard) => [...shard].sort())).toEqual([['long'], ['new', 'short-1', 'short-2']]);
  });

  test('counts none as more than ten times as long as a middling one: a pause that one once made is no share of its own', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `case-${at}`);
    const durations = new Map(ids.map((id, at) => [id, at === 0 ? 3_600_000 : 100]));
    const sizes = shardsOf(planShards(ids, durations, 2)).map(({ size }) => size);
    expect(sizes.toSorted((one, other) => one - other)).toEqual([16, 24]);
  });

  test('may leave shards without a case', () => {
    expect(shardsOf(planShards(['only'], new Map(), 3)).map(({ size }) => size)).toEqual([1, 0, 0]);
  });
});

describe('recorded durations', () => {
  test('are the mean of the trials that completed, in whole milliseconds', async () => {
    async function* trials() {
      yield aTrial({ case: 'a', durationMs: 10 });
      yield aTrial({ case: 'a', trial: 4, durationMs: 90_000, starting: true });
      yield aTrial({ case: 'a', trial: 2, durationMs: 21 });
      yield aTrial({ case: 'a', trial: 3, status: 'timed-out', durationMs: 60_000 });
      yield aTrial({ case: 'b' });
    }
    expect([...(await durationsOf(trials()))]).toEqual([['a', 16]]);
  });
});
