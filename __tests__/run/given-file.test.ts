import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { type TrialName, trialKey } from '../../src/run/settle.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { linesOf } from '../../src/values/lines.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { aRun, aTrial } from '../builders.ts';

const PLAIN = makeRedactor([]);

function file(trials: readonly Trial[], given?: true): string {
  const { header } = aRun({ trials, steps: ['decide'], ...(given === undefined ? {} : { given }) });
  return [headerLine(header), ...trials.map((trial) => trialLine(trial, PLAIN))].map((line) => `${line}\n`).join('');
}

async function read(content: string, asked?: 'chain' | 'alone'): Promise<readonly Trial[] | string> {
  try {
    const trials: Trial[] = [];
    for await (const trial of (await readRunFile(linesOf(content), 'run.jsonl', asked)).trials) trials.push(trial);
    return trials;
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    return error.problems.map(({ message, location }) => `${location?.line}: ${message}`).join('\n');
  }
}

const ALONE = aTrial({ given: 'decide', steps: { decide: 1 } });
const CHAINED = aTrial({ steps: { decide: 1 } });

describe('a file of steps asked for alone', () => {
  test('is read by whoever asks for it, and by nobody else', async () => {
    expect(await read(file([ALONE], true), 'alone')).toEqual([ALONE]);
    expect(await read(file([ALONE], true))).toMatch(/^1: this file holds steps that were each asked for alone/);
    expect(await read(file([CHAINED]), 'alone')).toMatch(/^1: this is a run of the whole chain/);
  });

  test('holds no trial of the chain, nor a run one of a step alone', async () => {
    expect(await read(file([ALONE, CHAINED], true), 'alone')).toMatch(/^3: this trial names no step/);
    expect(await read(file([CHAINED, ALONE]))).toMatch(/^3: this trial is of one step asked for alone/);
  });

  test('has one name for each trial, whatever steps and cases are called', () => {
    const text = fc.oneof(fc.constantFrom('a', '1', '1 1 a', 'given', ' ', 'given 1 a '), fc.string({ maxLength: 4 }));
    const name: fc.Arbitrary<TrialName> = fc
      .record({ case: text, digest: text, trial: fc.integer({ min: 1, max: 3 }), given: fc.option(text) })
      .map(({ given, ...rest }) => (given === null ? rest : { ...rest, given }));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const parts = ({ case: id, digest, trial, given }: TrialName) =>
          JSON.stringify([id, digest, trial, given ?? null]);
        expect(trialKey(one) === trialKey(other)).toBe(parts(one) === parts(other));
      }),
    );
  });
});
