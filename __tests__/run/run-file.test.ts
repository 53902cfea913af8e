import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutLarge, isCut, MAX_RECORDED_BYTES } from '../../src/run/cut.ts';
import { readRunFile } from '../../src/run/read-run-file.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { readLines } from '../../src/system/files.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { aHeader, all, aTrial, linesOf } from './runs.ts';

const PLAIN = makeRedactor([]);

const text = (trials: readonly Trial[], header = aHeader()) =>
  [headerLine(header), ...trials.map((trial) => trialLine(trial, PLAIN))].map((line) => `${line}\n`).join('');

async function read(content: string) {
  const reading = await readRunFile(linesOf(content), 'run.jsonl');
  return { header: reading.header, trials: await all(reading.trials), torn: reading.tornLine() };
}

async function problemsOf(content: string) {
  const error = await read(content).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CouldNotCheck)) throw new Error(`no CouldNotCheck: ${String(error)}`);
  return error.problems;
}

const name = fc.string({ unit: 'grapheme', minLength: 1 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0);
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
const anyTrial: fc.Arbitrary<Trial> = fc.record(
  {
    case: name,
    digest: name,
    trial: fc.integer({ min: 1, max: 9 }),
    status: fc.constantFrom('completed', 'errored', 'timed-out', 'not-run'),
    steps: fc.array(
      fc.record(
        { name, score: fc.option(share), expected: json, output: json, confidence: share, reason: fc.string() },
        { requiredKeys: ['name'] },
      ),
    ),
    receipts: fc
      .dictionary(fc.stringMatching(/^[a-z]+$/), fc.constantFrom('verified', 'claimed', 'another', 'unknown'))
      .map((o) => new Map(Object.entries(o))),
    confidence: share,
    routed: fc.boolean(),
    tags: fc.array(name),
    group: name,
    durationMs: fc.nat(),
    usage: fc.record({ inputTokens: fc.nat(), outputTokens: fc.nat(), costUsd: share }, { requiredKeys: [] }),
    error: fc.string(),
  },
  { requiredKeys: ['case', 'digest', 'trial', 'status', 'steps', 'receipts', 'tags'] },
) as fc.Arbitrary<Trial>;

describe('a run file', () => {
  test('reads back as what was written, whatever the trials hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTrial), async (trials) => {
        expect(await read(text(trials))).toEqual({ header: aHeader(), trials, torn: undefined });
      }),
    );
  });

  test('has its keys in one order', () => {
    const trial = aTrial({
      error: 'x',
      usage: { costUsd: 1 },
      durationMs: 812,
      group: 'g',
      tags: ['refund'],
      routed: false,
      confidence: 0.83,
      receipts: new Map([['triage', 'verified']]),
    });
    expect(text([trial])).toBe(
      `{"evalgap":"run","version":1,"suite":"support","revision":"1f3c9a2","fingerprint":{"prompts":"sha256:p","cases":"sha256:c","scorers":"sha256:s","agent":"sha256:a","config":"sha256:k"},"prompts":{"triage":"4@sha256:9f2c1e07ab34"},"steps":["extract","decide"],"final":"decide","scorers":"sha256:s","startedAt":"2026-01-01T00:00:00.000Z"}
{"case":"refund-017","digest":"sha256:d","trial":1,"status":"completed","steps":[{"name":"extract","score":1},{"name":"decide","score":0,"expected":"refund","output":"escalate","reason":"not equal"}],"receipts":{"triage":"verified"},"confidence":0.83,"routed":false,"tags":["refund"],"group":"g","durationMs":812,"usage":{"costUsd":1},"error":"x"}
`,
    );
  });

  test('loses its last line alone when the writer was killed, wherever that happened', async () => {
    const trials = [1, 2, 3].map((trial) => aTrial({ trial, case: 'größe' }));
    const whole = Buffer.from(text(trials));
    const ends = [...whole.keys()].filter((byte) => whole[byte] === 0x0a);
    const headerEnd = ends[0] ?? 0;
    for (let bytes = headerEnd; bytes <= whole.length; bytes += 1) {
      const { trials: kept, torn } = await read(whole.subarray(0, bytes).toString('utf8'));
      const complete = ends.filter((end) => end <= bytes).length - 1;
      const unfinished = bytes > 0 && whole[bytes - 1] !== 0x0a && !ends.includes(bytes);
      expect(kept).toEqual(trials.slice(0, complete));
      expect(torn).toBe(unfinished ? complete + 2 : undefined);
    }
  });

  test('of another tool needs no fingerprint, no final step and no trial keys but the first four', async () => {
    const foreign = [
      '\uFEFF{"evalgap":"run","version":1,"suite":"s","revision":"r","steps":["a","b"],"scorers":"x","startedAt":"t","tool":"mine"}\r',
      '',
      '{"case":"1","digest":"d","trial":1,"status":"completed","extra":{"a":1}}\r',
      '',
    ];
    expect(await read(foreign.join('\n'))).toEqual({
      header: {
        suite: 's',
        revision: 'r',
        prompts: new Map(),
        steps: ['a', 'b'],
        final: 'b',
        scorers: 'x',
        startedAt: 't',
      },
      trials: [{ case: '1', digest: 'd', trial: 1, status: 'completed', steps: [], receipts: new Map(), tags: [] }],
      torn: undefined,
    });
  });

  test.each([
    ['an empty file', '', 'its first line is not JSON, or it is empty'],
    ['a text', 'Dear all,\n', 'its first line is not JSON'],
    ['trials without a header', '{"case":"1"}\n', 'its first line is no run header'],
    ['a list', '[1]\n', 'its first line is no run header'],
    ['a later version', '{"evalgap":"run","version":2}\n', 'this run file is of version 2'],
    ['a header without a suite', '{"evalgap":"run","version":1,"steps":["a"]}\n', 'malformed at `suite`'],
    [
      'a final step that is none',
      '{"evalgap":"run","version":1,"suite":"s","revision":"r","steps":["a"],"final":"b","scorers":"x","startedAt":"t"}\n',
      '`final` is "b", which is none',
    ],
    ['no version', '{"evalgap":"run"}\n', 'this run file is of no version'],
    ['an endless version', `{"evalgap":"run","version":"${'9'.repeat(5_000)}"}\n`, `of version "${'9'.repeat(58)}…`],
    [
      'an endless key',
      `{"evalgap":"run","version":1,"suite":"s","revision":"r","steps":["a"],"scorers":"x","startedAt":"t","prompts":{"\\n${'k'.repeat(5_000)}":1}}\n`,
      `malformed at \`prompts.\\n${'k'.repeat(40)}`,
    ],
  ])('refuses %s at line 1', async (_, content, message) => {
    const problems = await problemsOf(content);
    expect(problems).toEqual([expect.objectContaining({ location: { file: 'run.jsonl', line: 1 } })]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message.length).toBeLessThan(200);
  });

  test('names every broken line before the last', async () => {
    const good = trialLine(aTrial(), PLAIN);
    const lines = [
      headerLine(aHeader()),
      '{"case":"torn',
      good,
      good.replace('"trial":1', '"trial":0'),
      good.replace('"score":1', '"score":1.5'),
      good.replace('completed', 'passed'),
      headerLine(aHeader()),
      good.replace('"escalate"', '['.repeat(200) + ']'.repeat(200)),
      '7',
      '{"case":"torn too',
    ];
    const problems = await problemsOf(lines.join('\n'));
    expect(problems.map(({ location, message }) => `${location?.line} ${message}`)).toEqual([
      '2 this line is not JSON',
      expect.stringMatching(/^4 this trial is malformed at `trial`: /),
      expect.stringMatching(/^5 this trial is malformed at `steps\.0\.score`: /),
      expect.stringMatching(/^6 this trial is malformed at `status`: /),
      '7 a second run header: these are several run files in one',
      '8 nested deeper than 110 levels',
      '9 this line is not a JSON object',
    ]);
  });

  test('keeps hostile keys from reaching any prototype', async () => {
    const line = trialLine(aTrial({ receipts: new Map([['constructor', 'verified']]) }), PLAIN);
    const hostile = line.replace('{"constructor"', '{"__proto__":"verified","constructor"');
    const { trials } = await read(`${headerLine(aHeader())}\n${hostile}\n`);
    expect(trials[0]?.receipts.get('constructor')).toBe('verified');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  const recorded = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'tau');
  (existsSync(recorded) ? test : test.skip)(
    'real run files are read to the last line (skipped where the data is absent)',
    async () => {
      const files = readdirSync(recorded).filter((file) => file.endsWith('.run.jsonl'));
      expect(files).toHaveLength(4);
      for (const file of files) {
        const { trials, tornLine } = await readRunFile(readLines(join(recorded, file)), file);
        expect(await all(trials)).toHaveLength(file.startsWith('telecom') ? 40 : 100);
        expect(tornLine()).toBeUndefined();
      }
    },
  );
});

