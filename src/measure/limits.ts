import type { AgentConfig, Budget, Suite } from '../config/config.ts';
import { makeRateLimiter, type RateLimiter, shareOfRate } from '../run/rate.ts';
import type { ShardOfRun } from '../run/run-file.ts';
import { makeSpending, type Spending, shareOfBudget } from '../run/spending.ts';
import { sleep } from '../system/clock.ts';
import type { World } from '../system/world.ts';

interface Limited {
  readonly world: World;
  readonly suite: Suite;
  /** One of several processes that run a part each: what all of them may use is divided among them. */
  readonly shard?: ShardOfRun;
}

/** Of one run of the command, which has one world. */
const LIMITERS = new WeakMap<World, Map<string, RateLimiter>>();

/**
 * How fast the agents may be asked, over all sides together, and over all suites of a run of the command that ask the
 * same command or address at the same rate.
 */
export function rateOf(limited: Limited, { rate, transport }: AgentConfig): RateLimiter | undefined {
  if (rate === undefined) return undefined;
  const own = LIMITERS.get(limited.world) ?? new Map<string, RateLimiter>();
  LIMITERS.set(limited.world, own);
  const key = JSON.stringify([transport, rate.requests, rate.tokens, limited.shard?.of]);
  const limiter = own.get(key) ?? limiterOf(limited, rate);
  own.set(key, limiter);
  return limiter;
}

function limiterOf({ world, shard }: Limited, rate: NonNullable<AgentConfig['rate']>): RateLimiter {
  const shards = shard?.of ?? 1;
  const { requests, tokens } = rate;
  const limits = {
    ...(requests === undefined ? {} : { requests: shareOfRate(requests, shards, 'whole') }),
    ...(tokens === undefined ? {} : { tokens: shareOfRate(tokens, shards, 'any') }),
  };
  return makeRateLimiter(limits, { now: world.monotonic, sleep });
}

/** What the run may cost, over all sides together. */
export function spendingOf({
  world,
  suite,
  shard,
  sides,
}: Limited & { readonly sides: readonly unknown[] }): Spending | undefined {
  if (suite.budget === undefined) return undefined;
  const budget = shard === undefined ? suite.budget : shareOfBudget(suite.budget, shard, sides.length);
  return makeSpending(budget, world.monotonic);
}

/** Says once, as soon as it shows, that a limit in money cannot be kept. */
export function moneyWatch({ world, suite }: Limited, spending: Spending | undefined) {
  const remarks: string[] = [];
  const said = new Set<string>();
  return {
    look(): void {
      const metered = spending?.metered() ?? 'well';
      if (suite.budget === undefined || metered === 'well' || said.has(metered)) return;
      said.add(metered);
      const remark = metered === 'little' ? FEW_TELL : cannotMeter(suite.budget);
      remarks.push(remark);
      world.log.warning(`${suite.name}: ${remark}`);
    },
    remarks: remarks as readonly string[],
  };
}

const FEW_TELL =
  'The budget has a limit in `usd`, and most replies of the agent tell no `usage.costUsd`: ' +
  'they are taken to cost the average of those that do, so that limit may be kept badly.';

function cannotMeter({ trials, minutes }: Budget): string {
  const bounded = trials !== undefined || minutes !== undefined;
  return (
    'The budget has a limit in `usd`, and the agent tells no `usage.costUsd` above 0: ' +
    `that limit cannot be kept, ${bounded ? 'only the others are' : 'so the run was ended early'}.`
  );
}
