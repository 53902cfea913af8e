import { type Client, connect } from '../../github/client.ts';
import type { RepositoryPlace } from '../../github/find-place.ts';
import { ownLogin } from '../../github/own-login.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck } from '../../values/problem.ts';

export interface Access {
  readonly client: Client;
  readonly login: string;
}

/** GitHub by the token in the environment, and the login that it writes under. */
export async function accessTo(
  place: RepositoryPlace | undefined,
  { environment, log }: World,
  login: string | undefined,
): Promise<Access> {
  const token = environment.GITHUB_TOKEN ?? environment.GH_TOKEN ?? '';
  if (token === '') {
    throw new CouldNotCheck({
      message: 'there is no token to write issues with',
      expected: 'one that may write issues, in GITHUB_TOKEN or GH_TOKEN',
      remedy: 'Set it, or see what would be written with --dry-run',
    });
  }
  if (place === undefined) {
    throw new CouldNotCheck({
      message: 'it is not known which repository on GitHub this is',
      expected: 'a remote `origin` there, or GITHUB_REPOSITORY=owner/name',
      remedy: 'Set it, or see what would be written with --dry-run',
    });
  }
  const client = await connect(place, token, log.warning, environment.GITHUB_ACTIONS === 'true');
  return { client, login: login ?? (await ownLogin(client)) };
}
