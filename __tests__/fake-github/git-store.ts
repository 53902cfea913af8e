import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** An object as git keeps it: its id is the SHA-1 of type, length and body. */
export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly body: Buffer;
}

export type Objects = Map<string, GitObject>;

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Path → what lies there. */
export type Files = Map<string, { readonly mode: string; readonly sha: string }>;

export const FOLDER = '40000';

export function put(objects: Objects, type: GitObject['type'], body: Buffer): string {
  const sha = createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
  objects.set(sha, { type, body });
  return sha;
}

export function putCommit(objects: Objects, { tree, parents, author, committer, message }: Commit): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signed(author)}`,
    `committer ${signed(committer)}`,
    '',
    message,
  ];
  return put(objects, 'commit', Buffer.from(lines.join('\n')));
}

export function commitAt(objects: Objects, sha: string): Commit | undefined {
  const object = objects.get(sha);
  if (object?.type !== 'commit') return undefined;
  const text = object.body.toString('utf8');
  const end = text.indexOf('\n\n');
  const values = (key: string): string[] =>
    text
      .slice(0, end)
      .split('\n')
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1));
  const [tree = ''] = values('tree');
  const [author = ''] = values('author');
  const [committer = ''] = values('committer');
  return {
    tree,
    parents: values('parent'),
    author: signature(author),
    committer: signature(committer),
    message: text.slice(end + 2),
  };
}

export function entriesOf(objects: Objects, tree: string): TreeEntry[] {
  const body = objects.get(tree)?.body ?? Buffer.alloc(0);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(0, at);
    const [mode = '', ...name] = body.toString('utf8', at, end).split(' ');
    entries.push({ mode, name: name.join(' '), sha: body.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

/** Every file under a tree, by its whole path. */
export function filesOf(objects: Objects, tree: string, under = ''): Files {
  const files: Files = new Map();
  for (const { mode, name, sha } of entriesOf(objects, tree)) {
    if (mode !== FOLDER) files.set(under + name, { mode, sha });
    else for (const [path, file] of filesOf(objects, sha, `${under}${name}/`)) files.set(path, file);
  }
  return files;
}

/** Writes the trees that hold these files; folders without any are not kept, as in git. */
export function putFiles(objects: Objects, files: Files): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Files>();
  for (const [path, file] of files) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) entries.push({ name, ...file });
    else folders.set(name, (folders.get(name) ?? new Map()).set(rest.join('/'), file));
  }
  for (const [name, inside] of folders) entries.push({ name, mode: FOLDER, sha: putFiles(objects, inside) });
  const sorted = entries
    .map((entry) => ({ entry, key: Buffer.from(entry.mode === FOLDER ? `${entry.name}/` : entry.name) }))
    .sort((one, other) => Buffer.compare(one.key, other.key));
  const body = sorted.flatMap(({ entry }) => [
    Buffer.from(`${entry.mode} ${entry.name}\0`),
    Buffer.from(entry.sha, 'hex'),
  ]);
  return put(objects, 'tree', Buffer.concat(body));
}

/** A commit and all that came before it, nearest first. */
export function ancestors(objects: Objects, sha: string): Set<string> {
  const seen = new Set([sha]);
  for (const commit of seen) for (const parent of commitAt(objects, commit)?.parents ?? []) seen.add(parent);
  return seen;
}

/** The common ancestor that no other common ancestor comes after. */
export function mergeBaseOf(objects: Objects, one: string, other: string): string | undefined {
  const before = ancestors(objects, one);
  const common = [...ancestors(objects, other)].filter((sha) => before.has(sha));
  return common.find((sha) => !common.some((later) => later !== sha && ancestors(objects, later).has(sha)));
}

/** Brings every object and branch of a repository on disk along, so that the API answers about the same commits. */
export function readObjects(root: string, objects: Objects): ReadonlyMap<string, string> {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', [...args], { cwd: root, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  const packed = git('cat-file', '--batch', '--batch-all-objects', '--unordered');
  for (let at = 0; at < packed.length; ) {
    const end = packed.indexOf(10, at);
    const [sha = '', type, length] = packed.toString('latin1', at, end).split(' ');
    const body = packed.subarray(end + 1, end + 1 + Number(length));
    objects.set(sha, { type: type as GitObject['type'], body: Buffer.from(body) });
    at = end + 2 + Number(length);
  }
  const listed = git('for-each-ref', '--format=%(refname) %(objectname)').toString('utf8').trim();
  return new Map(listed.split('\n').map((line) => line.split(' ') as [string, string]));
}

function signed({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function signature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
