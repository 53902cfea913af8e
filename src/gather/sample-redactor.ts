import type { LoadedConfig, Suite } from '../config/config.ts';
import { redactJson, redactSample } from '../production/redact-sample.ts';
import type { Redacted, RedactedSample } from '../production/redacted.ts';
import type { Sample } from '../production/sample.ts';
import type { World } from '../system/world.ts';
import type { Json } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';

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

export function openSampleRedactor(_options: SampleRedactorOptions): SampleRedactor {
  return {
    sample: async (sample) => redactSample(sample),
    samples: async (samples) => samples.map(redactSample),
    json: async (value) => redactJson(value),
    problems: () => [],
    stop: async () => {},
  };
}
