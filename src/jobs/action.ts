import { quote } from '../config/describe.ts';
import { nearest } from '../config/nearest.ts';
import { RULE_GROUPS, RULES } from '../config/rule-ids.ts';
import { secretsOf } from '../gather/secrets.ts';
import { type Client, connect } from '../github/client.ts';
import { parseEvent } from '../github/event.ts';
import { type Inputs, readInputs } from '../github/inputs.ts';
import { actionsRunner, type Runner } from '../github/runner.ts';
import { problemAnnotations } from '../report/annotations.ts';
import { renderProblems } from '../report/problems.ts';
import { redactProblems } from '../report/redact-report.ts';
import { makeRedactor } from '../run/redact.ts';
import { readText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import type { ActionContext } from './on-github/context.ts';
import { route } from './on-github/route.ts';
import { type ExitCode, settle } from './outcome.ts';

/** The Action: reads what the runner gives, and does the job that the event asks for. */
export async function action(processWorld: World): Promise<ExitCode> {
  const secrets = new Set<string>();
  let redactor = makeRedactor(secrets);
  const redact = (text: string): string => redactor.text(text);
  const runner = actionsRunner(processWorld.environment, processWorld.print, redact);
  const protect = (more: readonly string[]): void => {
    runner.mask(more.filter((secret) => !secrets.has(secret)));
    for (const secret of more) secrets.add(secret);
    redactor = makeRedactor(secrets);
  };
  const world: World = { ...processWorld, log: runner.log, print: runner.log.info };
  protect(secretsOf(world.environment, []));
  const show = async (found: readonly Problem[]): Promise<void> => {
    const problems = redactProblems(found, redact);
    runner.annotate(problemAnnotations(problems));
    await runner.summarize(renderProblems(problems));
  };
  runner.whenCancelled(CANCELLED);
  try {
    return await settle(world, async () => route({ ...(await contextOf(world, runner)), redact, protect }), show);
  } finally {
    runner.whenCancelled(undefined);
  }
}

/** What a job that was cancelled leaves before it has begun to write a report. */
const CANCELLED = '### Evalgap · Cancelled\n\nThe job was cancelled before it was done. There is no report of it.';

async function contextOf(world: World, runner: Runner): Promise<Omit<ActionContext, 'redact' | 'protect'>> {
  const { environment } = world;
  const inputs = readInputs(environment);
  requireKnownRules(inputs);
  const event = parseEvent(environment, await payloadOf(environment));
  let client: Promise<Client> | undefined;
  return {
    world,
    runner,
    inputs,
    event,
    client: () => {
      client ??= connect(event.place, inputs.token, runner.log.warning, environment.GITHUB_ACTIONS === 'true');
      return client;
    },
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
