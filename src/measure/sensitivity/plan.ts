import { join } from 'node:path';
import type { Case } from '../../cases/case.ts';
import type { AgentConfig, LoadedConfig, Suite } from '../../config/config.ts';
import { judgedSteps } from '../../config/judges.ts';
import { type CaseSet, caseReader, casesOf } from '../../gather/case-set.ts';
import type { Project } from '../../gather/project.ts';
import type { SuiteSide } from '../../gather/suite-side.ts';
import { placeInOrder, seedOf } from '../../run/order.ts';
import type { Redactor } from '../../run/redact.ts';
import { type Choice, chooseVariants, unknownNames } from '../../sensitivity/choose.ts';
import type { Variant, Variants } from '../../sensitivity/variant.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { headerOf, type OwnHeader } from '../header.ts';
import { suiteVariants } from './variants.ts';

export interface SensitivityRun {
  readonly world: World;
  readonly project: Project;
  readonly loaded: LoadedConfig;
  readonly suite: Suite;
  readonly agent: AgentConfig;
  /** The user's working tree. */
  readonly side: SuiteSide;
  readonly cases: CaseSet;
  readonly trials: number;
  /** So many cases, drawn by the seed. */
  readonly limit: number;
  /** Absent: that of the suite as it is. */
  readonly seed?: string;
  readonly choice: Choice;
  /** Asks everything again, whatever is on record. */
  readonly fresh: boolean;
  readonly redactor: Redactor;
}

/** What is to be run, before anything is. */
export interface SensitivityPlan extends Variants {
  readonly seed: string;
  readonly header: OwnHeader;
  readonly asked: readonly Case[];
  /** Requests that would be made if nothing were on record. */
  readonly requests: number;
  /** What judges would be asked then: in both orders where they compare. */
  readonly questions: number;
}

/** Writes every variant; throws `CouldNotCheck` where a name that was given is none, or nothing is left to run. */
export async function planSensitivity(run: SensitivityRun): Promise<SensitivityPlan> {
  const { suite, side, cases, choice } = run;
  const header = await headerOf(
    { ...run, head: side, leg: '' },
    { ...side, agent: run.agent, file: join(side.checkout.directory, '.evalgap', 'sensitivity') },
    cases.fingerprint,
  );
  const seed = run.seed ?? seedOf(header.fingerprint);
  const asked = await drawCases(run, seed);
  const known = new Set(suite.prompts.map(({ id }) => id));
  const all = await suiteVariants({ side, cases: asked, seed, prompts: choice.prompts });
  const unknown = [
    ...choice.prompts.filter((id) => !known.has(id)),
    ...unknownNames(all, choice.only, () => false),
    ...unknownNames(all, choice.rejected, (id) => cases.digests.has(id)),
  ];
  if (unknown.length > 0) throw notKnown(run, unknown, all);
  const chosen = chooseVariants(all, choice, seed);
  if (chosen.made.length === 0) throw nothingToVary(run, chosen);
  const requests = run.trials * (2 * asked.length + chosen.made.reduce((sum, one) => sum + sizeOf(one, asked), 0));
  const questions = run.trials * questionsOf(suite, asked, chosen.made);
  return { ...chosen, seed, header, asked, requests, questions };
}

/** The first of the seed's random order, so that more of them hold the fewer. */
async function drawCases({ cases, suite, limit }: SensitivityRun, seed: string): Promise<readonly Case[]> {
  const placed: { readonly place: string; readonly found: Case }[] = [];
  for await (const found of casesOf(cases, caseReader(suite))) {
    placed.push({ place: placeInOrder(seed, placedBy(found)), found });
    if (placed.length >= 2 * limit + 1_000) keepFirst(placed, limit);
  }
  keepFirst(placed, limit);
  return placed.map(({ found }) => found);
}

function placedBy({ id, digest, group }: Case): Parameters<typeof placeInOrder>[1] {
  return { case: id, digest, ...(group === undefined ? {} : { group }) };
}

function keepFirst(placed: { readonly place: string }[], limit: number): void {
  placed.sort((one, other) => (one.place < other.place ? -1 : 1)).splice(limit);
}

function questionsOf({ steps }: Suite, asked: readonly Case[], variants: readonly Variant[]): number {
  let questions = 0;
  for (const { name, scorer } of judgedSteps(steps)) {
    const expecting = asked.filter(({ expect }) => expect.has(name)).map(({ id }) => id);
    const lanes = [
      2 * expecting.length,
      ...variants.map((variant) =>
        variant.family === 'prompt'
          ? expecting.length
          : expecting.filter((id) => {
              const changed = variant.inputs.get(id);
              return changed !== undefined && changed.scored?.has(name) !== false;
            }).length,
      ),
    ];
    questions += (scorer.mode === 'pairwise' ? 2 : 1) * lanes.reduce((sum, count) => sum + count, 0);
  }
  return questions;
}

/** In how many of the cases it is another request. */
export function sizeOf(variant: Variant, asked: readonly Case[]): number {
  return variant.family === 'prompt' ? asked.length : variant.inputs.size;
}

function notKnown({ suite, loaded }: SensitivityRun, names: readonly string[], { made }: Variants): CouldNotCheck {
  return new CouldNotCheck(
    names.map((name) => ({
      message: `\`${suite.name}\` has no prompt or variant ${JSON.stringify(name)}`,
      location: { file: loaded.file },
      expected: `an id of a prompt (${suite.prompts.map(({ id }) => id).join(', ')}) or one of ${made.map(({ id }) => id).join(', ')}`,
      remedy: 'evalgap sensitivity --dry-run lists them all',
    })),
  );
}

function nothingToVary({ suite, loaded }: SensitivityRun, { leftOut }: Variants): CouldNotCheck {
  const reasons = leftOut.slice(0, 8).map(({ id, reason }) => `${id}: ${reason}`);
  return new CouldNotCheck({
    message: `nothing of \`${suite.name}\` is left to be written otherwise${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`,
    location: loaded.locate(['suites', suite.name]),
    expected: 'a prompt that is one text, or cases that ask something in words',
    remedy: 'evalgap sensitivity --dry-run tells why each was left out',
  });
}
