import type { GitObject } from './git-store.ts';

/** What the fake GitHub remembers of one repository; tests read and change it as they like. */
export interface State {
  readonly owner: string;
  readonly repository: string;
  readonly repositoryId: number;
  defaultBranch: string;
  visibility: 'public' | 'private';
  /** Off: GitHub answers 410 to everything about issues; pull requests go on. */
  hasIssues: boolean;
  /** Off: the token of a workflow opens no pull requests, whatever its permissions are. */
  actionsMayOpenPullRequests: boolean;
  /** The moment that everything written from here on happens at. */
  now: string;
  readonly comments: StoredComment[];
  readonly issues: Map<number, StoredIssue>;
  /** What happened to issues and pull requests, in the order in which it did. */
  readonly issueEvents: StoredIssueEvent[];
  readonly labels: Map<string, StoredLabel>;
  readonly reactions: StoredReaction[];
  readonly statuses: StoredStatus[];
  readonly pullRequests: Map<number, StoredPullRequest>;
  /** Git objects by id, those of forks among them. While there are none, any commit is taken to exist. */
  readonly objects: Map<string, GitObject>;
  /** Branch → tip. */
  readonly branches: Map<string, string>;
  /** Every other ref by its full name (`refs/tags/v1`) → object. */
  readonly refs: Map<string, string>;
  /** `owner:branch` of a fork → tip. */
  readonly forkBranches: Map<string, string>;
  /** `base...head` by SHA → merge base, where the commits themselves are not there; unknown pairs answer 404. */
  readonly mergeBases: Map<string, string>;
  readonly rules: BranchRule[];
  /** Login → what it may do here. */
  readonly collaborators: Map<string, { permission: 'admin' | 'write' | 'read' | 'none'; role: string }>;
  /** Logins that nobody has. */
  readonly unknownUsers: Set<string>;
  readonly workflows: StoredWorkflow[];
  readonly runs: StoredRun[];
  readonly artifacts: StoredArtifact[];
  readonly tokens: Map<string, Token>;
  /** How many lists do not show yet what was just created: comments, issues and runs. */
  lag: number;
  /** Requests that are left before the primary limit. */
  rateLimitRemaining: number;
  nextId: number;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  edits: number;
  readonly createdAt?: string;
  updatedAt?: string;
}

export interface StoredIssue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason?: string | null;
  labels: string[];
  assignees?: string[];
  locked?: boolean;
  readonly createdAt?: string;
  updatedAt?: string;
  /** When and by whom its text was edited last; the account may be gone. */
  edited?: { readonly at: string; readonly by: string | null };
}

export interface StoredIssueEvent {
  readonly id: number;
  readonly issue: number;
  readonly event: 'labeled' | 'unlabeled' | 'closed' | 'reopened';
  readonly actor: string;
  /** Of the first two. */
  readonly label?: string;
  /** Of the last two. */
  readonly stateReason?: string | null;
  readonly createdAt: string;
}

export interface StoredLabel {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface StoredReaction {
  readonly id: number;
  readonly comment: number;
  readonly author: string;
  readonly content: string;
}

export interface StoredStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
}

export interface StoredPullRequest {
  readonly number: number;
  /** Without `repo` the branch lies here; `null` is a fork that was deleted since. */
  head: { sha: string; ref: string; readonly repo?: Fork | null };
  readonly base: { sha: string; ref: string };
  readonly author?: string;
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  merged?: boolean;
  closedAt?: string;
  labels?: string[];
  locked?: boolean;
  /** Changed files, where the commits themselves are not there. */
  readonly files?: readonly string[];
}

export interface Fork {
  readonly id: number;
  readonly owner: string;
}

/** A ruleset: branches that match take none of these changes, but from those exempt. */
interface BranchRule {
  readonly pattern: RegExp;
  readonly forbids: readonly ('create' | 'update' | 'delete')[];
  readonly exempt?: readonly string[];
}

export interface StoredWorkflow {
  readonly id: number;
  readonly path: string;
  readonly name?: string;
  state?: 'active' | 'disabled_manually';
  /** Of `workflow_dispatch`: input → whether it is required. Absent: the workflow cannot be dispatched. */
  readonly inputs?: Readonly<Record<string, boolean>>;
}

export interface StoredRun {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string;
  /** The fork it ran for; without it, this repository. */
  readonly fork?: Fork;
  /** Shown in `pull_requests`; GitHub never shows those of forks. */
  readonly pullRequests?: readonly number[];
  readonly actor?: string;
  readonly createdAt?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  attempt: number;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly zip: Uint8Array;
  expired?: boolean;
  readonly createdAt?: string;
}

/** Who a token speaks for and what it may do; `metadata: read` comes with each. */
export interface Token {
  readonly login: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export function emptyState(): State {
  return {
    owner: 'acme',
    repository: 'shop',
    repositoryId: 1,
    defaultBranch: 'main',
    visibility: 'private',
    hasIssues: true,
    actionsMayOpenPullRequests: true,
    now: '2026-11-02T09:00:00Z',
    comments: [],
    issues: new Map(),
    issueEvents: [],
    labels: new Map(),
    reactions: [],
    statuses: [],
    pullRequests: new Map(),
    objects: new Map(),
    branches: new Map(),
    refs: new Map(),
    forkBranches: new Map(),
    mergeBases: new Map(),
    rules: [],
    collaborators: new Map(),
    unknownUsers: new Set(),
    workflows: [],
    runs: [],
    artifacts: [],
    tokens: new Map(),
    lag: 0,
    rateLimitRemaining: 1000,
    nextId: 1000,
  };
}

export function newId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}
