import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '../../src/github/client.ts';
import { NODE24 } from '../fake-github/node24.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { aFolder } from '../repository.ts';

const PROGRAM = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules/emulate/dist/index.js');
/** Ours, which may write, another's, and the owner's. */
export const LOGINS = { ours: 'evalgap-bot', stranger: 'stranger', owner: IN.owner } as const;

type Who = keyof typeof LOGINS;

/** Another's idea of GitHub, in a process of its own on a free port of loopback. */
export interface Emulated {
  /** Sends each request once, so that only the code under test tries again. Every request is counted. */
  client(who?: Who): Client;
  /** `POST /repos/acme/shop/…` in the order sent. */
  readonly requests: string[];
  /** Number of a new issue. */
  issue(): Promise<number>;
  stop(): Promise<void>;
}

export async function startEmulate(): Promise<Emulated> {
  const folder = aFolder({
    'seed.json': JSON.stringify({
      tokens: Object.fromEntries(Object.entries(LOGINS).map(([who, login]) => [who, { login, scopes: ['repo'] }])),
      github: {
        users: Object.values(LOGINS).map((login) => ({ login })),
        repos: [{ owner: IN.owner, name: IN.repo, auto_init: true }],
      },
    }),
  });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    NODE24,
    [PROGRAM, 'start', '--service', 'github', '--seed', 'seed.json', '--port', String(port), '--base-url', url],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH ?? '', HOME: folder } },
  );
  await ready(child, url);
  const requests: string[] = [];
  const client = (who: Who = 'ours'): Client => {
    const octokit = octokitFor({ url }, who);
    octokit.hook.before('request', ({ method, url: path }) => void requests.push(`${method} ${path}`));
    return { octokit: octokit as unknown as Client['octokit'], in: IN };
  };
  await client('owner').octokit.rest.repos.addCollaborator({ ...IN, username: LOGINS.ours, permission: 'push' });
  return {
    client,
    requests,
    issue: async () => (await client('stranger').octokit.rest.issues.create({ ...IN, title: 'An issue' })).data.number,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It says so, but before it listens. */
async function ready(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/repos/${IN.owner}/${IN.repo}`).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`emulate did not start: ${said}`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
