import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { LoadedConfig, Suite } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { nearest } from '../config/nearest.ts';
import { readInside, readText, realPath } from '../system/files.ts';
import { openRepository, type Repository } from '../system/git.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, unwrap } from '../values/problem.ts';

/** A config within the git repository that holds it. */
export interface Project {
  readonly repository: Repository;
  /** The config's folder relative to the repository's root, `''` at the root. */
  readonly folder: string;
  /** The config's file name. */
  readonly file: string;
}

export async function openProject(world: World, config: string): Promise<Project> {
  const path = resolve(world.directory, config);
  const folder = await realPath(dirname(path));
  if (folder === undefined) throw noConfig(config);
  const repository = await openRepository(folder);
  const project = { repository, folder: relative(repository.root, folder), file: basename(path) };
  if (await leadsThroughLink(world, config, project)) {
    throw new CouldNotCheck({
      message: `the config's folder is reached through a link, and lies in ${project.folder || 'the root'}`,
      location: { file: config },
      expected: 'a folder of the repository itself, under which the base branch has its policy too',
      remedy: `Name ${configPath(project)}, or put the folder itself there`,
    });
  }
  return project;
}

/** A link within the repository would lead past the policy that the base branch has under that name. */
async function leadsThroughLink(
  { directory }: World,
  config: string,
  { repository: { root }, folder }: Project,
): Promise<boolean> {
  const here = await realPath(directory);
  if (isAbsolute(config) || here === undefined || !isWithin(root, here)) return false;
  return relative(root, resolve(here, dirname(config))) !== folder;
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The config's path relative to the repository's root, with `/`. */
export function configPath({ folder, file }: Project): string {
  return join(folder, file).split(sep).join('/');
}

/** Reads the config at `path`; `name` is what messages call it. */
export async function readConfig(path: string, name: string): Promise<LoadedConfig> {
  const text = await readText(path);
  if (text === undefined) throw noConfig(name);
  return unwrap(loadConfig(text, name));
}

/** The config of a project in one of its trees; a link that leads out of the tree is no config. */
export async function readConfigIn(root: string, project: Project): Promise<LoadedConfig> {
  const text = await readInside(root, configPath(project));
  if (text === undefined) throw noConfig(configPath(project));
  return unwrap(loadConfig(text, configPath(project)));
}

function noConfig(name: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'there is no config here',
    location: { file: name },
    expected: 'a file that names at least one suite and its cases',
    remedy: 'Write one (docs/config.md has the five-line smallest), or name another with --config',
  });
}

/** The suites asked for, in the order of the config; all of them when none is named. */
export function chosenSuites({ config, file }: LoadedConfig, names: readonly string[]): readonly Suite[] {
  const known = config.suites.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CouldNotCheck(
      unknown.map((name) => {
        const meant = nearest(name, known);
        return {
          message: `there is no suite ${JSON.stringify(name)} in this config`,
          location: { file },
          expected: `one of ${known.join(', ')}`,
          ...(meant === undefined ? {} : { remedy: `Did you mean ${JSON.stringify(meant)}?` }),
        };
      }),
    );
  }
  return config.suites.filter(({ name }) => names.length === 0 || names.includes(name));
}
