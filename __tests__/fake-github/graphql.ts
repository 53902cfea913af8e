import type { Contract } from './contract.ts';
import { bot } from './git-data.ts';
import { commitAt, type Files, filesOf, put, putCommit, putFiles } from './git-store.ts';
import { INPUT } from './graphql-input.ts';
import { updateRef } from './refs.ts';
import { notAccessible, type Request, type Response } from './route.ts';

/** A type is what may be selected of it: a field leads to another type, or to a value (`null`). */
interface Type {
  readonly [field: string]: Type | null;
}

const COMMIT: Type = { oid: null, abbreviatedOid: null, url: null, message: null };
const PAYLOAD: Type = { clientMutationId: null, commit: COMMIT, ref: { name: null } };
const HEAD =
  /^mutation\s*\w*\s*\(\s*\$input\s*:\s*CreateCommitOnBranchInput!\s*\)\s*\{\s*createCommitOnBranch\s*\(\s*input\s*:\s*\$input\s*\)/;

interface Input {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** The one mutation that is used. GraphQL answers 200 whatever came of it. */
export function graphql(request: Request, contract: Contract): Response {
  const { query = '', variables = {} } = request.body as { query?: string; variables?: { input?: Input } };
  const selected = selection(query);
  if (selected === undefined) {
    contract.violations.push(`createCommitOnBranch: not the query it should be: ${query}`);
    return { status: 200, body: { errors: [{ message: 'Parse error' }] } };
  }
  const before = contract.violations.length;
  contract.check('requests', 'createCommitOnBranch variables', INPUT, variables.input);
  if (contract.violations.length > before || variables.input === undefined) {
    return failed('INVALID', 'Variable $input of type CreateCommitOnBranchInput! was provided invalid value');
  }
  const response = commitOnBranch(request, variables.input, selected);
  contract.check('responses', 'createCommitOnBranch answer', { type: 'object' }, response.body);
  return response;
}

function commitOnBranch(request: Request, input: Input, selected: readonly string[]): Response {
  const { state, token } = request;
  const { branch, expectedHeadOid: expected, message, fileChanges = {} } = input;
  if (token.permissions.contents !== 'write') return failed('FORBIDDEN', String(messageOf(notAccessible())));
  const head = state.branches.get(branch.branchName);
  if (branch.repositoryNameWithOwner !== `${state.owner}/${state.repository}` || head === undefined) {
    return failed('NOT_FOUND', `Could not resolve to a ref named 'refs/heads/${branch.branchName}'`);
  }
  if (head !== expected) {
    return failed('STALE_DATA', `Expected branch to point to "${expected}" but it did not. Pull and try again.`);
  }
  const files: Files = filesOf(state.objects, commitAt(state.objects, head)?.tree ?? '');
  for (const { path: gone } of fileChanges.deletions ?? []) files.delete(gone);
  for (const { path: added, contents } of fileChanges.additions ?? []) {
    files.set(added, { mode: '100644', sha: put(state.objects, 'blob', Buffer.from(contents, 'base64')) });
  }
  const author = bot(request);
  const body = message.body === undefined || message.body === '' ? '' : `\n\n${message.body}`;
  const tree = putFiles(state.objects, files);
  const made = { tree, parents: [head], author, committer: author, message: message.headline + body };
  const oid = putCommit(state.objects, made);
  const refusal = updateRef(request, `refs/heads/${branch.branchName}`, oid, false);
  if (refusal !== undefined) return failed('UNPROCESSABLE', String(messageOf(refusal)));
  const url = `https://github.com/${state.owner}/${state.repository}/commit/${oid}`;
  const commit = { oid, abbreviatedOid: oid.slice(0, 7), url, message: made.message };
  const payload = { clientMutationId: null, commit, ref: { name: branch.branchName } };
  return { status: 200, body: { data: { createCommitOnBranch: JSON.parse(JSON.stringify(payload, [...selected])) } } };
}

function failed(type: string, message: string): Response {
  const error = { type, path: ['createCommitOnBranch'], locations: [{ line: 2, column: 3 }], message };
  return { status: 200, body: { data: { createCommitOnBranch: null }, errors: [error] } };
}

function messageOf({ body }: Response): unknown {
  return (body as { message?: unknown }).message;
}

/** The fields a query asks for; nothing when it is another query or asks for what there is not. */
function selection(query: string): readonly string[] | undefined {
  const head = HEAD.exec(query.trim());
  if (head === null) return undefined;
  const words =
    query
      .trim()
      .slice(head[0].length)
      .match(/[{}]|\w+/g) ?? [];
  const within: Type[] = [];
  let next: Type | null = PAYLOAD;
  for (const word of words.slice(0, -1)) {
    if (word === '}') within.pop();
    else if (word === '{') {
      if (next === null) return undefined;
      within.push(next);
    } else {
      const field: Type | null | undefined = within.at(-1)?.[word];
      if (field === undefined) return undefined;
      next = field;
    }
  }
  return within.length === 0 && words.at(-1) === '}' ? words.filter((word) => /\w/.test(word)) : undefined;
}
