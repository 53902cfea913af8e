import type { StepFacts } from '../../../compare/run-facts.ts';
import { mostlyRight, mostlyWrong } from '../../../compare/set-changes.ts';
import { count, plural } from '../../../values/format.ts';

/** What the base makes of what the head fails, as the end of a sentence. */
export function ofTheBase(facts: StepFacts | undefined): string {
  if (facts === undefined || facts.scored === 0) return 'and what the base makes of it is not known';
  if (mostlyRight(facts)) return 'which the base passes';
  return mostlyWrong(facts) ? 'which the base fails too' : 'which the base passes half of the time';
}

/** `1 of 2 trials`, of those that were scored. */
export function rightIn(facts: StepFacts | undefined): string {
  return `${count(facts?.correct ?? 0)} of ${plural(facts?.scored ?? 0, 'trial')}`;
}
