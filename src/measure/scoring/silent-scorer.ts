import type { LoadedConfig } from '../../config/config.ts';
import type { RunSummary } from '../../run/summary.ts';
import { shortRevision } from '../../values/format.ts';
import type { Problem } from '../../values/problem.ts';

/** The final step has a score in no trial of a suite, though its scorer was asked: why, most frequent reason first. */
export function silentScorer(
  suite: string,
  { revision, steps, unscored = [] }: Pick<RunSummary, 'revision' | 'steps' | 'unscored'>,
  { locate }: Pick<LoadedConfig, 'locate'>,
): Problem | undefined {
  const final = steps.find((step) => step.final);
  const failed = unscored.find(({ step }) => step === final?.step);
  if (final === undefined || final.cases > 0 || failed === undefined) return undefined;
  const reasons = failed.reasons.map(({ reason, trials }) => `${reason} (${trials} of ${failed.of})`);
  return {
    message: `the final step \`${final.step}\` of \`${suite}\` was scored in no case at ${shortRevision(revision)}: ${reasons.join('; ')}`,
    location: locate(['suites', suite, 'steps', final.step]),
    expected: 'a scorer that gives a score: this says nothing about the agent, neither good nor bad',
    remedy: 'Mend the scorer, or the address and key of its judge, and run it again',
  };
}
