import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, pathOf } from './answer.ts';
import { type Contract, githubContract } from './contract.ts';
import { writeCounts } from './contract-counts.ts';
import type { WebhookEvent } from './events.ts';
import { type Fault, faultPlan } from './faults.ts';
import type { Response } from './route.ts';
import { emptyState, type State } from './state.ts';
import { type StorageRequest, stored } from './storage.ts';

export interface FakeGitHub {
  readonly url: string;
  /** The same server as an Enterprise Server gives its API. */
  readonly enterpriseUrl: string;
  readonly state: State;
  readonly contract: Contract;
  /** `POST /repos/acme/shop/…` in the order of arrival. */
  readonly requests: readonly string[];
  /** What the other host was asked for, which artifacts are fetched from. */
  readonly storageRequests: readonly StorageRequest[];
  /** What the changes made so far would start workflows with. */
  readonly events: readonly WebhookEvent[];
  /** Lets the next requests that match fail, one fault each, in order. */
  fail(method: string, path: RegExp, ...faults: readonly Fault[]): void;
  /** Lets one request fail, whichever it is and of either host: the first to come from here on is number 1. */
  failNth(nth: number, fault: Fault): void;
  stop(): Promise<void>;
}

/** A GitHub on loopback that remembers, refuses as the real one does, and is held to its published contract. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const state = emptyState();
  const contract = githubContract();
  const requests: string[] = [];
  const storageRequests: StorageRequest[] = [];
  const events: WebhookEvent[] = [];
  const faults = faultPlan();

  const api: RequestListener = async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${addressOf(apiServer)}`);
    const method = incoming.method ?? 'GET';
    requests.push(`${method} ${pathOf(url)}`);
    const text = await bodyOf(incoming);
    const storageUrl = `http://${addressOf(storageServer)}`;
    await under(faults.next(method, pathOf(url)), incoming, outgoing, (fault) =>
      answer({ state, contract, events, storageUrl }, { method, url, text, headers: incoming.headers, fault }),
    );
  };

  const storage: RequestListener = async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://storage');
    storageRequests.push({ path: url.pathname, authorized: incoming.headers.authorization !== undefined });
    await under(faults.next(incoming.method ?? 'GET', url.pathname), incoming, outgoing, (fault) =>
      stored(state, url, incoming.headers, fault),
    );
  };

  const [apiServer, storageServer] = [createServer(api), createServer(storage)];
  await Promise.all([listening(apiServer), listening(storageServer)]);
  const url = `http://${addressOf(apiServer)}`;
  return {
    url,
    enterpriseUrl: `${url}/api/v3`,
    state,
    contract,
    requests,
    storageRequests,
    events,
    fail: (method, path, ...planned) => faults.fail(method, path, planned),
    failNth: faults.failNth,
    async stop() {
      await Promise.all([stopped(apiServer), stopped(storageServer)]);
      writeCounts(contract);
    },
  };
}

/** Carries a request out, or whatever its fault leaves of it. */
async function under(
  fault: Fault | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  carryOut: (fault: Fault | undefined) => Response,
): Promise<void> {
  if (fault?.kind === 'reset' && !fault.carriedOut) return void incoming.socket.destroy();
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  const { status, body, headers } = carryOut(fault);
  if (fault?.kind === 'reset') return void incoming.socket.destroy();
  const raw = Buffer.isBuffer(body);
  const type = raw ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8';
  outgoing.writeHead(status, { ...(body === undefined ? {} : { 'content-type': type }), ...headers });
  outgoing.end(body === undefined || raw ? body : JSON.stringify(body));
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
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
