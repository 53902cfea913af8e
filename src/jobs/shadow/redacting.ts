import type { LoadedConfig, Suite } from '../../config/config.ts';
import { openSampleRedactor } from '../../gather/sample-redactor.ts';
import { secretsOf } from '../../gather/secrets.ts';
import { redactJson } from '../../production/redact-sample.ts';
import type { Redacting } from '../../production/shadow/report-shadow.ts';
import { makeRedactor } from '../../run/redact.ts';
import type { World } from '../../system/world.ts';
import type { Json } from '../../values/json.ts';
import { CouldNotCheck } from '../../values/problem.ts';

/** The suite whose redaction holds, in the folder of its config. */
export interface Heeded {
  readonly loaded: LoadedConfig;
  readonly suite: Suite;
  readonly directory: string;
}

/**
 * Runs `body` with what takes private data out of values: what is built in where no config holds the suite. Whatever is
 * withheld would be missing without a trace: then what `body` made is not given out.
 */
export async function redacting<Made>(
  world: World,
  heeded: Heeded | undefined,
  body: (redactor: Redacting) => Promise<Made>,
): Promise<Made> {
  if (heeded === undefined) return body(builtIn(world));
  const redactor = openSampleRedactor({ world, ...heeded });
  try {
    const made = await body(redactor);
    const problems = redactor.problems();
    if (problems.length > 0) throw new CouldNotCheck(problems);
    return made;
  } finally {
    await redactor.stop();
  }
}

function builtIn({ environment }: World): Redacting {
  const known = makeRedactor(secretsOf(environment, []));
  return { json: async <T extends Json>(value: T) => redactJson(known.json(value) as T) };
}
