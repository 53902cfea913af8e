import type { World } from '../system/world.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';

/** 0: nothing that fails. 1: findings that fail. 2: could not check. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a job to an exit code. What a user can mend becomes problems, shown by `show`; anything else that
 * escapes is a fault of Evalgap and says so, without a stack unless one is asked for.
 */
export async function settle(
  world: World,
  job: () => Promise<ExitCode>,
  show: (problems: readonly Problem[]) => void,
): Promise<ExitCode> {
  try {
    return await job();
  } catch (error) {
    show(
      error instanceof CouldNotCheck
        ? error.problems
        : [ownFault(error, world.environment.EVALGAP_DEBUG !== undefined)],
    );
    return 2;
  }
}

function ownFault(error: unknown, withStack: boolean): Problem {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    message: `Evalgap itself failed: ${withStack ? (stack ?? message) : message}`,
    remedy: withStack ? 'Please report this' : 'Please report this with what EVALGAP_DEBUG=1 prints',
  };
}
