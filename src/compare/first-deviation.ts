import type { Chain } from '../run/outcome.ts';
import type { DeviationMoved } from './comparison.ts';
import type { CasePair } from './pair.ts';

/**
 * The step at which most of a case's trials first leave what is expected; null: nowhere.
 * Where trials tie, a deviation goes before none and the earlier step before the later one.
 */
export function mostlyDeviatesAt(chains: readonly Chain[]): string | null {
  const found = new Map<string | null, { trials: number; place: number }>();
  for (const chain of chains) {
    const index = chain.findIndex(({ correct }) => correct === false);
    const step = chain[index]?.step ?? null;
    const place = step === null ? Number.POSITIVE_INFINITY : index;
    const entry = found.get(step) ?? { trials: 0, place };
    found.set(step, { trials: entry.trials + 1, place: Math.min(entry.place, place) });
  }
  const [first] = [...found].sort(
    ([step, one], [otherStep, other]) =>
      other.trials - one.trials || one.place - other.place || (String(step) < String(otherStep) ? -1 : 1),
  );
  return first?.[0] ?? null;
}

/** Right in the end although a step before the final one was not: luck, or an expectation that is too strict. */
export function passesOverDeviation(chain: Chain, final: string): boolean {
  const end = chain.findIndex(({ step }) => step === final);
  return chain[end]?.correct === true && chain.slice(0, end).some(({ correct }) => correct === false);
}

/** Cases by where they first deviate on either side, those that stayed included; steps in the given order, nowhere last. */
export function deviationsMoved(measured: readonly CasePair[], steps: readonly string[]): readonly DeviationMoved[] {
  const cells = new Map<string | null, Map<string | null, number>>();
  for (const { base, head } of measured) {
    const row = cells.get(base.firstDeviation) ?? new Map<string | null, number>();
    cells.set(base.firstDeviation, row);
    row.set(head.firstDeviation, (row.get(head.firstDeviation) ?? 0) + 1);
  }
  const places = new Map<string | null, number>([...steps, null].map((step, index) => [step, index]));
  const order = (one: string | null, other: string | null) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
  return [...cells]
    .flatMap(([from, row]) => Array.from(row, ([to, cases]) => ({ from, to, cases })))
    .sort((one, other) => order(one.from, other.from) || order(one.to, other.to));
}

/** Cases of either side that first deviate at a step. */
export function firstDeviations(moved: readonly DeviationMoved[], step: string): { base: number; head: number } {
  return {
    base: total(moved.filter(({ from }) => from === step)),
    head: total(moved.filter(({ to }) => to === step)),
  };
}

/** Cases that are right over a deviation on either side; with several trials the sum of the cases' shares. */
export function passedOverDeviation(measured: readonly CasePair[]): { base: number; head: number } {
  const shares = (side: 'base' | 'head') =>
    measured.reduce((sum, pair) => sum + pair[side].passedOverDeviation / pair[side].counted, 0);
  return { base: shares('base'), head: shares('head') };
}

function total(rows: readonly DeviationMoved[]): number {
  return rows.reduce((sum, { cases }) => sum + cases, 0);
}
