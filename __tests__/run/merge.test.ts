import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeFiles, type WrittenMerge } from '../../src/run/merge-files.ts';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import type { RunHeader, Stop, Trial } from '../../src/run/run-file.ts';
import { trialKey } from '../../src/run/settle.ts';
import { planDigest } from '../../src/run/shard.ts';
import { headerLine, stopLine, trialLine } from '../../src/run/write-run-file.ts';
import type { CouldNotCheck } from '../../src/values/problem.ts';
import { aFolder } from '../repository.ts';
import { aCase, aHeader, all, aTrial, linesOf } from './runs.ts';

type Texts = Readonly<Record<string, string>>;

const PLAN = '0123456789ab';
const NO_SECRETS = makeRedactor([]);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** One shard of a run, as its file. */
function aShard(
  part: string,
  trials: readonly Trial[],
  more: Partial<RunHeader> & { cases?: number; stop?: Stop } = {},
) {
  const [index = 1, of = 1] = part.split('/').map(Number);
  const { cases = new Set(trials.map(({ case: id }) => id)).size, stop, ...header } = more;
  return [
    headerLine(aHeader({ shard: { index, of, plan: PLAN, cases }, ...header })),
    ...trials.map((trial) => trialLine(trial, NO_SECRETS)),
    ...(stop === undefined ? [] : [stopLine(stop)]),
    '',
  ].join('\n');
}

interface Outcome extends WrittenMerge {
  readonly text: string;
  readonly lines: readonly Trial[];
}

/** With the plan that the files themselves follow, where each names `PLAN`. */
function planned(files: Texts): Texts {
  const shards: Set<string>[] = [];
  for (const text of Object.values(files)) {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    const [, index, of] = /"part":"(\d+)\/(\d+)"/.exec(header) ?? [];
    for (let at = 0; at < Number(of ?? 0); at += 1) shards[at] ??= new Set();
    for (const line of lines) {
      const id = /^\{"case":("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
      if (id !== undefined) shards[Number(index) - 1]?.add(JSON.parse(id));
    }
  }
  const digest = planDigest(shards);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(PLAN, digest)]));
}

async function merge(files: Texts, whole?: readonly string[], plan = planned): Promise<Outcome> {
  const folder = aFolder(plan(files));
  folders.push(folder);
  const output = join(folder, 'out/merged.jsonl');
  const cases = whole?.map((id) => aCase(id, {}, { digest: 'sha256:d', tags: ['refund'] }));
  const written = await mergeFiles(
    Object.keys(files).map((name) => ({ path: join(folder, name), name })),
    output,
    async () => (cases === undefined ? undefined : { cases: () => cases, redactor: NO_SECRETS }),
  );
  const text = readFileSync(output, 'utf8');
  const { trials } = await readRunFile(linesOf(text), 'merged');
  expect(readdirSync(join(folder, 'out'))).toEqual(['merged.jsonl']);
  return { ...written, text, lines: await all(trials) };
}

async function problemsOf(files: Texts): Promise<string> {
  return merge(files).then(
    () => '',
    (error: CouldNotCheck) => error.message,
  );
}

