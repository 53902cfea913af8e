import type { Client } from './client.ts';
import { type Refusal, refusalOf, statusOf } from './refusal.ts';

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits, without `#`. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

const PERMISSION = 'issues: write';

/** Puts a label on an issue; a repository that has none of this name is given it first. */
export async function addLabel(
  client: Client,
  issue: number,
  label: Label,
): Promise<{ readonly kind: 'added'; readonly created: boolean } | Refusal> {
  try {
    const created = await createIfMissing(client, label);
    // Putting a label where it is already changes nothing: this may be tried again.
    await client.octokit.rest.issues.addLabels({ ...client.in, issue_number: issue, labels: [label.name] });
    return { kind: 'added', created };
  } catch (error) {
    return refusalOf(error, PERMISSION);
  }
}

/** GitHub takes names that differ only in case for one. */
export function hasLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}

/** Whether it had to be made. */
export async function createIfMissing(client: Client, label: Label): Promise<boolean> {
  try {
    await client.octokit.rest.issues.getLabel({ ...client.in, name: label.name });
    return false;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  try {
    // Made twice, it is refused the second time: this may be tried again.
    await client.octokit.rest.issues.createLabel({ ...client.in, ...label });
    return true;
  } catch (error) {
    // Somebody else was quicker.
    if (statusOf(error) === 422) return false;
    throw error;
  }
}
