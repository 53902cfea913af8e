import { join } from 'node:path';
import { addWorkTree } from '../system/work-tree.ts';
import type { Project } from './project.ts';
import { type HeadSide, revisionOf } from './sides.ts';

/** One revision as it stands on disk. */
export interface Checkout {
  /** A commit's SHA; `<sha>+dirty` for a working tree with changes. */
  readonly revision: string;
  readonly commit: string;
  /** Absolute path of the tree's root. */
  readonly root: string;
  /** Absolute path of the config's folder in it: the agent's working directory. */
  readonly directory: string;
  /** Made for this job: dependencies have to be lent or prepared. The user's own working tree is never touched. */
  readonly temporary: boolean;
}

/** Holds the checkouts of a job and takes the temporary ones away at its end. */
export class Checkouts {
  readonly #project: Project;
  readonly #made = new Map<string, Promise<{ readonly root: string; remove(): Promise<void> }>>();

  constructor(project: Project) {
    this.#project = project;
  }

  workingTree(head: Extract<HeadSide, { kind: 'working-tree' }>): Checkout {
    const { repository, folder } = this.#project;
    return {
      revision: revisionOf(head),
      commit: head.sha,
      root: repository.root,
      directory: join(repository.root, folder),
      temporary: false,
    };
  }

  /** A commit in a temporary work tree; asked for twice, it is made once. */
  async of(commit: string): Promise<Checkout> {
    let made = this.#made.get(commit);
    if (made === undefined) {
      made = addWorkTree(this.#project.repository, commit);
      this.#made.set(commit, made);
    }
    const { root } = await made;
    return { revision: commit, commit, root, directory: join(root, this.#project.folder), temporary: true };
  }

  async remove(): Promise<void> {
    for (const made of this.#made.values()) await (await made.catch(() => undefined))?.remove();
  }
}
