import type { Config } from '../../config/config.ts';
import type { Client } from '../../github/client.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import { isCitedIn } from '../../rules/stale/failures-waiting.ts';
import { confirmedFailures } from './failures.ts';
import type { AskAccess } from './orders.ts';

interface FailureAccess {
  readonly client: Client;
  readonly login: string;
  readonly config: Pick<Config, 'suites' | 'labels'>;
  readonly ask: AskAccess;
}

/**
 * Adds the failures that people confirmed. An issue does not say which suite its case belongs to: they are told once,
 * with the config's first suite, and a case of any suite answers them.
 */
export async function withFailures(
  facts: readonly SuiteFacts[],
  { client, login, config, ask }: FailureAccess,
): Promise<readonly SuiteFacts[]> {
  const [first] = facts.filter(({ suite }) => suite.name === config.suites[0]?.name);
  if (first === undefined) return facts;
  const sources = [...first.timeline.history.cases.flatMap(({ source }) => source ?? []), ...first.citedElsewhere];
  const { failures, notLookedAt } = await confirmedFailures(client, {
    label: config.labels.failure,
    login,
    isCited: isCitedIn(sources),
    ask,
  });
  return facts.map((one) =>
    one === first
      ? {
          ...one,
          failures,
          notLookedAt: [...one.notLookedAt, ...notLookedAt],
          unseen: [...one.unseen, ...notLookedAt.map((why) => ({ rule: 'stale/failures-waiting', why }) as const)],
        }
      : one,
  );
}
