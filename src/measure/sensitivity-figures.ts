import { relative } from 'node:path';
import { type FamilyNumbers, familyNumbers } from '../sensitivity/figures.ts';
import { oneText } from '../sensitivity/input/one-text.ts';
import type { FamilyFigures, SuiteSensitivity, VariantFigures } from '../sensitivity/report.ts';
import { groupOf, type Variant } from '../sensitivity/variant.ts';
import { canonicalJson, type Json, sha256 } from '../values/json.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { cut } from '../values/visible.ts';
import { laneFile } from './sensitivity-lanes.ts';
import type { SensitivityPlan, SensitivityRun } from './sensitivity-plan.ts';
import { COMPLETED, firstError, type LaneReading, readLane } from './sensitivity-read.ts';

export interface Measured {
  readonly run: SensitivityRun;
  readonly plan: SensitivityPlan;
  readonly folder: string;
  readonly threshold: (step: string) => number;
  readonly requests: SuiteSensitivity['requests'];
  readonly remarks: readonly string[];
}

interface VariantReading {
  readonly variant: Variant;
  readonly reading: LaneReading;
}

/** Reads the lanes back and figures each family. Throws `CouldNotCheck` where the original was never answered. */
export async function figuresOf(measured: Measured): Promise<SuiteSensitivity> {
  const { run, plan, folder, threshold, requests, remarks } = measured;
  const ids = new Set(plan.asked.map(({ id }) => id));
  const lane = (name: string, prompt?: string): Promise<LaneReading> =>
    readLane(laneFile(folder, name), ids, threshold, prompt);
  const original = await lane('original');
  if (original.trials.completed === 0) throw await silent(run, laneFile(folder, 'original'));
  const again = await lane('again');
  const read: VariantReading[] = [];
  for (const variant of plan.made)
    read.push({ variant, reading: await lane(variant.id, variant.family === 'prompt' ? variant.prompt : undefined) });
  const groups = new Map(plan.asked.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group] as const])));
  const someFailed = [original, again, ...read.map(({ reading }) => reading)].some(
    ({ trials }) => trials.completed < trials.asked,
  );
  const steps = run.suite.steps.map(({ name }) => name);
  const families = [...new Set(plan.made.map(groupOf))].map((group) => {
    const members = read.filter(({ variant }) => groupOf(variant) === group);
    const numbers = familyNumbers(
      {
        original: original.results,
        again: again.results,
        variants: members.map(({ variant: { id }, reading: { results } }) => ({ id, results })),
        groups,
      },
      {
        steps: someFailed ? [...steps.filter((step) => step !== COMPLETED), COMPLETED] : steps,
        final: plan.header.final,
        seed: Number.parseInt(sha256(`${plan.seed} figures`).slice(0, 8), 16),
      },
    );
    return familyOf(measured, members, numbers);
  });
  return {
    suite: run.suite.name,
    revision: plan.header.revision,
    seed: plan.seed,
    cases: { asked: plan.asked.length, of: run.cases.digests.size },
    trials: run.trials,
    folder: relative(run.side.checkout.directory, folder),
    requests,
    families,
    leftOut: plan.leftOut,
    remarks,
  };
}

function familyOf(
  measured: Measured,
  members: readonly VariantReading[],
  { steps, variants }: FamilyNumbers,
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
