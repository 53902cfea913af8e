import { type AloneKind, type AlonePlan, type AloneRun, compareAlone, type StepAlone } from '../../compare/alone.ts';
import { collectAlone } from '../../compare/collect-alone.ts';
import type { RunFacts } from '../../compare/run-facts.ts';
import type { Suite } from '../../config/config.ts';
import { type CaseSet, caseReader, casesOf } from '../../gather/case-set.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import { versionKey } from '../../run/settle.ts';
import { thresholdOf } from '../../run/threshold-of.ts';
import { readLines } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { factsOf } from '../compare-sides.ts';
import { askedAlone } from './given-items.ts';

/** One side's files: its run of the chain, and its steps alone. */
export interface GivenFiles {
  readonly file: string;
  readonly given: string;
}

/** What each step does alone, from what was recorded; undefined where a side has no record of it. */
export async function stepsAlone(
  { suite, cases }: { readonly suite: Suite; readonly cases: CaseSet },
  head: GivenFiles,
  base?: GivenFiles,
): Promise<readonly StepAlone[] | undefined> {
  for (const side of [head, ...(base === undefined ? [] : [base])]) if (!(await exists(side.given))) return undefined;
  const mine = await aloneRun(suite, head);
  const other = base && (await aloneRun(suite, base));
  const plan = await planOf(suite, cases, [mine.chained, ...(other === undefined ? [] : [other.chained])]);
  const steps = compareAlone(plan, mine, other);
  const asked = [mine, ...(other === undefined ? [] : [other])].every(({ alone }) => alone.size > 0);
  return asked ? steps : undefined;
}

async function aloneRun(suite: Suite, { file, given }: GivenFiles): Promise<AloneRun> {
  const threshold = thresholdOf(suite);
  const { trials } = await readRunFile(readLines(given), given, 'alone');
  return { chained: await factsOf(file, threshold), alone: await collectAlone(trials, threshold) };
}

/** Of the cases that every side was asked about. */
async function planOf(suite: Suite, cases: CaseSet, sides: readonly RunFacts[]): Promise<AlonePlan> {
  const plan = new Map<string, ReadonlyMap<string, AloneKind>>();
  for await (const found of casesOf(cases, caseReader(suite))) {
    const version = versionKey({ case: found.id, digest: found.digest });
    if (!sides.every((side) => side.cases.has(version))) continue;
    plan.set(version, new Map(askedAlone(found, suite.steps).map(({ step, kind }) => [step, kind])));
  }
  return plan;
}
