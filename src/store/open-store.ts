import type { Config } from '../config/config.ts';
import type { Client } from '../github/client.ts';
import { artifactStore } from './artifact-store.ts';
import { branchStore } from './branch-store.ts';
import { noStore, type RunStore } from './run-store.ts';

export interface StoreAccess {
  readonly client: () => Promise<Client>;
  readonly warn: (message: string) => void;
  /** Unknown, no artifact can be told to be the default branch's. */
  readonly defaultBranch: string | undefined;
}

/** Where `history.store` says that runs of the default branch are kept. */
export function openStore(kind: Config['history']['store'], { client, warn, defaultBranch }: StoreAccess): RunStore {
  if (kind === 'branch') return branchStore(client, warn);
  if (kind === 'artifact' && defaultBranch !== undefined) return artifactStore(client, { defaultBranch, warn });
  return noStore;
}
