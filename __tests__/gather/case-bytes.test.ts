import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { readCases } from '../../src/cases/read.ts';
import { caseSources } from '../../src/gather/case-set.ts';
import { formatProblem } from '../../src/values/problem.ts';
import { aFolder } from '../repository.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Reads files of these bytes as those of one suite: the ids of the cases and the problems. */
async function readBytes(files: Readonly<Record<string, Buffer>>) {
  const folder = aFolder();
  made.push(folder);
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
  const ids: string[] = [];
  const problems: string[] = [];
  const sources = caseSources(folder, Object.keys(files), 'evalgap.yml');
  for await (const reading of readCases(sources, { steps: ['reply'], final: 'reply' })) {
    if (reading.kind === 'case') ids.push(`${reading.case.id}: ${reading.case.input}`);
    else problems.push(formatProblem(reading.problem));
  }
  return { ids, problems };
}

function aLine(id: string, input: string): string {
  return `${JSON.stringify({ id, input, expect: 'x' })}\n`;
}

test('a line that is not UTF-8 is a problem at its place, and the other lines are read', async () => {
  const { ids, problems } = await readBytes({
    'a.jsonl': Buffer.concat([
      Buffer.from(aLine('a', 'café')),
      Buffer.from(aLine('b', 'café'), 'latin1'),
      Buffer.from(aLine('c', 'written \uFFFD')),
      Buffer.from('{"id":"d"'),
    ]),
    'b.jsonl': Buffer.from(aLine('e', 'more')),
  });
  expect(ids).toEqual(['a: café', 'c: written \uFFFD', 'e: more']);
  expect(problems).toEqual([
    'a.jsonl:2:23: the line holds bytes that are not UTF-8 (expected UTF-8). Save the file as UTF-8.',
    expect.stringMatching(/^a\.jsonl:4:10: the line is not JSON from here on/),
  ]);
});

test.each([
  ['a.json', '[\n{"id":"a","input":"x","expect":"y"},\n{"id":"b","input":"café","expect":"né"}]', '3:23'],
  ['a.yaml', '- { id: a, input: x, expect: y }\n- id: b\n  input: café\n  expect: é\n', '3:13'],
  ['a.csv', 'id,input,expect\na,x,y\nb,café,y\nc,café,y\n', '3:6'],
])('a file of one text that is not UTF-8 is a problem at its first such line, as %s is', async (file, text, place) => {
  const { ids, problems } = await readBytes({
    [file]: Buffer.from(text, 'latin1'),
    'b.jsonl': Buffer.from(aLine('c', 'more')),
  });
  expect(ids).toEqual(['c: more']);
  const more = text.match(/é.*\n.*é/) === null ? '' : ', and so does 1 more line';
  expect(problems).toEqual([
    `${file}:${place}: the line holds bytes that are not UTF-8${more} (expected UTF-8). Save the file as UTF-8. Nothing of this file was read.`,
  ]);
  const whole = await readBytes({ [file]: Buffer.from(text.replaceAll('é', '\uFFFD')) });
  expect(whole.problems).toEqual([]);
  expect(whole.ids).toContain('b: caf\uFFFD');
});
