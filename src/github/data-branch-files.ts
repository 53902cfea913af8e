import { CouldNotCheck } from '../values/problem.ts';
import type { Client } from './client.ts';
import { type Refusal, refusalOf, refusedTo, statusOf } from './refusal.ts';

/** A file on a branch, as a listing of its folder names it. */
export interface BranchFile {
  readonly name: string;
  readonly bytes: number;
  /** The id of its content, which no later write to the branch can change. */
  readonly blob: string;
}

/** A listing of a folder ends here without a word. */
const LONGEST_LISTING = 1_000;

/** The files of a folder; none where the branch or the folder is not there. One request for up to 999 files. */
export async function listFolder(client: Client, branch: string, folder: string): Promise<readonly BranchFile[]> {
  try {
    const { data } = await client.octokit.rest.repos.getContent({
      ...client.in,
      path: folder,
      ref: `refs/heads/${branch}`,
    });
    if (!Array.isArray(data)) return [];
    if (data.length >= LONGEST_LISTING) return await walkTo(client, branch, folder);
    return data.flatMap(({ type, name, size, sha }) => (type === 'file' ? [{ name, bytes: size, blob: sha }] : []));
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw refusedTo(`list ${folder} on the branch ${branch}`, error, 'contents: read');
  }
}

/** Tree by tree, which costs a request for every level and takes up to 100,000 files. */
async function walkTo(client: Client, branch: string, folder: string): Promise<readonly BranchFile[]> {
  let tree = branch;
  for (const part of folder.split('/')) {
    const found = (await entriesOf(client, tree)).find(({ path, type }) => path === part && type === 'tree');
    if (found === undefined) return [];
    tree = found.sha;
  }
  const files = await entriesOf(client, tree);
  return files.flatMap(({ path, type, size, sha }) =>
    type === 'blob' ? [{ name: path, bytes: size ?? 0, blob: sha }] : [],
  );
}

async function entriesOf({ octokit, in: place }: Client, tree: string) {
  const { data } = await octokit.rest.git.getTree({ ...place, tree_sha: tree });
  return data.tree;
}

/** The text of a file as it stood when it was listed; one of more than `limit` bytes is not asked for. */
export async function readBranchFile(client: Client, file: BranchFile, limit: number): Promise<string> {
  if (file.bytes > limit) {
    throw new CouldNotCheck({
      message: `${JSON.stringify(file.name)} holds ${file.bytes} bytes`,
      expected: `at most ${limit}`,
    });
  }
  try {
    const { data } = await client.octokit.rest.git.getBlob({
      ...client.in,
      file_sha: file.blob,
      mediaType: { format: 'raw' },
    });
    return textOf(data);
  } catch (error) {
    throw refusedTo(`read ${JSON.stringify(file.name)}`, error, 'contents: read');
  }
}

/** A raw answer comes as text or as bytes, by the character set that its header names. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
  throw new Error('GitHub answered with something other than the file');
}

/** Names of the branches that begin so. */
export async function listBranches(client: Client, prefix: string): Promise<readonly string[]> {
  try {
    const { data } = await client.octokit.rest.git.listMatchingRefs({ ...client.in, ref: `heads/${prefix}` });
    return data.map(({ ref }) => ref.replace(/^refs\/heads\//, ''));
  } catch (error) {
    throw refusedTo(`list the branches that begin with ${prefix}`, error, 'contents: read');
  }
}

/** A branch that is gone already is as good as deleted. */
export async function deleteBranch(client: Client, name: string): Promise<{ readonly kind: 'deleted' } | Refusal> {
  try {
    await client.octokit.rest.git.deleteRef({ ...client.in, ref: `heads/${name}` });
    return { kind: 'deleted' };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (statusOf(error) === 404 || /reference does not exist/i.test(message)) return { kind: 'deleted' };
    return refusalOf(error, 'contents: write');
  }
}
