import { runCommandLine } from '../../src/jobs/command-line.ts';
import type { ExitCode } from '../../src/jobs/outcome.ts';
import type { World } from '../../src/system/world.ts';
import { VERSION } from '../../src/values/version.ts';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

type Differently = Partial<Pick<World, 'environment' | 'now' | 'terminal'>>;

/** Runs the command line from its sources, without a process of its own: for what does not depend on the bundle. */
export async function evalgapHere(
  directory: string,
  args: readonly string[],
  differently: Differently = {},
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const say = (message: string): void => {
    stderr += `${message}\n`;
  };
  const exitCode = await runCommandLine(args, VERSION, (quiet) => ({
    directory,
    environment: {},
    now: new Date('2026-10-05T09:00:00Z'),
    monotonic: () => 0,
    log: { info: quiet ? () => {} : say, warning: say, error: say },
    print: (text) => {
      stdout += text;
    },
    drawProgress: () => {},
    terminal: { output: false, progress: false, columns: 80 },
    ...differently,
  }));
  return { exitCode, stdout, stderr };
}
