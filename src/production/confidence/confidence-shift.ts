import { dispersionOfRanks } from '../../stats/dispersion.ts';
import { mannWhitney, type RankTest } from '../../stats/mann-whitney.ts';
import type { Sample } from '../sample.ts';
import { FEWEST, type Weeks, type WeekTests, weeksOf, weekTests } from '../week-tests.ts';

/** How sure the agent was, week by week. */
export interface ConfidenceShift {
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
export function sureIn(samples: Weeks<Sample>): Weeks<Sure> {
  const own = weeksOf(samples, (window) => window.flatMap((sample) => sures(sample, sample.confidence)));
  if (own.now.length + own.before.length + own.baseline.length > 0) return own;
  return weeksOf(samples, (window) =>
    window.flatMap((sample) => {
      const steps = (sample.steps ?? []).flatMap(({ confidence }) => numbers(confidence));
      return sures(sample, steps.length === 0 ? undefined : Math.min(...steps));
    }),
  );
}

/** `undefined` where too few samples tell. */
export function confidenceShift(sure: Weeks<Sure>): ConfidenceShift | undefined {
  const values = weeksOf(sure, valuesOf);
  const tests = weekTests(sure, {
    test(week, baseline) {
      const { p, superiority } = mannWhitney(valuesOf(week), valuesOf(baseline));
      return { p, rose: superiority > 0.5 };
    },
    dispersion: (weeks) => dispersionOfRanks(weeks.map(valuesOf)),
  });
  return tests === undefined ? undefined : { values, ranks: mannWhitney(values.now, values.baseline), tests };
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

function sures({ at }: Sample, confidence: number | undefined): readonly Sure[] {
  return numbers(confidence).map((sure) => (at === undefined ? { sure } : { at, sure }));
}

function numbers(value: number | undefined): readonly number[] {
  return value !== undefined && Number.isFinite(value) ? [value] : [];
}
