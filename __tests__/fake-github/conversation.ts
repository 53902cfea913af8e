import { type Permission, type Request, type Response, refused } from './route.ts';
import type { State } from './state.ts';

/** An issue or a pull request, of which GitHub's issues API makes no difference. */
export interface Conversation {
  readonly number: number;
  readonly pullRequest: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  readonly locked: boolean;
}

/**
 * What a number stands for. While a test has described no issue and no pull request at all, every number is taken for
 * a pull request.
 */
export function conversation(
  { state, parameters }: Request,
  number = Number(parameters.issue_number),
): Conversation | undefined {
  const pull = state.pullRequests.get(number);
  const issue = state.issues.get(number);
  if (pull === undefined && issue === undefined && state.pullRequests.size + state.issues.size > 0) return undefined;
  const { author = 'octocat', labels = [], locked = false } = issue ?? pull ?? {};
  return { number, pullRequest: issue === undefined, author, labels, locked };
}

/** On a pull request either permission does; on an issue only `issues`. */
export function answersTo(about: Conversation | undefined, level: 'read' | 'write'): readonly Permission[] {
  return about?.pullRequest === false ? [`issues:${level}`] : [`issues:${level}`, `pull-requests:${level}`];
}

export function switchedOff(state: State): Response | undefined {
  return state.hasIssues ? undefined : refused(410, 'Issues has been disabled in this repository.');
}

export function labelName(given: unknown): string {
  return typeof given === 'string' ? given : String((given as { name?: unknown }).name);
}
