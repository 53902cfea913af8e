import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tooClean, tooCleanUnmeasured } from '../../../src/rules/set/too-clean.ts';
import type { Json } from '../../../src/values/json.ts';
import { aCase, setFacts, WARNING } from './set-facts.ts';

const PRODUCTION = 'production: { samples: ["production/*.jsonl"] }';

interface Sides {
  readonly cases: readonly Json[];
  readonly samples?: readonly Json[];
  readonly whole?: boolean;
}

const ALONE = setFacts();
const WITH_SAMPLES = setFacts({ suite: [PRODUCTION] });

function facts({ cases, samples, whole = true }: Sides) {
  return {
    ...(samples === undefined ? ALONE : WITH_SAMPLES),
    cases: cases.map((input, index) => aCase({ input, line: index + 1 })),
    ...(samples === undefined ? {} : { samples: samples.map((input) => ({ input })) }),
    whole,
  };
}

const find = (sides: Sides) => tooClean(facts(sides), WARNING);
const unmeasured = (sides: Sides) => tooCleanUnmeasured(facts(sides), WARNING);

const some = (n: number, input: Json) => Array.from({ length: n }, () => input);
const TIDY = 'Where is my parcel A-1182?';
const RAW = 'where is my parcel A-1182 its late';

describe('cases that are cleaner than production', () => {
  test('are found measure by measure, with both shares and how certain their difference is', () => {
    const found = find({ cases: some(240, TIDY), samples: [...some(400, TIDY), ...some(100, RAW)] });
    expect(found.map(({ subject }) => subject)).toEqual(['length', 'casing', 'punctuation']);
    expect(found[1]).toEqual({
      rule: 'set/too-clean',
      level: 'warning',
      suite: 'support',
      subject: 'casing',
      key: 'set/too-clean:support:casing',
      location: { file: 'evalgap.yml', line: 3, column: 12 },
      message: '20.0 % of 500 production samples begin in lower case, against 0.0 % of 240 cases',
      evidence: ['difference +15.0 … +25.0 points (99 % CI)'],
      fix: 'Add messages from production with their capitals, or the lack of them, as they were typed. Give them `source: { kind: production }`.',
      grounds: expect.anything(),
    });
  });

  test('have the plainest sign of a measure in the message and its others in the evidence', () => {
    const found = find({
      cases: some(100, TIDY),
      samples: [...some(60, TIDY), ...some(40, 'WHERE is MY parcel A-1182?'), ...some(100, 'where is my parcel?')],
    });
    expect(found.map(({ subject, message }) => [subject, message])).toEqual([
      ['casing', '50.0 % of 200 production samples begin in lower case, against 0.0 % of 100 cases'],
    ]);
    expect(found[0]?.evidence).toHaveLength(2);
    expect(found[0]?.evidence[1]).toMatch(/^50\.0 % of 200 production samples are all in lower case, against 0\.0 %/);
  });

  test.each<readonly [string, Json, string]>([
    ['length', `${TIDY} ${'I have waited since Monday. '.repeat(9)}`.trim(), 'are longer than 26 characters'],
    ['requests', 'Where is it? Can I return it?', 'have several questions, a list or a turn to another matter'],
    ['typos', 'Where is my pacrel A-1182?', 'have a misspelt word'],
    ['languages', 'Wo ist mein Paket A-1182?', 'in a language that can be told are not in English'],
    [
      'attachments',
      [
        { type: 'text', text: TIDY },
        { type: 'image', url: 'a' },
      ],
      'come with an image or a file',
    ],
  ])('lack %s', (measure, input, says) => {
    const found = find({ cases: some(200, TIDY), samples: [...some(270, TIDY), ...some(30, input)] });
    // What is longer by its very nature may be longer, too.
    expect(
      found.map(({ subject }) => subject).filter((subject) => subject !== 'length' || measure === 'length'),
    ).toEqual([measure]);
    const own = found.find(({ subject }) => subject === measure);
    expect(own?.message).toBe(`10.0 % of 300 production samples ${says}, against 0.0 % of 200 cases`);
  });

  test('are told in figures alone: nothing of a sample is quoted', () => {
    const secret = 'xq7 zwölf secret@example.org';
    const found = find({ cases: some(100, TIDY), samples: some(100, `${secret} ${'und das ist nicht '.repeat(20)}`) });
    expect(found.length).toBeGreaterThan(3);
    expect(JSON.stringify(found)).not.toMatch(/xq7|zwölf|secret/);
  });

  test('are the same whatever the order of cases and samples', () => {
    const texts = [TIDY, RAW, 'Wo ist mein Paket? Ich warte und warte.', 'Where is my parcle?', 'WHERE IS IT', 'Ok.'];
    const inputs = fc.array(fc.constantFrom(...texts), { minLength: 50, maxLength: 80 });
    fc.assert(
      fc.property(inputs, inputs, (cases, samples) => {
        const turned = find({ cases: cases.toReversed(), samples: samples.toReversed() });
        expect(turned).toEqual(find({ cases, samples }));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the rule', () => {
  test('is silent where the set is the messier side, and where both are equally messy', () => {
    expect(find({ cases: some(100, RAW), samples: some(100, TIDY) })).toEqual([]);
    expect(find({ cases: some(100, RAW), samples: some(100, RAW) })).toEqual([]);
  });

  test('is silent where production shows a little more, or where so few messages cannot tell', () => {
    const part = (n: number, raw: number) => [...some(n - raw, TIDY), ...some(raw, 'where is my parcel A-1182?')];
    expect(find({ cases: some(500, TIDY), samples: part(500, 45) })).toHaveLength(1);
    expect(find({ cases: some(500, TIDY), samples: part(500, 25) })).toEqual([]);
    expect(find({ cases: some(50, TIDY), samples: part(50, 9) })).toEqual([]);
    expect(find({ cases: some(50, TIDY), samples: part(50, 16) })).toHaveLength(1);
  });

  test('is silent with fewer than 50 on a side, and says so', () => {
    expect(find({ cases: some(49, TIDY), samples: some(400, RAW) })).toEqual([]);
    expect(unmeasured({ cases: some(49, TIDY), samples: some(400, RAW) })).toEqual([
      '49 of 49 cases hold text, 50 are needed',
    ]);
    expect(find({ cases: some(60, TIDY), samples: some(49, RAW) })).toEqual([]);
    expect(unmeasured({ cases: some(60, TIDY), samples: [...some(49, RAW), 17, { order: 'A-1182' }] })).toEqual([
      'how production writes: 49 of 51 samples hold text, 50 are needed; without it 60 of 60 cases hold a sentence to tell by, 100 are needed',
    ]);
    expect(unmeasured({ cases: some(50, TIDY), samples: some(50, RAW) })).toEqual([]);
  });

  test('is silent where not every case could be read, and says so', () => {
    expect(find({ cases: some(240, TIDY), samples: some(500, RAW), whole: false })).toEqual([]);
    expect(unmeasured({ cases: some(240, TIDY), samples: some(500, RAW), whole: false })).toEqual([
      'not every case could be read',
    ]);
  });
});

describe('without samples', () => {
  test('a set of a hundred sentences of which not one is untidy is a finding', () => {
    const found = find({ cases: some(100, TIDY) });
    expect(found.map(({ subject, message, evidence }) => [subject, message, evidence])).toEqual([
      [
        'casing',
        'not one of 100 cases begins in lower case, ends without a punctuation mark, repeats one, or has words in capitals or an emoji',
        ['of messages that people typed 15.0 % or more do'],
      ],
    ]);
    expect(find({ cases: some(100, TIDY), samples: [] })).toEqual(found);
  });

  test.each<readonly [string, readonly Json[]]>([
    ['one case is untidy', [...some(299, TIDY), RAW]],
    ['it has 99 cases', some(99, TIDY)],
    ['the inputs are documents', some(150, 'The parcel left the depot on Monday and came back. '.repeat(9))],
    ['the inputs are names', some(150, 'Paris')],
    ['their script has no capitals', some(150, '我 的 包裹 在 哪里？')],
    ['they hold no text that can be told', some(150, { order: 'A-1182' })],
  ])('it is silent where %s', (_, cases) => {
    expect(find({ cases })).toEqual([]);
  });

  test('it says what it lacked', () => {
    expect(unmeasured({ cases: some(100, TIDY) })).toEqual([
      'how production writes: the config names no samples of it',
    ]);
    expect(unmeasured({ cases: some(60, TIDY), samples: [] })).toEqual([
      'how production writes: no sample in `production/*.jsonl`; without it 60 of 60 cases hold a sentence to tell by, 100 are needed',
    ]);
  });
});
