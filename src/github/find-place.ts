import type { Place } from './event.ts';

/** Where the issues of a clone are. */
export type RepositoryPlace = Pick<Place, 'owner' | 'repository' | 'apiUrl' | 'serverUrl'>;

/** `git@github.com:acme/shop.git`, `https://github.com/acme/shop`, `ssh://git@ghe.acme.io/acme/shop.git` */
const REMOTE = /^(?:[a-z+]+:\/\/(?:[^@/]+@)?|[^@/:]+@)([\w.-]+)(?::\d+(?=\/))?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;

/**
 * The repository that the environment names as a runner does, else the one that the clone was made from. A remote counts
 * on github.com alone, unless the environment names the server: a token is sent to no host that it was not meant for.
 */
export function findPlace(
  environment: Readonly<Record<string, string>>,
  remote: string | undefined,
): RepositoryPlace | undefined {
  const { GITHUB_REPOSITORY: named = '', GITHUB_SERVER_URL, GITHUB_API_URL } = environment;
  const [, host = '', ...path] = REMOTE.exec(remote ?? '') ?? [];
  const serverUrl = GITHUB_SERVER_URL ?? 'https://github.com';
  const { host: server } = new URL(serverUrl);
  const isFrom = host === server || (host === 'ssh.github.com' && server === 'github.com');
  const [owner, repository] = /^[\w.-]+\/[\w.-]+$/.test(named) ? named.split('/') : isFrom ? path : [];
  if (owner === undefined || repository === undefined) return undefined;
  return {
    owner,
    repository,
    serverUrl,
    apiUrl: GITHUB_API_URL ?? (server === 'github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`),
  };
}
