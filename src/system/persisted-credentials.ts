import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { git, type Repository } from './git.ts';

/** How a setting is known for a credential: by its name, or by a name that says where to look and a value that tells. */
const KINDS: readonly { readonly name: RegExp; readonly value: RegExp }[] = [
  { name: /^http\.(?:.+\.)?extraheader$/i, value: /\S/ },
  { name: /^url\.https?:\/\/[^/]+@.*\.(?:push)?insteadof$/is, value: /(?:)/ },
  { name: /^remote\..+\.(?:push)?url$/is, value: /^https?:\/\/[^/]+@/i },
  // A helper that keeps what it was told, or a command of one's own; those of an operating system ask its user.
  { name: /^credential\.(?:.+\.)?helper$/is, value: /^(?:(?:\S*\/git-credential-)?(?:store|cache)\b|!)/ },
  { name: /^core\.sshcommand$/i, value: /(?:^|\s)-i\s*\S/ },
];
const INCLUDE = /^include(?:if\..+)?\.path$/is;

/** Included files may include others; nobody means more than a few. */
const MOST_FILES = 20;

interface Entry {
  readonly file: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Where a checkout left settings of git by which whoever reads them acts in somebody's name: `name in file` each, never
 * with the value. Looked for in the clone's own configuration, the user's, and every file that these include, also on a
 * condition that does not hold here, since an agent can open the file all the same.
 */
export async function persistedCredentials(repository: Repository): Promise<readonly string[]> {
  const found = new Set<string>();
  const read = new Set<string>();
  const waiting: string[] = [];
  const take = (entries: readonly Entry[]): void => {
    for (const { file } of entries) read.add(resolve(repository.root, file));
    for (const { file, key, value } of entries) {
      if (INCLUDE.test(key)) waiting.push(includedFile(repository, file, value));
      else if (isCredential(key, value)) found.add(`${withoutUser(key)} in ${file}`);
    }
  };
  take(await settings(repository, []));
  for (let file = waiting.shift(); file !== undefined && read.size < MOST_FILES; file = waiting.shift()) {
    if (read.has(file)) continue;
    read.add(file);
    // It may not be there: a checkout names a container's path beside the machine's.
    take(await settings(repository, ['--file', file]).catch(() => []));
  }
  return [...found];
}

/** Names alone are read first; values only where a name calls for it, and of those names only. */
async function settings(repository: Repository, source: readonly string[]): Promise<readonly Entry[]> {
  const command = ['config', ...source, '--list', '--show-origin', '-z'];
  const names = entriesOf(await git(repository.root, [...command, '--name-only']));
  if (!names.some(({ key }) => isOfInterest(key))) return names;
  return entriesOf(await git(repository.root, command)).map((entry) =>
    isOfInterest(entry.key) ? entry : { ...entry, value: '' },
  );
}

/** Pairs of an origin and a name, with the value after a line end. What stands in no file is this program's own. */
function entriesOf(output: string): readonly Entry[] {
  const parts = output.split('\0');
  return parts.flatMap((origin, index) => {
    const file = /^file:(.+)$/s.exec(origin)?.[1];
    if (index % 2 === 1 || file === undefined) return [];
    const [key = '', ...value] = (parts[index + 1] ?? '').split('\n');
    return [{ file, key, value: value.join('\n') }];
  });
}

function isOfInterest(key: string): boolean {
  return INCLUDE.test(key) || KINDS.some(({ name }) => name.test(key));
}

function isCredential(key: string, value: string): boolean {
  return KINDS.some((kind) => kind.name.test(key) && kind.value.test(value));
}

function includedFile({ root }: Repository, from: string, path: string): string {
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  return isAbsolute(path) ? path : resolve(root, dirname(from), path);
}

/** What a URL carries before its `@` may be a token. */
function withoutUser(key: string): string {
  return key.replace(/:\/\/[^/]*@/g, '://');
}
