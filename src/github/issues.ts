import { z } from 'zod';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import type { Client } from './client.ts';
import { refusalOf, statusOf } from './refusal.ts';

/** An issue that carries our label and was opened under our login. Its texts may be anybody's. */
export interface OwnIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** `completed`, `not_planned`, `duplicate`, `reopened`; null: GitHub does not say. */
  readonly stateReason: string | null;
  /** In milliseconds since 1970, like `createdAt`; absent while it is open. */
  readonly closedAt?: number;
  readonly createdAt: number;
  /** How many comments there are: where there is none, nobody gave an order either. */
  readonly comments: number;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly url: string;
}

/** An issue with the login that it was opened under. */
export interface AuthoredIssue {
  readonly issue: OwnIssue;
  readonly author: string;
}

export interface IssueList {
  readonly label: string;
  /** Login that our issues are opened under. */
  readonly login: string;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const issueSchema = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  state_reason: z.string().nullish(),
  closed_at: instant.nullish(),
  updated_at: instant,
  created_at: instant,
  comments: z.int().min(0).default(0),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).default([]),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  user: z.object({ login: z.string() }).nullish(),
  html_url: z.string(),
  pull_request: z.unknown().optional(),
});

/**
 * Every issue of ours, open or closed, the oldest first. Listed by label and author over all pages and never searched
 * for: search lags behind, and finds what strangers wrote. Errors are thrown: `issueProblem` words them.
 */
export async function listOwnIssues(client: Client, { label, login }: IssueList): Promise<readonly OwnIssue[]> {
  const listed: readonly unknown[] = await client.octokit.paginate(client.octokit.rest.issues.listForRepo, {
    ...client.in,
    labels: label,
    creator: login,
    state: 'all',
    per_page: 100,
  });
  return answerOf(z.array(issueSchema), listed)
    .filter(
      ({ pull_request: pull, user }) => (pull ?? undefined) === undefined && isSameLogin(user?.login ?? '', login),
    )
    .map(issueOf)
    .toSorted((one, other) => one.number - other.number);
}

/** The issue as it stands at this moment; `undefined`: it was deleted, or moved out of sight. */
export async function readIssue(client: Client, number: number): Promise<OwnIssue | undefined> {
  try {
    const { data } = await client.octokit.rest.issues.get({ ...client.in, issue_number: number });
    return issueOf(answerOf(issueSchema, data));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

export function parseIssue(data: unknown): AuthoredIssue {
  const answer = answerOf(issueSchema, data);
  return { issue: issueOf(answer), author: answer.user?.login ?? 'ghost' };
}

/** GitHub minds no case in logins. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Why something could not be done about issues, and whether it holds for all of them. */
export interface IssueProblem {
  readonly problem: Problem;
  /** Nothing that follows can be done either. */
  readonly general: boolean;
}

/** Somebody decided that this repository has no issues, which is no fault of a job. */
export const SWITCHED_OFF: Problem = {
  message: 'Issues are switched off in this repository',
  remedy:
    'Switch them on under Settings, General, Features, or read the review in the summary of each run, where all of it stands',
};

/** The one issue that was asked for is not there; the others may be. */
export function isGone(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || (status === 410 && !isSwitchedOff(error));
}

/** Words what GitHub answered; errors that are not about a request are thrown on. `what` follows "could not". */
export function issueProblem(error: unknown, what: string): IssueProblem {
  if (error instanceof CouldNotCheck) {
    const [problem = { message: error.message }] = error.problems;
    return { general: true, problem };
  }
  const refusal = refusalOf(error, 'issues: write');
  if (refusal.kind === 'forbidden') {
    return {
      general: true,
      problem: {
        message: `Evalgap could not ${what}: the token may not write issues`,
        remedy: 'Give the job `issues: write` under `permissions:`',
      },
    };
  }
  const { reason } = refusal;
  const status = statusOf(error);
  const message = `Evalgap could not ${what}: ${reason}`;
  if (isSwitchedOff(error)) return { general: true, problem: SWITCHED_OFF };
  if (status === 403 && /locked/i.test(reason)) {
    return {
      general: false,
      problem: { message, remedy: 'Unlock the conversation, or let people with write access only comment there' },
    };
  }
  const limited = status === 429 || /rate limit/i.test(reason);
  return { general: limited, problem: { message, ...(limited ? { remedy: 'Run the review again later' } : {}) } };
}

function isSwitchedOff(error: unknown): boolean {
  return statusOf(error) === 410 && error instanceof Error && /disabled/i.test(error.message);
}

function answerOf<T>(schema: z.ZodType<T>, data: unknown): T {
  const answer = schema.safeParse(data);
  if (!answer.success) throw new Error('GitHub answered with something that is no issue');
  return answer.data;
}

function issueOf(data: z.output<typeof issueSchema>): OwnIssue {
  const { number, title, state, html_url: url, comments, created_at: createdAt } = data;
  return {
    number,
    title,
    body: data.body ?? '',
    state,
    stateReason: data.state_reason ?? null,
    ...(state === 'closed' ? { closedAt: data.closed_at ?? data.updated_at } : {}),
    createdAt,
    comments,
    labels: data.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (data.assignees ?? []).map(({ login }) => login),
    url,
  };
}
