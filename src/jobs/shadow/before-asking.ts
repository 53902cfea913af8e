import type { Suite } from '../../config/config.ts';
import type { Sample } from '../../production/sample.ts';
import type { World } from '../../system/world.ts';
import { plural } from '../../values/format.ts';
import { visibleLine } from '../../values/visible.ts';
import { type Heeded, redacting } from './redacting.ts';

const MOST_NAMED = 10;

/**
 * Says what is about to be asked, and which steps production did that the suite does not name: of these nobody said
 * that the agent leaves them be. Gives the warning back, for the report. Names are redacted: production gave them.
 */
export async function beforeAsking(
  world: World,
  heeded: Heeded,
  samples: readonly Sample[],
): Promise<readonly string[]> {
  const { name, steps } = heeded.suite;
  const most = samples.length * (steps.length - 1);
  const replays = most === 0 ? '' : `, and at most ${plural(most, 'request')} more to replay what follows a difference`;
  world.log.info(`${visibleLine(name)}: ${plural(samples.length, 'request')} to the agent${replays}`);
  const unknown = unknownSteps(samples, heeded.suite);
  if (unknown.length === 0) return [];
  const named: readonly string[] = await redacting(world, heeded, (redactor) =>
    redactor.json(unknown.slice(0, MOST_NAMED)),
  );
  const more = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : '';
  const warning = `Production also did ${named.map((step) => `\`${visibleLine(step)}\``).join(', ')}${more}, which the suite does not name: it is not known whether the agent, asked as a shadow, does so for real.`;
  world.log.warning(warning);
  return [warning];
}

function unknownSteps(samples: readonly Sample[], { steps }: Suite): readonly string[] {
  const known = new Set(steps.map(({ name }) => name));
  const told = samples.flatMap((sample) => (sample.steps ?? []).map(({ name }) => name));
  return [...new Set(told)].filter((step) => !known.has(step)).sort();
}
