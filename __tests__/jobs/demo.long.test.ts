import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aFolder, aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { evalgap } from './cli.ts';
import { projectFiles } from './project.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function project(changes: FileMap = {}): TestRepository {
  const repository = aRepository(projectFiles(changes));
  made.push(repository);
  return repository;
}

describe('evalgap demo', () => {
  test('leaves the repository it is called from alone, also where a hook says that git is about that one', async () => {
    const repository = project();
    const before = repository.git('rev-parse', 'HEAD');
    const { exitCode } = await evalgap(repository.root, ['demo'], {
      GIT_DIR: join(repository.root, '.git'),
      GIT_INDEX_FILE: join(repository.root, '.git/index'),
    });
    expect(exitCode).toBe(1);
    expect(repository.git('rev-parse', 'HEAD')).toBe(before);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('does not mind a git that writes carriage returns, as it does by default on Windows', async () => {
    const home = aFolder({ '.gitconfig': '[core]\n\tautocrlf = true\n' });
    const { exitCode, stdout } = await evalgap(home, ['demo', '--quiet']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/91\.0 % → 78\.0 %/);
  });

  test('gives the same comment every time', async () => {
    const [one, other] = [
      await evalgap(root, ['demo', '--format', 'markdown']),
      await evalgap(root, ['demo', '--format', 'markdown']),
    ];
    expect(other.stdout).toBe(one.stdout);
  });
});
