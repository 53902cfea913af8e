import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CouldNotCheck } from '../values/problem.ts';

/** A local clone, driven through the `git` command. */
export interface Repository {
  /** Absolute path of the work tree's root. */
  readonly root: string;
}

interface GitOptions {
  /** Added to the environment of this one child, for instance to hand it a token. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What every git is told before anything else, so that nothing a pull request brings along is run. */
export const HARDENED = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'submodule.recurse=false',
  'safe.bareRepository=explicit',
  'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);

/** Runs git and gives its standard output; rejects with a `GitFailure`. */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = {
      ...withoutRepository(process.env),
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      ...options.env,
    };
    const child = execFile(
      'git',
      [...HARDENED, ...args],
      { cwd: directory, env, maxBuffer: 1 << 30, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === 'ENOENT') reject(new CouldNotCheck({ message: 'git is not installed or not on PATH' }));
        else reject(new GitFailure(args, stderr.trim()));
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}

/**
 * What git sets for its hooks points at the repository, and even the index, of the command that runs them: a work tree
 * added under it would write over a commit in the making. Names as `git rev-parse --local-env-vars` lists them.
 */
const OF_ONE_REPOSITORY = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

function withoutRepository(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_ONE_REPOSITORY.has(name)));
}

/** git ran and said no. */
class GitFailure extends CouldNotCheck {
  constructor(args: readonly string[], stderr: string) {
    super({
      message: `git ${args.find((arg) => /^[a-z]/.test(arg) && !arg.includes('='))} failed: ${stderr.split('\n').at(-1) ?? ''}`,
      remedy: 'Check that the clone is whole and that its folder may be written to',
    });
    this.name = 'GitFailure';
  }
}

/**
 * The clone that a folder lies in, found by its `.git`, which no commit can bring along. git itself would also take the
 * folder for a repository when it looks like the inside of one, with a configuration that starts commands: and that,
 * a pull request can bring.
 */
export async function openRepository(directory: string): Promise<Repository> {
  for (let at = await realpath(directory); ; at = dirname(at)) {
    const root = existsSync(join(at, '.git'))
      ? await orUndefined(git(at, ['rev-parse', '--show-toplevel']))
      : undefined;
    if (root !== undefined) return { root: root.replace(/\n$/, '') };
    if (dirname(at) === at) break;
  }
  throw new CouldNotCheck({
    message: `${directory} is not inside a git repository`,
    remedy: 'Run this inside a clone; in a workflow, put actions/checkout before this step',
  });
}

/** The full SHA of the commit a name means here; `undefined` when this clone does not have it. */
export async function resolveCommit(repository: Repository, name: string): Promise<string | undefined> {
  const sha = await orUndefined(
    git(repository.root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]),
  );
  return sha?.trim();
}

/** The best common ancestor; `undefined` when there is none within what this clone holds. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | undefined> {
  return (await orUndefined(git(repository.root, ['merge-base', one, other])))?.trim();
}

export async function isShallow(repository: Repository): Promise<boolean> {
  return (await git(repository.root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

/** Whether tracked files differ from HEAD, or untracked ones that are not ignored stand beside them. */
export async function isDirty(repository: Repository): Promise<boolean> {
  return (await git(repository.root, ['status', '--porcelain', '-z', '--ignore-submodules=all'])) !== '';
}

/** What stands at a path of a commit: a file, nothing, or a link, folder or submodule. */
export type CommitEntry =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-file' };

