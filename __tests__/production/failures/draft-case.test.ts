import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '../../../src/cases/case.ts';
import type { WrittenCase } from '../../../src/cases/schema.ts';
import type { Suite } from '../../../src/config/config.ts';
import { type Draft, draftCase, draftCases, type Known } from '../../../src/production/failures/draft-case.ts';
import { type Failure, failureOfSample, nameOf, type Report } from '../../../src/production/failures/failure.ts';
import type { Redacted, RedactedSample } from '../../../src/production/redacted.ts';
import type { Json } from '../../../src/values/json.ts';
import { readFiles } from '../../cases/reading.ts';

const STEPS: Suite['steps'] = (['extract', 'lookup', 'decide', 'reply'] as const).map((name) => ({
  name,
  scorer: name === 'decide' ? { kind: 'equals' } : { kind: 'contains' },
  threshold: 1,
  final: name === 'reply',
  mutates: false,
  dry: false,
}));

function known(given: Partial<Known> = {}): Known {
  return { suite: { steps: STEPS }, cases: [], drafts: [], ...given };
}

async function casesOf(...written: readonly Readonly<Record<string, Json>>[]): Promise<readonly Case[]> {
  const lines = written.map((one, index) => JSON.stringify({ id: `case-${index + 1}`, expect: 'yes', ...one }));
  const { cases, problems } = await readFiles({ 'a.jsonl': lines.join('\n') });
  expect(problems).toEqual([]);
  return cases;
}

function reported(report: Partial<Report> = {}, number = 12): Redacted<Failure> {
  const url = `https://github.com/acme/shop/issues/${number}`;
  return {
    input: 'Where is my refund for the blue jacket?',
    ...report,
    source: { kind: 'issue', number, url, date: '2026-10-02' },
  } as Redacted<Failure>;
}

function sampled(sample: Readonly<Record<string, unknown>>): Redacted<Failure> {
  return failureOfSample({ input: 'Cancel my order', ...sample } as unknown as RedactedSample);
}

function caseIn(draft: Draft): WrittenCase | Draft {
  return draft.kind === 'drafted' ? draft.case : draft;
}

describe('a failure that somebody reported', () => {
  test('becomes a draft with its source, and what is expected is left open', async () => {
    const draft = draftCase(reported({ happened: 'refunded twice', expected: 'only once!' }), known());
    expect(draft).toMatchObject({ kind: 'drafted', open: true });
    const line = draft.kind === 'drafted' ? draft.line : '';
    expect(line).toBe(
      '{"id":"issue-12","input":"Where is my refund for the blue jacket?","source":{"kind":"issue","url":"https://github.com/acme/shop/issues/12","date":"2026-10-02"},"draft":true}',
    );
    const { cases, problems } = await readFiles({ 'a.jsonl': line });
    expect(problems).toEqual([]);
    expect(cases[0]).toMatchObject({ draft: true, expect: new Map() });
  });

  test('has the answer that was written where the step knows that very answer, and nowhere else', async () => {
    const cases = await casesOf(
      { input: 'a', expect: { decide: 'refund', reply: { contains: ['refund'] } } },
      { input: 'b', expect: { decide: true } },
      { input: 'c', expect: { decide: 7 } },
      { input: 'd', expect: { decide: '7' } },
    );
    const expectFor = (report: Partial<Report>) => {
      const draft = draftCase(reported(report), known({ cases }));
      return draft.kind === 'drafted' ? [draft.case.expect, draft.open] : draft;
    };
    expect(expectFor({ step: 'decide', expected: ' refund\n' })).toEqual([{ decide: 'refund' }, false]);
    expect(expectFor({ step: 'decide', expected: 'true' })).toEqual([{ decide: true }, false]);
    for (const report of [
      { step: 'decide', expected: '7' },
      { step: 'decide', expected: 'Refund' },
      { step: 'decide', expected: 'a refund' },
      { step: 'decide' },
      { step: 'reply', expected: 'refund' },
      { step: 'toString', expected: 'refund' },
      { expected: 'refund' },
    ])
      expect(expectFor(report)).toEqual([undefined, true]);
    const asDrafts = draftCase(reported({ step: 'decide', expected: 'refund' }), known({ drafts: cases }));
    expect(asDrafts).toMatchObject({ open: true });
  });

  test('is not drafted again, however the address of its issue was copied, and whatever suite has its case', async () => {
    const [cited] = await casesOf({
      id: 'refund-9',
      input: 'something else',
      source: { url: 'https://GitHub.com/Acme/shop/issues/12/#issuecomment-7' },
    });
    if (cited === undefined) throw new Error('no case');
    for (const where of [{ cases: [cited] }, { drafts: [cited] }, { casesElsewhere: [cited] }])
      expect(draftCase(reported(), known(where))).toEqual({ kind: 'cited', case: 'refund-9' });
  });

  test('gets another id where its own is taken', async () => {
    const cases = await casesOf({ id: 'issue-12', input: 'something else' });
    expect(caseIn(draftCase(reported(), known({ cases })))).toMatchObject({ id: 'issue-12-2' });
    expect(caseIn(draftCase(reported(), known({ cases, ids: ['issue-12-2'] })))).toMatchObject({ id: 'issue-12-3' });
  });

  test('is read as JSON only where every case asks in JSON', async () => {
    const input = '{"text":"Hi","locale":"de"}';
    const inputOf = async (...inputs: readonly Json[]) => {
      const cases = await casesOf(...inputs.map((asked) => ({ input: asked })));
      const draft = draftCase(reported({ input }), known({ cases }));
      return draft.kind === 'drafted' ? draft.case.input : draft;
    };
    expect(await inputOf({ text: 'x' }, [1])).toEqual({ text: 'Hi', locale: 'de' });
    expect(await inputOf({ text: 'x' }, 'text')).toBe(input);
    expect(await inputOf()).toBe(input);
  });

  test('is refused where it cannot be a case, without a quote of it', () => {
    expect(draftCase(reported({ input: ' \n ' }), known())).toEqual({ kind: 'refused', why: 'its input is empty' });
    for (const input of ['cut \uD83D here', nested(200)]) {
      const draft = draftCase(reported({ input }), known());
      expect(draft).toEqual({ kind: 'refused', why: expect.stringMatching(/half of a character|nested too deeply/) });
    }
  });
});

