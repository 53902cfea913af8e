import { resolve } from 'node:path';
import { chosenSuites, configPath, openProject, readConfig } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { renderReview, renderReviewText } from '../report/weekly/review.ts';
import { reviewJson } from '../report/weekly/review-json.ts';
import { makeRedactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';
import { outcomeOf } from './weekly/outcome.ts';
import { gatherFacts } from './weekly/suite-facts.ts';
import { planWeek, type Week } from './weekly/week.ts';

export interface WeeklyOptions {
  /** Writes nothing, asks GitHub nothing, and takes it that no issue exists. */
  readonly dryRun: boolean;
  readonly firstParent: boolean;
  readonly asOf?: Date;
}

/** The weekly review of the eval sets at hand. */
export async function weekly(world: World, options: WeeklyOptions & OutputOptions): Promise<ExitCode> {
  const project = await openProject(world, options.config);
  const loaded = await readConfig(resolve(world.directory, options.config), configPath(project));
  const asOf = options.asOf ?? world.now;
  const redactor = makeRedactor(secretsOf(world.environment, loaded.config.suites));
  const facts = await gatherFacts({
    project,
    loaded,
    suites: chosenSuites(loaded, options.suite),
    now: world.now,
    firstParent: options.firstParent,
    pins: options.asOf === undefined,
  });
  const week: Week = {
    project,
    loaded,
    facts,
    asOf: asOf.getTime(),
    place: { config: configPath(project) },
    redact: redactor.text,
  };
  const { report, findings, exitCode } = outcomeOf(week, planWeek(week));
  await deliver(world, options, {
    text: () => renderReviewText(report, textOptions(world)),
    markdown: () => renderReview(report),
    json: () => reviewJson(report),
    findings,
  });
  return exitCode;
}
