import type { IssueAction, IssueText } from '../github/issue-plan.ts';
import type { OwnIssue } from '../github/issues.ts';
import { assertNever } from '../values/json.ts';

/** The issues as they would stand had GitHub been told to do all of this at that time. */
export function carriedOut(
  listed: readonly OwnIssue[],
  actions: readonly IssueAction[],
  time: number,
): readonly OwnIssue[] {
  return actions.reduce((issues, action) => after(issues, action, time), listed);
}

function after(issues: readonly OwnIssue[], action: IssueAction, time: number): readonly OwnIssue[] {
  switch (action.kind) {
    case 'open':
      return [...issues, newIssue(issues.length + 1, action.wanted.write(), time)];
    case 'update':
      return replaced(issues, { ...action.issue, ...textOf(action.wanted.write(action.issue)) });
    case 'reopen':
      return replaced(issues, reopened(action.issue, textOf(action.wanted.write(action.issue))));
    case 'close': {
      const closing = action.close(action.issue);
      return closing === undefined
        ? issues
        : replaced(issues, {
            ...action.issue,
            ...closing.text,
            state: 'closed',
            stateReason: 'completed',
            closedAt: time,
          });
    }
    case 'close-duplicate':
      return replaced(issues, { ...action.issue, state: 'closed', stateReason: 'not_planned', closedAt: time });
    case 'leave':
      return issues;
    default:
      return assertNever(action);
  }
}

function newIssue(number: number, text: IssueText, createdAt: number): OwnIssue {
  return {
    number,
    ...textOf(text),
    state: 'open',
    stateReason: null,
    createdAt,
    comments: 0,
    labels: [],
    assignees: [],
    url: '',
  };
}

function reopened({ closedAt: _, ...issue }: OwnIssue, text: IssueText): OwnIssue {
  return { ...issue, ...text, state: 'open', stateReason: 'reopened' };
}

function textOf({ title, body }: IssueText): IssueText {
  return { title, body };
}

function replaced(issues: readonly OwnIssue[], issue: OwnIssue): readonly OwnIssue[] {
  return issues.map((other) => (other.number === issue.number ? issue : other));
}
