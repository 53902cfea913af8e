import { holm } from '../../stats/holm.ts';
import type { Interval } from '../../stats/interval.ts';
import { wilson } from '../../stats/wilson.ts';
import { type BothSides, type Moves, movesOf, vocabularyOf } from './moves.ts';
import type { PairedStep, WalkedPair } from './walk-pair.ts';

export interface StepAgreement extends Counted {
  readonly step: string;
  /** Of the comparable pairs, how many were asked again with current's outputs before the step. */
  readonly replayed: { readonly comparable: number; readonly agreed: number };
  /** All pairs in which a side came to the step, whatever was before it. */
  readonly asItHappened: { readonly pairs: number; readonly agreed: number };
  /** Pairs in which the step was reached, and too little of it is told to say. */
  readonly untold: number;
  /** Absent: the step does not choose among a few values. */
  readonly moves?: Moves & { readonly pAdjusted: number };
}

/** Pairs in which the step can be compared: all steps before it agreed, or were forced to. */
interface Counted {
  readonly comparable: number;
  readonly agreed: number;
  /** 95 %, by Wilson's score; absent where nothing could be compared. */
  readonly interval?: Interval;
}

/** A pair's standing at one step, over all of its occurrences that can be compared. */
interface Standing extends BothSides {
  readonly agrees: boolean;
  readonly isReplayed: boolean;
}

/** A row for each step in the order given; p of the moves adjusted by Holm over all of them. */
export function stepAgreements(walked: readonly WalkedPair[], steps: Iterable<string>): readonly StepAgreement[] {
  const byStep = new Map<string, (readonly PairedStep[])[]>(Array.from(steps, (step) => [step, []]));
  for (const pair of walked) {
    for (const [step, found] of occurrencesOf(pair)) byStep.get(step)?.push(found);
  }
  return withAdjusted(Array.from(byStep, ([step, pairs]) => agreementAt(step, pairs)));
}

function occurrencesOf({ steps }: WalkedPair): ReadonlyMap<string, readonly PairedStep[]> {
  const found = new Map<string, PairedStep[]>();
  for (const one of steps) {
    const list = found.get(one.step);
    if (list === undefined) found.set(one.step, [one]);
    else list.push(one);
  }
  return found;
}

function agreementAt(step: string, pairs: readonly (readonly PairedStep[])[]): StepAgreement {
  const standings = pairs.flatMap((found) => standingOf(found) ?? []);
  const replayed = standings.filter(({ isReplayed }) => isReplayed);
  const vocabulary = vocabularyOf(standings);
  const moves = vocabulary === undefined ? undefined : movesOf(standings, vocabulary);
  return {
    step,
    ...counted(standings),
    replayed: { comparable: replayed.length, agreed: agreedIn(replayed) },
    asItHappened: { pairs: pairs.length, agreed: pairs.filter((found) => found.every(({ alike }) => alike)).length },
    untold: pairs.filter((found) => found.some(({ match, how }) => match === 'untold' && how !== 'after')).length,
    ...(moves === undefined ? {} : { moves: { ...moves, pAdjusted: moves.p } }),
  };
}

function counted(standings: readonly Standing[]): Counted {
  const [comparable, agreed] = [standings.length, agreedIn(standings)];
  return comparable === 0
    ? { comparable, agreed }
    : { comparable, agreed, interval: wilson(agreed / comparable, comparable) };
}

function agreedIn(standings: readonly Standing[]): number {
  return standings.filter(({ agrees }) => agrees).length;
}

/** The occurrence that differs speaks for the pair, else the first. */
function standingOf(found: readonly PairedStep[]): Standing | undefined {
  const comparable = found.filter(({ how, match }) => how !== 'after' && match !== 'untold');
  const differing = comparable.find(({ match }) => match === 'different');
  const shown = differing ?? comparable[0];
  if (shown === undefined) return undefined;
  return {
    current: shown.current,
    candidate: shown.candidate,
    agrees: differing === undefined,
    isReplayed: shown.how === 'replayed',
  };
}

function withAdjusted(rows: readonly StepAgreement[]): readonly StepAgreement[] {
  const adjusted = holm(rows.flatMap(({ moves }) => (moves === undefined ? [] : [moves.p])));
  let next = 0;
  return rows.map((row) => {
    if (row.moves === undefined) return row;
    const pAdjusted = adjusted[next] ?? 1;
    next += 1;
    return { ...row, moves: { ...row.moves, pAdjusted } };
  });
}
