import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '../../src/cases/case.ts';
import { loadConfig } from '../../src/config/load.ts';
import { readRunRecords } from '../../src/gather/run-records.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import type { RunHeader } from '../../src/run/run-file.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { attempt, unwrap } from '../../src/values/problem.ts';
import { aRun, aTrial, type Run } from '../builders.ts';
import { aFolder } from '../repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const FINGERPRINT = { prompts: 'p', cases: 'c', scorers: 's', agent: 'a', config: 'o' };

describe('the records of recorded runs', () => {
  test('hold the trials of cases as they stand today, completed and under their own prompts', async () => {
    const [record] = await records([
      aRun({
        trials: [
          aTrial({ case: 'a' }),
          aTrial({ case: 'a', trial: 2, status: 'timed-out' }),
          aTrial({ case: 'a', trial: 3, receipts: { triage: 'another' } }),
          aTrial({ case: 'a', trial: 4, digest: 'sha256:before-it-was-edited' }),
          aTrial({ case: 'gone' }),
          aTrial({ case: 'b', trial: 2, steps: { reply: 0 } }),
        ],
      }),
    ]);
    expect(record).toMatchObject({ file: '0.jsonl', revision: '1f3c9a2', scorers: 'sha256:scorers' });
    expect(record?.trials.map((trial) => [trial.case, trial.trial, trial.right])).toEqual([
      ['a', 1, true],
      ['b', 2, false],
    ]);
  });

  test("call a step right from the suite's threshold on, and go by its final step", async () => {
    const [record] = await records(
      [aRun({ trials: [aTrial({ case: 'a', steps: { lookup: 0.5, reply: 0.7, after: 0 } })] })],
      { steps: 'steps: { lookup: equals, reply: { scorer: contains, threshold: 0.7, final: true } }' },
    );
    expect(record?.trials).toEqual([
      {
        case: 'a',
        trial: 1,
        chain: [
          { step: 'lookup', correct: false },
          { step: 'reply', correct: true },
          { step: 'after', correct: false },
        ],
        final: 'reply',
        right: true,
      },
    ]);
  });

  test("go by the file's own final step where the suite's was not scored, else by the last that was", async () => {
    const [record] = await records([
      aRun({
        steps: ['lookup', 'task', 'note'],
        final: 'task',
        trials: [
          aTrial({ case: 'a', steps: { lookup: 1, task: 0, note: 1 } }),
          aTrial({ case: 'b', steps: { lookup: 1, note: null } }),
          aTrial({ case: 'c', steps: { lookup: undefined } }),
        ],
      }),
    ]);
    expect(record?.trials.map((trial) => [trial.case, trial.final, trial.right])).toEqual([
      ['a', 'task', false],
      ['b', 'note', null],
    ]);
  });

  test('keep wrong outputs, equal where the JSON or the words are, and bounded', async () => {
    const outputs = [
      { x: 1, y: 2 },
      { y: 2, x: 1 },
      'Not  Found',
      'not found\n',
      'far '.repeat(2_000),
      '',
      null,
      5,
      '5',
      'wide '.repeat(3_000),
    ];
    const trials = outputs.map((output, index) =>
      aTrial({ case: 'a', trial: index + 1, steps: [{ name: 'reply', score: 0, output }] }),
    );
    const [record] = await records([aRun({ trials, steps: ['reply'] })]);
    const answers = record?.trials.map(({ answer }) => answer) ?? [];
    expect(answers[0]).toEqual({ same: 'json {"x":1,"y":2}', text: '{"x":1,"y":2}' });
    expect(answers[1]).toBe(answers[0]);
    expect(answers[3]).toBe(answers[2]);
    expect(answers[4]?.text.length).toBeLessThanOrEqual(600);
    expect(answers[4]?.text).toMatch(/^far far .* far$/);
    expect(answers.slice(5, 7)).toEqual([undefined, undefined]);
    expect(answers[7]?.same).not.toBe(answers[8]?.same);
    expect(answers[9]?.text).toMatch(/^"wide wide .* wide$/);
  });

  test('take all outputs of a step that came twice, and none of one that was right', async () => {
    const twice = [
      { name: 'reply', score: 0, output: 'one' },
      { name: 'reply', score: 0, output: 'two' },
    ];
    const [record] = await records([
      aRun({
        trials: [
          aTrial({ case: 'a', steps: twice }),
          aTrial({ case: 'b', steps: [{ name: 'reply', score: 1, output: 'fine' }] }),
        ],
      }),
    ]);
    expect(record?.trials.map(({ answer }) => answer?.text)).toEqual(['["one","two"]', undefined]);
  });

  test('are of one version where prompts and agent agree, whatever the revision', async () => {
    const version = async (header: Partial<RunHeader>) => (await records([aRun(header)]))[0]?.version;
    const own = await version({ fingerprint: FINGERPRINT });
    expect(await version({ fingerprint: { ...FINGERPRINT, cases: 'x', config: 'y' }, revision: '2' })).toBe(own);
    expect(await version({ fingerprint: { ...FINGERPRINT, agent: 'x' } })).not.toBe(own);
    expect(await version({ fingerprint: { ...FINGERPRINT, prompts: 'x' } })).not.toBe(own);
    const named = await version({ prompts: new Map(Object.entries({ triage: '4@x', reply: '1@y' })) });
    expect(await version({ prompts: new Map(Object.entries({ reply: '1@y', triage: '4@x' })), revision: '2' })).toBe(
      named,
    );
    expect(await version({ prompts: new Map(Object.entries({ triage: '5@x' })) })).not.toBe(named);
    expect(await version({ revision: '2' })).not.toBe(await version({ revision: '3' }));
  });

  test('are told by age, whatever the time zone or the order of the files', async () => {
    const at = ['2026-03-01T00:30:00+01:00', '2026-02-28T23:45:00Z', '2026-01-01T00:00:00Z', 'some day'];
    const found = await records(at.map((startedAt, index) => aRun({ startedAt, revision: `r${index}` })));
    expect(found.map(({ revision }) => revision)).toEqual(['r3', 'r2', 'r0', 'r1']);
  });

  test('count a trial once that stands in two copies of a run, and twice where it was repeated', async () => {
    const run = (durationMs: number | undefined, header: Partial<RunHeader> = {}) =>
      aRun({ ...header, trials: [aTrial({ case: 'a', ...(durationMs === undefined ? {} : { durationMs }) })] });
    const trials = async (...runs: readonly Run[]) => (await records(runs)).flatMap((record) => record.trials).length;
    expect(await trials(run(812), run(812))).toBe(1);
    expect(await trials(run(812), run(813))).toBe(2);
    expect(await trials(run(812), run(812, { startedAt: '2026-01-02T00:00:00Z' }))).toBe(2);
    expect(await trials(run(undefined), run(undefined))).toBe(2);
  });

  test('throw with the broken lines of all files together', async () => {
    const text = fileOf(aRun({ trials: [aTrial({ case: 'a' })] }));
    const broken = text.replace('\n', '\n{"case":\n');
    const read = await attempt(() => readFiles([broken, text, 'no run', broken]));
    expect(read.ok ? [] : read.problems.map(({ location }) => location)).toEqual([
      { file: '0.jsonl', line: 2 },
      { file: '2.jsonl', line: 1 },
      { file: '3.jsonl', line: 2 },
    ]);
  });

  test('are the same in whatever order the lines stand, also where one trial has several', async () => {
    const trial = fc.record({
      case: fc.constantFrom('a', 'b', '__proto__'),
      trial: fc.integer({ min: 1, max: 2 }),
      score: fc.constantFrom(0, 1, null),
      output: fc.constantFrom('x', 'y', 'X'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(trial, { maxLength: 8 }), async (parts) => {
        const trials = parts.map(({ score, output, ...rest }) =>
          aTrial({ ...rest, steps: [{ name: 'reply', score, output }] }),
        );
        const [[one], [other]] = [
          await records([aRun({ trials, steps: ['reply'] })]),
          await records([aRun({ trials: trials.toReversed(), steps: ['reply'] })]),
        ];
        expect(sorted(other)).toEqual(sorted(one));
      }),
      { numRuns: 30 },
    );
  });
});

function sorted(record: Awaited<ReturnType<typeof records>>[number] | undefined) {
  return (record?.trials ?? [])
    .map((trial) => JSON.stringify([trial.case, trial.trial, trial.chain, trial.answer?.same]))
    .sort();
}

function records(runs: readonly Run[], options: { readonly steps?: string } = {}) {
  return readFiles(runs.map(fileOf), options);
}

function readFiles(texts: readonly string[], { steps = 'steps: { reply: equals }' }: { readonly steps?: string } = {}) {
  const names = texts.map((_, index) => `${index}.jsonl`);
  const folder = aFolder(Object.fromEntries(texts.map((text, index) => [names[index] ?? '', text])));
  folders.push(folder);
  const text = `suites:\n  support:\n    cases: [evals/*.jsonl]\n    ${steps}\n`;
  const suite = unwrap(loadConfig(text, 'evalgap.yml')).config.suites[0]!;
  return readRunRecords(
    names.map((name) => ({ path: join(folder, name), name })),
    suite,
    ['a', 'b', 'c', 'refund-017', '__proto__'].map(aKnownCase),
  );
}

function fileOf({ header, trials }: Run): string {
  return [headerLine(header), ...trials.map((trial) => trialLine(trial, makeRedactor([])))]
    .map((line) => `${line}\n`)
    .join('');
}

function aKnownCase(id: string): Case {
  const { digest } = aTrial({ case: id });
  return { id, input: '', expect: new Map(), tags: [], draft: false, digest, location: { file: 'c.jsonl' } };
}
