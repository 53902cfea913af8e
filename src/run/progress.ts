import { count, percent } from '../values/format.ts';
import type { Stop } from './run-file.ts';

/** How far a run has come, in requests over all lanes. */
export interface Progress {
  readonly done: number;
  readonly completed: number;
  /** Errored or timed out. */
  readonly failed: number;
  readonly notRun: number;
  /** Completed in an earlier run and not asked again. */
  readonly resumed: number;
}

const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;

/** `support ████░░░░ 120/400 · 30.0 % · 2 failed · 12 s left`, to be drawn over the line before, no wider than `columns`. */
export function progressBar(
  label: string,
  progress: Progress,
  planned: number,
  elapsedMs: number,
  columns: number,
): string {
  const parts = [`${count(progress.done)}/${count(planned)}`, percent(shareOf(progress, planned))];
  if (progress.failed > 0) parts.push(`${count(progress.failed)} failed`);
  if (progress.notRun > 0) parts.push(`${count(progress.notRun)} not run`);
  const left = timeLeft(progress, planned, elapsedMs);
  if (left !== undefined) parts.push(left);
  const text = parts.join(' · ');
  const width = Math.min(WIDEST_BAR, columns - label.length - text.length - 3);
  const line =
    width < NARROWEST_BAR ? `${label} ${text}` : `${label} ${bar(shareOf(progress, planned), width)} ${text}`;
  return line.slice(0, Math.max(0, columns - 1));
}

/** `support: 120 of 400 trials (30.0 %), 2 failed`: a whole line, where nothing can be drawn over. */
export function progressLine(label: string, progress: Progress, planned: number): string {
  const share = percent(shareOf(progress, planned));
  const remarks = [
    ...(progress.failed > 0 ? [`${count(progress.failed)} failed`] : []),
    ...(progress.notRun > 0 ? [`${count(progress.notRun)} not run`] : []),
    ...(progress.resumed > 0 ? [`${count(progress.resumed)} from the run before`] : []),
  ];
  return [`${label}: ${count(progress.done)} of ${count(planned)} trials (${share})`, ...remarks].join(', ');
}

/** `support: stopped, 232 of 400 trials saved: enough is known`. What is on record was not saved by the stop. */
export function stoppedLine(label: string, left: number, planned: number, { reason, limit }: Stop): string {
  const trials = `${label}: stopped, ${count(left)} of ${count(planned)} trials`;
  if (reason === 'evidence') return `${trials} saved: enough is known`;
  return `${trials} not made: the budget${limit === undefined ? '' : ` ${LIMITS[limit]}`} is spent`;
}

const LIMITS: Readonly<Record<NonNullable<Stop['limit']>, string>> = {
  trials: 'of trials',
  minutes: 'of minutes',
  usd: 'in US dollars',
};

function shareOf(progress: Progress, planned: number): number {
  return planned === 0 ? 1 : Math.min(1, progress.done / planned);
}

function bar(share: number, width: number): string {
  const full = Math.floor(share * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

function timeLeft({ done, resumed }: Progress, planned: number, elapsedMs: number): string | undefined {
  const asked = done - resumed;
  if (asked < 3 || done >= planned) return undefined;
  const seconds = Math.ceil(((elapsedMs / asked) * (planned - done)) / 1_000);
  return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}
