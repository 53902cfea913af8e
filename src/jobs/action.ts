import { quote } from '../config/describe.ts';
import { nearest } from '../config/nearest.ts';
import { RULE_GROUPS, RULES } from '../config/rule-ids.ts';
import { openProject } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { fetchMissing } from '../gather/sides.ts';
import { type Client, connect } from '../github/client.ts';
import { type Event, parseEvent } from '../github/event.ts';
import { type Inputs, readInputs } from '../github/inputs.ts';
import { compareCommits } from '../github/pull-request.ts';
import { actionsRunner, type Runner } from '../github/runner.ts';
import { problemAnnotations } from '../report/annotations.ts';
import { renderProblems } from '../report/problems.ts';
import type { PullRequestReport } from '../report/report.ts';
import { makeRedactor } from '../run/redact.ts';
import { readText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { type ExitCode, problemsOf, settle } from './outcome.ts';

type PullRequestEvent = Extract<Event, { kind: 'pull-request' }>;

/** The Action: reads what the runner gives, does the job the event asks for, and publishes what came of it. */
export async function action(processWorld: World): Promise<ExitCode> {
  const runner = actionsRunner(processWorld.environment, processWorld.print);
  const world: World = { ...processWorld, log: runner.log };
  const { text: redact } = makeRedactor(secretsOf(world.environment, []));
  const show = async (problems: readonly Problem[]): Promise<void> => {
    runner.annotate(problemAnnotations(problems));
    await runner.summarize(redact(renderProblems(problems)));
  };
  return settle(world, () => route(world, runner), show);
}

async function route(world: World, runner: Runner): Promise<ExitCode> {
  const { environment } = world;
  const inputs = readInputs(environment);
  requireKnownRules(inputs);
  runner.mask(secretsOf(environment, []));
  const event = parseEvent(environment, await payloadOf(environment));
  if (event.kind === 'pull-request') return onPullRequest(world, runner, inputs, event);
  throw new CouldNotCheck({
    message: `Evalgap does nothing on \`${environment.GITHUB_EVENT_NAME}\` events`,
    expected: 'a workflow that runs it `on: pull_request`',
    remedy: 'Change the trigger; never use `pull_request_target`, which would run a stranger’s code with your secrets',
  });
}

/** Whatever happens, the pull request is told: a check that could not be made leaves a comment that says so. */
async function onPullRequest(world: World, runner: Runner, inputs: Inputs, event: PullRequestEvent): Promise<ExitCode> {
  const client = await connect(event.place, inputs.token, runner.log.warning);
  let report: PullRequestReport;
  try {
    report = await checkOnGitHub(world, inputs, event, client);
  } catch (error) {
    report = unchecked(inputs, event, problemsOf(error, world));
  }
  const { publish } = await import('./publish.ts');
  await publish({ world, runner, client, inputs, event, report });
  return report.exitCode;
}

async function checkOnGitHub(
  world: World,
  inputs: Inputs,
  { place, pullRequest }: PullRequestEvent,
  client: Client,
): Promise<PullRequestReport> {
  const project = await openProject(world, inputs.config);
  const { head, base } = pullRequest;
  const { tip, mergeBase } = await compareCommits(client, base.ref, head.sha);
  await fetchMissing(project.repository, [head.sha, mergeBase, tip], {
    serverUrl: place.serverUrl,
    token: inputs.token,
  });
  const { checkPullRequest } = await import('./pull-request.ts');
  return checkPullRequest({
    world,
    project,
    sides: { tip, mergeBase, head: { kind: 'commit', sha: head.sha } },
    suites: inputs.suites,
    failOn: inputs.failOn,
    fresh: false,
  });
}

function unchecked(
  { config, failOn }: Inputs,
  { pullRequest: { head } }: PullRequestEvent,
  problems: readonly Problem[],
): PullRequestReport {
  return {
    config,
    head: { revision: head.sha },
    policy: { from: 'head', revision: head.sha },
    suites: [],
    findings: [],
    failOn,
    problems,
    verdict: 'not-measured',
    exitCode: 2,
  };
}

async function payloadOf({ GITHUB_EVENT_PATH: path }: World['environment']): Promise<string | undefined> {
  return path === undefined ? undefined : readText(path);
}

/** A gate that is misspelt would never close. */
function requireKnownRules({ failOn }: Inputs): void {
  const known = [...RULE_GROUPS, ...RULES.map(({ id }) => id)];
  const unknown = failOn.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new CouldNotCheck(
    unknown.map((name) => {
      const meant = nearest(name, known);
      return {
        message: `input \`fail-on\` names ${quote(name)}, which is no rule and no group of rules`,
        expected: 'rules as docs/rules lists them, or the part before the slash',
        remedy: meant === undefined ? 'Correct it under `with:` in the workflow' : `Did you mean ${quote(meant)}?`,
      };
    }),
  );
}
