import { failed, type Type } from './graphql-answer.ts';
import { notAccessible, type Request, type Response } from './route.ts';
import type { State, StoredIssue } from './state.ts';

const NAME = 'repository.issue';
const ACTOR: Type = { __typename: null, login: null };
export const ISSUE_ANSWER: Type = {
  number: null,
  title: null,
  body: null,
  url: null,
  state: null,
  createdAt: null,
  author: ACTOR,
  lastEditedAt: null,
  editor: ACTOR,
};

/** An issue by its number. GraphQL knows no pull request by that name, and names bots without their brackets. */
export function issueText(
  { state, token }: Request,
  { owner, repo, number }: { readonly owner: string; readonly repo: string; readonly number: number },
  selected: readonly string[],
): Response {
  if (token.permissions.issues === undefined) return failed(NAME, 'FORBIDDEN', messageOf(notAccessible()));
  const issue = state.issues.get(number);
  if (owner !== state.owner || repo !== state.repository || issue === undefined) {
    return failed(NAME, 'NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  }
  const fields = JSON.parse(JSON.stringify(fieldsOf(state, issue), [...selected]));
  return { status: 200, body: { data: { repository: { issue: fields } } } };
}

function fieldsOf({ owner, repository, now }: State, issue: StoredIssue): object {
  const { number, title, body, author, edited } = issue;
  return {
    number,
    title,
    body,
    url: `https://github.com/${owner}/${repository}/issues/${number}`,
    state: issue.state.toUpperCase(),
    createdAt: issue.createdAt ?? now,
    author: actor(author),
    lastEditedAt: edited?.at ?? null,
    editor: edited === undefined || edited.by === null ? null : actor(edited.by),
  };
}

function actor(login: string): object {
  const isBot = login.endsWith('[bot]');
  return { __typename: isBot ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') };
}

function messageOf({ body }: Response): string {
  return String((body as { message?: unknown }).message);
}
