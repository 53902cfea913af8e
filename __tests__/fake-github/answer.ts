import type { IncomingHttpHeaders } from 'node:http';
import type { Contract } from './contract.ts';
import type { WebhookEvent } from './events.ts';
import type { Fault } from './faults.ts';
import { graphql } from './graphql.ts';
import { notAccessible, notFound, type Permission, type Request, type Response, type Route, refused } from './route.ts';
import { match } from './routes.ts';
import type { State, Token } from './state.ts';

/** Its events start no workflow, so that a workflow cannot start itself. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Only these start one whoever sends them. */
const ALWAYS_STARTS = new Set(['workflow_dispatch', 'repository_dispatch']);
const RATE_LIMIT = 1000;
const NOBODY: Token = { login: '', permissions: {} };

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly fault: Fault | undefined;
}

export interface Answering {
  readonly state: State;
  readonly contract: Contract;
  readonly events: WebhookEvent[];
  readonly storageUrl: string;
}

/** What GitHub says to a request, and what it does about it; both sides are held to the contract. */
export function answer({ state, contract, events, storageUrl }: Answering, call: Call): Response {
  const { method, url, headers, text, fault } = call;
  const path = pathOf(url);
  const token = state.tokens.get((headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
  const body = json(text);
  const request = (parameters: Readonly<Record<string, string>>): Request => ({
    state,
    url: url.origin + url.pathname,
    storageUrl,
    token: token ?? NOBODY,
    parameters,
    query: url.searchParams,
    body: (body ?? {}) as Record<string, unknown>,
    accept: headers.accept ?? '',
    trigger(event) {
      if (token?.login !== WORKFLOW_BOT || ALWAYS_STARTS.has(event.name)) events.push(event);
    },
  });
  const failure = failureOf(state, token, fault);
  if (method === 'POST' && path === '/graphql') return failure ?? graphql(request({}), contract);
  const matched = match(state, method, path);
  if (matched === undefined) {
    contract.violations.push(`${method} ${path}: the fake does not know this operation`);
    return notFound();
  }
  const { route, parameters } = matched;
  if (!headers['user-agent'])
    contract.violations.push(`${method} ${path}: GitHub refuses requests without a user agent`);
  contract.checkRequest(method, route.path, parameters, url.searchParams, body);
  const response = failure ?? carriedOut(route, request(parameters));
  contract.checkResponse(method, route.path, response.status, response.body);
  return { ...response, headers: { ...rateLimit(state), ...response.headers } };
}

/** The path on github.com of what an Enterprise Server keeps under `/api`. */
export function pathOf({ pathname }: URL): string {
  return pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
}

function failureOf(state: State, token: Token | undefined, fault: Fault | undefined): Response | undefined {
  if (fault?.kind === 'status') {
    const { status, message = 'Server Error', headers = {} } = fault;
    return { ...refused(status, message), headers };
  }
  if (token === undefined) return refused(401, 'Bad credentials');
  if (state.rateLimitRemaining <= 0) return refused(403, 'API rate limit exceeded for installation ID 1.');
  state.rateLimitRemaining -= 1;
  return undefined;
}

function carriedOut(route: Route, request: Request): Response {
  const asked = typeof route.permission === 'string' ? [route.permission] : route.permission(request);
  return asked.some((permission) => grants(request.token, permission)) ? route.answer(request) : notAccessible();
}

function grants({ permissions, login }: Token, permission: Permission): boolean {
  const [name = '', level] = permission.split(':');
  if (name === 'metadata') return true;
  if (name === 'user') return !login.endsWith('[bot]');
  return permissions[name] === 'write' || permissions[name] === level;
}

function rateLimit({ rateLimitRemaining, now }: State): Record<string, string> {
  return {
    'x-ratelimit-limit': String(RATE_LIMIT),
    'x-ratelimit-remaining': String(rateLimitRemaining),
    'x-ratelimit-used': String(RATE_LIMIT - rateLimitRemaining),
    'x-ratelimit-reset': String(Math.floor(Date.parse(now) / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  };
}

/** What is no JSON is left as text, for the contract to refuse. */
function json(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
