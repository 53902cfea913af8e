import { describe, expect, test } from '@jest/globals';
import { heldIn } from '../../../src/measure/reuse/held-trials.ts';
import { readRunFile } from '../../../src/run/read-run-file.ts';
import { makeRedactor } from '../../../src/run/redact.ts';
import type { RunHeader, Stop } from '../../../src/run/run-file.ts';
import { headerLine, stopLine, trialLine } from '../../../src/run/write-run-file.ts';
import { aHeader, aTrial, linesOf } from '../../run/runs.ts';

const CASES = new Map([
  ['a', 'sha256:a'],
  ['b', 'sha256:b'],
]);
const AUTO: Partial<RunHeader> = { design: { trials: 'auto', seed: 'f00d' } };

async function held(ids: readonly string[], stop?: Stop, header: Partial<RunHeader> = {}) {
  const lines = [
    headerLine(aHeader(header)),
    ...ids.map((id) => trialLine(aTrial({ case: id, digest: `sha256:${id}` }), makeRedactor([]))),
    ...(stop === undefined ? [] : [stopLine(stop)]),
  ];
  return heldIn(await readRunFile(linesOf(lines.join('\n')), 'run.jsonl'), CASES, 1);
}

describe('what a run file holds of a run', () => {
  test('is whole with every trial, however many lines each has, and without one it is not', async () => {
    expect(await held(['a', 'b', 'a', 'stranger'])).toEqual({ held: 2, of: 2, whole: true });
    expect(await held(['a', 'a'])).toEqual({ held: 1, of: 2, whole: false });
  });

  test('is whole as far as it was meant to go where it says that a budget ended it', async () => {
    const stop: Stop = { reason: 'budget', limit: 'minutes' };
    expect(await held(['a'], stop)).toEqual({ held: 1, of: 2, stopped: stop, whole: true });
  });

  test('is whole where looks were planned and found enough, and not where none were planned', async () => {
    expect((await held(['a'], { reason: 'evidence' }, AUTO)).whole).toBe(true);
    expect((await held(['a'], { reason: 'evidence' })).whole).toBe(false);
  });
});
