import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { artifactsOfRepository, artifactsOfRun, downloadArtifact } from '../../src/github/artifacts.ts';
import { type Client, connect } from '../../src/github/client.ts';

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse, url: URL) => void;

interface Host {
  readonly url: string;
  readonly seen: { readonly path: string; readonly authorization: string | undefined }[];
  answer: Handler;
  stop(): Promise<void>;
}

const ARCHIVE = Buffer.from('PK archive');
const REPORT = { id: 5, name: 'evalgap-report', bytes: ARCHIVE.length };

let api: Host;
let storage: Host;
let client: Client;

beforeEach(async () => {
  storage = await startHost((_, outgoing) => outgoing.end(ARCHIVE));
  api = await startHost((_, outgoing) => redirect(outgoing, `${storage.url}/blob?sig=secret`));
  client = await connect({ owner: 'acme', repository: 'shop', apiUrl: api.url }, 'our-token', () => {});
});

afterEach(async () => {
  await Promise.all([api.stop(), storage.stop()]);
});

async function startHost(answer: Handler): Promise<Host> {
  const host = {} as Host;
  const server: Server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://loopback');
    host.seen.push({ path: url.pathname, authorization: incoming.headers.authorization });
    host.answer(incoming, outgoing, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(host, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    answer,
    stop() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function redirect(outgoing: ServerResponse, location: string): void {
  outgoing.writeHead(302, { location }).end();
}

function refuse(status: number, message = 'No'): Handler {
  return (_, outgoing) =>
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

/** What GitHub lists, in pages of its own. */
function listing(pages: readonly (readonly object[])[]): Handler {
  return (_, outgoing, url) => {
    const number = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(number + 1));
    const link = `<${api.url}${next.pathname}${next.search}>; rel="next"`;
    outgoing.writeHead(200, { 'content-type': 'application/json', ...(number < pages.length ? { link } : {}) });
    outgoing.end(JSON.stringify({ total_count: pages.flat().length, artifacts: pages[number - 1] ?? [] }));
  };
}

function listed(id: number, rest: object = {}): object {
  return { id, name: 'evalgap-report', size_in_bytes: 10, expired: false, created_at: '2026-11-23T08:00:00Z', ...rest };
}

describe('a list of artifacts', () => {
  test('of a run goes through every page: the newest of that name first, none expired', async () => {
    api.answer = listing([
      [listed(1), listed(2, { created_at: '2026-11-23T10:00:00Z' }), listed(3, { name: 'evalgap-runs' })],
      [listed(4, { expired: true, created_at: '2026-11-23T12:00:00Z' }), listed(5)],
    ]);
    const found = await artifactsOfRun(client, 99, 'evalgap-report');
    expect(found.map(({ id }) => id)).toEqual([2, 5, 1]);
    expect(api.seen.map(({ path }) => path)).toEqual(Array(2).fill('/repos/acme/shop/actions/runs/99/artifacts'));
  });

  test('of the repository says which run left each, and asks for no page that nobody reads', async () => {
    const run = { id: 7, head_sha: 'a'.repeat(40), head_branch: 'main', repository_id: 1, head_repository_id: 1 };
    api.answer = listing([[listed(9, { workflow_run: run }), listed(8, { workflow_run: null })], [listed(7)]]);
    for await (const artifact of artifactsOfRepository(client, 'evalgap-report')) {
      expect(artifact).toEqual({
        id: 9,
        name: 'evalgap-report',
        bytes: 10,
        createdAt: '2026-11-23T08:00:00Z',
        run: { id: 7, headSha: 'a'.repeat(40), headBranch: 'main', repositoryId: 1, headRepositoryId: 1 },
      });
      break;
    }
    expect(api.seen).toHaveLength(1);
    const all: number[] = [];
    for await (const { id, run: from } of artifactsOfRepository(client, 'evalgap-report')) {
      all.push(id);
      if (id !== 9) expect(from).toBeUndefined();
    }
    expect(all).toEqual([9, 8, 7]);
  });

  test('that may not be read names the permission', async () => {
    api.answer = refuse(403, 'Resource not accessible by integration');
    await expect(artifactsOfRun(client, 99, 'evalgap-report')).rejects.toThrow(/`actions: read`/);
    await expect(artifactsOfRepository(client, 'evalgap-report').next()).rejects.toThrow(/`actions: read`/);
  });
});

describe('an artifact', () => {
  test('comes from another host, which never sees our token', async () => {
    expect(Buffer.from(await downloadArtifact(client, REPORT, 100))).toEqual(ARCHIVE);
    expect(api.seen).toEqual([{ path: '/repos/acme/shop/actions/artifacts/5/zip', authorization: 'token our-token' }]);
    expect(storage.seen).toEqual([{ path: '/blob', authorization: undefined }]);
  });

  test('that says it is too large is not asked for', async () => {
    await expect(downloadArtifact(client, { ...REPORT, bytes: 101 }, 100)).rejects.toThrow(/larger than 100 bytes/);
    expect(api.seen).toEqual([]);
  });

  test('that turns out too large is given up on the way', async () => {
    let sent = 0;
    storage.answer = (_, outgoing) => {
      const more = (): void => {
        if (outgoing.destroyed) return;
        sent += 65_536;
        outgoing.write(Buffer.alloc(65_536), more);
      };
      more();
    };
    await expect(downloadArtifact(client, REPORT, 1_000)).rejects.toThrow(/larger than 1000 bytes/);
    expect(sent).toBeLessThan(50 * 1024 * 1024);
  });

  test.each([
    [404, /no longer there/],
    [409, /not ready yet.*in a minute/],
    [410, /has expired.*retention-days/],
  ])('refused with %i is worded', async (status, words) => {
    api.answer = refuse(status);
    await expect(downloadArtifact(client, REPORT, 100)).rejects.toThrow(words);
    expect(storage.seen).toEqual([]);
  });

  test.each([['ftp://files.example/x'], ['file:///etc/passwd'], ['not an address'], ['']])(
    'is not fetched from %j',
    async (location) => {
      api.answer = (_, outgoing) => redirect(outgoing, location);
      await expect(downloadArtifact(client, REPORT, 100)).rejects.toThrow(/no https address/);
      expect(storage.seen).toEqual([]);
    },
  );

  test('is fetched once more under a new address when its storage fails', async () => {
    const good = storage.answer;
    let failures = 1;
    storage.answer = (incoming, outgoing, url) => {
      if (failures-- > 0) return void outgoing.socket?.destroy();
      good(incoming, outgoing, url);
    };
    expect(Buffer.from(await downloadArtifact(client, REPORT, 100))).toEqual(ARCHIVE);
    expect(api.seen).toHaveLength(2);
    failures = 2;
    await expect(downloadArtifact(client, REPORT, 100)).rejects.toThrow(/storage could not be reached/);
  });

  test('is not followed from storage to yet another place, and a leave once given is not repeated in an error', async () => {
    storage.answer = (_, outgoing) => redirect(outgoing, `${api.url}/elsewhere`);
    const failed = downloadArtifact(client, REPORT, 100);
    await expect(failed).rejects.toThrow(/could not be downloaded/);
    await expect(failed).rejects.not.toThrow(/secret/);
    expect(api.seen.some(({ path }) => path === '/elsewhere')).toBe(false);
    storage.answer = refuse(403);
    await expect(downloadArtifact(client, REPORT, 100)).rejects.toThrow(/storage answered 403/);
  });
});
