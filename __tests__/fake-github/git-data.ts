import { GIT, inRepository } from './git-refs.ts';
import {
  type Commit,
  commitAt,
  entriesOf,
  type Files,
  FOLDER,
  filesOf,
  put,
  putCommit,
  putFiles,
  type Signature,
} from './git-store.ts';
import { API, objectOf } from './objects.ts';
import { isCommit, resolve } from './refs.ts';
import { notFound, type Request, type Response, type Route, refused } from './route.ts';
import type { State } from './state.ts';

export const GIT_DATA: readonly Route[] = [
  {
    method: 'POST',
    path: `${GIT}/blobs`,
    permission: 'contents:write',
    answer: inRepository(({ state, body }) => {
      const content = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8');
      const sha = put(state.objects, 'blob', content);
      return { status: 201, body: objectOf('short-blob', { sha, url: `${API}/git/blobs/${sha}` }) };
    }),
  },
  {
    method: 'GET',
    path: `${GIT}/blobs/{file_sha}`,
    permission: 'contents:read',
    answer({ state, parameters: { file_sha: sha = '' }, accept }) {
      const blob = state.objects.get(sha);
      if (blob?.type !== 'blob') return notFound();
      if (accept.includes('raw')) return { status: 200, body: blob.body };
      const content = `${blob.body.toString('base64')}\n`;
      return {
        status: 200,
        body: objectOf('blob', {
          sha,
          url: `${API}/git/blobs/${sha}`,
          size: blob.body.length,
          content,
          encoding: 'base64',
        }),
      };
    },
  },
  { method: 'POST', path: `${GIT}/trees`, permission: 'contents:write', answer: inRepository(createTree) },
  {
    method: 'GET',
    path: `${GIT}/trees/{tree_sha}`,
    permission: 'contents:read',
    answer({ state, parameters: { tree_sha: name = '' }, query }) {
      const sha = treeOf(state, name);
      return sha === undefined ? notFound() : { status: 200, body: tree(state, sha, query.has('recursive')) };
    },
  },
  {
    method: 'POST',
    path: `${GIT}/commits`,
    permission: 'contents:write',
    answer: inRepository(createCommit),
  },
  {
    method: 'GET',
    path: `${GIT}/commits/{commit_sha}`,
    permission: 'contents:read',
    answer({ state, parameters: { commit_sha: sha = '' } }) {
      const found = commitAt(state.objects, sha);
      return found === undefined ? notFound() : { status: 200, body: gitCommit(sha, found) };
    },
  },
];

/** Author of what the token of an App commits without saying who. */
export function bot({ token, state }: Request): Signature {
  return { name: token.login, email: `41898282+${token.login}@users.noreply.github.com`, date: state.now };
}

function createTree({ state, body }: Request): Response {
  const given = body.tree as readonly {
    path: string;
    mode: string;
    type: string;
    sha?: string | null;
    content?: string;
  }[];
  const base = body.base_tree === undefined ? undefined : treeOf(state, String(body.base_tree));
  if (body.base_tree !== undefined && base === undefined) return notFound();
  if (given.length === 0) return refused(422, 'Invalid tree info');
  const files: Files = base === undefined ? new Map() : filesOf(state.objects, base);
  for (const { path, mode, sha, content } of given) {
    if (sha === null && !files.has(path)) return refused(422, 'GitRPC::BadObjectState');
    for (const present of files.keys()) if (present === path || present.startsWith(`${path}/`)) files.delete(present);
    if (sha === null) continue;
    if (sha !== undefined && !state.objects.has(sha)) {
      return refused(422, `tree.sha ${sha} is not a valid ${mode === '040000' ? 'tree' : 'blob'}`);
    }
    if (mode === '040000') {
      for (const [inside, file] of filesOf(state.objects, sha ?? '')) files.set(`${path}/${inside}`, file);
    } else files.set(path, { mode, sha: sha ?? put(state.objects, 'blob', Buffer.from(content ?? '')) });
  }
  return { status: 201, body: tree(state, putFiles(state.objects, files), false) };
}

function createCommit(request: Request): Response {
  const { state, body } = request;
  const parents = (body.parents ?? []) as readonly string[];
  if (state.objects.get(String(body.tree))?.type !== 'tree') return refused(422, 'Tree SHA does not exist');
  if (!parents.every((parent) => isCommit(state, parent))) {
    return refused(422, 'Parent SHA does not exist or is not a commit object');
  }
  const author = { ...bot(request), ...(body.author as Partial<Signature> | undefined) };
  const committer = { ...author, ...(body.committer as Partial<Signature> | undefined) };
  const commit: Commit = { tree: String(body.tree), parents, author, committer, message: String(body.message) };
  const sha = putCommit(state.objects, commit);
  return { status: 201, body: gitCommit(sha, commitAt(state.objects, sha) ?? commit) };
}

function treeOf(state: State, name: string): string | undefined {
  if (state.objects.get(name)?.type === 'tree') return name;
  const sha = resolve(state, name);
  return sha === undefined ? undefined : commitAt(state.objects, sha)?.tree;
}

function tree(state: State, sha: string, recursive: boolean): object {
  const listed = (of: string, under: string): object[] =>
    entriesOf(state.objects, of).flatMap(({ mode, name, sha: id }) => {
      const path = under + name;
      if (mode === FOLDER) {
        const folder = { path, mode: '040000', type: 'tree', sha: id, url: `${API}/git/trees/${id}` };
        return recursive ? [folder, ...listed(id, `${path}/`)] : [folder];
      }
      const size = state.objects.get(id)?.body.length ?? 0;
      return [
        { path, mode, type: mode === '160000' ? 'commit' : 'blob', sha: id, size, url: `${API}/git/blobs/${id}` },
      ];
    });
  return objectOf('git-tree', { sha, url: `${API}/git/trees/${sha}`, tree: listed(sha, ''), truncated: false });
}

function gitCommit(sha: string, commit: Commit): object {
  const { author, committer, message, tree: treeSha } = commit;
  return objectOf('git-commit', {
    sha,
    author,
    committer,
    message,
    url: `${API}/git/commits/${sha}`,
    tree: { sha: treeSha, url: `${API}/git/trees/${treeSha}` },
    parents: parentsOf(commit),
  });
}

export function parentsOf({ parents }: Commit): object[] {
  return parents.map((sha) => ({
    sha,
    url: `${API}/git/commits/${sha}`,
    html_url: `https://github.com/acme/shop/commit/${sha}`,
  }));
}
