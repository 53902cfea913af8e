import { childEnvironment } from '../agent/environment.ts';
import { temporaryHome } from '../agent/home.ts';
import { fileOnly } from '../gather/places.ts';
import type { Project } from '../gather/project.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import { runCommand } from '../system/process.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, type Location } from '../values/problem.ts';
import { lendDependencies } from './dependencies.ts';

const LINES_SHOWN = 10;

export interface PrepareOptions {
  /** Names of variables the command may see. */
  readonly allowed: readonly string[];
  /** Takes secrets out of what it printed. */
  readonly redact: (text: string) => string;
}

/**
 * Makes a temporary work tree ready to run its agent: by the revision's own `prepare`, else with what is installed in
 * the checkout, as long as it is exactly what the revision asks for. The user's working tree is left as it is.
 */
export async function prepare(
  world: World,
  project: Project,
  side: SuiteSide,
  { allowed, redact }: PrepareOptions,
): Promise<void> {
  const { checkout, suite, loaded } = side;
  if (!checkout.temporary || suite.agent === undefined) return;
  const key = ['suites', suite.name, 'agent'];
  const place = (path: readonly string[]): Location =>
    side.name === 'head' ? loaded.locate(path) : fileOnly(loaded.locate(path));
  if (suite.agent.prepare === undefined) {
    await lendDependencies(project.repository.root, checkout.root, project.folder, place(key));
    return;
  }
  const home = temporaryHome();
  try {
    world.log.info(`${side.name}: ${suite.agent.prepare.join(' ')}`);
    const result = await runCommand(suite.agent.prepare, {
      cwd: checkout.directory,
      env: childEnvironment(world.environment, { allowed, home: home.path }),
    });
    if (result.kind === 'exited' && result.code === 0) return;
    const why =
      result.kind === 'exited'
        ? `ended with exit code ${result.code}`
        : result.kind === 'not-started'
          ? `could not be started: ${result.reason}`
          : `was ended (${result.kind})`;
    throw new CouldNotCheck({
      message: `\`prepare\` of the ${side.name} side ${why}\n${redact(tail(result.stderr))}`,
      location: place([...key, 'prepare']),
      remedy: `Run \`${suite.agent.prepare.join(' ')}\` at ${checkout.commit.slice(0, 12)} to see what it needs`,
    });
  } finally {
    home.remove();
  }
}

function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
}
