import { runCommandLine } from '../../../src/jobs/command-line.ts';
import type { World } from '../../../src/system/world.ts';
import { VERSION } from '../../../src/values/version.ts';
import type { Ran } from '../in-process.ts';

interface Given {
  readonly samples?: string;
  readonly limit?: number;
  readonly format?: 'text' | 'json' | 'markdown';
}

/** The command in this process. `onProgress` is given each line of progress. */
export async function shadowHere(
  directory: string,
  files: readonly string[],
  { samples, limit, format = 'json' }: Given = {},
  environment: World['environment'] = {},
  onProgress: (line: string) => void = () => {},
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const say = (message: string): void => {
    stderr += `${message}\n`;
  };
  const args = [
    ...files,
    ...['--format', format],
    ...(samples === undefined ? [] : ['--samples', samples]),
    ...(limit === undefined ? [] : ['--limit', String(limit)]),
  ];
  const exitCode = await runCommandLine(['shadow', ...args], VERSION, () => ({
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
  }));
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
