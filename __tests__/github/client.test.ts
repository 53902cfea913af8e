import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comments.ts';
import { currentHead } from '../../src/github/pull-requests.ts';
import { runAction } from '../fake-github/runner.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';
import { grantTokens, openPullRequest } from '../jobs/on-github.ts';
import { aPullRequest } from '../jobs/project.ts';

let github: FakeGitHub;
let proxy: Server;
let tunnels: string[];
const before = { ...process.env };

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('good', { login: 'evalgap-test', permissions: { 'pull-requests': 'write' } });
  github.state.pullRequests.set(7, {
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'topic' },
    base: { sha: 'b'.repeat(40), ref: 'main' },
  });
  tunnels = [];
  proxy = createServer();
  // Whatever host is asked for, the fake answers: only a proxy could know where it is.
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const upstream = connectSocket(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  process.env = { ...before };
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const place = (apiUrl: string) => ({ owner: 'acme', repository: 'shop', apiUrl });

describe.each([
  ['inside Actions', true],
  ['outside of them', false],
])('a client %s', (_, inActions) => {
  test('speaks to the API that the place names, a GitHub Enterprise Server too', async () => {
    const client = await connect(place(`${github.url}/api/v3`), 'good', () => {}, inActions);
    expect(await currentHead(client, 7)).toEqual({ kind: 'known', sha: 'a'.repeat(40) });
    expect(github.requests).toHaveLength(1);
  });

  test('tries a read again, and keeps one comment', async () => {
    github.fail('GET', /comments$/, { kind: 'status', status: 502 });
    const client = await connect(place(github.url), 'good', () => {}, inActions);
    const target = { issue: 7, marker: '<!-- evalgap:comment -->', login: 'evalgap-test' };
    expect(await upsertComment(client, target, `${target.marker}\none`)).toMatchObject({ kind: 'created' });
    expect(github.state.comments).toHaveLength(1);
  });
});

describe.each([
  ['inside Actions', true],
  ['outside of them', false],
])('the token of a client %s', (_, inActions) => {
  /** The API, which leads elsewhere, and the host it leads to. */
  let servers: readonly Server[];
  /** What the other host was asked with. */
  const authorizations: (string | undefined)[] = [];

  async function leading(answer: (elsewhere: string) => { status: number; headers: Record<string, string> }) {
    authorizations.length = 0;
    const other = createServer((request, response) => {
      authorizations.push(request.headers.authorization);
      response.setHeader('content-type', 'application/json').end('[]');
    });
    const api = createServer((_request, response) => {
      const { status, headers } = answer(`http://localhost:${portOf(other)}/page`);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('[]');
    });
    servers = [api, other];
    for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return connect(place(`http://127.0.0.1:${portOf(api)}`), 'good', () => {}, inActions);
  }

  afterEach(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('is not sent to another host that a list names as the place of its next page', async () => {
    const client = await leading((elsewhere) => ({ status: 200, headers: { link: `<${elsewhere}>; rel="next"` } }));
    const target = { issue: 7, marker: '<!-- evalgap:comment -->', login: 'evalgap-test' };
    expect(await upsertComment(client, target, `${target.marker}\none`)).toEqual({
      kind: 'failed',
      reason: 'GitHub named a page on another host, which is not asked',
    });
    expect(authorizations).toEqual([]);
  });

  test('is not sent to another host that an answer leads to', async () => {
    const client = await leading((location) => ({ status: 302, headers: { location } }));
    expect((await currentHead(client, 7)).kind).toBe('unknown');
    expect(authorizations).toEqual([undefined]);
  });
});

describe('a proxy that the environment names', () => {
  const named = (): Record<string, string> => {
    const at = `http://127.0.0.1:${portOf(proxy)}`;
    return { http_proxy: at, HTTP_PROXY: at, no_proxy: '', NO_PROXY: '' };
  };

  test('is gone through outside of Actions', async () => {
    Object.assign(process.env, named());
    const client = await connect(place('http://ghes.example/api/v3'), 'good', () => {}, false);
    expect(await currentHead(client, 7)).toEqual({ kind: 'known', sha: 'a'.repeat(40) });
    expect(tunnels).toEqual(['ghes.example:80']);
  });

  test('is gone through by the Action, to a GitHub Enterprise Server that only it can reach', async () => {
    grantTokens(github);
    const repository = aPullRequest({});
    const { exitCode } = await runAction({
      github,
      workspace: repository.root,
      event: openPullRequest(github, repository),
      environment: { ...named(), GITHUB_API_URL: 'http://ghes.example/api/v3' },
    });
    repository.remove();
    expect(exitCode).toBe(0);
    expect(new Set(tunnels)).toEqual(new Set(['ghes.example:80']));
    expect(github.state.comments).toHaveLength(1);
  });
});
