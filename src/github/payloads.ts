import { z } from 'zod';
import { FULL_SHA } from '../values/sha.ts';

const sha = z.string().regex(FULL_SHA, 'must be a full SHA');
const number = z.int().positive();
const account = z.object({ login: z.string().min(1), type: z.string().default('User') });
/** Absent once the repository or the account is gone. */
const headRepository = z.object({ id: number, full_name: z.string(), owner: account }).nullish();

export const repositoryPayload = z.object({
  repository: z.object({ id: number, default_branch: z.string().min(1) }).optional(),
});

/** A pull request as a `pull_request` payload and the API both give it. */
export const pullRequestSchema = z.object({
  number,
  state: z.string().default('open'),
  user: account.nullish(),
  head: z.object({ sha, ref: z.string(), repo: headRepository }),
  base: z.object({ sha, ref: z.string(), repo: z.object({ id: number, full_name: z.string() }) }),
});

export const pullRequestPayload = z.object({
  action: z.string(),
  pull_request: pullRequestSchema,
  /** What an edit left behind; `base` where the pull request went to another branch. */
  changes: z.object({ base: z.object({ ref: z.object({ from: z.string() }) }).nullish() }).nullish(),
});

export const mergeGroupPayload = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha, base_ref: z.string() }),
});

export const pushPayload = z.object({
  ref: z.string(),
  after: sha,
  deleted: z.boolean().default(false),
  repository: z.object({ default_branch: z.string().min(1) }),
});

export const workflowRunPayload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: number,
    event: z.string(),
    path: z.string().nullish(),
    conclusion: z.string().nullish(),
    head_sha: sha,
    head_branch: z.string().nullish(),
    run_attempt: number.default(1),
    head_repository: headRepository,
  }),
});

export const issueCommentPayload = z.object({
  action: z.string(),
  comment: z.object({ id: number, body: z.string(), user: account.nullish() }),
  issue: z.object({
    number,
    state: z.string().default('open'),
    user: account.nullish(),
    body: z.string().nullish(),
    labels: z.array(z.object({ name: z.string() })).default([]),
    pull_request: z.object({}).nullish(),
  }),
});

export const dispatchPayload = z.object({
  ref: z.string().default(''),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()).nullish(),
});

export const issuesPayload = z.object({
  action: z.string(),
  issue: z.object({
    number,
    user: account.nullish(),
    body: z.string().nullish(),
    labels: z.array(z.object({ name: z.string() })).default([]),
  }),
  sender: account.nullish(),
});
