import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path → text; `null` deletes; `{ link }` makes a symbolic link; `{ run }` an executable file. */
export type FileMap = Readonly<Record<string, string | null | { readonly link: string } | { readonly run: string }>>;

/** A real git repository in a temporary folder, for one test. */
export interface TestRepository {
  readonly root: string;
  write(files: FileMap): void;
  /** Writes, stages all and commits; gives the SHA. */
  commit(files: FileMap, message?: string): string;
  git(...args: string[]): string;
  remove(): void;
}

export function aFolder(files: FileMap = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'evalgap-test-')));
  writeFiles(root, files);
  return root;
}

export function aRepository(files?: FileMap): TestRepository {
  const root = aFolder();
  const git = (...args: string[]) => runGit(root, args);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.invalid');
  git('config', 'commit.gpgsign', 'false');
  const repository: TestRepository = {
    root,
    git,
    write: (map) => writeFiles(root, map),
    commit(map, message = 'change') {
      writeFiles(root, map);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  if (files !== undefined) repository.commit(files, 'first');
  return repository;
}

function writeFiles(root: string, files: FileMap): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    rmSync(target, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'string') writeFileSync(target, content);
    else if ('link' in content) symlinkSync(content.link, target);
    else {
      writeFileSync(target, content.run);
      chmodSync(target, 0o755);
    }
  }
}

function runGit(root: string, args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
