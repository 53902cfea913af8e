import type { Place } from './event.ts';

/** Where the issues of a clone are. */
export type RepositoryPlace = Pick<Place, 'owner' | 'repository' | 'apiUrl' | 'serverUrl'>;

/** `git@github.com:acme/shop.git`, `https://github.com/acme/shop`, `ssh://git@ghe.acme.io/acme/shop.git` */
const REMOTE = /^(?:[a-z+]+:\/\/(?:[^@/]+@)?|[^@/:]+@)([\w.-]+)(?::\d+(?=\/))?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;

/** The repository that the environment names as a runner does, else the one that the clone was made from. */
export function findPlace(
  environment: Readonly<Record<string, string>>,
  remote: string | undefined,
): RepositoryPlace | undefined {
  const { GITHUB_REPOSITORY: named = '', GITHUB_SERVER_URL, GITHUB_API_URL } = environment;
  const [, host = 'github.com', ...path] = REMOTE.exec(remote ?? '') ?? [];
  const [owner, repository] = /^[\w.-]+\/[\w.-]+$/.test(named) ? named.split('/') : path;
  if (owner === undefined || repository === undefined) return undefined;
  const serverUrl = GITHUB_SERVER_URL ?? `https://${host}`;
  const isCloud = new URL(serverUrl).host === 'github.com';
  return {
    owner,
    repository,
    serverUrl,
    apiUrl: GITHUB_API_URL ?? (isCloud ? 'https://api.github.com' : `${serverUrl}/api/v3`),
  };
}
