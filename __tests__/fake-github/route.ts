import type { WebhookEvent } from './events.ts';
import type { State, Token } from './state.ts';

export interface Request {
  readonly state: State;
  readonly url: string;
  readonly token: Token;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** The other host, which artifacts are fetched from. */
  readonly storageUrl: string;
  /** Tells of a change that starts workflows, unless the workflow's own token made it. */
  readonly trigger: (event: WebhookEvent) => void;
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As a workflow's `permissions:` name it: `contents:read`. */
export type Permission = `${'actions' | 'contents' | 'issues' | 'metadata' | 'pull-requests' | 'statuses' | 'user'}:${
  | 'read'
  | 'write'}`;

/** One operation of the API: its path as GitHub's description writes it, and the permissions any one of which it asks. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly permission: Permission | ((request: Request) => readonly Permission[]);
  readonly answer: (request: Request) => Response;
}

/** A page of a list, with the `Link` header by which GitHub names the pages around it. */
export function page<Item>(
  request: Request,
  items: readonly Item[],
  wrap: (items: readonly Item[], total: number) => unknown = (shown) => shown,
): Response {
  const size = Math.min(Number(request.query.get('per_page') ?? 30), 100);
  const number = Number(request.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(to));
    return `<${request.url}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.slice((number - 1) * size, number * size), items.length),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

/** An answer in GitHub's words for what cannot be done. */
export function refused(status: number, message: string): Response {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

export function notFound(): Response {
  return refused(404, 'Not Found');
}

export function unprocessable(resource: string, field: string, message: string, code = 'custom'): Response {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource, code, field, message }],
      documentation_url: 'https://docs.github.com/rest',
      status: '422',
    },
  };
}

/** As GitHub words it when a token lacks a permission. */
export function notAccessible(): Response {
  return refused(403, 'Resource not accessible by integration');
}
