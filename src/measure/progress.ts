import { type Progress, progressBar, progressLine, stoppedLine } from '../run/progress.ts';
import type { Stop } from '../run/run-file.ts';
import type { World } from '../system/world.ts';

export interface ProgressReport {
  readonly update: (progress: Progress) => void;
  /** The run ended with so many requests left that no run has made. */
  readonly stopped: (left: number, stop: Stop) => void;
  readonly end: () => void;
}

const REDRAW_MS = 100;
/** Plain lines come once for each such share of the trials. */
const LINES = 10;

/** A bar that is drawn over itself on a terminal; elsewhere a line for every tenth of the trials. */
export function reportProgress(world: World, label: string, planned: number): ProgressReport {
  return world.terminal.progress ? bar(world, label, planned) : lines(world, label, planned);
}

function bar(world: World, label: string, planned: number): ProgressReport {
  const { terminal, drawProgress, monotonic, log } = world;
  const start = monotonic();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(progress) {
      const at = monotonic();
      if (at - drawn < REDRAW_MS && progress.done < planned) return;
      drawn = at;
      drawProgress(progressBar(label, progress, planned, at - start, terminal.columns));
    },
    stopped(left, stop) {
      drawProgress('');
      log.info(stoppedLine(label, left, planned, stop));
    },
    end: () => drawProgress(''),
  };
}

function lines({ log }: World, label: string, planned: number): ProgressReport {
  let said = 0;
  return {
    update(progress) {
      const tenth = Math.floor((progress.done / planned) * LINES);
      if (tenth <= said) return;
      said = tenth;
      log.info(progressLine(label, progress, planned));
    },
    stopped: (left, stop) => log.info(stoppedLine(label, left, planned, stop)),
    end() {},
  };
}
