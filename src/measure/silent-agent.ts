import type { LoadedConfig } from '../config/config.ts';
import type { RunSummary } from '../run/summary.ts';
import { shortRevision } from '../values/format.ts';
import type { Problem } from '../values/problem.ts';

/** No trial of a suite completed at a revision: the first reason that is known, and where to look. */
export function silentAgent(
  suite: string,
  { revision, errors }: Pick<RunSummary, 'revision' | 'errors'>,
  { locate }: Pick<LoadedConfig, 'locate'>,
): Problem {
  return {
    message: `no trial of \`${suite}\` completed at ${shortRevision(revision)}: ${errors[0]?.reason ?? 'the agent did not answer'}`,
    location: locate(['suites', suite, 'agent']),
    remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
  };
}
