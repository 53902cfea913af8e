import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { COMMENTS } from './comments.ts';
import { type Contract, githubContract } from './contract.ts';
import { PULL_REQUESTS } from './pull-requests.ts';
import { notFound, type Response, type Route } from './route.ts';
import { emptyState, type State, type Token } from './state.ts';
import { STATUSES } from './statuses.ts';

const ROUTES: readonly Route[] = [...COMMENTS, ...STATUSES, ...PULL_REQUESTS];

/** What may go wrong with a request, once per fault set. */
type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** The connection is cut before the request is carried out, or after it. */
  | { readonly kind: 'reset'; readonly carriedOut: boolean }
  | { readonly kind: 'slow'; readonly milliseconds: number };

export interface FakeGitHub {
  readonly url: string;
  readonly state: State;
  readonly contract: Contract;
  /** `POST /repos/acme/shop/…` in the order of arrival. */
  readonly requests: readonly string[];
  /** Lets the next requests that match fail, one fault each, in order. */
  fail(method: string, path: RegExp, ...faults: readonly Fault[]): void;
  stop(): Promise<void>;
}

/** A GitHub on loopback that remembers, refuses as the real one does, and is held to its published contract. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const state = emptyState();
  const contract = githubContract();
  const requests: string[] = [];
  const planned: { method: string; path: RegExp; faults: Fault[] }[] = [];

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://loopback');
    const method = incoming.method ?? 'GET';
    requests.push(`${method} ${url.pathname}`);
    const text = await bodyOf(incoming);
    const plan = planned.find(
      (entry) => entry.faults.length > 0 && entry.method === method && entry.path.test(url.pathname),
    );
    const fault = plan?.faults.shift();
    if (fault?.kind === 'reset' && !fault.carriedOut) return void incoming.socket.destroy();
    if (fault?.kind === 'status') {
      return send(outgoing, {
        status: fault.status,
        body: { message: fault.message ?? 'Server Error' },
        ...(fault.headers ? { headers: fault.headers } : {}),
      });
    }
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const response = answer(method, url, text, incoming.headers.authorization);
    if (fault?.kind === 'reset') return void incoming.socket.destroy();
    send(outgoing, response);
  }

  function answer(method: string, url: URL, text: string, authorization: string | undefined): Response {
    const matched = match(method, url.pathname);
    if (matched === undefined) {
      contract.violations.push(`${method} ${url.pathname}: the fake does not know this operation`);
      return notFound();
    }
    const { route, parameters } = matched;
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    contract.checkRequest(method, route.path, parameters, url.searchParams, body);
    const token = state.tokens.get((authorization ?? '').replace(/^(token|bearer) /i, ''));
    const response =
      token === undefined
        ? {
            status: 401,
            body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
          }
        : allowed(token, route)
          ? route.answer({
              state,
              url: `http://${serverAddress()}${url.pathname}`,
              token,
              parameters,
              query: url.searchParams,
              body: (body ?? {}) as Record<string, unknown>,
            })
          : forbidden();
    contract.checkResponse(method, route.path, response.status, response.body);
    return response;
  }

  function match(method: string, path: string): { route: Route; parameters: Record<string, string> } | undefined {
    for (const route of ROUTES) {
      if (route.method !== method) continue;
      const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const found = new RegExp(`^${route.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
      if (found === null) continue;
      const parameters = Object.fromEntries(
        names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
      );
      if (parameters.owner === state.owner && parameters.repo === state.repository) return { route, parameters };
    }
    return undefined;
  }

  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serverAddress = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${serverAddress()}`,
    state,
    contract,
    requests,
    fail(method, path, ...faults) {
      planned.push({ method, path, faults: [...faults] });
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function allowed(token: Token, { permission: [name, level] }: Route): boolean {
  const granted = token.permissions[name];
  return granted === 'write' || granted === level;
}

/** As GitHub words it when the workflow's token lacks a permission. */
function forbidden(): Response {
  return {
    status: 403,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(outgoing: ServerResponse, { status, body, headers }: Response): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  outgoing.end(body === undefined ? '' : JSON.stringify(body));
}
