import type { World } from '../system/world.ts';
import { CouldNotCheck, formatProblem, type Problem } from '../values/problem.ts';

/** 0: nothing that fails. 1: findings that fail. 2: could not check. */
export type ExitCode = 0 | 1 | 2;

/** Runs a job to an exit code; what keeps it from checking is shown and is never a pass. */
export async function settle(
  world: Pick<World, 'environment' | 'log'>,
  job: () => Promise<ExitCode>,
  show: (problems: readonly Problem[]) => void | Promise<void>,
): Promise<ExitCode> {
  try {
    return await job();
  } catch (error) {
    const problems = problemsOf(error, world);
    try {
      await show(problems);
    } catch (failure) {
      // What cannot be shown where it should be is at least said.
      for (const problem of [...problems, ...problemsOf(failure, world)]) world.log.error(formatProblem(problem));
    }
    return 2;
  }
}

/** What a user can mend is theirs; any other error is a fault of Evalgap and says so, with a stack only on request. */
export function problemsOf(error: unknown, { environment }: Pick<World, 'environment'>): readonly Problem[] {
  if (error instanceof CouldNotCheck) return error.problems;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return [
    environment.EVALGAP_DEBUG === undefined
      ? { message: `Evalgap itself failed: ${message}`, remedy: 'Please report this with what EVALGAP_DEBUG=1 prints' }
      : { message: `Evalgap itself failed: ${stack ?? message}`, remedy: 'Please report this' },
  ];
}
