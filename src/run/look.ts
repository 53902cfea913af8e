import { startLooking } from '../stats/early-stopping.ts';
import type { Outcome } from './outcome.ts';

/** The two whose difference is looked at. */
type ComparedSide = 'base' | 'head';

/** One case of a run that is looked at while it is under way. */
export interface WatchedCase {
  /** Counts one trial that has ended. */
  add(side: ComparedSide, outcome: Outcome): void;
}

/** Looks after every case, in the order in which the run goes through them and not in the one in which answers come. */
export interface Watch {
  /** Begins the next case of the order; cases of one group come one after the other. */
  begin(group: string | undefined): WatchedCase;
  /** No other case comes. */
  end(): void;
  /** Whether enough was known at some point of the order. */
  enough(): boolean;
  /**
   * Resolves when the next question is worth asking: at once as a rule. Where all answers together would be enough, and
   * the order still waits for one of an earlier case than `own`, nothing is asked before that is there.
   */
  worthAsking(own?: WatchedCase): Promise<void>;
  /** Whoever waits goes on; nobody waits again. */
  release(): void;
}

/**
 * @param final the step that is looked at
 * @param trials of each case on either side
 */
export function watchOver(final: string, trials: number): Watch {
  const look = startLooking();
  /** In the order of the run: from the first case on of which a trial has not ended. */
  const waiting: Tally[] = [];
  const tallies = new WeakMap<WatchedCase, Tally>();
  let over = false;
  let soon = lookingAhead();
  let held: (() => void)[] = [];
  let released = false;

  const enough = (): boolean => look.looked().enoughAt !== undefined;

  function advance(): void {
    while (waiting[0]?.pending === 0) {
      const [next] = waiting.splice(0, 1);
      const difference = next && differenceOf(next);
      if (difference !== undefined) look.add(difference, next?.group);
    }
    if (over && waiting.length === 0) look.end();
    wake();
  }

  function wake(): void {
    const all = held;
    held = [];
    for (const goOn of all) goOn();
  }

  function ended(tally: Tally): void {
    const difference = differenceOf(tally);
    if (difference !== undefined) soon.add(difference, tally.group);
    advance();
  }

  return {
    begin(group) {
      const tally: Tally = {
        group,
        pending: 2 * trials,
        base: { right: 0, scored: 0 },
        head: { right: 0, scored: 0 },
      };
      waiting.push(tally);
      const watched: WatchedCase = {
        add(side, outcome) {
          count(tally[side], outcome, final);
          tally.pending -= 1;
          if (tally.pending === 0) ended(tally);
        },
      };
      tallies.set(watched, tally);
      return watched;
    },
    end() {
      over = true;
      advance();
    },
    enough,
    async worthAsking(own) {
      const isCaughtUp = (): boolean => waiting.length === 0 || (own !== undefined && waiting[0] === tallies.get(own));
      const isHeld = (): boolean => !released && !enough() && soon.enough() && !isCaughtUp();
      while (isHeld()) await new Promise<void>((resolve) => held.push(resolve));
      // In its order it was not enough: that has to show anew.
      if (soon.enough() && isCaughtUp()) soon = lookingAhead();
    },
    release() {
      released = true;
      wake();
    },
  };
}

/** Looks at answers as they come, which proves nothing. Of a group the first case stands for all. */
function lookingAhead() {
  const look = startLooking();
  const groups = new Set<string>();
  return {
    add(difference: number, group: string | undefined): void {
      if (group !== undefined && groups.has(group)) return;
      if (group !== undefined) groups.add(group);
      look.add(difference);
    },
    enough: () => look.looked().enoughAt !== undefined,
  };
}

interface Tally {
  readonly group: string | undefined;
  /** Trials that have not ended. */
  pending: number;
  readonly base: Right;
  readonly head: Right;
}

interface Right {
  right: number;
  scored: number;
}

function count(side: Right, { counts, chain }: Outcome, final: string): void {
  const right = counts ? (chain.find(({ step }) => step === final)?.correct ?? null) : null;
  if (right === null) return;
  side.scored += 1;
  side.right += Number(right);
}

/** Nothing where one side was not scored: such a case is passed over. */
function differenceOf({ base, head }: Tally): number | undefined {
  if (base.scored === 0 || head.scored === 0) return undefined;
  return head.right / head.scored - base.right / base.scored;
}
