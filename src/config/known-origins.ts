import type { Config, JudgeConfig, ScorerConfig, Suite } from './config.ts';
import { judgedSteps } from './judges.ts';

/** A judge of a change that is not to be asked yet, by suite and step. */
export interface UnmergedJudge {
  readonly suite: string;
  readonly step: string;
  readonly judge: JudgeConfig;
}

/** Tells whether a config has a judge that is sent the same secret to the same address, at whichever step. */
export function knownOrigins({ suites }: Pick<Config, 'suites'>): (scorer: ScorerConfig) => boolean {
  const known = new Set(suites.flatMap(({ steps }) => judgedSteps(steps).map(({ scorer }) => originOf(scorer))));
  return (scorer) => scorer.kind !== 'judge' || known.has(originOf(scorer));
}

/** The judges to whom nothing goes, neither a text nor a key, until the base branch knows address and key. */
export function unmergedJudges(
  suites: readonly Suite[],
  isKnown: (scorer: ScorerConfig) => boolean,
): readonly UnmergedJudge[] {
  return suites.flatMap(({ name: suite, steps }) =>
    judgedSteps(steps)
      .filter(({ scorer }) => !isKnown(scorer))
      .map(({ name: step, scorer: judge }) => ({ suite, step, judge })),
  );
}

function originOf({ url, key }: JudgeConfig): string {
  return JSON.stringify([url, key ?? null]);
}
