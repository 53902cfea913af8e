import { type Client, connect } from '../../../src/github/client.ts';
import type { AddOptions } from '../../../src/jobs/add/adding.ts';
import { add } from '../../../src/jobs/add.ts';
import type { ExitCode } from '../../../src/jobs/outcome.ts';
import type { Format, OutputOptions } from '../../../src/jobs/output.ts';
import type { World } from '../../../src/system/world.ts';
import { CouldNotCheck } from '../../../src/values/problem.ts';

export interface Added {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  readonly added: readonly {
    readonly suite: string;
    readonly case: string;
    readonly file: string;
    readonly line: number;
    readonly source: string;
  }[];
  readonly dropped: readonly { readonly source: string; readonly reason: string; readonly resembles?: string }[];
}

type Given = Partial<AddOptions & OutputOptions> & {
  readonly environment?: World['environment'];
  readonly standardInput?: string;
  /** GitHub without the pauses that it asks clients for. Absent: as the command connects to it. */
  readonly client?: Client;
};

/** `evalgap add FROM` without a process of its own; what kept it from adding anything is its standard error. */
export async function adding(directory: string, from: string, given: Given = {}): Promise<Added> {
  const { environment = {}, standardInput = '', client, ...options } = given;
  let [stdout, stderr] = ['', ''];
  const say = (level: string) => (message: string) => {
    stderr += `${level}: ${message}\n`;
  };
  const world: World = {
    directory,
    environment,
    now: new Date('2026-10-05T09:00:00Z'),
    monotonic: () => 0,
    log: { info: say('info'), warning: say('warning'), error: say('error') },
    print: (text) => {
      stdout += text;
    },
    drawProgress: () => {},
    terminal: { output: false, progress: false, columns: 80 },
  };
  const all = {
    config: 'evalgap.yml',
    suite: [],
    format: 'json' as Format,
    quiet: false,
    dryRun: false,
    id: [],
    failed: false,
    routed: false,
    ...options,
  };
  try {
    const exitCode = await add(world, all, [from], {
      standardInput: async () => standardInput,
      connect: client === undefined ? connect : async () => client,
    });
    const { added = [], dropped = [] } = all.format === 'json' ? JSON.parse(stdout) : {};
    return { exitCode, stdout, stderr, added, dropped };
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    return { exitCode: 2, stdout, stderr: `${stderr}${error.message}\n`, added: [], dropped: [] };
  }
}
