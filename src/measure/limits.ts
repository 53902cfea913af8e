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

/** How fast the agents may be asked, over all sides together. */
export function rateOf({ world, shard }: Limited, { rate }: AgentConfig): RateLimiter | undefined {
  if (rate === undefined) return undefined;
  const shards = shard?.of ?? 1;
  const { requests, tokens } = rate;
  const limits = {
    ...(requests === undefined ? {} : { requests: shareOfRate(requests, shards, 'whole') }),
    ...(tokens === undefined ? {} : { tokens: shareOfRate(tokens, shards, 'any') }),
  };
  return makeRateLimiter(limits, { now: world.monotonic, sleep });
}

/** What the run may cost, over all sides together. */
export function spendingOf({ world, suite, shard }: Limited): Spending | undefined {
  return suite.budget && makeSpending(shareOfBudget(suite.budget, shard?.of ?? 1), world.monotonic);
}

/** Says once, as soon as it shows, that a limit in money cannot be kept. */
export function moneyWatch({ world, suite }: Limited, spending: Spending | undefined) {
  const remarks: string[] = [];
  return {
    look(): void {
      if (remarks.length > 0 || suite.budget === undefined || spending?.unmetered() !== true) return;
      const remark = cannotMeter(suite.budget);
      remarks.push(remark);
      world.log.warning(`${suite.name}: ${remark}`);
    },
    remarks: remarks as readonly string[],
  };
}

function cannotMeter({ trials, minutes }: Budget): string {
  const bounded = trials !== undefined || minutes !== undefined;
  return (
    'The budget has a limit in `usd`, and the agent tells no `usage.costUsd`: ' +
    `that limit cannot be kept, ${bounded ? 'only the others are' : 'so the run was ended early'}.`
  );
}
