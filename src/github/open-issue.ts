import { CouldNotCheck } from '../values/problem.ts';
import { type Client, WRITE_ONCE } from './client.ts';
import type { WantedIssue } from './issue-plan.ts';
import { mayHaveHappened } from './issue-requests.ts';
import { type AuthoredIssue, isSameLogin, listOwnIssues, type OwnIssue, parseIssue } from './issues.ts';
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
  const created = await create(client, wanted, opening);
  if (!isSameLogin(created.author, opening.login)) throw await refuseAuthor(client, created, opening.login);
  const { issue } = created;
  const { name } = opening.label;
  if (!hasLabel(issue.labels, name)) await labelOrClose(client, issue.number, name);
  const assigned = new Set(issue.assignees.map((login) => login.toLowerCase()));
  const dropped = wanted.assignees.filter((login) => !assigned.has(login.toLowerCase()));
  return { issue, remarks: dropped.length === 0 ? [] : [notAssigned(dropped)] };
}

/** Never sent again without a look whether it was carried out although its answer was lost. */
async function create(
  client: Client,
  wanted: WantedIssue,
  { label, login, identify }: Opening,
): Promise<AuthoredIssue> {
  const { title, body } = wanted.write();
  const send = async (assignees: readonly string[]) => {
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
    return present === undefined ? send(wanted.assignees) : { issue: present, author: login };
  }
}

async function labelOrClose(client: Client, number: number, name: string): Promise<void> {
  try {
    await client.octokit.rest.issues.addLabels({ ...client.in, issue_number: number, labels: [name] });
  } catch (error) {
    await close(client, number);
    throw error;
  }
}

/** Looked for under another login it would never be found again, and another one opened every week. */
async function refuseAuthor(client: Client, { issue: { number }, author }: AuthoredIssue, login: string) {
  const isClosed = await close(client, number).then(
    () => true,
    () => false,
  );
  const left = isClosed ? 'closed at once' : 'could not be closed';
  return new CouldNotCheck({
    message: `The token opens issues as \`${author}\`, and Evalgap looks for its own under \`${login}\`: issue ${number} would not be found again, and was ${left}`,
    remedy: `Set the input \`bot-login\` to \`${author}\`, or give \`--login ${author}\` on the command line${isClosed ? '' : `, and close issue ${number}`}`,
  });
}

async function close(client: Client, number: number): Promise<void> {
  const one = { ...client.in, issue_number: number };
  await client.octokit.rest.issues.update({ ...one, state: 'closed', state_reason: 'not_planned' });
}

function notAssigned(logins: readonly string[]): string {
  const names = logins.map((login) => `\`${login}\``).join(', ');
  return `GitHub assigned nobody of the name ${names}: only people who can write here, or take part in the thread, can be assigned`;
}
