import { chosenSuites, openProject, readConfigIn } from '../../gather/project.ts';
import { secretsOf } from '../../gather/secrets.ts';
import type { DraftOutcome } from '../../report/draft/drafts.ts';
import { draftSummary } from '../../report/draft/summary.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { formatProblem } from '../../values/problem.ts';
import { failureForm } from '../draft/failure-form.ts';
import { writeDrafts } from '../draft/write-drafts.ts';
import type { ExitCode } from '../outcome.ts';
import { warnOfCredentials } from './checking/measuring.ts';
import type { ActionContext } from './context.ts';

type Context = ActionContext<'schedule' | 'dispatch'>;

/** Drafts cases from the failures that people confirmed, into one pull request. */
export async function draft(context: Context): Promise<ExitCode> {
  const { world, inputs, event, runner, redact, protect } = context;
  const foreign = otherBranch(context);
  if (foreign !== undefined) {
    runner.log.warning(foreign);
    return 0;
  }
  const project = await openProject(world, inputs.config);
  const loaded = await readConfigIn(project.repository.root, project);
  protect(secretsOf(world.environment, loaded.config.suites));
  // The one thing of the repository that runs here.
  if (loaded.config.suites.some((suite) => suite.redact !== undefined)) await warnOfCredentials(context, project);
  const client = await context.client();
  const outcome = await writeDrafts({
    world,
    project,
    loaded,
    suites: chosenSuites(loaded, inputs.suites),
    layout: await failureForm(context, client),
    client,
    place: event.place,
    login: inputs.botLogin,
    asOf: world.now.getTime(),
    redact,
  });
  for (const warning of warningsOf(outcome)) runner.log.warning(redact(warning));
  await runner.summarize(redact(toMarkdown(draftSummary(outcome))));
  await runner.setOutput('drafts-url', outcome.place.kind === 'none' ? '' : outcome.place.url);
  return outcome.problems.length > 0 ? 2 : 0;
}

function warningsOf({ problems, remarks, place }: DraftOutcome): readonly string[] {
  const byHand =
    place.kind === 'branch' && place.why === 'setting'
      ? [
          `Workflows may not open pull requests here. The drafted cases wait on the branch ${place.branch}: ${place.url}`,
        ]
      : [];
  return [...problems.map(formatProblem), ...byHand, ...remarks];
}

/** Cases are drafted for the default branch alone: a run of another one is told so, and writes nothing. */
function otherBranch({ world, event }: Context): string | undefined {
  const ref = world.environment.GITHUB_REF ?? '';
  const { defaultBranch } = event.place;
  if (defaultBranch === undefined || ref === '' || ref === `refs/heads/${defaultBranch}`) return undefined;
  return `This run is of ${ref}: cases are drafted for the default branch alone`;
}
