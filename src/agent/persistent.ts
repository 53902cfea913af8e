import type { Agent } from './agent.ts';
import { openLinePool } from './line-pool.ts';
import type { Redact } from './log-tail.ts';
import { parseReply, requestText } from './messages.ts';

/** How an agent that is a command is started; `env` is all of its environment. */
export interface CommandAgentOptions {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly redact: Redact;
}

/** An agent that stays: up to `concurrency` processes, each reading requests line by line until its input ends. */
export function openPersistentAgent(options: CommandAgentOptions): Agent {
  const pool = openLinePool({ ...options, name: 'the agent', configKey: 'agent.command', parse: parseReply });
  return {
    ask: (request) => pool.ask((id) => requestText(id, request)),
    capabilities: () => pool.capabilities(),
    stop: () => pool.stop(),
  };
}
