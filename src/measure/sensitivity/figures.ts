import { relative } from 'node:path';
import type { JudgeUse } from '../../run/judge-scorer.ts';
import { adjustedOver, drawsFor } from '../../sensitivity/adjusted.ts';
import { type FamilyNumbers, familyNumbers } from '../../sensitivity/figures.ts';
import { oneText } from '../../sensitivity/input/one-text.ts';
import type { FamilyFigures, StepFigures, SuiteSensitivity, VariantFigures } from '../../sensitivity/report.ts';
import { groupOf, type Variant } from '../../sensitivity/variant.ts';
import { count, plural } from '../../values/format.ts';
import { canonicalJson, type Json, sha256 } from '../../values/json.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { cut } from '../../values/visible.ts';
import { laneFile } from './lanes.ts';
import type { SensitivityPlan, SensitivityRun } from './plan.ts';
import { COMPLETED, firstError, type LaneReading, readLane } from './read.ts';

export interface Measured {
  readonly run: SensitivityRun;
  readonly plan: SensitivityPlan;
  readonly folder: string;
  readonly threshold: (step: string) => number;
  readonly requests: SuiteSensitivity['requests'];
  readonly judges: readonly JudgeUse[];
  readonly remarks: readonly string[];
}

interface VariantReading {
  readonly variant: Variant;
  readonly reading: LaneReading;
}

/** Reads the lanes back and figures each family. Throws `CouldNotCheck` where the original was never answered. */
export async function figuresOf(measured: Measured): Promise<SuiteSensitivity> {
  const { run, plan, folder, threshold, requests, judges, remarks } = measured;
  const ids = new Set(plan.asked.map(({ id }) => id));
  const lane = (name: string, variant?: Variant): Promise<LaneReading> =>
    readLane(
      laneFile(folder, name, variant),
      ids,
      threshold,
      variant?.family === 'prompt' ? variant.prompt : undefined,
    );
  const original = await lane('original');
  if (original.trials.completed === 0) throw await silent(run, laneFile(folder, 'original'));
  const again = await lane('again');
  const read: VariantReading[] = [];
  for (const variant of plan.made) read.push({ variant, reading: await lane(variant.id, variant) });
  const groups = new Map(plan.asked.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group] as const])));
  const someFailed = [original, again, ...read.map(({ reading }) => reading)].some(
    ({ trials }) => trials.completed < trials.asked,
  );
  const names = run.suite.steps.map(({ name }) => name);
  const steps = someFailed ? [...names.filter((step) => step !== COMPLETED), COMPLETED] : names;
  const families = [...new Set(plan.made.map(groupOf))];
  const expected = new Set(plan.asked.flatMap(({ expect }) => [...expect.keys()]));
  const figured = families.map((group) => {
    const members = read.filter(({ variant }) => groupOf(variant) === group);
    const numbers = familyNumbers(
      {
        original: original.results,
        again: again.results,
        variants: members.map(({ variant: { id }, reading: { results } }) => ({ id, results })),
        groups,
      },
      {
        steps,
        draws: drawsFor(families.length * steps.length),
        unscored: (step) =>
          original.unscored.get(step)?.reason ??
          (expected.has(step) ? 'no trial of the original was scored' : undefined),
        final: plan.header.final,
        seed: Number.parseInt(sha256(`${plan.seed} figures`).slice(0, 8), 16),
      },
    );
    return { members, numbers };
  });
  const adjusted = adjustedOver(figured.map(({ numbers }) => numbers.steps));
  return {
    suite: run.suite.name,
    revision: plan.header.revision,
    seed: plan.seed,
    cases: { asked: plan.asked.length, of: run.cases.digests.size },
    trials: run.trials,
    folder: relative(run.side.checkout.directory, folder),
    requests,
    ...(judges.length === 0 ? {} : { judges }),
    families: figured.map(({ members, numbers }, index) => familyOf(measured, members, numbers, adjusted[index] ?? [])),
    leftOut: plan.leftOut,
    remarks: [...remarks, ...unscoredRemarks(names, [original, again, ...read.map(({ reading }) => reading)])],
  };
}

/** Steps whose scorer failed, over all lanes: what it left out stands in no figure. */
function unscoredRemarks(steps: readonly string[], lanes: readonly LaneReading[]): readonly string[] {
  const completed = lanes.reduce((sum, { trials }) => sum + trials.completed, 0);
  return steps.flatMap((step) => {
    const unscored = lanes.flatMap((lane) => lane.unscored.get(step) ?? []);
    const trials = unscored.reduce((sum, one) => sum + one.trials, 0);
    const [most] = [...unscored].sort((one, other) => other.trials - one.trials);
    if (most === undefined) return [];
    return [
      `\`${step}\` has no score in ${count(trials)} of ${plural(completed, 'completed trial')}: ${most.reason}. They are in no figure.`,
    ];
  });
}

function familyOf(
  measured: Measured,
  members: readonly VariantReading[],
  { unmeasured, variants }: FamilyNumbers,
  steps: readonly StepFigures[],
): FamilyFigures {
  const { final } = measured.plan.header;
  const figures = members.map(({ variant, reading }): VariantFigures => {
    const about = variant.family === 'prompt' ? ofPrompt(variant, reading) : ofInputs(variant, measured);
    return {
      id: variant.id,
      says: variant.says,
      ...about,
      trials: reading.trials,
      steps: variants.get(variant.id) ?? [],
    };
  });
  const worst = ({ steps: own }: VariantFigures): number =>
    own.find(({ step }) => step === final)?.delta ?? Number.POSITIVE_INFINITY;
  const [first] = members;
  return {
    family: first?.variant.family ?? 'input',
    ...(first?.variant.family === 'prompt' ? { prompt: first.variant.prompt } : {}),
    steps,
    unmeasured,
    variants: figures.sort((one, other) => compare(worst(one), worst(other)) || (one.id < other.id ? -1 : 1)),
  };
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function ofPrompt(
  { diff }: Extract<Variant, { family: 'prompt' }>,
  { receipts }: LaneReading,
): Pick<VariantFigures, 'diff' | 'receipts'> {
  return { diff, receipts };
}

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 300;

function ofInputs(
  { inputs }: Extract<Variant, { family: 'input' }>,
  { run, plan }: Measured,
): Pick<VariantFigures, 'changes' | 'examples'> {
  const shown = (input: Json): string =>
    cut(run.redactor.text(oneText(input)?.text ?? canonicalJson(input)), EXAMPLE_LENGTH);
  const examples = plan.asked.flatMap(({ id, input }) => {
    const changed = inputs.get(id);
    return changed === undefined ? [] : [{ case: id, from: shown(input), to: shown(changed.input) }];
  });
  const whole = examples.filter(({ to }) => to.length < EXAMPLE_LENGTH);
  return { changes: inputs.size, examples: (whole.length > 0 ? whole : examples).slice(0, EXAMPLES) };
}

async function silent({ suite, loaded }: SensitivityRun, file: string): Promise<CouldNotCheck> {
  return new CouldNotCheck({
    message: `no trial of \`${suite.name}\` completed with its prompts and inputs as they are: ${(await firstError(file)) ?? 'the agent did not answer'}`,
    location: loaded.locate(['suites', suite.name, 'agent']),
    remedy: 'See that `evalgap run` works first',
  });
}
