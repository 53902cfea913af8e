import { join } from 'node:path';
import { differingFiles, exists, linkFolder } from '../system/installed.ts';
import { CouldNotCheck, type Location } from '../values/problem.ts';

/** What package managers fill beside the code, and the files that decide what stands in it. */
const INSTALLED: readonly { readonly folder: string; readonly decidedBy: readonly string[] }[] = [
  {
    folder: 'node_modules',
    decidedBy: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
  },
  {
    folder: '.venv',
    decidedBy: ['pyproject.toml', 'requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock'],
  },
];

/**
 * Lends a work tree the dependencies that are installed in the checkout, where both ask for the very same ones.
 * Otherwise the base would run on head's dependencies: refused, naming the key that installs each side its own.
 */
export async function lendDependencies(
  checkout: string,
  workTree: string,
  folder: string,
  agentKey: Location,
): Promise<void> {
  for (const place of new Set(['', folder])) {
    for (const { folder: installed, decidedBy } of INSTALLED) {
      const from = join(checkout, place, installed);
      const to = join(workTree, place, installed);
      if (!(await exists(from)) || (await exists(to))) continue;
      const different = await differingFiles(decidedBy, join(checkout, place), join(workTree, place));
      if (different.length > 0) {
        throw new CouldNotCheck({
          message: `${join(place, installed)} was installed for another revision: ${different.join(', ')} differs between the two sides`,
          location: agentKey,
          expected: 'a `prepare` command, run once per revision in its own work tree',
          remedy: 'Add for instance `prepare: [npm, ci]` under `agent`',
        });
      }
      await linkFolder(from, to);
    }
  }
}
