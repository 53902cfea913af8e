import type { ProcessEnd } from '../system/process.ts';
import { cut, visible } from '../values/visible.ts';
import type { Redact } from './log-tail.ts';

const LONGEST = 500;

/**
 * The text of a failed trial. Its first line is the reason alone, the same for equal faults so that they can be
 * counted; details and the end of the log follow.
 */
export function failureText(reason: string, log: string, redact: Redact): string {
  const shown = visible(cut(redact(reason), LONGEST));
  return log === '' ? shown : `${shown}\nits last lines:\n${log}`;
}

export function seconds(milliseconds: number): string {
  return `${Number((milliseconds / 1_000).toFixed(1))} s`;
}

/** Why a command cannot be used at all: names what was tried, from where, and the config key to mend. */
export function cannotStart(command: readonly string[], cwd: string, configKey: string, reason: string): string {
  return `cannot start \`${command.join(' ')}\` in ${cwd}: ${reason}. Check \`${configKey}\` in the config`;
}

/** How a process ended that should not have. */
export function endInWords(end: Exclude<ProcessEnd, { kind: 'not-started' }>): string {
  return end.kind === 'exited' ? `ended with exit code ${end.code}` : `was ended by ${end.signal}`;
}
