import { DAY } from '../../config/scalars.ts';
import type { Sample } from '../../production/sample.ts';
import type { Windows } from '../../production/windows.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import type { Finding } from '../../rules/finding.ts';
import type { ShiftJudgement } from '../../rules/shift/facts.ts';
import type { StaleCause } from '../../stale/suite-state.ts';
import { plural } from '../../values/format.ts';

/**
 * A finding about production as a cause. It has no dates: every week's samples are new ones, and were it as old as they
 * are, what somebody accepted would speak again the week after.
 */
export function productionCause(finding: Finding): StaleCause {
  return { finding, opens: true, commits: [], cases: [] };
}

/** What rules lacked to judge by, rules with the same reason together. */
export function unjudged(notMeasured: ShiftJudgement['notMeasured']): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of notMeasured) byReason.set(reason, [...(byReason.get(reason) ?? []), `\`${rule}\``]);
  return [...byReason].map(([reason, rules]) => `${[...new Set(rules)].join(', ')}: ${reason}`);
}

/** The same for the issues that stand: one about such a rule is left open. */
export function unseenBy(notMeasured: ShiftJudgement['notMeasured'], samples: Windows<Sample>): SuiteFacts['unseen'] {
  const all = [...samples.now, ...samples.before, ...samples.baseline];
  return notMeasured.map(({ rule, reason }) => {
    const isNeverTold = TOLD_BY.get(rule)?.(all) === false;
    return { rule, why: reason, ...(isNeverTold ? { usual: true as const } : {}) };
  });
}

/** Whether there is anything in the samples that a rule could go by. Where its source never tells, that is no news. */
const TOLD_BY: ReadonlyMap<string, (samples: readonly Sample[]) => boolean> = new Map([
  ['shift/routing', (samples: readonly Sample[]) => samples.some(({ routed }) => routed !== undefined)],
  ['shift/confidence', (samples: readonly Sample[]) => samples.some(hasConfidence)],
  [
    'shift/tool-output',
    (samples: readonly Sample[]) => samples.some(({ steps = [] }) => steps.some(({ output }) => output !== undefined)),
  ],
]);

function hasConfidence({ confidence, steps = [] }: Sample): boolean {
  return confidence !== undefined || steps.some((step) => step.confidence !== undefined);
}

/** Why none of the samples is of the week that is looked at. */
export function whyNoneNow(samples: readonly Sample[], asOf: number): string {
  if (samples.length === 0) return 'there are no samples where the config says they are';
  const newest = samples.reduce((last, { at }) => (at === undefined || at > asOf ? last : Math.max(last, at)), -1);
  if (newest === -1) return 'none of the samples says when it was asked, or all say that it was later';
  return `none of the samples is of the last seven days, the newest is ${plural(Math.floor((asOf - newest) / DAY), 'day')} old`;
}

/** Samples that belong to no week, where others do. Those dated ahead are told where they are read. */
export function timesSaid(samples: readonly Sample[]): readonly string[] {
  const without = samples.filter(({ at }) => at === undefined).length;
  if (without === 0 || without === samples.length) return [];
  return [`${plural(without, 'sample')} of production without a time`];
}
