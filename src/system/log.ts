import { visible } from '../values/visible.ts';

/** Where progress and remarks go; findings and reports never do. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
}

/**
 * Remarks for a person at a terminal, on standard error. Errors are never quiet. Names and texts from outside come in
 * messages as they are, and are kept here from driving the terminal.
 */
export function standardErrorLog(quiet: boolean): Log {
  const write = (line: string) => void process.stderr.write(`${visible(line)}\n`);
  return {
    info: (message) => (quiet ? undefined : write(message)),
    warning: (message) => write(`warning: ${message}`),
    error: (message) => write(`error: ${message}`),
  };
}
