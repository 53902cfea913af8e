/** What the fake GitHub remembers of one repository. */
export interface State {
  readonly owner: string;
  readonly repository: string;
  readonly comments: StoredComment[];
  readonly statuses: StoredStatus[];
  readonly pullRequests: Map<number, StoredPullRequest>;
  /** Branch → tip. */
  readonly branches: Map<string, string>;
  /** `base...head` by SHA → merge base; unknown pairs answer 404. */
  readonly mergeBases: Map<string, string>;
  readonly tokens: Map<string, Token>;
  nextId: number;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  edits: number;
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
  head: { sha: string; ref: string };
  readonly base: { sha: string; ref: string };
}

/** Who a token speaks for and what it may do. */
export interface Token {
  readonly login: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export function emptyState(): State {
  return {
    owner: 'acme',
    repository: 'shop',
    comments: [],
    statuses: [],
    pullRequests: new Map(),
    branches: new Map(),
    mergeBases: new Map(),
    tokens: new Map(),
    nextId: 1000,
  };
}
