import { monotonic, now } from './clock.ts';
import { type Log, standardErrorLog } from './log.ts';

/** What a door knows of the process it runs in, handed to a job so that no job asks for itself. */
export interface World {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly now: Date;
  /** Milliseconds that only ever grow. */
  readonly monotonic: () => number;
  readonly log: Log;
  /** Writes to standard output: findings and reports only. */
  readonly print: (text: string) => void;
  /** Draws a line over the one drawn before; an empty one clears it. */
  readonly drawProgress: (line: string) => void;
  readonly terminal: { readonly output: boolean; readonly progress: boolean; readonly columns: number };
}

export function processWorld(options: { readonly quiet: boolean }): World {
  // A reader that went away: without its report the check could not be made known; without progress all goes on.
  process.stdout.once('error', () => process.exit(2));
  process.stderr.on('error', () => {});
  return {
    directory: process.cwd(),
    environment: definedOnly(process.env),
    now: now(),
    monotonic,
    log: standardErrorLog(options.quiet),
    print: (text) => void process.stdout.write(text),
    drawProgress: (line) => void process.stderr.write(`\r\u001b[2K${line}`),
    terminal: {
      output: process.stdout.isTTY === true,
      progress: process.stderr.isTTY === true && !options.quiet,
      columns: process.stderr.columns ?? 80,
    },
  };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
