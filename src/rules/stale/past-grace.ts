import { type Cause, type OpenChange, standing } from '../../stale/open-changes.ts';
import type { CauseRule } from '../../stale/timeline.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';

/** A cause whose oldest change has waited longer than it may. */
export interface LateCause {
  readonly cause: Cause;
  /** The changes to answer, oldest first: those nobody accepted, or all where everything is accepted. */
  readonly changes: readonly OpenChange[];
  readonly last: OpenChange;
}

/** The causes of a rule that are past their grace. What is accepted and what is not are never mixed. */
export function pastGrace(
  { causes, asOf }: Pick<StaleFacts, 'causes' | 'asOf'>,
  rule: CauseRule,
  { grace = 0 }: Pick<StaleOptions, 'grace'>,
): readonly LateCause[] {
  return causes.flatMap((cause) => {
    const left = standing(cause.changes);
    const changes = left.length === 0 ? cause.changes : left;
    const [first] = changes;
    if (cause.rule !== rule || first === undefined || asOf - first.commit.time <= grace) return [];
    return { cause, changes, last: changes.at(-1) ?? first };
  });
}
