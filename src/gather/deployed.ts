import { childEnvironment } from '../agent/environment.ts';
import { endInWords, seconds } from '../agent/failure.ts';
import { fetchText } from '../agent/fetch-text.ts';
import { temporaryHome } from '../agent/home.ts';
import { withoutSecrets } from '../agent/web.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { readReport } from '../production/read-report.ts';
import { readInside } from '../system/files.ts';
import { runCommand } from '../system/process.ts';
import type { World } from '../system/world.ts';
import type { Problem } from '../values/problem.ts';

/** What production says which prompt versions it runs, or why that is not known. */
export type AskedDeployed =
  /** Prompt id → version as production names it: `5`, `5@sha256:9f2c…` or `sha256:9f2c…`. */
  | { readonly kind: 'reported'; readonly versions: ReadonlyMap<string, string> }
  /** The suite names no place to ask. */
  | { readonly kind: 'not-asked'; readonly why: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

const TIMEOUT_MS = 30_000;
/** A prompt takes about 100 bytes. */
const MOST_BYTES = 1 << 20;

/** Asks where the suite's `deployed` says; `directory` is the config's folder. */
export async function askDeployed(
  world: Pick<World, 'environment'>,
  suite: Suite,
  directory: string,
  { locate }: Pick<LoadedConfig, 'locate'>,
  timeoutMs = TIMEOUT_MS,
): Promise<AskedDeployed> {
  const { deployed } = suite;
  if (deployed === undefined) return { kind: 'not-asked', why: 'the config does not say where (`deployed`)' };
  const location = locate(['suites', suite.name, 'deployed', deployed.kind]);
  const answer = await answerOf(world, suite, deployed, directory, timeoutMs);
  if (!answer.ok) return { kind: 'failed', problems: [{ message: answer.reason, location, remedy: answer.remedy }] };
  const read = readReport(answer.text, answer.source, location);
  return read.ok ? { kind: 'reported', versions: read.value } : { kind: 'failed', problems: read.problems };
}

type Answer =
  | { readonly ok: true; readonly text: string; readonly source: string }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };

async function answerOf(
  world: Pick<World, 'environment'>,
  { agent }: Suite,
  deployed: NonNullable<Suite['deployed']>,
  directory: string,
  timeoutMs: number,
): Promise<Answer> {
  switch (deployed.kind) {
    case 'file': {
      const text = await readInside(directory, deployed.file);
      if (text !== undefined && text.length <= MOST_BYTES) return { ok: true, text, source: `\`${deployed.file}\`` };
      const reason = text === undefined ? 'is not there' : 'is larger than 1 MB';
      return { ok: false, reason: `\`${deployed.file}\` ${reason}`, remedy: WRITTEN };
    }
    case 'url': {
      const source = withoutSecrets(deployed.url);
      const fetched = await fetchText(deployed.url, { timeoutMs, mostBytes: MOST_BYTES });
      if (fetched.kind === 'text') return { ok: true, text: fetched.text, source };
      return { ok: false, reason: `${source} ${fetched.reason}`, remedy: REACHABLE };
    }
    case 'command':
      return commandAnswer(deployed.command, directory, world.environment, agent?.env ?? [], timeoutMs);
  }
}

const WRITTEN = 'Let the deployment write it, or correct `deployed`';
const REACHABLE =
  'Check that it answers a GET without credentials from here; for anything else use `deployed: {command}`';

async function commandAnswer(
  command: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>>,
  allowed: readonly string[],
  timeoutMs: number,
): Promise<Answer> {
  const home = temporaryHome();
  try {
    const env = childEnvironment(environment, { allowed, home: home.path });
    const result = await runCommand(command, { cwd: directory, env, timeoutMs, maxOutput: MOST_BYTES });
    if (result.kind === 'exited' && result.code === 0)
      return { ok: true, text: result.stdout, source: 'the `deployed` command' };
    const how =
      result.kind === 'timed-out'
        ? `did not end within ${seconds(timeoutMs)}`
        : result.kind === 'too-much-output'
          ? 'printed more than 1 MB'
          : result.kind === 'not-started'
            ? `cannot be started: ${result.reason}`
            : endInWords(result);
    return {
      ok: false,
      reason: `the \`deployed\` command ${how}`,
      remedy:
        'Run it by hand from the folder of the config; it sees the variables that `agent.env` names, and no others',
    };
  } finally {
    home.remove();
  }
}
