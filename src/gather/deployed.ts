import type { Suite } from '../config/config.ts';
import type { World } from '../system/world.ts';
import type { Problem } from '../values/problem.ts';

/** What production says which prompt versions it runs, or why that is not known. */
export type AskedDeployed =
  /** Prompt id → version as production names it: `5`, `5@sha256:9f2c…` or `sha256:9f2c…`. */
  | { readonly kind: 'reported'; readonly versions: ReadonlyMap<string, string> }
  /** The suite names no place to ask. */
  | { readonly kind: 'not-asked'; readonly why: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Asks where the suite's `deployed` says; `directory` is the config's folder. */
export async function askDeployed(
  _world: Pick<World, 'environment'>,
  { deployed }: Suite,
  _directory: string,
): Promise<AskedDeployed> {
  if (deployed === undefined) return { kind: 'not-asked', why: 'the suite has no `deployed`' };
  return { kind: 'failed', problems: [{ message: 'not yet' }] };
}