describe('merging shards', () => {
  test('gives a file of the whole run: each trial once, no shard in the header, begun when the first shard was', async () => {
    const merged = await merge({
      'b.jsonl': aShard('2/2', [aTrial({ case: 'b' })], { startedAt: '2026-01-01T00:00:00.000Z' }),
      'a.jsonl': aShard('1/2', [aTrial({ case: 'a' }), aTrial({ case: 'c' })], {
        startedAt: '2026-01-01T00:00:09.000Z',
      }),
    });
    expect(merged.lines.map(({ case: id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
    expect(merged).toMatchObject({ trials: 3, notRun: 0, missing: [], cutShort: [], repeated: [], torn: [] });
    expect(merged.text.split('\n')[0]).toBe(headerLine(aHeader({ startedAt: '2026-01-01T00:00:00.000Z' })));
  });

  test('is the same whatever the order of files and lines, however trials were tried again, and given twice or not', async () => {
    const trial = fc.record({
      case: fc.constantFrom('a', 'b', 'c', 'd', 'ä', '__proto__'),
      trial: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom<Trial['status']>('completed', 'errored', 'timed-out'),
      score: fc.constantFrom(0, 1, null),
      output: fc.constantFrom('one', 'two'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(trial, { maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        async (drawn, of, salt) => {
          const trials = drawn.map(({ score, output, ...fields }) =>
            aTrial({ ...fields, steps: [{ name: 'decide', score, output }] }),
          );
          const shardOf = ({ case: id }: Trial) => 1 + ((id.charCodeAt(0) + salt) % of);
          const files = (order: (lines: readonly Trial[]) => readonly Trial[]) =>
            Array.from(
              { length: of },
              (_, index) =>
                [
                  `${index}.jsonl`,
                  aShard(`${index + 1}/${of}`, order(trials.filter((one) => shardOf(one) === index + 1))),
                ] as const,
            );
          const straight = files((lines) => lines);
          const turned = files((lines) => lines.toReversed());
          const one = await merge(Object.fromEntries(straight.map(([name, text]) => [`f${name}`, text])));
          const other = await merge(Object.fromEntries(turned.toReversed().map(([name, text]) => [`f${name}`, text])));
          const twice = await merge(
            Object.fromEntries([...straight, ...turned].map(([, text], at) => [`f${at}`, text])),
          );
          expect(other.text).toBe(one.text);
          expect(twice.text).toBe(one.text);
          const keys = one.lines.map(trialKey);
          expect(keys.toSorted()).toEqual([...new Set(trials.map(trialKey))].toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps of one file the line that stands: one that completed before one that failed', async () => {
    const merged = await merge({ 'a.jsonl': aShard('1/1', [aTrial({ status: 'timed-out', steps: [] }), aTrial()]) });
    expect(merged.lines).toEqual([aTrial()]);
    expect(merged).toMatchObject({ completed: 1, planned: 1 });
  });

  test('of a shard that was run twice takes the newest whole run, and no trial of the other, however either came out', async () => {
    const run = (day: number, score: number, ids: readonly string[], cases = 2) =>
      aShard(
        '1/1',
        ids.map((id) => aTrial({ case: id, steps: [{ name: 'decide', score }] })),
        { cases, startedAt: `2026-01-0${day}T00:00:00.000Z` },
      );
    for (const score of [0, 1]) {
      const merged = await merge({
        'old.jsonl': run(1, 1 - score, ['a', 'b']),
        'new.jsonl': run(2, score, ['a', 'b']),
        'torn.jsonl': run(3, 1 - score, ['a']),
      });
      expect(merged.lines.map(({ steps }) => steps[0]?.score)).toEqual([score, score]);
      expect(merged.repeated).toEqual([
        { shard: { index: 1, of: 1 }, counted: 'new.jsonl', others: ['old.jsonl', 'torn.jsonl'] },
      ]);
      expect(merged).toMatchObject({ cutShort: [], trials: 2 });
    }
  });

  test('refuses a case of one shard in the file of another, by the names of both', async () => {
    const files = {
      'a.jsonl': aShard('1/2', [aTrial({ case: 'a' })]),
      'b.jsonl': aShard('2/2', [aTrial({ case: 'b' }), aTrial({ case: 'a', steps: [{ name: 'decide', score: 0 }] })]),
    };
    expect(await problemsOf(files)).toMatch(/^b\.jsonl: the case `a` is also in a\.jsonl, of shard 1\/2/);
  });

  test('refuses a shard with more cases than fell to it, and whole shards whose cases are not those of the plan', async () => {
    const more = aShard('2/2', [aTrial({ case: 'b' }), aTrial({ case: 'c' })], { cases: 1 });
    expect(await problemsOf({ 'b.jsonl': more })).toMatch(
      /^b\.jsonl: this file holds 2 cases, and 1 fell to its shard/,
    );
    const swapped = {
      'a.jsonl': aShard('1/2', [aTrial({ case: 'b' })]),
      'b.jsonl': aShard('2/2', [aTrial({ case: 'a' })]),
    };
    const plan = planDigest([['a'], ['b']]);
    const refused = merge(swapped, undefined, (files) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(PLAN, plan)])),
    );
    await expect(refused).rejects.toThrow(/not those that the plan [0-9a-f]{12} gave to their shards/);
  });

  test('knows from its header how often a shard was to ask each case', async () => {
    const shard = { index: 1, of: 1, plan: PLAN, cases: 2, trials: 2 };
    const merged = await merge({ 'a.jsonl': aShard('1/1', [aTrial({ case: 'a' }), aTrial({ case: 'b' })], { shard }) });
    expect(merged).toMatchObject({ cutShort: [{ index: 1, of: 1 }], completed: 2, planned: 4 });
  });

  test('names a shard that is not there, and says in the file that it is not whole', async () => {
    const merged = await merge({ 'a.jsonl': aShard('1/3', [aTrial()]), 'c.jsonl': aShard('3/3', []) });
    expect(merged.missing).toEqual([{ index: 2, of: 3 }]);
    expect(merged.text).toMatch(/^.*"missing":\["2\/3"\]\}\n/);
  });

  test('names a shard that was cut short, by its number of cases and by the trials of the others', async () => {
    const short = await merge({
      'a.jsonl': aShard('1/2', [aTrial({ case: 'a' })], { cases: 2 }),
      'b.jsonl': aShard('2/2', [aTrial({ case: 'b' })]),
    });
    expect(short.cutShort).toEqual([{ index: 1, of: 2 }]);
    const fewer = await merge({
      'a.jsonl': aShard('1/2', [aTrial({ case: 'a' })]),
      'b.jsonl': aShard('2/2', [aTrial({ case: 'b' }), aTrial({ case: 'b', trial: 2 })]),
    });
    expect(fewer.cutShort).toEqual([{ index: 1, of: 2 }]);
  });

  test('writes what no shard brought as not run where the cases are known', async () => {
    const merged = await merge({ 'a.jsonl': aShard('1/2', [aTrial({ case: 'a' }), aTrial({ case: 'a', trial: 2 })]) }, [
      'a',
      'b',
      'c',
    ]);
    expect(merged).toMatchObject({ trials: 6, notRun: 4, missing: [{ index: 2, of: 2 }] });
    expect(merged.text).not.toMatch(/"missing"/);
    expect(merged.lines.filter(({ case: id }) => id !== 'a')).toEqual(
      ['b', 'b', 'c', 'c'].map((id, at) =>
        aTrial({
          case: id,
          trial: 1 + (at % 2),
          status: 'not-run',
          steps: [],
          tags: ['refund'],
          error: 'not in the shards that are there (2/2)',
        }),
      ),
    );
  });

  test('is stopped by a budget where one shard was, and calls no such shard cut short', async () => {
    const stop = { reason: 'budget', limit: 'usd', planned: { cases: 5, trials: 5 } } as const;
    const merged = await merge(
      {
        'a.jsonl': aShard('1/2', [aTrial({ case: 'a' })], { cases: 5, stop }),
        'b.jsonl': aShard('2/2', [aTrial({ case: 'b' })]),
      },
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
    expect(merged).toMatchObject({ cutShort: [], notRun: 0 });
    expect(merged.text.trimEnd().split('\n').at(-1)).toBe(stopLine({ ...stop, planned: { cases: 6, trials: 6 } }));
  });

  test('leaves out what a killed writer left unfinished, and names the file', async () => {
    const torn = aShard('1/1', [aTrial({ case: 'a' }), aTrial({ case: 'ü' })]).slice(0, -30);
    const merged = await merge({ 'a.jsonl': torn });
    expect(merged.lines.map(({ case: id }) => id)).toEqual(['a']);
    expect(merged.torn).toEqual(['a.jsonl']);
  });

  test('joins files of one run that is no shard', async () => {
    const file = (id: string) => `${headerLine(aHeader())}\n${trialLine(aTrial({ case: id }), NO_SECRETS)}\n`;
    const merged = await merge({ 'a.jsonl': file('a'), 'b.jsonl': file('b') });
    expect(merged).toMatchObject({ trials: 2, missing: [], repeated: [] });
    const twice = { 'a.jsonl': file('a'), 'b.jsonl': `${file('b')}${trialLine(aTrial({ case: 'a' }), NO_SECRETS)}\n` };
    expect(await problemsOf(twice)).toMatch(/^b\.jsonl: the case `a` is also in a\.jsonl.*they are two runs/);
  });

  test.each<[string, Partial<RunHeader>, RegExp]>([
    ['suite', { suite: 'billing' }, /suite is another \(expected suite "support", not "billing"\)/],
    ['revision', { revision: 'abc' }, /revision is another/],
    ['plan', { shard: { index: 2, of: 2, plan: 'ffffffffffff', cases: 1 } }, /the plan of which case goes where/],
    ['number', { shard: { index: 2, of: 4, plan: PLAN, cases: 1 } }, /the number of shards/],
    ['scorers', { scorers: 'sha256:other' }, /scorers is another/],
    ['environment', { environment: '0a1b2c3d4e5f' }, /environment is another/],
    [
      'agent',
      { fingerprint: { prompts: 'p', cases: 'c', scorers: 's', agent: 'a', config: 'k' } },
      /fingerprint\.prompts, fingerprint\.cases, fingerprint\.scorers, fingerprint\.agent, fingerprint\.config are another/,
    ],
  ])('refuses a file of another %s, by its name', async (_, header, message) => {
    const problems = await problemsOf({
      'a.jsonl': aShard('1/2', [aTrial()]),
      'b.jsonl': aShard('2/2', [], header),
    });
    expect(problems).toMatch(/^b\.jsonl:1: this is not of the same run as a\.jsonl: /);
    expect(problems).toMatch(message);
  });

  test('refuses a whole run beside shards, a merge that was not whole, a broken line and an absent file', async () => {
    const whole = `${headerLine(aHeader())}\n`;
    expect(await problemsOf({ 'a.jsonl': aShard('1/2', []), 'b.jsonl': whole })).toMatch(
      /b\.jsonl:1: .*number of shards/,
    );
    const merged = `${headerLine(aHeader({ missing: [{ index: 2, of: 2 }] }))}\n`;
    expect(await problemsOf({ 'a.jsonl': merged })).toMatch(/a\.jsonl:1: this file is merged already/);
    expect(await problemsOf({ 'a.jsonl': `${aShard('1/1', [])}{"no":"trial"}\n` })).toMatch(
      /a\.jsonl:2: this trial is/,
    );
  });
});
