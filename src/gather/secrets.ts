import type { Suite } from '../config/config.ts';
import { judgeKeys } from '../config/judges.ts';

const NAMED_AS_SECRET = /TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY/i;

/**
 * Values that must not stand in anything that is written: those with a telling name, and those that an agent or a
 * judge is given.
 */
export function secretsOf(environment: Readonly<Record<string, string>>, suites: readonly Suite[]): readonly string[] {
  const given = new Set(suites.flatMap(({ agent, steps }) => [...(agent?.env ?? []), ...judgeKeys(steps)]));
  return Object.entries(environment).flatMap(([name, value]) =>
    given.has(name) || NAMED_AS_SECRET.test(name) ? [value] : [],
  );
}
