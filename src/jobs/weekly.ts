import { resolve } from 'node:path';
import { chosenSuites, configPath, openProject, readConfig } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { findPlace } from '../github/find-place.ts';
import { redactFindings, redactProblems } from '../report/redact-report.ts';
import { renderReview, renderReviewText } from '../report/weekly/review.ts';
import { reviewJson } from '../report/weekly/review-json.ts';
import { makeRedactor } from '../run/redact.ts';
import { openStore } from '../store/open-store.ts';
import { resolveCommit } from '../system/git.ts';
import { originOf } from '../system/git-remote.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';
import { accessTo } from './weekly/access.ts';
import { withShifts } from './weekly/agent-shift.ts';
import { momentOf } from './weekly/moment.ts';
import { outcomeOf } from './weekly/outcome.ts';
import { gatherFacts } from './weekly/suite-facts.ts';
import { planWeek, type Week, type WeekDone } from './weekly/week.ts';
import { withoutRuns } from './weekly/without-runs.ts';
import { writeIssues } from './weekly/write-issues.ts';

export interface WeeklyOptions {
  /** Runs and writes nothing, asks GitHub nothing, and takes it that no issue exists. */
  readonly dryRun: boolean;
  readonly firstParent: boolean;
  /** The login that issues are opened under; that of the token when absent. */
  readonly login?: string;
  readonly asOf?: Date;
}

/** The weekly review of the eval sets at hand. */
export async function weekly(world: World, options: WeeklyOptions & OutputOptions): Promise<ExitCode> {
  if (!options.dryRun && options.asOf !== undefined) throw notInThePast();
  const project = await openProject(world, options.config);
  const loaded = await readConfig(resolve(world.directory, options.config), configPath(project));
  const secrets = secretsOf(world.environment, loaded.config.suites);
  const place = findPlace(world.environment, await originOf(project.repository));
  const asOf = momentOf(options.asOf, world.now);
  const facts = await gatherFacts({
    project,
    loaded,
    suites: chosenSuites(loaded, options.suite),
    now: world.now,
    firstParent: options.firstParent,
    pins: options.asOf === undefined,
    production: { world, asOf, ask: !options.dryRun },
  });
  const week: Week = {
    project,
    loaded,
    facts,
    asOf,
    place: {
      config: configPath(project),
      ...(place === undefined ? {} : { commitUrl: `${place.serverUrl}/${place.owner}/${place.repository}/commit/` }),
    },
    redact: makeRedactor(secrets).text,
  };
  const { report, findings, exitCode } = outcomeOf(
    week,
    await (options.dryRun ? planWeek({ ...week, facts: withoutRuns(facts) }) : write()),
  );
  await deliver(world, options, {
    text: () => renderReviewText(report, textOptions(world)),
    markdown: () => renderReview(report),
    json: () => week.redact(reviewJson(report)),
    findings: redactFindings(findings, week.redact),
    problems: redactProblems(report.problems, week.redact),
    exitCode,
  });
  return exitCode;

  async function write(): Promise<WeekDone> {
    const access = await accessTo(place, world, {
      login: options.login,
      head: await resolveCommit(project.repository, 'HEAD'),
    });
    const store = openStore(loaded.config.history.store, {
      client: async () => access.client,
      warn: world.log.warning,
      defaultBranch: access.defaultBranch,
    });
    const request = { world, project, loaded, leg: '', store, protect: () => {} };
    const withRuns: Week['withRuns'] = (some, baselineOf) => withShifts(some, { ...request, baselineOf });
    return writeIssues({ ...week, withRuns }, access);
  }
}

/** Issues that stand today would be closed for what was not yet known then. */
function notInThePast(): CouldNotCheck {
  return new CouldNotCheck({
    message: 'issues are written as of today alone, and --as-of names another day',
    remedy: 'Add --dry-run to see what would have been written then',
  });
}
