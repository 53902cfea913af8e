import type { Budget } from '../config/config.ts';
import type { Shard } from '../values/shard.ts';
import type { Stop } from './run-file.ts';

/** What a run has cost so far, over all lanes together. */
export interface Spending {
  /** The limit that leaves no room for one more request; absent: none does. */
  reached(): NonNullable<Stop['limit']> | undefined;
  /** A request goes out. */
  begin(): void;
  /** It came back: with what the agent told of its cost, or with nothing where it failed. */
  end(told: { readonly costUsd?: number } | undefined): void;
  /** It never went out after all. */
  cancel(): void;
  /**
   * How well a limit in money can be kept. `little`: fewer replies tell a cost than do not, and these are taken to cost
   * the average of those; `not-at-all`: none of those that tell one tells more than 0.
   */
  metered(): 'well' | 'little' | 'not-at-all';
}

/** Until so many replies have told no cost it may still come. */
const REPLIES_WITHOUT_COST = 10;

/**
 * Keeps count of a budget. What is in flight, and what did not tell, is taken to have the average cost of what did. A
 * limit in money that cannot be kept, since the agent tells no cost, and that no other limit stands beside, counts as
 * reached: it must not run without bound.
 *
 * @param now milliseconds that only grow; time counts from the first request
 */
export function makeSpending({ trials, minutes, usd }: Budget, now: () => number): Spending {
  let asked = 0;
  let inFlight = 0;
  let first: number | undefined;
  const cost = { usd: 0, told: 0, untold: 0, failed: 0 };

  const average = (): number => (cost.told === 0 ? 0 : cost.usd / cost.told);
  const metered = (): ReturnType<Spending['metered']> => {
    if (usd === undefined || cost.untold < REPLIES_WITHOUT_COST) return 'well';
    if (cost.usd === 0) return 'not-at-all';
    return cost.told < cost.untold ? 'little' : 'well';
  };
  const bounded = trials !== undefined || minutes !== undefined;

  function moneyIsSpent(limit: number): boolean {
    return (
      cost.usd + (cost.untold + cost.failed + inFlight) * average() >= limit || (metered() === 'not-at-all' && !bounded)
    );
  }

  return {
    reached() {
      if (trials !== undefined && asked >= trials) return 'trials';
      if (minutes !== undefined && first !== undefined && now() - first >= minutes * 60_000) return 'minutes';
      return usd !== undefined && moneyIsSpent(usd) ? 'usd' : undefined;
    },
    begin() {
      asked += 1;
      inFlight += 1;
      first ??= now();
    },
    end(told) {
      inFlight -= 1;
      if (told?.costUsd === undefined) {
        cost[told === undefined ? 'failed' : 'untold'] += 1;
      } else {
        cost.told += 1;
        cost.usd += told.costUsd;
      }
    },
    cancel() {
      asked -= 1;
      inFlight -= 1;
    },
    metered,
  };
}

/**
 * What one of so many shards may spend: time passes for all of them at once. Trials add up to the budget: as many as
 * there are sides go together, and what cannot be divided falls to the first shards.
 */
export function shareOfBudget({ trials, minutes, usd }: Budget, { index, of }: Shard, sides: number): Budget {
  return {
    ...(trials === undefined ? {} : { trials: partOf(trials, { index, of }, sides) }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(usd === undefined ? {} : { usd: usd / of }),
  };
}

function partOf(trials: number, { index, of }: Shard, sides: number): number {
  const together = Math.floor(trials / sides);
  const own = Math.floor(together / of) + Number(index <= together % of);
  return own * sides + (index === 1 ? trials % sides : 0);
}
