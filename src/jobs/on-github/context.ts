import type { Client } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { Inputs } from '../../github/inputs.ts';
import type { Runner } from '../../github/runner.ts';
import type { World } from '../../system/world.ts';

/** What every job of the Action is handed. */
export interface ActionContext<Kind extends Event['kind'] = Event['kind']> {
  readonly world: World;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly event: Extract<Event, { kind: Kind }>;
  /** Connects at the first call: octokit takes longer to load than everything else together. */
  readonly client: () => Promise<Client>;
  /** Blanks every known secret, in each of its forms. */
  readonly redact: (text: string) => string;
}
