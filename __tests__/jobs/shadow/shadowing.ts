import { settle } from '../../../src/jobs/outcome.ts';
import { type OutputOptions, showProblems } from '../../../src/jobs/output.ts';
import type { ShadowOptions } from '../../../src/jobs/shadow/options.ts';
import { shadow } from '../../../src/jobs/shadow.ts';
import type { World } from '../../../src/system/world.ts';
import type { Ran } from '../in-process.ts';

type Options = Partial<OutputOptions & ShadowOptions>;

/** The command in this process. */
export async function shadowHere(
  directory: string,
  files: readonly string[],
  given: Options = {},
  environment: World['environment'] = {},
  onProgress: () => void = () => {},
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const say = (message: string): void => {
    stderr += `${message}\n`;
  };
  const world: World = {
    directory,
    environment,
    now: new Date('2026-10-05T09:00:00Z'),
    monotonic: () => 0,
    log: { info: onProgress, warning: say, error: say },
    print: (text) => {
      stdout += text;
    },
    drawProgress: () => {},
    terminal: { output: false, progress: false, columns: 80 },
  };
  const options = { config: 'evalgap.yml', suite: [], format: 'json' as const, quiet: true, ...given };
  const exitCode = await settle(
    world,
    () => shadow(world, options, files),
    (problems) => showProblems(world, options, problems),
  );
  return { exitCode, stdout, stderr };
}

/** What `--format json` prints. */
export function printed({ stdout }: Ran) {
  return JSON.parse(stdout);
}

export function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** A sample whose steps are outputs by name. */
export function aSample(id: string, input: string, steps: Readonly<Record<string, unknown>>, rest: object = {}) {
  return { id, input, steps: Object.entries(steps).map(([name, output]) => ({ name, output })), ...rest };
}
