import { logMeanExpOf, QUADRATURE_POINTS } from './betting.ts';

/** What a comparison that is looked at after every case may spend of its 5 % while it runs … */
export const ALPHA_WHILE_RUNNING = 0.01;
/** … and what is left for one test at the end, of a run that no look has stopped. */
export const ALPHA_AT_THE_END = 0.04;
/** The evidence that is enough: under "nothing changed" it is ever reached with probability 1 % at most (Ville 1939). */
export const ENOUGH = 1 / ALPHA_WHILE_RUNNING;

/**
 * What looking after every case has shown so far. The inverse of either evidence is a p-value that holds at any time:
 * it is never larger than the e-value of the same looks, whichever way they pointed.
 */
export interface Looked {
  /** The largest e-value at a look at which head was behind; 1 where it never was above. */
  readonly drop: number;
  /** The same of the looks at which head was ahead. */
  readonly rise: number;
  /**
   * How many differences had been seen at the first look at which head was behind and the e-value `ENOUGH`; absent
   * where there was none. A rise is never enough: to end for good news would leave what fell elsewhere untested.
   */
  readonly enoughAt?: number;
  /** The e-value at that look. */
  readonly enoughE?: number;
}

/** A comparison that advances case by case. */
export interface Look {
  /**
   * The next case in the scheduled order that both sides answered: head's share of right trials less base's. A case
   * that one side did not answer is passed over. Cases of one group count together, as the mean of their differences
   * and once a case outside the group follows; what comes of a group after that is passed over.
   */
  add(difference: number, group?: string): void;
  /** Counts the last group too, whether or not it is whole. */
  end(): void;
  looked(): Looked;
}

/**
 * The e-value of `eValue`, kept up to date: after each difference the evidence of all so far, and the largest of them.
 * The order has to be fixed before the first answer; that of completion is not, since a case's answer may take the
 * longer the worse it is.
 */
export function startLooking(): Look {
  const evidence = growingEvidence();
  const closed = new Set<string>();
  let open: { readonly group: string; sum: number; cases: number } | undefined;
  let seen = 0;
  let sum = 0;
  let looked: Looked = { drop: 1, rise: 1 };

  function count(difference: number): void {
    if (difference === 0) return;
    const e = evidence(difference);
    sum += difference;
    if (sum < 0 && e > looked.drop) looked = { ...looked, drop: e };
    if (sum > 0 && e > looked.rise) looked = { ...looked, rise: e };
    if (sum < 0 && e >= ENOUGH && looked.enoughAt === undefined) looked = { ...looked, enoughAt: seen, enoughE: e };
  }

  function end(): void {
    if (open === undefined) return;
    count(open.sum / open.cases);
    closed.add(open.group);
    open = undefined;
  }

  return {
    add(difference, group) {
      if (open !== undefined && open.group !== group) end();
      if (group !== undefined && closed.has(group)) return;
      seen += 1;
      if (group === undefined) count(difference);
      else if (open === undefined) open = { group, sum: difference, cases: 1 };
      else open = { group, sum: open.sum + difference, cases: open.cases + 1 };
    },
    end,
    looked: () => looked,
  };
}

/** The differences of a comparison, shares in [−1, 1] in the scheduled order, looked at after each. */
export function lookInOrder(differences: Iterable<number>): Looked {
  const look = startLooking();
  for (const difference of differences) look.add(difference);
  return look.looked();
}

/** Takes differences other than 0, gives the e-value of all it was given. */
function growingEvidence(): (difference: number) => number {
  const unit = { plus: 0, minus: 0, log: 0 };
  const stakes = new Map<number, Float64Array>();
  let logs: Float64Array | undefined;

  /** How much the capital grows with each stake when this difference comes. */
  function gains(difference: number): Float64Array {
    const known =
      stakes.get(difference) ?? Float64Array.from(QUADRATURE_POINTS, (stake) => Math.log1p(stake * difference));
    stakes.set(difference, known);
    return known;
  }

  return (difference) => {
    if (logs === undefined && Math.abs(difference) === 1) {
      const side = difference > 0 ? 'plus' : 'minus';
      unit[side] += 1;
      unit.log += Math.log((2 * unit[side]) / (unit.plus + unit.minus + 1));
      return Math.exp(unit.log);
    }
    const [up, down] = [gains(1), gains(-1)];
    logs ??= up.map((gain, index) => unit.plus * gain + unit.minus * (down[index] ?? 0));
    const gained = gains(difference);
    for (let index = 0; index < logs.length; index += 1) logs[index] = (logs[index] ?? 0) + (gained[index] ?? 0);
    return Math.exp(logMeanExpOf(logs));
  };
}
