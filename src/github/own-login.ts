import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { refusalOf } from './refusal.ts';

/** The login that a person's token writes under. The token of a workflow or an App is nobody's, and is refused. */
export async function ownLogin(client: Client): Promise<string> {
  try {
    const { data } = await client.octokit.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    const refusal = refusalOf(error, 'a personal access token');
    throw new CouldNotCheck({
      message: `GitHub does not say whose token this is${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
      remedy:
        'Name the login that issues are opened under with --login: `github-actions[bot]` for the token of a workflow',
    });
  }
}
