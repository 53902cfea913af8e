/** What must not outlive this process, in the order in which it is put in order: texts written, children ended, folders removed. */
export type CleanupPhase = 'flush' | 'stop' | 'remove';

/** How a user, or the runner of a job, asks a process to end. */
type EndingSignal = keyof typeof SIGNALS;

/** Is told the signal that ends this process; `undefined` on every other path. */
type Cleanup = (signal?: EndingSignal) => void;

interface Entry {
  readonly phase: CleanupPhase;
  readonly run: Cleanup;
}

const PHASES: readonly CleanupPhase[] = ['flush', 'stop', 'remove'];
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

const entries = new Set<Entry>();
let ending: EndingSignal | undefined;

/**
 * Has `run` called when this process ends by any path but SIGKILL: the end of the program, an uncaught error,
 * SIGINT (exit code 130), SIGTERM (143). Nothing is waited for on those paths, so `run` is synchronous.
 * The returned function takes the entry back once its work has been done in the ordinary way.
 */
export function onExit(phase: CleanupPhase, run: Cleanup): () => void {
  const entry: Entry = { phase, run };
  if (entries.size === 0) listen();
  entries.add(entry);
  return () => {
    if (entries.delete(entry) && entries.size === 0) unlisten();
  };
}

/** Runs `body`, then `run` exactly once: after the end, after an error, or when the process ends before either. */
export async function withCleanup<T>(phase: CleanupPhase, run: () => void, body: () => Promise<T>): Promise<T> {
  const release = onExit(phase, run);
  try {
    return await body();
  } finally {
    release();
    run();
  }
}

let atInterrupt: (() => void) | undefined;

/**
 * Has the first SIGINT call `run` instead of ending this process, for work of which a part is worth having; the next
 * one ends it. The returned function takes that back.
 */
export function onFirstInterrupt(run: () => void): () => void {
  atInterrupt = run;
  const release = onExit('flush', () => {});
  return () => {
    atInterrupt = undefined;
    release();
  };
}

function listen(): void {
  process.on('exit', runAll);
  for (const signal of Object.keys(SIGNALS)) process.on(signal, endBySignal);
}

function unlisten(): void {
  process.off('exit', runAll);
  for (const signal of Object.keys(SIGNALS)) process.off(signal, endBySignal);
}

/** Without our listener the next signal has its default effect: a second Ctrl-C ends the process at once. */
function endBySignal(signal: EndingSignal): void {
  if (signal === 'SIGINT' && atInterrupt !== undefined) {
    const run = atInterrupt;
    atInterrupt = undefined;
    run();
    return;
  }
  ending = signal;
  for (const name of Object.keys(SIGNALS)) process.off(name, endBySignal);
  process.exit(SIGNALS[signal]);
}

function runAll(): void {
  for (const phase of PHASES) {
    // Newest first: what was built on something else goes before it.
    for (const entry of [...entries].reverse()) {
      if (entry.phase !== phase) continue;
      entries.delete(entry);
      try {
        entry.run(ending);
      } catch {
        // The others still have to be put in order, and nobody is left to be told.
      }
    }
  }
}
