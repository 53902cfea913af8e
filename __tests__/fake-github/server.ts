import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Contract, githubContract } from './contract.ts';
import type { WebhookEvent } from './events.ts';
import { type Fault, faultPlan } from './faults.ts';
import { graphql } from './graphql.ts';
import { notAccessible, notFound, type Permission, type Request, type Response, type Route, refused } from './route.ts';
import { match } from './routes.ts';
import { emptyState, type State, type Token } from './state.ts';
import { type StorageRequest, storage } from './storage.ts';

/** Its events start no workflow, so that a workflow cannot start itself. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Only these start one whoever sends them. */
const ALWAYS_STARTS = new Set(['workflow_dispatch', 'repository_dispatch']);
const RATE_LIMIT = 1000;
const BAD_CREDENTIALS = refused(401, 'Bad credentials');

export interface FakeGitHub {
  readonly url: string;
  /** The same server as an Enterprise Server gives its API. */
  readonly enterpriseUrl: string;
  readonly state: State;
  readonly contract: Contract;
  /** `POST /repos/acme/shop/…` in the order of arrival. */
  readonly requests: readonly string[];
  /** What the changes made so far would start workflows with. */
  readonly events: readonly WebhookEvent[];
  /** What the other host was asked for, which artifacts are fetched from. */
  readonly storageRequests: readonly StorageRequest[];
  /** Lets the next requests that match fail, one fault each, in order. */
  fail(method: string, path: RegExp, ...faults: readonly Fault[]): void;
  /** Lets one request fail, whichever it is: the first to come from here on is number 1. */
  failNth(nth: number, fault: Fault): void;
  stop(): Promise<void>;
}

/** A GitHub on loopback that remembers, refuses as the real one does, and is held to its published contract. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const state = emptyState();
  const contract = githubContract();
  const requests: string[] = [];
  const events: WebhookEvent[] = [];
  const storageRequests: StorageRequest[] = [];
  const faults = faultPlan();

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://loopback');
    const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '');
    const method = incoming.method ?? 'GET';
    requests.push(`${method} ${path}`);
    const text = await bodyOf(incoming);
    const fault = faults.next(method, path);
    if (fault?.kind === 'reset' && !fault.carriedOut) return void incoming.socket.destroy();
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const response = answer(method, url, path, text, incoming.headers, fault);
    if (fault?.kind === 'reset') return void incoming.socket.destroy();
    send(outgoing, { ...response, headers: { ...rateLimit(state), ...response.headers } });
  }

  function answer(
    method: string,
    url: URL,
    path: string,
    text: string,
    headers: IncomingMessage['headers'],
    fault: Fault | undefined,
  ): Response {
    const token = state.tokens.get((headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const request = (parameters: Readonly<Record<string, string>>, speaker: Token): Request => ({
      state,
      url: `http://${addressOf(server)}${url.pathname}`,
      storageUrl: `http://${addressOf(storageServer)}`,
      token: speaker,
      parameters,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
      accept: headers.accept ?? '',
      trigger(event) {
        if (speaker.login !== WORKFLOW_BOT || ALWAYS_STARTS.has(event.name)) events.push(event);
      },
    });
    const failure = fault?.kind === 'status' ? faultAnswer(fault) : token === undefined ? BAD_CREDENTIALS : undefined;
    if (method === 'POST' && /^(\/api)?\/graphql$/.test(path)) {
      return failure ?? graphql(request({}, token as Token), contract);
    }
    const matched = match(state, method, path);
    if (matched === undefined) {
      contract.violations.push(`${method} ${path}: the fake does not know this operation`);
      return notFound();
    }
    const { route, parameters } = matched;
    contract.checkRequest(method, route.path, parameters, url.searchParams, body);
    const response = failure ?? carriedOut(route, request(parameters, token as Token));
    contract.checkResponse(method, route.path, response.status, response.body);
    return response;
  }

  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  const storageServer = createServer(storage(state, storageRequests));
  await Promise.all([listening(server), listening(storageServer)]);
  const url = `http://${addressOf(server)}`;
  return {
    url,
    enterpriseUrl: `${url}/api/v3`,
    state,
    contract,
    requests,
    events,
    storageRequests,
    fail: (method, path, ...planned) => faults.fail(method, path, planned),
    failNth: faults.failNth,
    async stop() {
      await Promise.all([stopped(server), stopped(storageServer)]);
    },
  };
}

function faultAnswer({ status, message = 'Server Error', headers = {} }: Extract<Fault, { kind: 'status' }>): Response {
  return { ...refused(status, message), headers };
}

function carriedOut(route: Route, request: Request): Response {
  const { state, token } = request;
  if (state.rateLimitRemaining <= 0) return refused(403, 'API rate limit exceeded for installation ID 1.');
  state.rateLimitRemaining -= 1;
  const asked = typeof route.permission === 'string' ? [route.permission] : route.permission(request);
  return asked.some((permission) => grants(token, permission)) ? route.answer(request) : notAccessible();
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

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(outgoing: ServerResponse, { status, body, headers }: Response): void {
  const raw = Buffer.isBuffer(body);
  const type = raw ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8';
  outgoing.writeHead(status, { ...(body === undefined ? {} : { 'content-type': type }), ...headers });
  outgoing.end(body === undefined || raw ? body : JSON.stringify(body));
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
