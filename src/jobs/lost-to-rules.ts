import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { fails, ruleOptions } from '../config/levels.ts';
import { type DroppedInputs, droppedInputs } from '../gather/dropped-inputs.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import type { JudgedSet, NotMeasured } from '../rules/set/judge-set.ts';
import { lostMeasures } from '../rules/set/lost-measures.ts';
import { SET_RULES } from '../rules/set/set-rules.ts';
import { someOf } from '../rules/wording.ts';
import type { FoundInSet } from './set-findings.ts';

interface Change {
  readonly head: SuiteSide;
  readonly judged: LoadedConfig;
  readonly suite: Suite;
  /** The merge base's config. */
  readonly before: Config | undefined;
}

/** What rules about the set went by at the merge base, and the head keeps from them; a phrase each. */
export async function lostToRules(
  { head, judged, suite, before }: Change,
  samplesIn: string,
  was: Pick<JudgedSet, 'notMeasured'>,
  found: FoundInSet,
): Promise<readonly NotMeasured[]> {
  const own = before?.suites.find(({ name }) => name === suite.name);
  const dropped =
    own === undefined ? [] : await droppedInputs(own, suite, { head: head.checkout.directory, samples: samplesIn });
  const named = dropped.flatMap((one) => one.rules.map((rule) => ({ rule, reason: reasonOf(one) })));
  const said = new Set(named.map(({ rule }) => rule));
  // What cannot be read is told as such, with its place.
  const lost = found.problems.length > 0 ? [] : lostMeasures(was.notMeasured, found.notMeasured);
  return [...named, ...lost.filter(({ rule }) => !said.has(rule))].filter(({ rule }) => isAsked(rule, judged.config));
}

function isAsked(rule: NotMeasured['rule'], config: Config): boolean {
  if (SET_RULES.some(({ id, takesRuns }) => id === rule && takesRuns)) return false;
  return ruleOptions(config, rule).level !== 'off' || fails(rule, config.failOn);
}

function reasonOf({ what, files }: DroppedInputs): string {
  const are = files.length === 1 ? 'is' : 'are';
  if (what === 'prompt') return `${someOf(files)} ${are} still there and no prompt of the suite any more`;
  return `${someOf(files)} ${are} still there and the config leads to no ${what} any more`;
}
