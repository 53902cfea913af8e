import type { Suite } from '../../config/config.ts';

/**
 * The suite that a failure belongs to: the first, in the order of the config, that has the step it names, else the
 * first. `undefined` where there is none.
 */
export function suiteFor<Some extends Pick<Suite, 'steps'>>(
  step: string | undefined,
  suites: readonly Some[],
): Some | undefined {
  return suites.find(({ steps }) => steps.some(({ name }) => name === step)) ?? suites[0];
}