describe('what is recorded of an output', () => {
  test('is the whole of it up to 8 KB of JSON text, and a digest, the size and the beginning above', () => {
    const fits = 'x'.repeat(MAX_RECORDED_BYTES - 2);
    expect(cutLarge(fits)).toBe(fits);
    expect(cutLarge(`${fits}x`)).toEqual({
      cut: `sha256:${createHash('sha256')
        .update(JSON.stringify(`${fits}x`))
        .digest('hex')}`,
      bytes: MAX_RECORDED_BYTES + 1,
      head: `"${'x'.repeat(999)}`,
    });
  });

  test('counts bytes, not characters, and cuts between characters', () => {
    const cut = cutLarge(`x${'é😀'.repeat(2_000)}`);
    if (!isCut(cut)) throw new Error('not cut');
    expect(cut.bytes).toBe(12_003);
    expect(cut.head.endsWith('é')).toBe(true);
    expect(isCut(cutLarge({ cut: 'grass' }))).toBe(false);
  });

  test('bounds a line however large the answer was', async () => {
    const huge = { deep: Array.from({ length: 5_000 }, (_, n) => `item ${n}`) };
    const line = trialLine(
      aTrial({ steps: [{ name: 'a', expected: huge, output: huge, reason: 'r'.repeat(1e6) }] }),
      PLAIN,
    );
    expect(line.length).toBeLessThan(5_000);
    const [trial] = (await read(`${headerLine(aHeader())}\n${line}\n`)).trials;
    expect(isCut(trial?.steps[0]?.output ?? null)).toBe(true);
  });

  test('is redacted before it is cut, together with reason, error, step name, tags and group', () => {
    const redactor = makeRedactor(['hunter22']);
    const line = trialLine(
      aTrial({
        error: 'hunter22',
        tags: ['for hunter22'],
        group: 'of hunter22',
        steps: [
          {
            name: 'say hunter22',
            output: { hunter22: `${'x'.repeat(990)}hunter22${'x'.repeat(9_000)}` },
            reason: 'got hunter22',
          },
        ],
      }),
      redactor,
    );
    expect(line).not.toContain('hunter2');
    expect(line.split('[redacted')).toHaveLength(7);
  });
});
