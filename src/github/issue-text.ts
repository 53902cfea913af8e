import { z } from 'zod';
import type { Client } from './client.ts';
import type { Account } from './event.ts';

/** The text of an issue as it stands, and who changed it last. */
export interface IssueText {
  readonly number: number;
  readonly body: string;
  readonly url: string;
  /** In milliseconds since 1970. */
  readonly openedAt: number;
  /** Absent: it stands as it was opened. The login is empty where the account is gone. */
  readonly edited?: { readonly at: number; readonly by: Account };
}

/** REST tells neither who edited a text nor when: comments and labels change `updated_at` as well. */
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { number body url createdAt lastEditedAt editor { __typename login } }
  }
}`;

const at = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const answerSchema = z.object({
  repository: z.object({
    issue: z.object({
      number: z.int().positive(),
      body: z.string(),
      url: z.url(),
      createdAt: at,
      lastEditedAt: at.nullable(),
      editor: z.object({ __typename: z.string(), login: z.string() }).nullable(),
    }),
  }),
});

/** Throws what GitHub threw, and where it answers with something else. */
export async function readIssueText(client: Client, number: number): Promise<IssueText> {
  const answer = answerSchema.safeParse(await client.octokit.graphql(QUERY, { ...client.in, number }));
  if (!answer.success) throw new Error('GitHub answered with something that is no issue');
  const { lastEditedAt, editor, createdAt, ...text } = answer.data.repository.issue;
  const by = { login: editor?.login ?? '', bot: editor?.__typename === 'Bot' };
  return { ...text, openedAt: createdAt, ...(lastEditedAt === null ? {} : { edited: { at: lastEditedAt, by } }) };
}
