import type { StepFacts } from '../../../compare/run-facts.ts';
import { type CaseChange, mostlyRight, mostlyWrong } from '../../../compare/set-changes.ts';
import { count, plural } from '../../../values/format.ts';

/** What the base makes of what the head fails, as the end of a sentence. */
export function ofTheBase(facts: StepFacts | undefined): string {
  if (facts === undefined || facts.scored === 0) return 'and what the base makes of it is not known';
  if (mostlyRight(facts)) return 'which the base passes';
  return mostlyWrong(facts) ? 'which the base fails too' : 'which the base passes half of the time';
}

/** The head was asked, and no trial of the case as it stood completes. */
export function isUnanswered({ asItStood: { head } }: CaseChange): boolean {
  return head !== undefined && head.trials > 0 && head.completed === 0;
}

/** What the head makes of a case as it stood; `at` says where. */
export function ofTheHead(change: CaseChange, step: string, at: string): string {
  if (isUnanswered(change)) return 'does not complete it';
  const facts = change.asItStood.head?.steps.get(step);
  return facts === undefined || mostlyWrong(facts) ? `fails it${at}` : `fails it${at} half of the time`;
}

/** `1 of 2 trials`, of those that were scored. */
export function rightIn(facts: StepFacts | undefined): string {
  return `${count(facts?.correct ?? 0)} of ${plural(facts?.scored ?? 0, 'trial')}`;
}
