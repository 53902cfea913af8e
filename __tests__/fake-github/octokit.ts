import { Octokit } from '@octokit/rest';
import type { FakeGitHub } from './server.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export const IN = { owner: 'acme', repo: 'shop' } as const;

/** A client that says nothing and tries nothing again, speaking with one of the fake's tokens. */
export function octokitFor({ url }: Pick<FakeGitHub, 'url'>, token: string): Octokit {
  return new Octokit({ auth: token, baseUrl: url, log: SILENT });
}
