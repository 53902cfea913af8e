/** Where progress and remarks go; findings and reports never do. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
}

/** Remarks for a person at a terminal or reading a job's log, on standard error. */
export function standardErrorLog(quiet: boolean): Log {
  return {
    info(message) {
      if (!quiet) process.stderr.write(`${message}\n`);
    },
    warning(message) {
      process.stderr.write(`warning: ${message}\n`);
    },
  };
}
