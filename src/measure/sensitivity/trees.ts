import { join } from 'node:path';
import type { Checkout } from '../../gather/checkouts.ts';
import type { Project } from '../../gather/project.ts';
import type { SuiteSide } from '../../gather/suite-side.ts';
import type { Redactor } from '../../run/redact.ts';
import type { PromptVariant } from '../../sensitivity/variant.ts';
import { resolveInside, writeText } from '../../system/files.ts';
import { takeOver } from '../../system/take-over.ts';
import { addWorkTree } from '../../system/work-tree.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { prepare } from '../prepare.ts';

export interface TreeRequest {
  readonly world: World;
  readonly project: Project;
  /** The user's working tree. */
  readonly side: SuiteSide;
  readonly redactor: Redactor;
}

export interface Tree {
  readonly checkout: Checkout;
  remove(): Promise<void>;
}

/**
 * The working tree as it stands, uncommitted changes included, in a folder of its own with one prompt file written
 * otherwise: an agent sees it whether it heeds the paths of a request or reads the files it knows. Made ready to run as
 * a base is.
 */
export async function treeFor(request: TreeRequest, variant?: PromptVariant): Promise<Tree> {
  const { world, project, side, redactor } = request;
  const tree = await addWorkTree(project.repository, side.checkout.commit);
  try {
    await takeOver(project.repository, tree.root);
    const directory = join(tree.root, project.folder);
    if (variant !== undefined) await overwrite(directory, variant);
    const checkout: Checkout = { ...side.checkout, root: tree.root, directory, temporary: true };
    const allowed = side.suite.agent?.env ?? [];
    await prepare(world, project, { ...side, checkout }, { allowed, redact: redactor.text });
    return { checkout, remove: () => tree.remove() };
  } catch (error) {
    await tree.remove();
    throw error;
  }
}

async function overwrite(directory: string, { path, text }: PromptVariant): Promise<void> {
  const place = await resolveInside(directory, path);
  if (place === undefined)
    throw new CouldNotCheck({
      message: 'this prompt is not there in a copy of the working tree, so that no variant can take its place',
      location: { file: path },
      remedy: 'Commit the file, or add it to git; what git ignores is not copied',
    });
  await writeText(place, text);
}
