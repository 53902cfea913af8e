import type { Project } from '../../../gather/project.ts';
import type { Measurer } from '../../../measure/measurer.ts';
import { runBoth } from '../../../measure/run-both.ts';
import { persistedCredentials } from '../../../system/persisted-credentials.ts';
import type { ActionContext } from '../context.ts';
import { findEarlierHead } from './earlier-head.ts';
import { findRecorded } from './records.ts';

/** Runs suites in this job; before the first agent starts, says what of the checkout's credentials it could find. */
export function runningHere(context: ActionContext): Measurer {
  const [onRecord, earlier] = [findRecorded(context), findEarlierHead(context)];
  // A base stands on what the default branch recorded alone, a head on what its own pull request ran alone.
  const run = runBoth((request, side, header) => (side === 'base' ? onRecord : earlier)(request, side, header));
  let warned = false;
  return async (request) => {
    if (!warned) await warnOfCredentials(context, request.project);
    warned = true;
    return run(request);
  };
}

export async function warnOfCredentials(
  { runner }: Pick<ActionContext, 'runner'>,
  { repository }: Project,
): Promise<void> {
  const places = await persistedCredentials(repository);
  if (places.length === 0) return;
  runner.log.warning(
    `The checkout left credentials that the agent can read (${places.join(', ')}). Give actions/checkout \`persist-credentials: false\``,
  );
}
