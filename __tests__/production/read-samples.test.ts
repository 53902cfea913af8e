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

  describe('with a time', () => {
    const at = (day: number, input = `day ${day}`) =>
      JSON.stringify({ at: `2026-10-${String(day).padStart(2, '0')}`, input });
    const inputsOf = async (lines: readonly string[], samples: number, now?: Date) => {
      const room = { samples, characters: 1 << 20 };
      const read = await readSampleFiles([aFile(DAY, ...lines)], room, now === undefined ? {} : { now });
      return { inputs: read.samples.map(({ input }) => input), remarks: read.remarks };
    };

    test('stay if they are the newest, wherever they stand, and how many gave way is said', async () => {
      expect(await inputsOf([at(9), at(1), at(8), at(2)], 2)).toEqual({
        inputs: ['day 9', 'day 8'],
        remarks: ['2 older samples had to give way to newer ones.'],
      });
    });

    test('are of the time of the one before where they have none themselves', async () => {
      const { inputs } = await inputsOf([at(9), '{"input":"no time"}', at(1), '{"input":"old"}', at(8)], 3);
      expect(inputs).toEqual(['day 9', 'no time', 'day 8']);
    });

    test('push no other out if that time is still to come', async () => {
      const now = new Date('2026-10-10T00:00:00Z');
      expect(await inputsOf([at(9), at(30), at(10)], 2, now)).toEqual({
        inputs: ['day 30', 'day 10'],
        remarks: [`${DAY}: 1 sample is dated more than a day ahead.`, '1 older sample had to give way to newer ones.'],
      });
      expect((await inputsOf([at(30), at(9), at(10)], 2, now)).inputs).toEqual(['day 9', 'day 10']);
    });
  });

  test('of more of the last ten weeks than there is room for are drawn evenly, and the reason is said', async () => {
    const now = new Date('2026-11-23T00:00:00Z');
    const lines = Array.from({ length: 12 }, (_, ago) =>
      Array.from({ length: 200 }, (__, nth) => {
        const at = new Date(now.getTime() - (ago + (nth + 0.5) / 200) * 7 * 86_400_000).toISOString();
        return JSON.stringify({ id: `${ago}-${nth}`, at, input: 'x', routed: nth % 4 === 0 });
      }),
    ).flat();
    const room = { samples: 500, characters: 1 << 20 };
    const drawn = async (all: readonly string[]) =>
      readSampleFiles([aFile(DAY, ...all)], room, { now, everyWeek: true });
    const { samples, remarks } = await drawn(lines);
    expect(remarks).toEqual([
      '400 older samples had to give way to newer ones.',
      'of the 2,000 samples of the last ten weeks 500 were drawn by lot and looked at: for more there is no room.',
    ]);
    for (let ago = 0; ago < 10; ago += 1) {
      const week = samples.filter(({ at = 0 }) => Math.floor((now.getTime() - at) / (7 * 86_400_000)) === ago);
      expect(Math.abs(week.length - 50)).toBeLessThan(25);
    }
    expect(Math.abs(samples.filter(({ routed }) => routed).length - 125)).toBeLessThan(30);
    const ids = (all: readonly { readonly id?: string }[]) => all.map(({ id }) => id).sort();
    expect(ids((await drawn([...lines].reverse())).samples)).toEqual(ids(samples));
  });

  test('of one id are one, and know what the later line adds', async () => {
    const { samples, problems, remarks } = await readSampleFiles([
      aFile('a.jsonl', '{"id":"1","input":"a","steps":[]}', '{"id":"2","input":"b"}'),
      aFile('b.jsonl', '{"id":"1","input":"a","correct":true}'),
    ]);
    expect(samples).toEqual([
      { id: '1', input: 'a', steps: [], correct: true },
      { id: '2', input: 'b' },
    ]);
    expect(problems).toEqual([]);
    expect(remarks).toEqual(['b.jsonl: 1 sample is there under an id that was read before, and counted once.']);
  });

  test('of one id that ask different things are not joined: the later is the sample, which is said', async () => {
    const lines = [
      '{"id":7,"at":"2026-10-02","input":"a","output":"A","steps":[{"name":"s"}]}',
      '{"id":"8","at":"2026-10-03","input":"c"}',
      '{"id":"7","at":"2026-10-04","input":"b","correct":false}',
      '{"id":7,"input":"b","routed":true}',
    ];
    const { samples, remarks } = await readSampleFiles([aFile(DAY, ...lines)]);
    expect(samples).toEqual([
      { id: '8', at: Date.UTC(2026, 9, 3), input: 'c' },
      { id: '7', at: Date.UTC(2026, 9, 4), input: 'b', correct: false, routed: true },
    ]);
    expect(remarks).toEqual([
      `${DAY}: 1 sample is there under an id that was read before, and counted once.`,
      `${DAY}: 1 sample asks something else than another of the same id, of which the later one counts.`,
    ]);
  });

  test('of ids that come again and again are the newest of each, as many as there is room for', async () => {
    const line = fc.record({ id: fc.nat(8), at: fc.integer({ min: 1, max: 28 }), input: fc.constantFrom('a', 'b') });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (asked, most) => {
        const texts = asked.map(({ id, at, input }) =>
          JSON.stringify({ id, at: `2026-10-${String(at).padStart(2, '0')}`, input: `${input} ${at}` }),
        );
        const { samples } = await readSampleFiles([aFile(DAY, ...texts)], { samples: most, characters: 1 << 20 });
        expect(samples.length).toBeLessThanOrEqual(most);
        expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
        for (const { input, at = 0 } of samples)
          expect(String(input)).toMatch(new RegExp(` ${new Date(at).getUTCDate()}$`));
        const last = new Map(asked.map(({ id, at }) => [String(id), at]));
        if (last.size > most) return;
        expect(samples.map(({ id }) => id).toSorted()).toEqual([...last.keys()].toSorted());
      }),
    );
  });

  test('may stand in a list, on one line or on one for each', async () => {
    const lines = ['[{"id":"1","input":"a"},', '{"id":"2","input":"b"}', ']'];
    const samples = [
      { id: '1', input: 'a' },
      { id: '2', input: 'b' },
    ];
    for (const each of [[lines.join('')], ['[', '{"id":"1","input":"a"},', '{"id":"2","input":"b"}', ']']])
      expect(await readSampleFiles([aFile('a.json', ...each)])).toEqual({ samples, problems: [], remarks: [] });
    expect(await readSampleFiles([aFile('a.json', '[', '{"id":"1","input":"a"}', ']')])).toMatchObject({
      samples: samples.slice(0, 1),
      problems: [],
    });
    const { samples: some, problems } = await readSampleFiles([aFile('a.json', '[{"input":"a"},{"question":"b"}]')]);
    expect(some).toEqual([{ input: 'a' }]);
    expect(problems.map(({ message }) => message)).toEqual(['the sample has no input']);
  });

  test.each(['{"id":"1","input":"a","steps":[', '{"id":"1","input":{'])(
    'are read where the first line was cut off at a bracket: %s',
    async (cut) => {
      const { samples, problems } = await readSampleFiles([
        aFile(DAY, cut, '', '{"id":"2","input":"b"}', '{"id":"3","input":"c"}'),
      ]);
      expect(samples.map(({ id }) => id)).toEqual(['2', '3']);
      expect(problems.map(({ location }) => location?.line)).toEqual([1]);
    },
  );

  test('may be spread over lines, one after the other, with braces in their texts', async () => {
    const samples = [{ input: 'a } ] "{' }, { input: { message: '\\' } }];
    const spread = samples.map((sample) => JSON.stringify(sample, null, 2)).join('\n\n');
    expect(await readSampleFiles([aFile('a.json', ...spread.split('\n'))])).toEqual({
      samples,
      problems: [],
      remarks: [],
    });
  });

  test('that are spread over lines and cut off are one problem, at the line where the text ends', async () => {
    const { samples, problems } = await readSampleFiles([
      aFile('a.json', '{"input":"a"}'),
      aFile('b.json', '{', '  "input": ['),
    ]);
    expect(samples).toEqual([{ input: 'a' }]);
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'the line ends before its JSON does',
        location: { file: 'b.json', line: 2, column: 13 },
      }),
    ]);
  });

  test('whose last line is not finished are those before it', async () => {
    const { samples, problems } = await readSampleFiles([aFile(DAY, '{"input":"a"}', '{"input":"b')]);
    expect(samples).toEqual([{ input: 'a' }]);
    expect(problems.map(({ location }) => location?.line)).toEqual([2]);
  });

  test('of an empty file are none, which is said and no problem', async () => {
    expect(await readSampleFiles([aFile(DAY, '', ' ')])).toEqual({
      samples: [],
      problems: [],
      remarks: [`${DAY}: nothing is in it.`],
    });
  });

  test.each<readonly [string, unknown]>([
    [
      'Jaeger',
      { data: [{ traceID: 'a', spans: [{ traceID: 'a', spanID: 'b', operationName: 'secret' }], processes: {} }] },
    ],
    [
      'Zipkin',
      [{ traceId: 'a', id: 'b', name: 'secret', timestamp: 1, duration: 2, localEndpoint: { serviceName: 's' } }],
    ],
    [
      'Langfuse',
      { id: 'a', timestamp: '2026-10-02T09:30:00Z', input: 'secret', output: 'b', projectId: 'p', observations: [] },
    ],
    ['Langfuse', { id: 'a', traceId: 'b', type: 'GENERATION', startTime: '2026-10-02T09:30:00Z', input: 'secret' }],
    ['LangSmith', { id: 'a', run_type: 'chain', inputs: { question: 'secret' }, dotted_order: '1' }],
    ['Tempo', { batches: [{ resource: {}, scopeSpans: [] }] }],
    ['an OpenTelemetry console exporter', { name: 'secret', context: { trace_id: '0x1', span_id: '0x2' } }],
    ['OTLP with the names of its protobuf fields', { resource_spans: [] }],
  ])('of another tool are named as such, once: %s', async (name, value) => {
    const line = JSON.stringify(value);
    const { samples, problems } = await readSampleFiles([aFile('a.json', line, line)]);
    expect(samples).toEqual([]);
    expect(problems[0]).toMatchObject({
      message: `looks like a trace of ${name}`,
      location: { file: 'a.json', line: 1 },
    });
    expect(problems.slice(1)).toEqual([{ message: '1 more problems in this file', location: { file: 'a.json' } }]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  test('are none of what is no text', async () => {
    const { problems } = await readSampleFiles([aFile('a.jsonl', '\u0001\uFFFD\u0002', '\u0003')]);
    expect(problems.map(({ message }) => message)).toEqual(['this file is no text']);
  });
});
