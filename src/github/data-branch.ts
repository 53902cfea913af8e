import { type Client, WRITE_ONCE } from './client.ts';
import { type Refusal, refusalOf, statusOf } from './refusal.ts';

/** Files to add to a branch that holds data and shares no history with the code. */
export interface Addition {
  readonly branch: string;
  /**
   * At paths that only this content can have, so that adding them again changes nothing: how an answer that was lost
   * is told from a write that was never carried out.
   */
  readonly files: readonly NewFile[];
  /** What a branch that is not there yet begins with, beside the files. */
  readonly founding: readonly NewFile[];
  readonly message: string;
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** How to wait, and the chance (0..1) that keeps writers who collided from colliding again. */
export interface Pace {
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly chance: () => number;
}

/** `present`: every file stood there already. */
export type AdditionOutcome = { readonly kind: 'added' } | { readonly kind: 'present' } | Refusal;

const PERMISSION = 'contents: write';
/**
 * Thirty writers that start in the same second need about five attempts each, ten at most. Shorter waits would cost more
 * requests, of which all workflows of a repository together have a thousand an hour.
 */
const MOST_ATTEMPTS = 16;
const FIRST_WAIT_MS = 4_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Adds files in one commit on top of whatever stands on the branch, which is made when it is not there. The branch
 * only moves from the commit that was read; when another writer was faster it is read again. Five requests, one for
 * every file, and five more for every time another was faster.
 */
export async function addFiles(client: Client, addition: Addition, pace: Pace): Promise<AdditionOutcome> {
  const { branch, message } = addition;
  try {
    const files = await storeBlobs(client, addition.files);
    for (let attempt = 1; ; attempt += 1) {
      const tip = await tipOf(client, branch);
      const tree = await createTree(client, tip, [...files, ...(tip === undefined ? addition.founding : [])]);
      if (tree === tip?.tree) return { kind: attempt === 1 ? 'present' : 'added' };
      const commit = await createCommit(client, message, tree, tip);
      if (await moveBranch(client, branch, tip, commit)) return { kind: 'added' };
      if (attempt === MOST_ATTEMPTS) {
        return { kind: 'failed', reason: `the branch moved or did not answer at each of ${attempt} attempts` };
      }
      await pace.sleep(waitAfter(attempt, pace.chance()));
    }
  } catch (error) {
    return refusalOfWrite(error);
  }
}

interface Tip {
  readonly commit: string;
  readonly tree: string;
}

async function tipOf({ octokit, in: place }: Client, branch: string): Promise<Tip | undefined> {
  try {
    const { data: ref } = await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` });
    const { data: commit } = await octokit.rest.git.getCommit({ ...place, commit_sha: ref.object.sha });
    return { commit: commit.sha, tree: commit.tree.sha };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

type TreeEntry = NewFile | { readonly path: string; readonly sha: string };

/** Sent once, however often the tree has to be made anew. */
async function storeBlobs({ octokit, in: place }: Client, files: readonly NewFile[]): Promise<readonly TreeEntry[]> {
  const stored: TreeEntry[] = [];
  for (const { path, text } of files) {
    const { data } = await octokit.rest.git.createBlob({ ...place, content: text, encoding: 'utf-8' });
    stored.push({ path, sha: data.sha });
  }
  return stored;
}

/** Trees, blobs and commits that nothing names harm nobody, so these writes may be tried again after a fault. */
async function createTree(
  { octokit, in: place }: Client,
  tip: Tip | undefined,
  entries: readonly TreeEntry[],
): Promise<string> {
  const { data } = await octokit.rest.git.createTree({
    ...place,
    ...(tip === undefined ? {} : { base_tree: tip.tree }),
    tree: entries.map((entry) => ({
      path: entry.path,
      mode: '100644' as const,
      type: 'blob' as const,
      ...('sha' in entry ? { sha: entry.sha } : { content: entry.text }),
    })),
  });
  return data.sha;
}

async function createCommit(
  { octokit, in: place }: Client,
  message: string,
  tree: string,
  tip: Tip | undefined,
): Promise<string> {
  const parents = tip === undefined ? [] : [tip.commit];
  const { data } = await octokit.rest.git.createCommit({ ...place, message, tree, parents });
  return data.sha;
}

/** `false`: not moved as far as can be known, since another was faster or the answer was lost. */
async function moveBranch(
  { octokit, in: place }: Client,
  branch: string,
  tip: Tip | undefined,
  commit: string,
): Promise<boolean> {
  try {
    if (tip === undefined) {
      await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: commit, ...WRITE_ONCE });
    } else {
      await octokit.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha: commit, force: false, ...WRITE_ONCE });
    }
    return true;
  } catch (error) {
    const status = statusOf(error) ?? 500;
    if (isRule(error)) throw error;
    if (status >= 500 || status === 409 || (status === 422 && wasOvertaken(error))) return false;
    throw error;
  }
}

/** As GitHub words it when the branch was made, moved or removed in the meantime. */
function wasOvertaken(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return /not a fast.?forward|reference already exists|reference does not exist|cannot lock ref/i.test(message);
}

/** Growing, and anything from nothing up: writers that waited alike would meet again. */
function waitAfter(attempt: number, chance: number): number {
  return chance * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
}

/** Rules for branches, and for what may be pushed: GitHub says which one in the lines after the first. */
function isRule(error: unknown): error is Error {
  return error instanceof Error && /rule violation|protected (branch|ref)/i.test(error.message);
}

function refusalOfWrite(error: unknown): Refusal {
  if (!isRule(error)) return refusalOf(error, PERMISSION);
  const said = (error.message.split(/\s+- https:\/\//)[0] ?? '').replace(/\s*\n\s*/g, ' ');
  return { kind: 'failed', reason: `a rule of the repository stands in the way: ${said} (${statusOf(error)})` };
}
