import type { LoadedConfig, Suite } from '../config/config.ts';
import { mapJson, mapSample, redactJson, redactSample } from '../production/redact-sample.ts';
import type { Redacted, RedactedSample } from '../production/redacted.ts';
import type { Sample } from '../production/sample.ts';
import { makeRedactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import type { Json } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';
import { type Kind, openSampleCommand } from './sample-command.ts';
import { secretsOf } from './secrets.ts';

/** Where a suite's samples are redacted. */
export interface SampleRedactorOptions {
  readonly world: Pick<World, 'environment'>;
  readonly suite: Suite;
  /** The folder of the config, from which the suite's `redact` command is started. */
  readonly directory: string;
  readonly loaded: Pick<LoadedConfig, 'config' | 'locate'>;
}

/** Takes everything private out of what production saw: the only way from a sample to a file, an issue or a log. */
export interface SampleRedactor {
  sample(sample: Sample): Promise<RedactedSample>;
  /** Many at once, in their order: the suite's command is asked far less often. */
  samples(samples: readonly Sample[]): Promise<readonly RedactedSample[]>;
  json<T extends Json>(value: T): Promise<Redacted<T>>;
  /** Why texts were withheld so far; empty: none was. Whoever shows what came out has to tell these. */
  problems(): readonly Problem[];
  stop(): Promise<void>;
}

/**
 * Secrets whose values this process knows go first, then what is private by its look; the suite's `redact` command is
 * given what is left. Where it fails, all texts that it was given are withheld.
 */
export function openSampleRedactor(options: SampleRedactorOptions): SampleRedactor {
  const { world, suite, loaded } = options;
  const known = makeRedactor(secretsOf(world.environment, loaded.config.suites)).text;
  const command = suite.redact === undefined ? undefined : openSampleCommand(options, suite.redact, known);
  const own = new Set(suite.steps.map(({ name }) => name));

  async function all<Item>(items: readonly Item[], kind: Kind<Item>): Promise<readonly Redacted<Item>[]> {
    const builtIn = items.map((item) => kind.redact(kind.map(item, known)));
    if (command === undefined) return builtIn;
    return command.redactAll(builtIn, {
      redact: kind.redact,
      // The names of its steps are the suite's own.
      map: (item, map) => kind.map(item, (text, key, told) => (own.has(text) ? text : map(text, key, told))),
    });
  }

  return {
    sample: async (sample) => (await all([sample], SAMPLE))[0] as RedactedSample,
    samples: (samples) => all(samples, SAMPLE),
    json: async <T extends Json>(value: T) => (await all<Json>([value], JSON_VALUE))[0] as Redacted<T>,
    problems: () => command?.problems() ?? [],
    stop: async () => command?.stop(),
  };
}

const SAMPLE: Kind<Sample> = { redact: redactSample, map: mapSample };
const JSON_VALUE: Kind<Json> = { redact: redactJson, map: mapJson };
