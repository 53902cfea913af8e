import { posix } from 'node:path';
import { commitAt, entriesOf, FOLDER, filesOf, type TreeEntry } from './git-store.ts';
import { API, objectOf } from './objects.ts';
import { resolve } from './refs.ts';
import { notFound, type Response, type Route, refused } from './route.ts';
import type { State } from './state.ts';

const LARGEST_INLINE = 1 << 20;

export const CONTENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    permission: 'contents:read',
    answer({ state, parameters: { path = '' }, query, accept }) {
      const ref = query.get('ref') ?? state.defaultBranch;
      const sha = resolve(state, ref);
      const tree = sha === undefined ? undefined : commitAt(state.objects, sha)?.tree;
      if (tree === undefined) return refused(404, `No commit found for the ref ${ref}`);
      const clean = path.replace(/^\/+|\/+$/g, '');
      const file = filesOf(state.objects, tree).get(clean);
      if (file !== undefined) return fileAnswer(state, { tree, path: clean, ...file }, accept);
      const folder = folderAt(state, tree, clean);
      if (folder === undefined) return notFound();
      const listed = entriesOf(state.objects, folder).map((entry) => listing(state, clean, entry));
      return { status: 200, body: listed };
    },
  },
];

interface Found {
  readonly tree: string;
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** A link to a file is answered with the file it leads to; other links, and those that lead out, with themselves. */
function fileAnswer(state: State, { tree, path, mode, sha }: Found, accept: string): Response {
  const body = state.objects.get(sha)?.body ?? Buffer.alloc(0);
  if (mode === '120000') {
    const target = body.toString('utf8');
    const led = filesOf(state.objects, tree).get(posix.join(posix.dirname(path), target));
    if (led !== undefined && led.mode !== '120000') return fileAnswer(state, { tree, path, ...led }, accept);
    return { status: 200, body: objectOf('content-symlink', { ...place(path, sha), type: 'symlink', target }) };
  }
  if (/\braw\b/.test(accept)) return { status: 200, body };
  const inline = body.length <= LARGEST_INLINE;
  return {
    status: 200,
    body: objectOf('content-file', {
      ...place(path, sha),
      type: 'file',
      size: body.length,
      encoding: inline ? 'base64' : 'none',
      content: inline ? body.toString('base64').replace(/.{60}/g, '$&\n') : '',
    }),
  };
}

function folderAt(state: State, root: string, path: string): string | undefined {
  let at: string | undefined = root;
  for (const part of path.split('/').filter((name) => name !== '')) {
    at = entriesOf(state.objects, at ?? '').find(({ name, mode }) => name === part && mode === FOLDER)?.sha;
    if (at === undefined) return undefined;
  }
  return at;
}

function listing(state: State, folder: string, { mode, name, sha }: TreeEntry): object {
  const type = { [FOLDER]: 'dir', '120000': 'symlink', '160000': 'submodule' }[mode] ?? 'file';
  const size = type === 'dir' ? 0 : (state.objects.get(sha)?.body.length ?? 0);
  return { ...place(posix.join(folder, name), sha), type, size };
}

function place(path: string, sha: string): { readonly path: string; readonly sha: string } {
  const url = `${API}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  const links = { self: url, git: null, html: null };
  const none = { git_url: null, html_url: null, download_url: null };
  return { path, sha, ...{ name: posix.basename(path), url, ...none, _links: links } };
}
