import type { Client } from './client.ts';
import { type AuthoredIssue, isGone, parseIssue } from './issues.ts';

/** Any issue of the repository, by its number; `undefined` where there is none, or a pull request. Throws what GitHub threw. */
export async function readReportedIssue(client: Client, number: number): Promise<AuthoredIssue | undefined> {
  try {
    const { data } = await client.octokit.rest.issues.get({ ...client.in, issue_number: number });
    return data.pull_request === undefined ? parseIssue(data) : undefined;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
