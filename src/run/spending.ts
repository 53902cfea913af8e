import type { Budget } from '../config/config.ts';
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
  /** Whether there is a limit in money and the agent does not tell what it costs. */
  unmetered(): boolean;
}

/** After so many replies without a cost no cost is expected any more. */
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
  const unmetered = (): boolean => usd !== undefined && cost.told === 0 && cost.untold >= REPLIES_WITHOUT_COST;
  const bounded = trials !== undefined || minutes !== undefined;

  function moneyIsSpent(limit: number): boolean {
    return cost.usd + (cost.untold + cost.failed + inFlight) * average() >= limit || (unmetered() && !bounded);
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
    unmetered,
  };
}

/** What each of so many shards may spend: time passes for all of them at once. */
export function shareOfBudget({ trials, minutes, usd }: Budget, shards: number): Budget {
  return {
    ...(trials === undefined ? {} : { trials: Math.max(1, Math.floor(trials / shards)) }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(usd === undefined ? {} : { usd: usd / shards }),
  };
}
