import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openJournal } from '../../src/run/journal.ts';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import type { RunHeader, Trial } from '../../src/run/run-file.ts';
import { precedence } from '../../src/run/settle.ts';
import { openAppendFile } from '../../src/system/append-file.ts';
import { readLines } from '../../src/system/files.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { inFolder } from '../agent/agents.ts';
import { aHeader, all, aTrial, FINGERPRINT } from './runs.ts';

const open = (file: string, header: RunHeader = aHeader(), fresh = false) =>
  openJournal(openAppendFile(file), header, { fresh, redactor: makeRedactor(['hunter22']) });

async function record(file: string, trials: readonly Trial[], header?: RunHeader, fresh?: boolean): Promise<void> {
  const journal = await open(file, header, fresh);
  for (const trial of trials) journal.append(trial);
  journal.close();
}

async function trialsIn(file: string): Promise<readonly Trial[]> {
  return all((await readRunFile(readLines(file), file)).trials);
}

const key = (id: string, trial = 1, digest = 'sha256:d') => ({ case: id, digest, trial });

describe('a journal', () => {
  test('is a run file from its first line on, in a folder that it makes', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, '.evalgap', 'runs', 'support.jsonl');
      const journal = await open(file);
      expect(await trialsIn(file)).toEqual([]);
      journal.append(aTrial({ error: 'hunter22' }));
      expect(await trialsIn(file)).toEqual([aTrial({ error: '[redacted]' })]);
      journal.close();
    });
  });

  test('continues a run of the same fingerprint: what completed is on record, what failed is tried again', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      await record(file, [
        aTrial({ case: 'done' }),
        aTrial({ case: 'done', trial: 2, status: 'errored' }),
        aTrial({ case: 'late', status: 'timed-out' }),
        aTrial({ case: 'never', status: 'not-run' }),
      ]);
      const before = readFileSync(file, 'utf8');
      const journal = await open(file, aHeader({ startedAt: 'later' }));
      expect(journal.has(key('done'))).toBe(true);
      expect(journal.has(key('done', 2))).toBe(false);
      expect(journal.has(key('done', 1, 'sha256:edited'))).toBe(false);
      expect(journal.has(key('late'))).toBe(false);
      expect(journal.has(key('never'))).toBe(false);
      journal.append(aTrial({ case: 'late' }));
      journal.close();
      expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
      expect(await trialsIn(file)).toHaveLength(5);
    });
  });

  test('asks again for a trial whose scorer failed, and then goes by the line that is scored', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      const unscored = aTrial({
        steps: [
          { name: 'extract', score: 0 },
          { name: 'decide', score: null },
        ],
      });
      const scored = aTrial({
        steps: [
          { name: 'extract', score: 1 },
          { name: 'decide', score: 1 },
        ],
      });
      await record(file, [unscored]);
      const journal = await open(file);
      expect(journal.has(unscored)).toBe(false);
      journal.append(scored);
      journal.close();
      for (const order of [await trialsIn(file), [...(await trialsIn(file))].reverse()]) {
        expect([...order].sort((one, other) => (precedence(one) < precedence(other) ? -1 : 1))[0]).toEqual(scored);
      }
      const again = await open(file);
      expect(again.has(scored)).toBe(true);
      expect(again.outcome(scored)?.chain.map(({ correct }) => correct)).toEqual([true, true]);
      again.close();
    });
  });

  test('knows what became of the trials on record by the thresholds it is told, whatever the order of lines', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      const half = aTrial({ case: 'half', trial: 3, steps: [{ name: 'decide', score: 0.5 }] });
      await record(file, [
        half,
        { ...half, status: 'errored', steps: [] },
        aTrial({ case: 'late', status: 'timed-out' }),
      ]);
      for (const [threshold, correct] of [
        [0.5, true],
        [0.6, false],
      ] as const) {
        const journal = await openJournal(openAppendFile(file), aHeader(), {
          fresh: false,
          redactor: makeRedactor([]),
          threshold: () => threshold,
        });
        expect(journal.outcome(half)).toMatchObject({ counts: true, chain: [{ step: 'decide', correct }] });
        expect(journal.outcome(key('late'))).toMatchObject({ status: 'timed-out', counts: false });
        expect(journal.outcome(key('half', 1))).toBeUndefined();
        journal.close();
      }
    });
  });

  test('takes back that the run was stopped when it goes on, also where nothing is left to add', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      const journal = await open(file);
      journal.append(aTrial());
      journal.stop({ reason: 'budget', limit: 'trials', planned: { cases: 1, trials: 2 } });
      journal.close();
      const stopped = async () => {
        const reading = await readRunFile(readLines(file), file);
        return [(await all(reading.trials)).length, reading.stopped()];
      };
      expect(await stopped()).toEqual([1, { reason: 'budget', limit: 'trials', planned: { cases: 1, trials: 2 } }]);
      (await open(file)).close();
      expect(await stopped()).toEqual([1, undefined]);
    });
  });

  test('says in its header by which design it goes on, and keeps every trial', async () => {
    const auto = { trials: 'auto', seed: 'f00d' } as const;
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      await record(file, [aTrial(), aTrial({ trial: 2, error: 'größe' })]);
      const lines = readFileSync(file, 'utf8').split('\n');
      for (const design of [auto, undefined, auto]) {
        writeFileSync(file, `${readFileSync(file, 'utf8')}{"torn`);
        const wanted = aHeader({ startedAt: 'later', ...(design === undefined ? {} : { design }) });
        const journal = await open(file, wanted);
        expect(journal.has(key('refund-017', 2))).toBe(true);
        journal.close();
        const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
        expect(rest).toEqual(lines.slice(1));
        const { header } = await readRunFile(readLines(file), file);
        expect(header).toEqual(aHeader(design === undefined ? {} : { design }));
        expect(first).not.toContain('later');
        expect(readdirSync(folder)).toEqual(['run.jsonl']);
      }
      const journal = await open(file, aHeader({ design: { trials: 'auto', seed: 'another' } }));
      expect(() => openAppendFile(file)).toThrow('is writing this file');
      journal.append(aTrial({ trial: 3 }));
      journal.close();
      expect(await trialsIn(file)).toHaveLength(3);
    });
  });

  test('resumes wherever its writer was killed, and ends as if it never had been', async () => {
    const trials = ['a', 'größe', 'c'].map((id) => aTrial({ case: id }));
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      await record(file, trials);
      const whole = readFileSync(file);
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length), async (bytes) => {
          writeFileSync(file, whole.subarray(0, bytes));
          const journal = await open(file);
          const missing = trials.filter((trial) => !journal.has(trial));
          for (const trial of missing) journal.append(trial);
          journal.close();
          expect(readFileSync(file, 'utf8')).toBe(whole.toString('utf8'));
          const complete = whole.subarray(0, bytes).filter((byte) => byte === 0x0a).length - 1;
          expect(missing).toHaveLength(trials.length - Math.max(0, complete));
        }),
        { numRuns: 200, examples: [[0], [1], [whole.length - 1], [whole.length]] },
      );
    });
  });

  test.each([
    ['prompts', { fingerprint: { ...FINGERPRINT, prompts: 'sha256:other' } }, 'prompts'],
    ['agent and config', { fingerprint: { ...FINGERPRINT, agent: 'x', config: 'y' } }, 'agent, config'],
    ['suite', { suite: 'sales' }, 'suite'],
    ['environment', { environment: '0a1b2c3d4e5f' }, 'environment (values of `agent.env`, or platform)'],
  ])('refuses to continue a run of another %s, and starts over when told to', async (_, fields, named) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      await record(file, [aTrial()]);
      const before = readFileSync(file, 'utf8');
      const refused = await open(file, aHeader(fields)).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(CouldNotCheck);
      expect((refused as CouldNotCheck).message).toContain(`begun under another ${named};`);
      expect((refused as CouldNotCheck).message).toContain('--fresh');
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(existsSync(`${file}.lock`)).toBe(false);
      await record(file, [aTrial({ case: 'new' })], aHeader(fields), true);
      expect((await trialsIn(file)).map((trial) => trial.case)).toEqual(['new']);
    });
  });

  test('refuses a run that does not say under what it was made', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      const { fingerprint: _, ...without } = aHeader();
      await record(file, [], without);
      await expect(open(file)).rejects.toThrow('another fingerprint');
    });
  });

  test('refuses a damaged file, naming the line, and leaves it as it is', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      await record(file, [aTrial(), aTrial({ trial: 2 })]);
      for (const [sound, damage, message] of [
        ['"trial":1', '"trial":0', 'run.jsonl:2: this trial is malformed'],
        ['{"case":"refund-017"', 'oops', 'run.jsonl:2: this line is not JSON'],
      ] as const) {
        const damaged = readFileSync(file, 'utf8').replace(sound, damage);
        writeFileSync(file, damaged);
        await expect(open(file)).rejects.toThrow(message);
        expect(readFileSync(file, 'utf8')).toBe(damaged);
        await record(file, [aTrial(), aTrial({ trial: 2 })], aHeader(), true);
      }
    });
  });

  test('continues a file that an editor went over: byte order mark, carriage returns, blank lines', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      await record(file, [aTrial(), aTrial({ trial: 2 })]);
      const touched = `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n\r\n')}`;
      for (const [end, kept] of [
        ['', ''],
        ['\n \n', '\n \n'],
        ['  ', ''],
        ['{"case":"torn\n\n', ''],
      ] as const) {
        writeFileSync(file, touched + end);
        const journal = await open(file);
        expect([1, 2, 3].map((trial) => journal.has(key('refund-017', trial)))).toEqual([true, true, false]);
        journal.append(aTrial({ trial: 3 }));
        journal.close();
        expect(readFileSync(file, 'utf8').startsWith(touched + kept)).toBe(true);
        expect((await trialsIn(file)).map(({ trial }) => trial)).toEqual([1, 2, 3]);
      }
    });
  });

  test.each(['# Title', '# Title\n\ntext\n', '{"name":"evalgap"}\n', '[]'])(
    'never writes over a file that is no run file (%j), not even afresh',
    async (content) => {
      await inFolder(async (folder) => {
        const file = join(folder, 'README.md');
        writeFileSync(file, content);
        for (const fresh of [false, true]) {
          await expect(open(file, aHeader(), fresh)).rejects.toThrow('is not a run file; it is left as it is');
          expect(readFileSync(file, 'utf8')).toBe(content);
        }
      });
    },
  );

  test('has one writer at a time', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      const journal = await open(file);
      expect(() => openAppendFile(file)).toThrow(`process ${process.pid} is writing this file`);
      journal.close();
      (await open(file)).close();
    });
  });

  test.each([
    ['a process that is gone', '999999999 1'],
    ['an earlier process of the same number', `${process.pid} 1`],
    ['nobody', ''],
  ])('takes over the lock of %s', async (_, holder) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'run.jsonl');
      writeFileSync(`${file}.lock`, holder);
      await record(file, [aTrial()]);
      expect(await trialsIn(file)).toHaveLength(1);
      expect(existsSync(`${file}.lock`)).toBe(false);
    });
  });

  test('says so when the file cannot be written', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'taken'), '');
      expect(() => openAppendFile(join(folder, 'taken', 'run.jsonl'))).toThrow();
      expect(() => openAppendFile(folder)).toThrow('cannot write this file: EISDIR');
      expect(existsSync(`${folder}.lock`)).toBe(false);
    });
  });

  (existsSync('/dev/full') ? test : test.skip)(
    'takes nothing more once a write failed: half a line may stand there (skipped where no device is always full)',
    async () => {
      await inFolder(async (folder) => {
        symlinkSync('/dev/full', join(folder, 'run.jsonl'));
        const file = openAppendFile(join(folder, 'run.jsonl'));
        const failed = [1, 2].map(() => thrownBy(() => file.append('{"case":"')));
        expect(failed[0]).toBeInstanceOf(CouldNotCheck);
        expect((failed[0] as CouldNotCheck).message).toContain('run.jsonl: cannot write this file: ENOSPC');
        expect(failed[1]).toBe(failed[0]);
        expect(thrownBy(() => file.truncate(0))).toBeInstanceOf(CouldNotCheck);
        file.close();
      });
    },
  );

  test('says so when the file is gone before it was read', async () => {
    await inFolder(async (folder) => {
      const file = openAppendFile(join(folder, 'run.jsonl'));
      rmSync(file.path);
      const opening = openJournal(file, aHeader(), { fresh: false, redactor: makeRedactor([]) });
      await expect(opening).rejects.toThrow(CouldNotCheck);
      expect(existsSync(`${file.path}.lock`)).toBe(false);
    });
  });
});

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
