import { relative, resolve } from 'node:path';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { indexCases } from '../gather/case-set.ts';
import { Checkouts } from '../gather/checkouts.ts';
import { chosenSuites, configPath, openProject, type Project, readConfig } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { openSide, promptProblems } from '../gather/suite-side.ts';
import { measureSensitivity, writeVariants } from '../measure/sensitivity/measure-sensitivity.ts';
import { planSensitivity, type SensitivityRun } from '../measure/sensitivity/plan.ts';
import { renderSensitivity, renderSensitivityText, sensitivityJson } from '../report/sensitivity.ts';
import { type PlannedSensitivity, plannedJson, renderPlanned, renderPlannedText } from '../report/sensitivity-plan.ts';
import { makeRedactor } from '../run/redact.ts';
import type { SuiteSensitivity } from '../sensitivity/report.ts';
import { isDirty, resolveCommit } from '../system/git.ts';
import type { World } from '../system/world.ts';
import { plural } from '../values/format.ts';
import { CouldNotCheck } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';

export interface SensitivityOptions {
  readonly prompt: readonly string[];
  /** Of each prompt and of the inputs at most so many. */
  readonly variants?: number;
  readonly trials?: number;
  readonly limit?: number;
  readonly seed?: string;
  readonly only: readonly string[];
  readonly reject: readonly string[];
  readonly fresh: boolean;
  readonly dryRun: boolean;
}

/** What a whole suite holds, times all variants, could be more than anybody meant to pay for. */
const CASES_UNLESS_TOLD = 200;
const VARIANTS_UNLESS_TOLD = 12;

/** How far the answers move when prompts and inputs are written otherwise and say the same. A measurement: exit 0. */
export async function sensitivity(world: World, options: SensitivityOptions & OutputOptions): Promise<ExitCode> {
  const project = await openProject(world, options.config);
  const loaded = await readConfig(resolve(world.directory, options.config), configPath(project));
  const suites = chosenSuites(loaded, options.suite).filter(({ agent }) => agent !== undefined);
  if (suites.length === 0) throw nothingToAsk(loaded);
  const planned: PlannedSensitivity[] = [];
  const measured: SuiteSensitivity[] = [];
  for (const suite of suites) {
    const run = await runOf(world, project, loaded, suite, options);
    const plan = await planSensitivity(run);
    const asked = { asked: plan.asked.length, of: run.cases.digests.size };
    if (options.dryRun) {
      const { seed, requests, questions, made, leftOut } = plan;
      const folder = relative(run.side.checkout.directory, await writeVariants(run, plan));
      planned.push({
        suite: suite.name,
        seed,
        cases: asked,
        trials: run.trials,
        requests,
        questions,
        folder,
        made,
        leftOut,
      });
      continue;
    }
    world.log.info(
      `${suite.name}: ${plural(plan.made.length, 'variant')} and the original twice over ${asked.asked} of ${plural(asked.of, 'case')}, ${plural(plan.requests, 'request')} at most${plan.questions === 0 ? '' : `, and ${plural(plan.questions, 'question')} to judges beside them`}`,
    );
    measured.push(await measureSensitivity(run, plan));
  }
  if (options.dryRun) {
    await deliver(world, options, {
      text: () => renderPlannedText(planned, textOptions(world)),
      markdown: () => renderPlanned(planned),
      json: () => plannedJson(planned),
      findings: [],
    });
    return 0;
  }
  const exitCode = measured.every(isMeasured) ? 0 : 2;
  await deliver(world, options, {
    text: () => renderSensitivityText(measured, textOptions(world)),
    markdown: () => renderSensitivity(measured),
    json: () => sensitivityJson(measured),
    findings: [],
    exitCode,
  });
  return exitCode;
}

/** Steps before it say little where nothing is known of the one that counts. */
function isMeasured({ families }: SuiteSensitivity): boolean {
  return families.some(({ steps }) => steps.some(({ final }) => final));
}

async function runOf(
  world: World,
  project: Project,
  loaded: LoadedConfig,
  suite: Suite,
  options: SensitivityOptions,
): Promise<SensitivityRun> {
  const { agent } = suite;
  const sha = await resolveCommit(project.repository, 'HEAD');
  if (sha === undefined) throw noCommit();
  if (agent === undefined || agent.transport.kind === 'results') throw notAskable(suite, loaded);
  const dirty = await isDirty(project.repository);
  const checkout = new Checkouts(project).workingTree({ kind: 'working-tree', sha, dirty });
  const side = await openSide('head', checkout, loaded, suite);
  const unreadable = promptProblems(side.prompts, loaded.file);
  if (unreadable.length > 0) throw new CouldNotCheck(unreadable);
  return {
    world,
    project,
    loaded,
    suite,
    agent,
    side,
    cases: await indexCases(checkout.directory, suite, loaded),
    trials: options.trials ?? suite.trials,
    limit: options.limit ?? CASES_UNLESS_TOLD,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    choice: {
      variants: options.variants ?? VARIANTS_UNLESS_TOLD,
      prompts: options.prompt,
      only: options.only,
      rejected: options.reject,
    },
    fresh: options.fresh,
    redactor: makeRedactor(secretsOf(world.environment, loaded.config.suites)),
  };
}

function nothingToAsk({ file, locate }: LoadedConfig): CouldNotCheck {
  return new CouldNotCheck({
    message: 'no suite has an `agent`: there is nothing to ask in other words',
    location: { ...locate(['suites']), file },
    expected: 'an `agent` with a `command` or an `http` address',
    remedy: 'Add one (docs/agent-protocol.md)',
  });
}

function notAskable({ name }: Suite, { locate }: LoadedConfig): CouldNotCheck {
  return new CouldNotCheck({
    message: 'an agent that its own runner runs cannot be asked in other words',
    location: locate(['suites', name, 'agent']),
    expected: '`agent.command` or `agent.http`',
    remedy: 'Name another suite with --suite',
  });
}

function noCommit(): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this repository has no commit yet',
    remedy: 'Commit first: variants are run in copies of a commit',
  });
}
