import type { Comparison } from '../compare/comparison.ts';
import type { Decomposition } from '../compare/decompose.ts';
import type { SetChanges } from '../compare/set-changes.ts';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { judgePrompts } from '../config/judges.ts';
import { fails, ruleOptions } from '../config/levels.ts';
import type { CaseSet } from '../gather/case-set.ts';
import { placedBeside } from '../gather/places.ts';
import type { PromptReading } from '../prompts/prompt.ts';
import type { Finding } from '../rules/finding.ts';
import type { PinFacts } from '../rules/pin/facts.ts';
import { PIN_RULES } from '../rules/pin/pin-rules.ts';
import type { ReceiptCounts } from '../rules/pin/receipt-counts.ts';
import { weakened, weakenedUnmeasured } from '../rules/set/weakened.ts';
import { regressedAsTheyStood } from '../rules/step/regressed-as-they-stood.ts';
import { STEP_RULES } from '../rules/step/step-rules.ts';
import type { Location, Problem } from '../values/problem.ts';

export function pinFindings(
  { config, locate, file }: LoadedConfig,
  suite: Suite,
  /** Of its agent and of its judges. */
  prompts: readonly PromptReading[],
  cases: Pick<CaseSet, 'covers'> | undefined,
  receipts: readonly ReceiptCounts[],
): readonly Finding[] {
  const facts: PinFacts = {
    suite,
    judges: judgePrompts(suite.steps),
    readings: new Map(prompts.map((reading) => [reading.state === 'read' ? reading.prompt.id : reading.id, reading])),
    locate,
    // Cases that cannot be read may cover anything.
    covers: cases?.covers ?? { named: new Set(), everything: 1 },
    receipts,
  };
  return PIN_RULES.flatMap(({ id, find }) => find(facts, ruleOptions(config, id))).map((finding) =>
    placedBeside(file, finding),
  );
}

export function stepFindings(
  config: Config,
  suite: Suite,
  comparison: Comparison,
  decomposition?: Decomposition,
): readonly Finding[] {
  const mutates = suite.steps.filter((step) => step.mutates).map(({ name }) => name);
  const table = STEP_RULES.flatMap(({ id, find }) => find(comparison, { ...ruleOptions(config, id), mutates }));
  if (decomposition === undefined) return table;
  return [...table, ...regressedAsTheyStood(comparison, decomposition, ruleOptions(config, 'step/regressed'))];
}

/** What was taken out of the way of the head's failures; what of it could not be told is a remark, or fails with it. */
export function weakenedFindings(
  { config, locate }: Pick<LoadedConfig, 'config' | 'locate'>,
  changes: SetChanges | undefined,
): {
  readonly findings: readonly Finding[];
  readonly remarks: readonly string[];
  readonly problems: readonly Problem[];
} {
  const options = ruleOptions(config, 'set/weakened');
  const isGate = fails('set/weakened', config.failOn);
  if (changes === undefined || (options.level === 'off' && !isGate)) return { findings: [], remarks: [], problems: [] };
  const untold = weakenedUnmeasured(changes);
  return {
    findings: weakened(changes, options),
    remarks: isGate ? [] : untold.map((reason) => `${reason}.`),
    problems: isGate ? untold.map((reason) => untoldGate(reason, locate(['suites', changes.suite, 'cases']))) : [],
  };
}

function untoldGate(reason: string, location: Location): Problem {
  return {
    message: `\`set/weakened\` fails the check and could not be judged. ${reason}`,
    location,
    remedy: 'See why the agent gives no score on them, then run the check again; or leave these cases as they were',
  };
}
