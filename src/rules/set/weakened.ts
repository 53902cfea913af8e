import type { StepFacts } from '../../compare/run-facts.ts';
import {
  type CaseChange,
  mostlyRight,
  mostlyWrong,
  type SetChanges,
  sameExpectation,
  sameInput,
} from '../../compare/set-changes.ts';
import { plural } from '../../values/format.ts';
import { assertNever } from '../../values/json.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { isUnanswered } from './weakening/agents-words.ts';
import { loweredThresholds } from './weakening/lowered-thresholds.ts';
import { evidenceOf, fixOf, messageOf } from './weakening/weakened-words.ts';

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
    `Whether the head fails ${plural(unknown.length, 'case')} that this change edits or takes away, as ${one ? 'it' : 'they'} stood: not every step of ${one ? 'it' : 'them'} was scored`,
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
  return [final, ...steps.filter((step) => step !== final)].find((step) => {
    const { base, head } = at(change.asItStood, step);
    // What the base mostly passes, the head has to pass mostly: a tie is a failure, and so is no answer at all.
    if (!isWrong(head) && !(isRight(base) && (isTied(head) || isUnanswered(change)))) return false;
    if (step !== final && !isRight(base)) return false;
    switch (change.kind) {
      case 'removed':
      case 'drafted':
        return true;
      case 'reviewed':
        // A case may be right that no agent passes: to have looked at it is no weakening.
        return step === final && isRight(base) && !isUnanswered(change);
      case 'edited':
        return isOutOfTheWay(change, step);
      default:
        return assertNever(change);
    }
  });
}

/** What both agents fail as it stood and pass as it is now was corrected: the change of the agent plays no part in it. */
function isOutOfTheWay({ before, now, asItStood, asItIs }: Edited, step: string): boolean {
  if (sameInput(before, now) && sameExpectation(before, now, step)) return false;
  if (!now.expect.has(step)) return true;
  const { base, head } = at(asItIs, step);
  return isRight(head) && !(isWrong(at(asItStood, step).base) && isRight(base));
}

type Edited = Extract<CaseChange, { kind: 'edited' }>;

function at({ base, head }: CaseChange['asItStood'], step: string) {
  return { base: base?.steps.get(step), head: head?.steps.get(step) };
}

function isWrong(facts: StepFacts | undefined): boolean {
  return facts !== undefined && mostlyWrong(facts);
}

function isTied(facts: StepFacts | undefined): boolean {
  return facts !== undefined && facts.scored > 0 && facts.correct * 2 === facts.scored;
}

function isRight(facts: StepFacts | undefined): boolean {
  return facts !== undefined && mostlyRight(facts);
}
