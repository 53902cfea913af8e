/** Of a week and of the baseline. With fewer not even a doubling is told from chance. */
export const FEWEST = 20;

/** What is tested of a week, and how many times as much several weeks differ in it as chance makes them. */
export interface WeekMeasure<Item> {
  readonly test: (week: readonly Item[], baseline: readonly Item[]) => { readonly p: number; readonly rose: boolean };
  readonly dispersion: (weeks: readonly (readonly Item[])[]) => number;
}

/** The moment of a look, and when one is reason to speak. */
export interface LookAt {
  readonly asOf: number;
  readonly isAlarm: (now: number | null, before: number | null) => boolean;
}
