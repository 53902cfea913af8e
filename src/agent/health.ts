/** Counts faults and says when trying again has become pointless. */
export interface Health {
  completed(): void;
  /** `fatal`: trying again cannot help, for instance because the command does not exist. */
  failed(reason: string, fatal?: boolean): void;
  /** Why no more is asked of the agent; `undefined` while it still is. */
  gaveUp(): string | undefined;
}

/** Faults in a row before anything worked at all: a broken setup is told from a hard case early. */
const NEVER_WORKED = 5;
/** Faults in a row after something worked: hard cases often stand side by side in a file. */
const STOPPED_WORKING = 20;
/** Faults in all, beyond one for every completed trial. */
const SPARE = 20;

export function healthOf(name: string, concurrency: number): Health {
  let completed = 0;
  let inRow = 0;
  let faults = 0;
  let verdict: string | undefined;
  return {
    completed() {
      completed += 1;
      inRow = 0;
    },
    failed(reason, fatal = false) {
      inRow += 1;
      faults += 1;
      const limit =
        completed === 0 ? Math.max(NEVER_WORKED, 2 * concurrency) : Math.max(STOPPED_WORKING, 4 * concurrency);
      if (fatal) verdict ??= reason;
      else if (inRow >= limit) verdict ??= `${name} failed ${inRow} times in a row, at last: ${reason}`;
      else if (faults > SPARE + completed) {
        verdict ??= `${name} failed ${faults} times and completed ${completed} trials, at last: ${reason}`;
      }
    },
    gaveUp: () => verdict,
  };
}
