import { dispersionOfRanks } from '../../stats/dispersion.ts';
import { mannWhitney, type RankTest } from '../../stats/mann-whitney.ts';
import { leftIn } from '../odd-weeks.ts';
import { type Outline, outlineOf } from '../outline.ts';
import type { Sample } from '../sample.ts';
import { FEWEST, type LookAt } from '../week-measure.ts';
import { type AllWeeks, type Weeks, type WeekTests, weeksOf, weekTests } from '../week-tests.ts';

/** How sure the agent was, week by week. */
export interface ConfidenceShift {
  /** The baseline without the weeks that were odd themselves. */
  readonly values: Weeks<number>;
  /** This week against the baseline. */
  readonly ranks: RankTest;
  readonly tests: WeekTests;
}

/** The confidence of a step, where it moved. */
export interface StepShift {
  readonly step: string;
  readonly values: Pick<Weeks<number>, 'now' | 'baseline'>;
  readonly ranks: RankTest;
}

/** How sure the agent was when. */
export interface Sure extends Pick<Sample, 'at'> {
  readonly sure: number;
}

/** Of the samples; where none has a confidence of its own, that of their least sure steps. */
export function sureIn(samples: Weeks<Sample>, earlier: readonly Outline[]): AllWeeks<Sure> {
  const outlines = { ...weeksOf(samples, (window) => window.map(outlineOf)), earlier };
  const own = suresOf(outlines, ({ confidence }) => confidence);
  if (own.now.length + own.before.length + own.baseline.length > 0) return own;
  return suresOf(outlines, ({ leastSure }) => leastSure);
}

function suresOf(outlines: AllWeeks<Outline>, sureOf: (outline: Outline) => number | undefined): AllWeeks<Sure> {
  const take = (window: readonly Outline[]) =>
    window.flatMap((outline): readonly Sure[] => {
      const sure = sureOf(outline);
      if (sure === undefined) return [];
      return [outline.at === undefined ? { sure } : { at: outline.at, sure }];
    });
  return { ...weeksOf(outlines, take), earlier: take(outlines.earlier) };
}

/** `undefined` where too few samples tell. */
export function confidenceShift(sure: AllWeeks<Sure>, look: LookAt): ConfidenceShift | undefined {
  const tests = weekTests(sure, look, {
    test(week, baseline) {
      const { p, superiority } = mannWhitney(valuesOf(week), valuesOf(baseline));
      return { p, rose: superiority > 0.5 };
    },
    dispersion: (weeks) => dispersionOfRanks(weeks.map(valuesOf)),
  });
  if (tests === undefined) return undefined;
  const values = weeksOf({ ...sure, baseline: leftIn(sure.baseline, tests.leftOut, look.asOf) }, valuesOf);
  return { values, ranks: mannWhitney(values.now, values.baseline), tests };
}

function valuesOf(window: readonly Sure[]): readonly number[] {
  return window.map(({ sure }) => sure);
}

/** The step whose confidence moved most, by how seldom its values of this week lie among those of the baseline. */
export function movedMost({ now, baseline }: Pick<Weeks<Sample>, 'now' | 'baseline'>): StepShift | undefined {
  const [here, there] = [byStep(now), byStep(baseline)];
  const moved = Array.from(here, ([step, values]): StepShift | undefined => {
    const before = there.get(step) ?? [];
    if (values.length < FEWEST || before.length < FEWEST) return undefined;
    return { step, values: { now: values, baseline: before }, ranks: mannWhitney(values, before) };
  }).filter((shift) => shift !== undefined);
  const distance = ({ ranks }: StepShift) => Math.abs(ranks.superiority - 0.5);
  return moved.sort((a, b) => distance(b) - distance(a)).find(({ ranks }) => ranks.p <= 0.05 / moved.length);
}

function byStep(samples: readonly Sample[]): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>();
  for (const { steps = [] } of samples)
    for (const { name, confidence } of steps) {
      const known = values.get(name) ?? [];
      known.push(...numbers(confidence));
      values.set(name, known);
    }
  return values;
}

function numbers(value: number | undefined): readonly number[] {
  return value !== undefined && Number.isFinite(value) ? [value] : [];
}