export async function readEntry(repository: Repository, commit: string, path: string): Promise<CommitEntry> {
  const entry = await git(repository.root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  if (entry === '') return { kind: 'absent' };
  const blob = /^100\d{3} blob ([0-9a-f]+)\t/.exec(entry)?.[1];
  if (blob === undefined) return { kind: 'no-file' };
  return { kind: 'file', text: await git(repository.root, ['cat-file', 'blob', blob]) };
}

/** The text of a file at a commit; `undefined` when it is absent there, or is not a file. */
export async function showFile(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  const entry = await readEntry(repository, commit, path);
  return entry.kind === 'file' ? entry.text : undefined;
}

/** Paths that differ between two commits, renames as one removed and one added. */
export async function changedPaths(repository: Repository, from: string, to: string): Promise<readonly string[]> {
  return nulSeparated(
    await git(repository.root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', from, to]),
  );
}

/** Paths that differ between a commit and the working tree, untracked ones that are not ignored included. */
export async function changedPathsHere(repository: Repository, from: string): Promise<readonly string[]> {
  const [tracked, untracked] = await Promise.all([
    git(repository.root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', from]),
    git(repository.root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return [...nulSeparated(tracked), ...nulSeparated(untracked)];
}

/** Path → mode and git object id (`100644 …`) of every file of a commit. */
export async function listTree(repository: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  const tree = new Map<string, string>();
  for (const entry of nulSeparated(await git(repository.root, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
    // A path may hold tabs as well: only the first one ends what is said of the file.
    const tab = entry.indexOf('\t');
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
    tree.set(entry.slice(tab + 1), `${mode} ${id}`);
  }
  return tree;
}

/** Path → mode and git object id of every file as it stands on disk, without those that are ignored. */
export async function listWorkingTree(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const [head, changed, listed, deleted] = await Promise.all([
    listTree(repository, 'HEAD'),
    changedPathsHere(repository, 'HEAD'),
    git(repository.root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']),
    git(repository.root, ['ls-files', '--deleted', '-z']),
  ]);
  const tree = new Map(head);
  const present = new Set(nulSeparated(listed));
  for (const path of nulSeparated(deleted)) present.delete(path);
  const existing = changed.filter((path) => present.has(path));
  for (const path of changed) tree.delete(path);
  for (const path of existing) tree.set(path, await modeAndId(join(repository.root, path)));
  return tree;
}

/** Path → mode and git object id of those files on disk, under any of these paths, that are ignored and wanted. */
export async function listIgnored(
  repository: Repository,
  under: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  if (under.length === 0) return new Map();
  const listed = await git(repository.root, [
    ...['ls-files', '--others', '--ignored', '--exclude-standard', '-z', '--'],
    ...under.map((path) => (path === '' ? ':/' : `:(literal)${path}`)),
  ]);
  const found = new Map<string, string>();
  for (const path of nulSeparated(listed)) {
    if (isWanted(path)) found.set(path, await modeAndId(join(repository.root, path)));
  }
  return found;
}

/** Tracked paths at or under one (a file, a link, a folder, a submodule), in whatever case they are written. */
export async function trackedUnder(repository: Repository, path: string): Promise<readonly string[]> {
  return nulSeparated(await git(repository.root, ['ls-files', '-z', '--', `:(literal,icase)${path}`]));
}

/** Brings one commit without its history. The token is seen by this child alone. */
export async function fetchCommit(
  repository: Repository,
  commit: string,
  credentials?: FetchCredentials,
): Promise<void> {
  await git(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit], {
    env: credentials === undefined ? {} : authorization(credentials),
  });
}

export interface FetchCredentials {
  readonly serverUrl: string;
  readonly token: string;
}

/** What git would store for a path as it stands on disk (no filters): a link is its target, a submodule is opaque. */
async function modeAndId(path: string): Promise<string> {
  const stat = await lstat(path);
  if (stat.isDirectory()) return '160000 submodule';
  const content = stat.isSymbolicLink() ? Buffer.from(await readlink(path)) : await readFile(path);
  const mode = stat.isSymbolicLink() ? '120000' : (stat.mode & 0o100) === 0 ? '100644' : '100755';
  return `${mode} ${createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')}`;
}

function authorization({ serverUrl, token }: FetchCredentials): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/$/, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

export function nulSeparated(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '');
}

async function orUndefined(output: Promise<string>): Promise<string | undefined> {
  try {
    return await output;
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
