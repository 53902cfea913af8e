import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aFolder, type FileMap } from '../repository.ts';
import { evalgap } from './cli.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const TWICE =
  '{"id":"one","input":"Where is the parcel I ordered?","expect":"track"}\n{"id":"two","input":"Where is the parcel I ordered?","expect":"track"}\n';

/** What `check` says of files beside one that holds a duplicate. */
async function checkBeside(files: FileMap) {
  const folder = aFolder({
    'evalgap.yml': "suites: { support: { cases: ['evals/*'] } }\n",
    'evals/zz-sound.jsonl': TWICE,
    ...files,
  });
  made.push(folder);
  const { exitCode, stdout, stderr } = await evalgap(folder, ['check', '--format', 'json']);
  const { findings, problems = [] } = JSON.parse(stdout);
  return {
    exitCode,
    stderr,
    rules: findings.map(({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`),
    problems: problems.map(
      ({ location, message }: { location: { file: string; line: number }; message: string }) =>
        `${location.file}:${location.line}: ${message}`,
    ),
  };
}

describe('a file of cases that cannot be read keeps no other from being linted, and never ends green:', () => {
  test.each([
    [
      'half of a surrogate pair',
      'evals/a.jsonl',
      '{"id":"a","input":"x\\ud83d","expect":"y"}\n',
      /^evals\/a\.jsonl:1: .*half of a character/,
    ],
    ['a NUL', 'evals/a.jsonl', '{"id":"a","input":"x\0","expect":"y"}\n', /^evals\/a\.jsonl:1: .*NUL/],
    ['a row with too many columns', 'evals/a.csv', 'id,input,expect\na,one,two,three\n', /^evals\/a\.csv:2: .*4 cells/],
    [
      'an id that another file has',
      'evals/a.jsonl',
      '{"id":"two","input":"x","expect":"y"}\n',
      /zz-sound\.jsonl:2: .*"two" is already that of evals\/a\.jsonl:1/,
    ],
    [
      'two documents in one file',
      'evals/a.yaml',
      '- { id: a, input: x, expect: y }\n---\n- { id: b, input: x, expect: z }\n',
      /^evals\/a\.yaml:[23]: .*second document/,
    ],
    ['an alias of itself', 'evals/a.yaml', '- &a { id: a, input: { again: *a }, expect: y }\n', /^evals\/a\.yaml:1: /],
  ])('%s', async (_what, file, text, problem) => {
    const { exitCode, problems, rules, stderr } = await checkBeside({ [file]: text });
    expect(exitCode).toBe(2);
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
    expect(stderr).not.toMatch(/\n\s+at /);
    if (!problems.some((said: string) => said.includes('zz-sound'))) expect(rules).toContain('set/duplicate two');
  });
});

test('a byte order mark and an input of a megabyte are nothing wrong', async () => {
  const long = JSON.stringify({ id: 'long', input: 'word '.repeat(200_000), expect: 'answer' });
  const { exitCode, problems, rules } = await checkBeside({
    'evals/a.jsonl': `\uFEFF${JSON.stringify({ id: 'marked', input: 'May I pay by invoice?', expect: 'answer' })}\n${long}\n`,
  });
  expect([exitCode, problems]).toEqual([0, []]);
  expect(rules).toEqual(['set/duplicate two']);
});

test('what of the samples was not used is said beside the report, and quotes nothing of them', async () => {
  const { exitCode, stderr } = await checkBeside({
    'evalgap.yml': "suites: { support: { cases: ['evals/*'], production: { samples: ['samples/*.jsonl'] } } }\n",
    'samples/a.jsonl': '{"input":"Ring my secret friend","at":"2199-01-01"}\n{"input":"Where is it?"}\n',
  });
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/support: .*samples\/a\.jsonl/);
  expect(stderr).not.toContain('secret');
});
