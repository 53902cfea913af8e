import type { Client } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { Inputs } from '../../github/inputs.ts';
import type { Runner } from '../../github/runner.ts';
import type { Scope } from '../../report/report.ts';
import type { StoreAccess } from '../../store/open-store.ts';
import type { World } from '../../system/world.ts';

/** What every job of the Action is handed, on an event of the kinds it is for. */
export type ActionContext<Kind extends Event['kind'] = Event['kind']> = Context<Extract<Event, { kind: Kind }>>;

interface Context<Of extends Event> {
  readonly world: World;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly event: Of;
  /** Connects at the first call: octokit takes longer to load than everything else together. */
  readonly client: () => Promise<Client>;
  /** Blanks every known secret, in each of its forms. */
  readonly redact: (text: string) => string;
  /** Makes more secrets known: from here on they are blanked everywhere. */
  readonly protect: (secrets: readonly string[]) => void;
}

/** What tells this check from others of the same config on the same pull request. */
export function scopeOf({ suites, leg }: Inputs): Scope {
  return { suites, leg };
}

/** What it takes to look at recorded runs. */
export function storeAccess({ client, runner, event }: ActionContext): StoreAccess {
  return { client, warn: runner.log.warning, defaultBranch: event.place.defaultBranch };
}
