import { CouldNotCheck } from '../values/problem.ts';
import { git, isShallow, nulSeparated, type Repository } from './git.ts';
import { type GitStream, streamGit } from './git-stream.ts';

/** A commit of the log, taken apart no further than every commit needs: few of a hundred thousand matter to anybody. */
export interface LoggedCommit {
  /** Committer date in milliseconds since 1970, as written. */
  readonly time: number;
  /** What it changed against its (first) parent. To keep one of these texts alone is to keep all that was read with it. */
  readonly paths: readonly string[];
  details(): CommitDetails;
}

export interface CommitDetails {
  readonly sha: string;
  readonly subject: string;
  readonly entries: readonly LoggedEntry[];
}

/** A path before and after a commit; absent where it did not exist. A rename is one entry removed and one added. */
export interface LoggedEntry {
  /** From the repository's root; bytes that are not UTF-8 read `\xE9`. */
  readonly path: string;
  readonly before?: TreeEntry;
  readonly after?: TreeEntry;
}

export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
}

export interface LogOptions {
  readonly until: string;
  /** Follows the first parent alone; a merge is then one commit with all it brought in. */
  readonly firstParent: boolean;
}

/** A log that git has begun to write, whether or not anybody reads it yet. */
export interface Log {
  /** Commits from the newest to the oldest, no parent before its children, in lots as git hands them over. */
  readonly lots: AsyncIterable<readonly LoggedCommit[]>;
  /** Ends git, however much of the log was read. */
  close(): void;
}

/**
 * Merges are left out unless only first parents are followed. Paths are not limited: git would then be silent about the
 * other half of a file that was moved in.
 */
export function openLog({ root }: Repository, { until, firstParent }: LogOptions): Log {
  const stream = streamGit(root, [
    'log',
    ...(firstParent ? ['--first-parent', '--diff-merges=first-parent'] : ['--no-merges', '--date-order']),
    ...['--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none', '--root'],
    ...['--no-show-signature', '--no-color', '--encoding=UTF-8', '--format=tformat:%H %ct %s', '-O/dev/null'],
    ...['--end-of-options', until, '--'],
  ]);
  return { lots: lotsOf(stream), close: stream.stop };
}

async function* lotsOf(stream: GitStream): AsyncGenerator<readonly LoggedCommit[]> {
  let last: RawCommit | undefined;
  let isPath = false;
  for await (const tokens of tokensOf(stream)) {
    const done: LoggedCommit[] = [];
    for (const token of tokens) {
      if (isPath) {
        last?.paths.push(pathOf(token));
        isPath = false;
      } else if (token.startsWith(':') || token.startsWith('\n:')) {
        last?.metas.push(token);
        isPath = true;
      } else {
        if (last !== undefined) done.push(commitOf(last));
        last = { header: token, metas: [], paths: [] };
      }
    }
    yield done;
  }
  if (last !== undefined) yield [commitOf(last)];
}

/** Every path of a commit. */
export async function* readTree(
  { root }: Repository,
  commit: string,
): AsyncGenerator<readonly (readonly [string, TreeEntry])[]> {
  const stream = streamGit(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  for await (const tokens of tokensOf(stream)) {
    yield tokens.map((token) => {
      const tab = token.indexOf('\t');
      const [mode = '', , id = ''] = token.slice(0, tab).split(' ');
      return [pathOf(token.slice(tab + 1)), { kind: kindOf(mode), id }] as const;
    });
  }
}

/**
 * Throws `CouldNotCheck` when this clone does not hold all commits and their files: what is not here would look as if
 * it had never been.
 */
export async function requireWholeHistory(repository: Repository): Promise<void> {
  const [shallow, settings] = await Promise.all([
    isShallow(repository),
    git(repository.root, ['config', '--list', '-z']),
  ]);
  if (shallow) {
    throw new CouldNotCheck({
      message: 'this clone is shallow: the commits before its edge are not here, so what changed when is not known',
      remedy: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`',
    });
  }
  if (nulSeparated(settings).some(saysPartial)) {
    throw new CouldNotCheck({
      message: 'this clone is partial: old versions of files are not here, so what changed when is not known',
      remedy:
        'Give actions/checkout `fetch-depth: 0` and neither `filter` nor `sparse-checkout`; elsewhere, clone without `--filter`',
    });
  }
}

/** A setting as `git config -z` prints it, by which files are fetched only when they are looked at. */
function saysPartial(setting: string): boolean {
  const [key = '', value = 'true'] = setting.split('\n', 2);
  if (/^remote\..*\.promisor$/.test(key)) return !/^(?:false|no|off|0|)$/i.test(value);
  return key === 'extensions.partialclone' || /^remote\..*\.partialclonefilter$/.test(key);
}

/** In bytes: enough commits at once for whoever reads their files to ask for many in one go. */
const LOT = 256 << 10;

/**
 * What stands between NULs, a character for each byte, in lots. Ends git when its reader goes away before the end.
 */
async function* tokensOf(stream: GitStream): AsyncGenerator<readonly string[]> {
  let text = '';
  try {
    for await (const chunk of stream.output) {
      text += (chunk as Buffer).toString('latin1');
      if (text.length < LOT) continue;
      const tokens = text.split('\0');
      text = tokens.pop() ?? '';
      yield tokens;
    }
    await stream.ended;
    yield text.split('\0').slice(0, -1);
  } finally {
    stream.stop();
  }
}

interface RawCommit {
  /** `<sha> <seconds> <subject>` */
  readonly header: string;
  readonly metas: string[];
  readonly paths: string[];
}

function commitOf({ header, metas, paths }: RawCommit): LoggedCommit {
  const first = header.indexOf(' ');
  const second = header.indexOf(' ', first + 1);
  return {
    time: Number(header.slice(first + 1, second)) * 1000,
    paths,
    details: () => ({
      sha: copyOf(header.slice(0, first)),
      subject: Buffer.from(header.slice(second + 1), 'latin1').toString('utf8'),
      entries: metas.map((meta, index) => entryOf(meta.slice(meta.indexOf(':') + 1), copyOf(paths[index] ?? ''))),
    }),
  };
}

/** A text of its own, where a slice would keep all of the text that it was cut from. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

/** `100644 100644 <id> <id> M`, with zeros where there is nothing. */
function entryOf(meta: string, path: string): LoggedEntry {
  const half = 14 + (meta.length - 17) / 2;
  const before = meta.startsWith(NOTHING) ? {} : { before: { kind: kindOf(meta), id: copyOf(meta.slice(14, half)) } };
  const after = meta.startsWith(NOTHING, 7)
    ? {}
    : { after: { kind: kindOf(meta.slice(7)), id: copyOf(meta.slice(half + 1, -2)) } };
  return { path, ...before, ...after };
}

const NOTHING = '000000';

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode.startsWith('120000')) return 'link';
  return mode.startsWith('160000') ? 'submodule' : 'file';
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A path that is no UTF-8 still has to be told from every other. */
function pathOf(token: string): string {
  if (!/[\x80-\xff]/.test(token)) return token;
  const bytes = Buffer.from(token, 'latin1');
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  try {
    return strict.decode(bytes);
  } catch {
    return token.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  }
}
