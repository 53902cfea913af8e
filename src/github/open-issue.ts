import { type Client, WRITE_ONCE } from './client.ts';
import type { WantedIssue } from './issue-plan.ts';
import { mayHaveHappened } from './issue-requests.ts';
import { listOwnIssues, type OwnIssue, parseIssue } from './issues.ts';
import { hasLabel, type Label } from './labels.ts';
import { statusOf } from './refusal.ts';

export interface Opening {
  readonly label: Label;
  /** Login that our issues are opened under. */
  readonly login: string;
  readonly identify: (body: string) => string | undefined;
}

export interface OpenedIssue {
  readonly issue: OwnIssue;
  /** What was left out of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** The label has to exist already. Without it an issue would not be found again, and another one opened every week. */
export async function openIssue(client: Client, wanted: WantedIssue, opening: Opening): Promise<OpenedIssue> {
  const issue = await create(client, wanted, opening);
  const { name } = opening.label;
  if (!hasLabel(issue.labels, name)) await labelOrClose(client, issue.number, name);
  const assigned = new Set(issue.assignees.map((login) => login.toLowerCase()));
  const dropped = wanted.assignees.filter((login) => !assigned.has(login.toLowerCase()));
  return { issue, remarks: dropped.length === 0 ? [] : [notAssigned(dropped)] };
}

/** Never sent again without a look whether it was carried out although its answer was lost. */
async function create(client: Client, wanted: WantedIssue, { label, login, identify }: Opening): Promise<OwnIssue> {
  const { title, body } = wanted.write();
  const send = async (assignees: readonly string[]): Promise<OwnIssue> => {
    const { data } = await client.octokit.rest.issues.create({
      ...client.in,
      title,
      body,
      labels: [label.name],
      ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
      ...WRITE_ONCE,
    });
    return parseIssue(data);
  };
  try {
    return await send(wanted.assignees);
  } catch (error) {
    // One name that cannot be assigned must not cost the issue.
    if (statusOf(error) === 422 && wanted.assignees.length > 0) return send([]);
    if (!mayHaveHappened(error)) throw error;
    const own = await listOwnIssues(client, { label: label.name, login });
    const present = own.find((issue) => issue.state === 'open' && identify(issue.body) === wanted.key);
    return present ?? send(wanted.assignees);
  }
}

async function labelOrClose(client: Client, number: number, name: string): Promise<void> {
  const one = { ...client.in, issue_number: number };
  try {
    await client.octokit.rest.issues.addLabels({ ...one, labels: [name] });
  } catch (error) {
    await client.octokit.rest.issues.update({ ...one, state: 'closed', state_reason: 'not_planned' });
    throw error;
  }
}

function notAssigned(logins: readonly string[]): string {
  const names = logins.map((login) => `\`${login}\``).join(', ');
  return `GitHub assigned nobody of the name ${names}: only people who can write here, or take part in the thread, can be assigned`;
}
