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

describe('a proxy that the environment names', () => {
  const named = (): Record<string, string> => {
    const at = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
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
