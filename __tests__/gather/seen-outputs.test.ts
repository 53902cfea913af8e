import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { seenOutputs } from '../../src/gather/seen-outputs.ts';
import { cutLarge } from '../../src/run/cut.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { aRun, aTrial } from '../builders.ts';
import { aFolder } from '../repository.ts';

const folder = aFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aFile(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return { path: join(folder, name), name };
}

test('what steps gave in all runs is held by name; what was cut, or cannot be read, tells nothing', async () => {
  const { header, trials } = aRun({
    trials: [
      aTrial({
        steps: [
          { name: 'lookup', output: [{ name: 'get_order' }] },
          { name: 'reply', output: 'Soon.' },
        ],
      }),
      aTrial({ trial: 2, steps: [{ name: 'lookup' }, { name: 'reply', output: cutLarge('x'.repeat(20_000)) }] }),
      aTrial({ trial: 3, steps: [{ name: 'reply', output: 'Never.' }] }),
    ],
  });
  const text = [headerLine(header), ...trials.map((trial) => trialLine(trial, makeRedactor([])))].join('\n');
  const seen = await seenOutputs([aFile('run.jsonl', `${text}\n`), aFile('broken.jsonl', 'no run file\n')]);
  expect(Object.fromEntries(seen)).toEqual({ lookup: [[{ name: 'get_order' }]], reply: ['Soon.', 'Never.'] });
});
