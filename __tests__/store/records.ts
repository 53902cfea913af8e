import { makeRedactor } from '../../src/run/redact.ts';
import type { Fingerprint, RunHeader, Trial } from '../../src/run/run-file.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { runFileName, runFolder } from '../../src/store/run-path.ts';
import type { WantedRun } from '../../src/store/run-store.ts';
import { aRun, aTrial } from '../builders.ts';

export const NOW = new Date('2026-11-23T12:00:00Z');
export const REVISION = '1f3c9a2b4d5e6f708192a3b4c5d6e7f801234567';
export const FINGERPRINT: Fingerprint = {
  prompts: 'sha256:prompts',
  cases: 'sha256:cases',
  scorers: 'sha256:scorers',
  agent: 'sha256:agent',
  config: 'sha256:config',
};

/** A run file of two completed trials at REVISION, begun an hour ago. */
export function aRunText(
  header: Partial<RunHeader> = {},
  trials: readonly Trial[] = [aTrial(), aTrial({ case: 'refund-018' })],
): string {
  const run = aRun({
    revision: REVISION,
    fingerprint: FINGERPRINT,
    startedAt: '2026-11-23T11:00:00.500Z',
    steps: ['reply'],
    ...header,
  });
  const lines = [headerLine(run.header), ...trials.map((trial) => trialLine(trial, makeRedactor([])))];
  return `${lines.join('\n')}\n`;
}

/** Where a text belongs, as if its header were as it says. */
export function placeOf(
  text: string,
  { suite = 'support', fingerprint = FINGERPRINT, startedAt = '2026-11-23T11:00:00.500Z', revision = REVISION } = {},
): string {
  return `${runFolder(suite, fingerprint)}/${runFileName({ startedAt: new Date(startedAt), revision }, text)}`;
}

export function wanted(changes: Partial<WantedRun> = {}): WantedRun {
  return {
    suite: 'support',
    fingerprint: FINGERPRINT,
    notOlderThan: new Date(NOW.getTime() - 7 * 86_400_000),
    now: NOW,
    ...changes,
  };
}
