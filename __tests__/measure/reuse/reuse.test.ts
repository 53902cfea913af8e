import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SuiteMeasurement } from '../../../src/measure/measurer.ts';
import { type EarlierRun, fillFrom, soundRuns } from '../../../src/measure/reuse/reuse.ts';
import { makeRedactor } from '../../../src/run/redact.ts';
import type { Trial } from '../../../src/run/run-file.ts';
import { headerLine, trialLine } from '../../../src/run/write-run-file.ts';
import { linesOf } from '../../../src/values/lines.ts';
import { aRun, aTrial } from '../../builders.ts';
import { aFolder } from '../../repository.ts';

const redactor = makeRedactor([]);
const { header } = aRun({ startedAt: '2026-11-24T12:00:00Z' });

function earlier(startedAt: string, trials: readonly Trial[], tail = ''): EarlierRun {
  const lines = [headerLine({ ...header, startedAt }), ...trials.map((trial) => trialLine(trial, redactor))];
  const text = `${lines.join('\n')}\n${tail}`;
  return { lines: () => linesOf(text), name: startedAt, startedAt, revision: 'a'.repeat(40) };
}

const good = (id: string, trial = 1, changes: Parameters<typeof aTrial>[0] = {}): Trial =>
  aTrial({ case: id, digest: `sha256:${id}`, trial, ...changes });

/** The trials that a run file was begun with, and since when it says that it has been going on. */
async function filled(runs: readonly EarlierRun[], trials = 1) {
  const file = join(aFolder(), 'run.jsonl');
  const cases = new Map(['a', 'b', 'c'].map((id) => [id, `sha256:${id}`]));
  const request = { redactor } as unknown as SuiteMeasurement;
  const labels = () => ({ tags: ['today'], group: 'g' });
  const used = await fillFrom(request, file, { header, runs, wanted: { cases, trials }, labels });
  if (used.length === 0) return { used, startedAt: undefined, trials: [] };
  const [first = '', ...rest] = readFileSync(file, 'utf8').trim().split('\n');
  return {
    used: used.map(({ name }) => name),
    startedAt: JSON.parse(first).startedAt as string,
    trials: rest.map((line) => JSON.parse(line)),
  };
}

describe('trials of earlier runs', () => {
  test('are taken one by one, each from the newest run that has it, and the file is as old as the oldest of them', async () => {
    const newer = earlier('2026-11-24T11:00:00Z', [good('a', 1, { durationMs: 1 })]);
    const older = earlier('2026-11-24T09:00:00Z', [good('a', 1, { durationMs: 2 }), good('b')]);
    const oldest = earlier('2026-11-24T08:00:00Z', [good('a'), good('b')]);
    const { used, startedAt, trials } = await filled([newer, older, oldest]);
    expect(used).toEqual([newer.name, older.name]);
    expect(startedAt).toBe(older.startedAt);
    expect(trials.map((trial) => [trial.case, trial.durationMs])).toEqual([
      ['a', 1],
      ['b', undefined],
    ]);
  });

  test('carry the tags and the group that their case has today', async () => {
    const { trials } = await filled([earlier('2026-11-24T11:00:00Z', [good('a', 1, { tags: ['old'], group: 'old' })])]);
    expect(trials).toMatchObject([{ tags: ['today'], group: 'g' }]);
  });

  test.each<[string, Trial]>([
    ['failed', good('a', 1, { status: 'errored', error: 'reset' })],
    ['timed out', good('a', 1, { status: 'timed-out', error: 'silence' })],
    ['was not run', good('a', 1, { status: 'not-run', error: 'lost' })],
    ['has a scorer that failed', good('a', 1, { steps: [{ name: 'reply', score: null, reason: 'no network' }] })],
    ['ran another prompt', good('a', 1, { receipts: { triage: 'another' } })],
    ['is of another version of its case', good('a', 1, { digest: 'sha256:other' })],
    ['is of a case that is not asked', good('z')],
    ['is one more than is asked', good('a', 2)],
    ['was given the steps before it', good('a', 1, { given: 'reply' })],
  ])('are none where the trial %s', async (_what, trial) => {
    expect(await filled([earlier('2026-11-24T11:00:00Z', [trial])])).toMatchObject({ used: [] });
  });

  test('are none of a run that was made under another environment', async () => {
    const made = (environment?: string): EarlierRun => {
      const line = headerLine({ ...header, ...(environment === undefined ? {} : { environment }) });
      const text = `${line}\n${trialLine(good('a'), redactor)}\n`;
      return { lines: () => linesOf(text), name: 'run', startedAt: header.startedAt, revision: 'a'.repeat(40) };
    };
    const takenFor = async (run: EarlierRun, environment?: string) => {
      const wanted = { cases: new Map([['a', 'sha256:a']]), trials: 1 };
      const own = { ...header, ...(environment === undefined ? {} : { environment }) };
      const request = { redactor } as unknown as SuiteMeasurement;
      const file = join(aFolder(), 'run.jsonl');
      return (await fillFrom(request, file, { header: own, runs: [run], wanted, labels: () => undefined })).length;
    };
    expect(await takenFor(made('one'), 'one')).toBe(1);
    expect(await takenFor(made('one'), 'other')).toBe(0);
    expect(await takenFor(made(), 'one')).toBe(0);
    expect(await takenFor(made('one'))).toBe(1);
  });

  test('are none of a run of which a line is broken', async () => {
    const broken = earlier('2026-11-24T11:00:00Z', [good('a')], '{"case\n{"case":"b"}\n');
    const sound = earlier('2026-11-24T10:00:00Z', [good('b')]);
    expect(await filled([broken, sound])).toMatchObject({ used: [sound.name], trials: [{ case: 'b' }] });
  });
});

describe('runs to take trials from', () => {
  const wanted = [{ cases: new Map(['a', 'b', 'c'].map((id) => [id, `sha256:${id}`])), trials: 1 }];
  const logged: string[] = [];
  const request = {
    suite: { name: 'support' },
    world: { log: { info: (line: string) => logged.push(line) } },
  } as unknown as SuiteMeasurement;
  const chosen = async (runs: readonly EarlierRun[], most?: number) => {
    const found = await soundRuns(request, header, { runs, ...(most === undefined ? {} : { most }) }, wanted);
    return found.runs.map(({ name }) => name);
  };

  test('are, where not all can be read, those that hold the most of what is wanted; of like ones the newest', async () => {
    const two = earlier('2026-11-24T11:00:00Z', [good('a'), good('z'), good('y')]);
    const three = earlier('2026-11-24T10:00:00Z', [good('a'), good('b'), good('c')]);
    const one = earlier('2026-11-24T09:00:00Z', [good('a')]);
    expect(await chosen([two, three, one], 2)).toEqual([three.name, two.name]);
    expect(await chosen([two, three, one])).toEqual([two.name, three.name, one.name]);
  });

  test('are none of which more than 1 in 100 failed, also where a failure was made good later', async () => {
    const down = good('a', 1, { status: 'errored', error: 'down' });
    const crashed = earlier('2026-11-24T11:00:00Z', [down, good('b'), good('c')]);
    const madeGood = earlier('2026-11-24T10:00:00Z', [down, good('a'), good('b')]);
    const elsewhere = earlier('2026-11-24T09:00:00Z', [good('z', 1, { status: 'timed-out', error: 's' }), good('a')]);
    expect(await chosen([crashed, madeGood, elsewhere])).toEqual([elsewhere.name]);
    expect(logged).toHaveLength(2);
  });
});
