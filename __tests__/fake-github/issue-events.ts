import { newId, type State, type StoredIssueEvent } from './state.ts';

type Change = Pick<StoredIssueEvent, 'event' | 'label' | 'stateReason'>;

export function recordEvent(state: State, issue: number, actor: string, change: Change): void {
  state.issueEvents.push({ ...change, id: newId(state), issue, actor, createdAt: state.now });
}

/** Somebody puts a label on an issue or a pull request now. One that is there already stays, and nothing happens. */
export function putLabel(state: State, issue: number, label: string, by: string): void {
  const labels = labelsAt(state, issue);
  if (labels === undefined || labels.includes(label)) return;
  labels.push(label);
  recordEvent(state, issue, by, { event: 'labeled', label });
}

export function takeLabel(state: State, issue: number, label: string, by: string): void {
  const labels = labelsAt(state, issue);
  const index = labels?.indexOf(label) ?? -1;
  if (labels === undefined || index === -1) return;
  labels.splice(index, 1);
  recordEvent(state, issue, by, { event: 'unlabeled', label });
}

/** The labels themselves, to be changed in place. */
export function labelsAt(state: State, number: number): string[] | undefined {
  const issue = state.issues.get(number);
  const pull = state.pullRequests.get(number);
  if (issue !== undefined) return issue.labels;
  if (pull === undefined) return undefined;
  pull.labels ??= [];
  return pull.labels;
}
