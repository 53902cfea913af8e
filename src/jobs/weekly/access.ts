import { type Client, connect } from '../../github/client.ts';
import { type BranchTip, tipOfDefaultBranch } from '../../github/default-branch.ts';
import type { RepositoryPlace } from '../../github/find-place.ts';
import { ownLogin } from '../../github/own-login.ts';
import type { World } from '../../system/world.ts';
import { shortRevision } from '../../values/format.ts';
import { CouldNotCheck } from '../../values/problem.ts';

export interface Access {
  readonly client: Client;
  readonly login: string;
  readonly defaultBranch: string;
}

/** GitHub by the token in the environment, and the login that it writes under. */
export async function accessTo(
  place: RepositoryPlace | undefined,
  { environment, log }: World,
  { login, head }: { readonly login: string | undefined; readonly head: string | undefined },
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
      expected: 'a remote `origin` on github.com, or GITHUB_REPOSITORY=owner/name (with GITHUB_SERVER_URL elsewhere)',
      remedy: 'Set it, or see what would be written with --dry-run',
    });
  }
  const client = await connect(place, token, log.warning, environment.GITHUB_ACTIONS === 'true');
  const { branch } = await requireDefaultBranch(client, head);
  return { client, login: login ?? (await ownLogin(client)), defaultBranch: branch };
}

/** Issues are about the default branch as it stands: what another branch or an old clone holds would close or open them. */
async function requireDefaultBranch(client: Client, head: string | undefined): Promise<BranchTip> {
  const tip = await tipOfDefaultBranch(client);
  if (tip.sha === head) return tip;
  throw new CouldNotCheck({
    message: `issues are written for ${tip.branch} as it stands on GitHub, at ${shortRevision(tip.sha)}, and here is ${head === undefined ? 'no commit' : shortRevision(head)}`,
    remedy: `Check out ${tip.branch} and pull, or see what would be written with --dry-run`,
  });
}
