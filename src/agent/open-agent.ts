import type { AgentConfig } from '../config/config.ts';
import { assertNever } from '../values/json.ts';
import { CouldNotCheck } from '../values/problem.ts';
import type { Agent } from './agent.ts';
import { childEnvironment } from './environment.ts';
import { temporaryHome } from './home.ts';
import { openHttpAgent } from './http.ts';
import type { Redact } from './log-tail.ts';
import { openPerCaseAgent } from './per-case.ts';
import { type CommandAgentOptions, openPersistentAgent } from './persistent.ts';

export interface AgentContext {
  /** The agent's working directory: the config's folder within the revision's own work tree. */
  readonly cwd: string;
  /** The environment of this process; the agent gets its listed part. */
  readonly env: Readonly<Record<string, string>>;
  /** Takes secrets out of what the agent printed before any of it is shown. */
  readonly redact?: Redact;
}

/** The longest delay a timer of the runtime can hold; a longer one would fire at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Readies an agent to be asked. Nothing is started before the first question; `stop` leaves nothing behind. */
export function openAgent(config: AgentConfig, context: AgentContext): Agent {
  const { transport, concurrency } = config;
  const redact = context.redact ?? ((text: string) => text);
  const timeoutMs = Math.min(config.timeout, LONGEST_TIMEOUT_MS);
  switch (transport.kind) {
    case 'persistent':
    case 'per-case':
      return openCommandAgent(
        config,
        transport.kind,
        { command: transport.command, cwd: context.cwd, concurrency, timeoutMs, redact },
        context.env,
      );
    case 'http':
      return openHttpAgent({ url: transport.url, concurrency, timeoutMs, random: Math.random, redact });
    case 'results':
      throw new CouldNotCheck({
        message: 'an agent given by `agent.results` is run by its own runner and cannot be asked case by case',
        remedy: 'Give `agent.command` or `agent.http`',
      });
    default:
      return assertNever(transport);
  }
}

function openCommandAgent(
  config: AgentConfig,
  kind: 'persistent' | 'per-case',
  options: Omit<CommandAgentOptions, 'env'>,
  environment: Readonly<Record<string, string>>,
): Agent {
  const home = temporaryHome();
  const env = childEnvironment(environment, { allowed: config.env, home: home.path });
  const agent = (kind === 'persistent' ? openPersistentAgent : openPerCaseAgent)({ ...options, env });
  return {
    ...agent,
    async stop() {
      await agent.stop();
      home.remove();
    },
  };
}
