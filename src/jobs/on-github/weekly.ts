import { chosenSuites, configPath, openProject, readConfigIn } from '../../gather/project.ts';
import { secretsOf } from '../../gather/secrets.ts';
import { draftedWords } from '../../report/draft/drafted-words.ts';
import { renderReview } from '../../report/weekly/review.ts';
import type { ReviewReport } from '../../report/weekly/review-report.ts';
import type { Words } from '../../report/words.ts';
import { openStore } from '../../store/open-store.ts';
import { formatProblem } from '../../values/problem.ts';
import { draftedBranch } from '../draft/drafted-branch.ts';
import type { ExitCode } from '../outcome.ts';
import { withShifts } from '../weekly/agent-shift.ts';
import { outcomeOf } from '../weekly/outcome.ts';
import { gatherFacts } from '../weekly/suite-facts.ts';
import { planWeek, type Week } from '../weekly/week.ts';
import { withoutRuns } from '../weekly/without-runs.ts';
import { writeIssues } from '../weekly/write-issues.ts';
import { warnOfCredentials } from './checking/measuring.ts';
import { type ActionContext, storeAccess } from './context.ts';

/** The weekly review of the default branch: its issues written, and all of it in the summary. */
export async function weekly(context: ActionContext<'schedule' | 'dispatch'>): Promise<ExitCode> {
  const { world, inputs, event, runner, redact, protect } = context;
  const { place } = event;
  const project = await openProject(world, inputs.config);
  const loaded = await readConfigIn(project.repository.root, project);
  protect(secretsOf(world.environment, loaded.config.suites));
  const foreign = otherBranch(context);
  const facts = await gatherFacts({
    project,
    loaded,
    suites: chosenSuites(loaded, inputs.suites),
    now: world.now,
    firstParent: true,
    pins: true,
    production: { world, asOf: world.now.getTime(), ask: foreign === undefined },
  });
  if (foreign === undefined && facts.some(({ suite }) => suite.weekly.run)) await warnOfCredentials(context, project);
  const week: Week = {
    project,
    loaded,
    facts,
    asOf: world.now.getTime(),
    place: {
      config: configPath(project),
      commitUrl: `${place.serverUrl}/${place.owner}/${place.repository}/commit/`,
    },
    redact,
    withRuns: (some, baselineOf) =>
      withShifts(some, {
        world,
        project,
        loaded,
        leg: inputs.leg,
        store: openStore(loaded.config.history.store, storeAccess(context)),
        protect: (config) => protect(secretsOf(world.environment, config.suites)),
        baselineOf,
      }),
  };
  const done =
    foreign === undefined
      ? await writeIssues(week, await accessOf(context))
      : { ...planWeek({ ...week, facts: withoutRuns(facts) }), remarks: [foreign] };
  const { report, exitCode } = outcomeOf(week, done);
  // What is refused for all issues alike is said once.
  for (const warning of new Set(warningsOf(report))) runner.log.warning(redact(warning));
  await runner.summarize(redact(renderReview(report)));
  return exitCode;
}

function warningsOf({ problems, remarks, issues }: ReviewReport): readonly string[] {
  return [
    ...[...problems, ...issues.flatMap((issue) => issue.problems)].map(formatProblem),
    ...remarks,
    ...issues.flatMap((issue) => issue.remarks),
  ];
}

async function accessOf({ client: connect, inputs, event: { place } }: ActionContext<'schedule' | 'dispatch'>) {
  const client = await connect();
  const drafted = async (): Promise<Words | undefined> => {
    const found = await draftedBranch(client, place);
    return found === undefined ? undefined : draftedWords(found);
  };
  return { client, login: inputs.botLogin, drafted };
}

/** A review of another branch than the default one is told, and written nowhere. */
function otherBranch({ world, event }: ActionContext<'schedule' | 'dispatch'>): string | undefined {
  const ref = world.environment.GITHUB_REF ?? '';
  const { defaultBranch } = event.place;
  if (defaultBranch === undefined || ref === '' || ref === `refs/heads/${defaultBranch}`) return undefined;
  return `This run is of ${ref}: issues are written for the default branch alone`;
}
