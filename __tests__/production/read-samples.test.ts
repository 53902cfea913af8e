import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSampleFiles, type SampleSource } from '../../src/production/read-samples.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';

function aFile(file: string, ...lines: readonly string[]): SampleSource {
  return {
    file,
    async *lines() {
      yield* lines;
    },
  };
}

const DAY = 'production/2026-10-02.jsonl';

describe('samples', () => {
  test('are read line by line: what was asked stands under input or text, and other keys are no fault', async () => {
    const lines = [
      '{"id":"s-1","at":"2026-10-02T09:30:00Z","input":"Where is it?","steps":[],"routed":true}',
      '',
      '{"text":"And my refund?","label":"refund"}\r',
      '{"input":{"message":"Hi"},"text":"not this one"}',
    ];
    expect(await readSampleFiles([aFile(DAY, ...lines)])).toEqual({
      samples: [
        { id: 's-1', at: Date.UTC(2026, 9, 2, 9, 30), input: 'Where is it?', steps: [], routed: true },
        { input: 'And my refund?' },
        { input: { message: 'Hi' } },
      ],
      problems: [],
      remarks: [],
    });
  });

  test('may begin with a byte order mark', async () => {
    expect((await readSampleFiles([aFile(DAY, '\uFEFF{"input":"Hi"}')])).samples).toEqual([{ input: 'Hi' }]);
  });

  test.each([
    ['{"input":"Where is', 'the line ends before its JSON does', 19],
    ['{"input":"a\0b"}', 'the line holds NUL characters', 12],
    ['{"input":"secret","input":"secret"}', 'a key stands twice in one object', 19],
    ['["secret"]', 'the line holds no object', undefined],
    ['"secret"', 'the line holds no object', undefined],
    ['{"question":"secret"}', 'the sample has no input', undefined],
    [
      '{"input":{"secret":"\\ud83d"}}',
      'a text holds half of a character, as is left when an emoji is cut in two',
      undefined,
    ],
    ['{"input":1e999}', 'a number is too large or is none', undefined],
    [`{"input":${'['.repeat(200)}${']'.repeat(200)}}`, 'a value is nested too deeply', undefined],
  ])(
    'a line that is none takes out itself alone, has its place, and is not quoted: %j',
    async (line, message, column) => {
      const { samples, problems } = await readSampleFiles([aFile(DAY, '{"input":"a"}', line, '{"input":"b"}')]);
      expect(samples).toEqual([{ input: 'a' }, { input: 'b' }]);
      expect(problems).toEqual([
        expect.objectContaining({
          message,
          location: { file: DAY, line: 2, ...(column === undefined ? {} : { column }) },
        }),
      ]);
      expect(JSON.stringify(problems)).not.toContain('secret');
    },
  );

  test('a file of another kind, or one that cannot be read, takes out itself alone', async () => {
    const gone: SampleSource = {
      file: 'production/gone.jsonl',
      // biome-ignore lint/correctness/useYield: it fails before the first line
      async *lines() {
        throw new CouldNotCheck({ message: 'cannot read this file', location: { file: 'production/gone.jsonl' } });
      },
    };
    const { samples, problems } = await readSampleFiles([
      aFile('production/a.csv', 'input', 'Hi'),
      gone,
      aFile('production/c.NDJSON', '{"input":"c"}'),
    ]);
    expect(samples).toEqual([{ input: 'c' }]);
    expect(problems.map(({ message, location }) => [location?.file, message])).toEqual([
      ['production/a.csv', 'samples are not read from files of this kind'],
      ['production/gone.jsonl', 'cannot read this file'],
    ]);
  });

  test('a file that is something else altogether has a hundred problems and their number', async () => {
    const { problems } = await readSampleFiles([aFile(DAY, ...Array.from({ length: 250 }, () => 'no JSON'))]);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({ message: '150 more problems in this file', location: { file: DAY } });
  });

  test('of more than there is room for the last ones stay', async () => {
    const inputs = fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        inputs,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 300 }),
        async (files, most, size) => {
          const lines = files.map((texts) => texts.map((input) => JSON.stringify({ input })));
          const { samples } = await readSampleFiles(
            lines.map((each, index) => aFile(`${index}.jsonl`, ...each)),
            { samples: most, characters: size },
          );
          const all = lines.flat();
          expect(samples).toEqual(all.slice(all.length - samples.length).map((line) => JSON.parse(line)));
          expect(samples.length).toBeLessThanOrEqual(most);
          const held = all.slice(all.length - samples.length).join('').length;
          expect(held <= size || samples.length === 1).toBe(true);
          // Nothing was let go for which there was room.
          const before = all.at(-samples.length - 1);
          if (before !== undefined && all.length > samples.length)
            expect(samples.length === most || held + before.length > size).toBe(true);
        },
      ),
    );
  });
});
