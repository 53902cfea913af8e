import {
  type CaseChange,
  mostlyRight,
  mostlyWrong,
  type SetChanges,
  sameExpectation,
  sameInput,
} from '../../compare/set-changes.ts';
import { plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { loweredThresholds } from './lowered-thresholds.ts';
import { evidenceOf, fixOf, messageOf } from './weakened-words.ts';

/** The change takes a case, an expectation or a threshold out of the way of what the head agent gets wrong. */
export function weakened(changes: SetChanges, options: RuleLevel): readonly Finding[] {
  return [
    ...changes.cases.flatMap((change) => {
      const step = failedStep(change, changes);
      if (step === undefined) return [];
      return finding('set/weakened', options, {
        suite: changes.suite,
        subject: change.id,
        location: change.kind === 'removed' ? change.location : change.now.location,
        message: messageOf(change, step),
        evidence: evidenceOf(change, step),
        fix: fixOf(change),
      });
    }),
    ...loweredThresholds(changes, options),
  ];
}

/** What could not be told, a sentence each. */
export function weakenedUnmeasured(changes: SetChanges): readonly string[] {
  const unknown = changes.cases.filter(
    (change) => failedStep(change, changes) === undefined && !isScoredThroughout(change),
  );
  if (unknown.length === 0) return [];
  const one = unknown.length === 1;
  return [
    `Whether the head fails ${plural(unknown.length, 'case')} that this change edits or takes away, as ${one ? 'it' : 'they'} stood: not every step of ${one ? 'it' : 'them'} was scored.`,
  ];
}

function isScoredThroughout(change: CaseChange): boolean {
  const { expect } = change.kind === 'reviewed' ? change.now : change.before;
  return [...expect.keys()].every((step) => (change.asItStood.head?.steps.get(step)?.scored ?? 0) > 0);
}

/**
 * The step at which the head fails what the case asked, out of the way now. Any step but the final one counts only
 * where the base passes it: right answers over a deviating step are often the sign of an expectation too strict.
 */
function failedStep(change: CaseChange, { steps, final }: SetChanges): string | undefined {
  const { base, head } = change.asItStood;
  return [final, ...steps.filter((step) => step !== final)].find((step) => {
    const facts = head?.steps.get(step);
    if (facts === undefined || !mostlyWrong(facts)) return false;
    const before = base?.steps.get(step);
    if (step !== final && (before === undefined || !mostlyRight(before))) return false;
    return change.kind === 'edited' ? isOutOfTheWay(change, step) : step === final || change.kind !== 'reviewed';
  });
}

function isOutOfTheWay({ before, now, asItIs }: Edited, step: string): boolean {
  if (sameInput(before, now) && sameExpectation(before, now, step)) return false;
  if (!now.expect.has(step)) return true;
  const facts = asItIs.head?.steps.get(step);
  return facts !== undefined && mostlyRight(facts);
}

type Edited = Extract<CaseChange, { kind: 'edited' }>;
