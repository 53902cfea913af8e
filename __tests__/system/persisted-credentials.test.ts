import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { persistedCredentials } from '../../src/system/persisted-credentials.ts';
import { aFolder, aRepository, type TestRepository } from '../repository.ts';

const TOKEN = 'ghs_SixteenLettersOrMore';
const HEADER = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;
const EXTRA = 'http.https://github.com/.extraheader';

let repository: TestRepository;
const { HOME } = process.env;

beforeEach(() => {
  repository = aRepository({ 'a.txt': 'a\n' });
  process.env.HOME = aFolder();
});
afterEach(() => {
  rmSync(process.env.HOME ?? '', { recursive: true });
  process.env.HOME = HOME;
  repository.remove();
});

const config = (...args: string[]) => repository.git('config', ...args);
const found = () => persistedCredentials(repository);

describe('credentials that a checkout left', () => {
  test('a clone without any has none', async () => {
    config('remote.origin.url', 'https://github.com/acme/shop');
    config('url.https://github.com/.insteadOf', 'git@github.com:');
    config('url.ssh://git@github.com/.insteadOf', 'https://example.com/');
    config('credential.helper', 'osxkeychain');
    config('core.sshCommand', 'ssh -o BatchMode=yes');
    expect(await found()).toEqual([]);
  });

  test('are found in the clone’s own configuration', async () => {
    config(EXTRA, HEADER);
    expect(await found()).toEqual([`${EXTRA} in .git/config`]);
  });

  test.each([
    ['a header for every host', 'http.extraheader', HEADER, 'http.extraheader'],
    ['a store', 'credential.helper', 'store --file=/tmp/x', 'credential.helper'],
    ['a store by its path', 'credential.helper', '/usr/lib/git-core/git-credential-store', 'credential.helper'],
    ['a cache for one host', 'credential.https://github.com.helper', 'cache', 'credential.https://github.com.helper'],
    ['a command', 'credential.helper', `!echo password=${TOKEN}`, 'credential.helper'],
    [
      'an address with a token',
      'remote.origin.url',
      `https://x-access-token:${TOKEN}@github.com/a/b`,
      'remote.origin.url',
    ],
    ['a key', 'core.sshCommand', '"/usr/bin/ssh" -i "$RUNNER_TEMP/key"', 'core.sshcommand'],
    [
      'a rewritten address',
      `url.https://x:${TOKEN}@github.com/.insteadOf`,
      'https://github.com/',
      'url.https://github.com/.insteadof',
    ],
    [
      'a rewritten push address',
      `url.https://${TOKEN}@github.com/.pushInsteadOf`,
      'https://github.com/',
      'url.https://github.com/.pushinsteadof',
    ],
  ])('%s is one', async (_, key, value, shown) => {
    config(key, value);
    expect(await found()).toEqual([`${shown} in .git/config`]);
  });

  test('are found in a file that is included where the clone is, as recent checkouts leave them', async () => {
    const temp = aFolder();
    const file = join(temp, 'git-credentials-1.config');
    config('--file', file, EXTRA, HEADER);
    config(`includeIf.gitdir:${repository.root}/.git.path`, file);
    config('includeIf.gitdir:/github/workspace/.git.path', '/github/runner_temp/git-credentials-1.config');
    expect(await found()).toEqual([`${EXTRA} in ${file}`]);
  });

  test('are found in a file whose condition does not hold here, and in one that this one includes', async () => {
    const temp = aFolder();
    config('--file', join(temp, 'one.config'), 'include.path', 'two.config');
    config('--file', join(temp, 'two.config'), EXTRA, HEADER);
    config('--file', join(temp, 'two.config'), 'include.path', 'one.config');
    config('includeIf.gitdir:/elsewhere/.git.path', join(temp, 'one.config'));
    expect(await found()).toEqual([`${EXTRA} in ${join(temp, 'two.config')}`]);
  });

  test('are found in the user’s configuration', async () => {
    writeFileSync(
      join(process.env.HOME ?? '', '.gitconfig'),
      `[http "https://github.com/"]\n\textraheader = ${HEADER}\n`,
    );
    expect(await found()).toEqual([`${EXTRA} in ${join(process.env.HOME ?? '', '.gitconfig')}`]);
  });

  test('an included file that cannot be read hides nothing else', async () => {
    writeFileSync(join(repository.root, 'broken.config'), '[broken\n');
    config('includeIf.gitdir:/elsewhere/.git.path', join(repository.root, 'broken.config'));
    config(EXTRA, HEADER);
    expect(await found()).toEqual([`${EXTRA} in .git/config`]);
  });

  test('an empty header, with which a clone takes back what was left, is none', async () => {
    config(EXTRA, '');
    expect(await found()).toEqual([]);
  });

  test('neither their values nor a token in a name is told to anybody', async () => {
    config(EXTRA, HEADER);
    config(`url.https://x:${TOKEN}@github.com/.insteadOf`, 'https://github.com/');
    config('remote.origin.url', `https://x-access-token:${TOKEN}@github.com/a/b`);
    config('multi.line', 'one\ntwo');
    const keys = [EXTRA, 'url.https://github.com/.insteadof', 'remote.origin.url'];
    expect(await found()).toEqual(keys.map((key) => `${key} in .git/config`));
  });
});
