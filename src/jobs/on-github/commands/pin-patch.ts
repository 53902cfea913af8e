import { join } from 'node:path';
import { git, type Repository } from '../../../system/git.ts';
import { scratchFolder } from '../../../system/scratch.ts';
import { CouldNotCheck } from '../../../values/problem.ts';

/** Whatever a user or a revision has set up for diffs: a plain patch of text, by names that `git apply` takes. */
const PLAIN = ['--text', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames'];
const NAMES = ['--src-prefix=a/', '--dst-prefix=b/'];

/** The patch that gives a file of a commit this text, as git makes it from its own objects; no work tree is touched. */
export async function patchOf({ root }: Repository, commit: string, path: string, text: string): Promise<string> {
  const [mode = '', , before = ''] = (
    await git(root, ['--literal-pathspecs', 'ls-tree', '--full-tree', commit, '--', path])
  ).split(/[ \t]/);
  const stored = await git(root, ['cat-file', 'blob', before]);
  if ((await git(root, ['hash-object', '--stdin'], { input: stored })).trim() !== before) throw notText(path);
  const scratch = await scratchFolder('evalgap-index-');
  try {
    const env = { GIT_INDEX_FILE: join(scratch.path, 'index') };
    const after = (await git(root, ['hash-object', '-w', '--stdin'], { input: text })).trim();
    await git(root, ['read-tree', commit], { env });
    await git(root, ['update-index', '--cacheinfo', `${mode},${after},${path}`], { env });
    return await git(root, ['diff', '--cached', ...PLAIN, ...NAMES, commit, '--'], { env });
  } finally {
    scratch.remove();
  }
}

/** Read as text and written again it would not be the same file elsewhere either. */
function notText(path: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this file is not UTF-8, so its pins cannot be rewritten with all else left as it is',
    location: { file: path },
    expected: 'a text in UTF-8',
  });
}
