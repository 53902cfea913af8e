import type { Config, LoadedConfig } from '../config/config.ts';
import type { SuiteReport } from '../report/report.ts';
import type { Location, Problem } from '../values/problem.ts';

/** What the base branch measures cannot be taken out of sight by the very change that would be measured. */
export function removedSuites(
  { config, locate }: LoadedConfig,
  before: Config | undefined,
  chosen: readonly string[],
): readonly SuiteReport[] {
  const kept = new Set(config.suites.map(({ name }) => name));
  return (before?.suites ?? [])
    .filter(({ name, agent }) => agent !== undefined && !kept.has(name))
    .filter(({ name }) => chosen.length === 0 || chosen.includes(name))
    .map(({ name }) => ({
      suite: name,
      cases: 0,
      measurement: { kind: 'failed', problems: [noLongerMeasured(name, 'the suite', locate(['suites']))] },
    }));
}

/** The suite is still there, and its agent is not. */
export function removedAgent(suite: string, { locate }: LoadedConfig): Problem {
  return noLongerMeasured(suite, 'its agent', locate(['suites', suite]));
}

function noLongerMeasured(suite: string, what: string, location: Location): Problem {
  return {
    message: `the base branch measures \`${suite}\`, and this change removes ${what}: nothing was measured`,
    location,
    remedy: 'Put it back; where the removal is meant, whoever may override the check merges it',
  };
}
