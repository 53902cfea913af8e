import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeRedactor } from '../../src/run/redact.ts';
import type { RunHeader, Trial } from '../../src/run/run-file.ts';
import { type RecordReading, readRecord } from '../../src/store/run-record.ts';
import { aTrial } from '../builders.ts';
import { aFolder } from '../repository.ts';
import { aRunText, placeOf, REVISION } from './records.ts';

let folder: string;
beforeAll(() => {
  folder = aFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, options: { secrets?: readonly string[]; most?: number } = {}): Promise<RecordReading> {
  const file = join(folder, 'head.jsonl');
  writeFileSync(file, text);
  return readRecord({ suite: 'support', file }, REVISION, makeRedactor(options.secrets ?? []), options.most);
}

function run(header: Partial<RunHeader> & { trials?: readonly Trial[] } = {}): Promise<RecordReading> {
  const { trials, ...rest } = header;
  return read(aRunText(rest, trials));
}

describe('a record of a run', () => {
  test('is its run file, under a path that its fingerprint finds', async () => {
    const text = aRunText();
    expect(await read(text)).toEqual({
      kind: 'record',
      record: { suite: 'support', path: placeOf(text), text, trials: { completed: 2, of: 2 } },
    });
  });

  test('is made of a run that was cut short, without its unfinished line', async () => {
    const reading = await read(`${aRunText()}{"case":"refund-0`);
    expect(reading).toMatchObject({ kind: 'record', record: { text: aRunText(), trials: { completed: 2, of: 2 } } });
  });

  test('counts a trial that was tried again once', async () => {
    const trials = [
      aTrial({ status: 'errored', error: 'reset' }),
      aTrial(),
      aTrial({ case: 'b', status: 'timed-out' }),
    ];
    expect(await run({ trials })).toMatchObject({ record: { trials: { completed: 1, of: 2 } } });
  });

  test('holds no secret that the job knows', async () => {
    const trials = [aTrial({ steps: [{ name: 'reply', score: 1, output: { key: 'sk-live-0123456789' } }] })];
    const reading = await read(aRunText({}, trials), { secrets: ['sk-live-0123456789'] });
    expect(JSON.stringify(reading)).toContain('[redacted]');
    expect(JSON.stringify(reading)).not.toContain('sk-live');
  });
});

describe('no record is made of', () => {
  const failed = aTrial({ status: 'errored', error: 'no key' });
  test.each<[string, Parameters<typeof run>[0], RegExp]>([
    ['a run of which no trial completed', { trials: [failed] }, /no trial completed/],
    ['a run without a trial', { trials: [] }, /no trial completed/],
    ['a run of another suite', { suite: 'billing' }, /suite billing/],
    ['a run of another commit', { revision: 'f'.repeat(40) }, /revision ffff/],
    ['a run of a working tree', { revision: `${REVISION}+dirty` }, /\+dirty/],
    ['a run that began at no time', { startedAt: 'yesterday' }, /started at yesterday/],
  ])('%s', async (_what, header, reason) => {
    expect(await run(header)).toEqual({ kind: 'left-out', suite: 'support', reason: expect.stringMatching(reason) });
  });

  test('a run without a fingerprint, which nothing could find', async () => {
    const { fingerprint, ...header } = JSON.parse(aRunText().split('\n')[0] ?? '');
    expect(fingerprint).toBeDefined();
    expect(await read(`${JSON.stringify(header)}\n`)).toMatchObject({
      reason: expect.stringMatching(/no fingerprint/),
    });
  });

  test('a run that is longer than what is read again, and it is said how long that is', async () => {
    expect(await read(aRunText(), { most: 100 })).toMatchObject({ reason: 'its run file is longer than 100 bytes' });
  });

  test('what is no run file, is not there, or tries to speak in its own name', async () => {
    expect(await read('')).toMatchObject({ kind: 'left-out' });
    expect(await read('\u0000\u0001{]')).toMatchObject({ kind: 'left-out' });
    expect(await run({ suite: `x\n::error::\u202E${'y'.repeat(5_000)}` })).toMatchObject({
      kind: 'left-out',
      reason: expect.stringMatching(/^[^\n\u202E]{1,200}$/),
    });
    const absent = { suite: 'support', file: join(folder, 'absent.jsonl') };
    expect(await readRecord(absent, REVISION, makeRedactor([]))).toMatchObject({ kind: 'left-out' });
  });
});
