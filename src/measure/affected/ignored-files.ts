import type { Repository } from '../../system/git.ts';
import { listIgnored } from '../../system/git.ts';
import type { NamedFiles } from './named-files.ts';

const PACKAGES = 'node_modules/';

/**
 * Path → mode and object id of the files of a working tree that git ignores, such as what a build left, and that the
 * agent's inputs or a command name. Installed packages are none unless they are named as such: what installs them counts.
 */
export function ignoredFiles(
  repository: Repository,
  prefix: string,
  { isNamed, isStarted, places }: Pick<NamedFiles, 'isNamed' | 'isStarted' | 'places'>,
): Promise<ReadonlyMap<string, string>> {
  const packagesToo = places.some((place) => `${place}/`.includes(PACKAGES));
  const under = places.filter((place) => place !== '..' && !place.startsWith('../') && !place.startsWith('/'));
  return listIgnored(
    repository,
    [...new Set(under.map((place) => (prefix + (place === '.' ? '' : place)).replace(/\/$/, '')))],
    (path) => {
      const own = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
      if (own === undefined || own.startsWith('.evalgap/')) return false;
      return isStarted(own) || (isNamed(own) && (packagesToo || !own.includes(PACKAGES)));
    },
  );
}