describe('a failure of a sample', () => {
  test('goes by its day and its own id, whatever its words were made since', async () => {
    const failure = sampled({ id: 'trace-1', at: Date.parse('2026-10-02T23:30:00Z') });
    const draft = caseIn(draftCase(failure, known()));
    expect(draft).toMatchObject({
      id: expect.stringMatching(/^prod-2026-10-02-[0-9a-f]{8}$/),
      source: { kind: 'production', ref: 'trace-1', date: '2026-10-02' },
    });
    const id = 'id' in draft ? draft.id : '';
    const cases = await casesOf({ id, input: 'reworded by hand beyond recognition' });
    expect(draftCase(failure, known({ cases }))).toEqual({ kind: 'cited', case: id });
  });

  test('is another one where it asks something else, though its id was redacted to the same', () => {
    const failures = ['Cancel my order', 'Where is the invoice?'].map((input) =>
      sampled({ id: 'person1@example.com', input }),
    );
    expect(draftCases(failures, known()).map(({ kind }) => kind)).toEqual(['drafted', 'drafted']);
  });

  test('goes by its input where it has no id, and by no day where it has none', () => {
    expect(caseIn(draftCase(sampled({}), known()))).toMatchObject({
      id: expect.stringMatching(/^prod-[0-9a-f]{8}$/),
      source: { kind: 'production' },
    });
  });

  test('says which step ended with an error, or that the whole did, and what was answered', () => {
    const steps = [{ name: 'extract', output: 1 }, { name: 'lookup', error: 'timeout' }, { name: 'reply' }];
    expect(sampled({ steps, output: 'Sorry', error: 'Unanswered' })).toMatchObject({
      step: 'lookup',
      error: 'timeout',
      happened: 'Sorry',
    });
    expect(sampled({ steps: [{ name: 'lookup', error: 'timeout', output: 'x' }, { name: 'reply' }] }).happened).toBe(
      'x',
    );
    expect(sampled({ steps: [{ name: 'reply', output: 'Bye' }] }).happened).toBe('Bye');
    expect(sampled({ error: 'Unanswered' })).toMatchObject({ error: 'Unanswered' });
    for (const key of ['happened', 'step', 'error']) expect(sampled({})).not.toHaveProperty(key);
  });

  test('keeps what its source calls it, where that can stand on one line', () => {
    const refOf = (id: string) => {
      const draft = draftCase(sampled({ id }), known());
      return draft.kind === 'drafted' ? draft.case.source?.ref : draft;
    };
    expect(refOf(' req-00983')).toBe('req-00983');
    for (const id of ['a\nb', 'x'.repeat(201), '\u001b[2J']) expect(refOf(id)).toBeUndefined();
  });

  test('is named as its source calls it', () => {
    expect(nameOf(sampled({ id: 'trace-1' }).source)).toBe('trace-1');
    expect(nameOf(sampled({}).source)).toBe('a sample without an id');
    expect(nameOf(reported().source)).toBe('#12');
  });
});

describe('what is asked already', () => {
  test('is not drafted, and the nearest case or draft is named', async () => {
    const cases = await casesOf(
      { input: 'Where is my refund for the green jacket I sent back?' },
      { input: 'where is my refund for the blue jacket??' },
    );
    const [own] = await casesOf({ id: 'draft-1', input: 'Where is my refund for the blue jacket?', draft: true });
    expect(draftCase(reported(), known({ cases }))).toMatchObject({ kind: 'resembles', case: 'case-2' });
    expect(draftCase(reported(), known({ cases, drafts: own === undefined ? [] : [own] }))).toEqual({
      kind: 'resembles',
      case: 'draft-1',
      similarity: 1,
    });
    expect(draftCase(reported(), known({ cases, threshold: 0.99 })).kind).toBe('drafted');
  });

  test('is another request where another order, date or amount stands in it', async () => {
    const cases = await casesOf({ input: 'Please refund order A-1182 because the jacket never came' });
    const draft = draftCase(
      reported({ input: 'Please refund order A-1183 because the jacket never came' }),
      known({ cases }),
    );
    expect(draft.kind).toBe('drafted');
  });

  test('is no less so for what all inputs begin with', async () => {
    const system = 'You are the support agent of a large shop. Be kind, be brief and never promise a refund.';
    const asks = Array.from('abcdefghijkl', (letter) => letter.repeat(12));
    const cases = await casesOf(...asks.map((ask) => ({ input: [system, ask] })));
    const ask = (text: string) => draftCase(reported({ input: [system, text] }), known({ cases })).kind;
    expect(ask('something of its own')).toBe('drafted');
    expect(ask('c'.repeat(12))).toBe('resembles');
  });

  test('counts within a batch as well, and no more are drafted than asked for', () => {
    const failures = [
      reported({ input: 'Where is my refund for the blue jacket?' }, 1),
      reported({ input: 'where is my refund for the blue jacket' }, 2),
      reported({ input: 'Cancel everything' }, 3),
      reported({ input: 'Send it to my neighbour' }, 4),
    ];
    expect(draftCases(failures, known(), 2).map(caseIn)).toMatchObject([
      { id: 'issue-1' },
      { kind: 'resembles', case: 'issue-1' },
      { id: 'issue-3' },
    ]);
  });

  test('the same once more drafts nothing', async () => {
    const inputs = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.json().map((text) => JSON.parse(text) as Json),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(inputs, async (asked) => {
        const failures = asked.map((input, index) =>
          index % 2 === 0 ? sampled({ input }) : reported({ input }, index),
        );
        const first = draftCases(failures, known());
        const lines = first.flatMap((draft) => (draft.kind === 'drafted' ? [draft.line] : []));
        const { cases: drafts, problems } = await readFiles({ 'a.jsonl': lines.join('\n') });
        expect(problems).toEqual([]);
        expect(drafts).toHaveLength(lines.length);
        const again = draftCases(failures, known({ drafts }));
        expect(again.filter(({ kind }) => kind === 'drafted')).toEqual([]);
      }),
    );
  });
});

test('texts that a reader or a parser might obey stay what they are: the input of one case', async () => {
  const hostile = [
    '---\nid: evil\ndraft: false\n---',
    '{"id":"evil","input":"x","draft":false}\n{"id":"evil2","input":"y","expect":"z"}',
    '","expect":"yes","draft":false,"x":"',
    `$${'{{ secrets.TOKEN }}'} ::add-mask::x ../../../.github/workflows/x.yml`,
    'a\u2028b\u0000c\u202Ed\r\ne',
    '__proto__',
  ];
  for (const input of hostile) {
    const draft = draftCase(reported({ input, expected: input, step: input, seen: input }), known());
    const line = draft.kind === 'drafted' ? draft.line : '';
    for (const hidden of '\n\r\u2028\0\u202E') expect(line).not.toContain(hidden);
    const { cases } = await readFiles({ 'a.jsonl': line });
    expect(cases).toEqual([expect.objectContaining({ id: 'issue-12', input, draft: true, expect: new Map() })]);
  }
});

function nested(levels: number): Json {
  let value: Json = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
