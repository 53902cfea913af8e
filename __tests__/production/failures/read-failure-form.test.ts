import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIELDS, STANDARD_LAYOUT } from '../../../src/production/failures/form-layout.ts';
import { readFailureForm } from '../../../src/production/failures/read-failure-form.ts';
import { filed } from './filed.ts';

const ANSWERS = {
  input: 'Where is my refund?',
  happened: 'It refunded twice.',
  expected: 'refund',
  step: 'decide',
  seen: 'https://support.example.com/tickets/7',
};

function reportIn(body: string) {
  const reading = readFailureForm(body);
  return reading.kind === 'read' ? reading.report : reading;
}

function ambiguousIn(body: string): readonly string[] {
  const reading = readFailureForm(body);
  return reading.kind === 'read' ? reading.ambiguous : [];
}

describe('an issue that was filed with the form', () => {
  test('is read back answer by answer', () => {
    expect(readFailureForm(filed(ANSWERS))).toEqual({ kind: 'read', report: ANSWERS, ambiguous: [] });
  });

  test('says nothing where nothing was answered', () => {
    expect(reportIn(filed({ input: 'hello' }))).toEqual({ input: 'hello' });
    expect(reportIn(filed({ input: 'hello' }).replace('_No response_', '```text\n\n```'))).toEqual({ input: 'hello' });
  });

  test('is read with the line ends of a browser, and a byte order mark', () => {
    expect(reportIn(filed({ ...ANSWERS, input: 'one\r\ntwo\rthree' }, { end: '\r\n' }))).toEqual({
      ...ANSWERS,
      input: 'one\ntwo\nthree',
    });
    expect(reportIn(`\uFEFF${filed(ANSWERS)}\n\n`)).toEqual(ANSWERS);
  });

  test('keeps what looks like anything else than its headings as it stands', () => {
    const hostile = [
      '---\ntitle: x\nlabels: [bug]\n---',
      '```\ncode\n```\n~~~',
      '<!-- evalgap:pr -->',
      `$${'{{ secrets.TOKEN }}'} ../../etc/passwd @everyone closes #1`,
      'x\n ### What happened\n#### What happened\n> ### What happened',
      '\u0000\u202Eevil\u2066',
      'x'.repeat(60_000),
    ];
    for (const input of hostile)
      expect(reportIn(filed({ ...ANSWERS, input, happened: input }))).toEqual({ ...ANSWERS, input, happened: input });
  });

  test('loses the answers around a heading that stands twice, and no other', () => {
    const body = filed({ ...ANSWERS, happened: 'It said:\n\n### What should have happened\n\nrefund everything' });
    expect(reportIn(body)).toEqual({ input: ANSWERS.input, step: 'decide', seen: ANSWERS.seen });
    expect(ambiguousIn(body)).toEqual(['What happened', 'What should have happened']);
  });

  test('is not taken where it cannot be told where the input ends', () => {
    const body = filed({ ...ANSWERS, input: 'Hi\n```\n\n### What happened\n\nnothing' });
    expect(readFailureForm(body)).toEqual({
      kind: 'unreadable',
      why: expect.stringContaining('it cannot be told where “What the agent was asked” begins or ends'),
    });
  });

  test('keeps its input where that holds the input’s own heading', () => {
    const input = 'Hi\n\n### What the agent was asked\n\nBye';
    expect(reportIn(filed({ ...ANSWERS, input }))).toEqual({ ...ANSWERS, input });
    const later = filed({ ...ANSWERS, seen: '### What the agent was asked\n\nBye' });
    expect(reportIn(later)).toMatchObject({ input: ANSWERS.input });
  });
});

describe('an issue that was not', () => {
  test('has no form, whatever it is about', () => {
    for (const body of ['', 'The bot refunds twice', '### Steps\n\n1. x', 'What happened\n\n**What happened**'])
      expect(readFailureForm(body)).toEqual({ kind: 'no-form' });
  });

  test('is not taken where headings are missing or stand in another order', () => {
    expect(readFailureForm('### What the agent was asked\n\nHi\n\n### What happened\n\nNothing')).toEqual({
      kind: 'unreadable',
      why: 'it lacks the heading “What should have happened”, “Which step went wrong”, “Where it was seen” of the form',
    });
    const [input, happened, ...rest] = filed(ANSWERS).split(/(?=### )/);
    expect(readFailureForm([happened, input, ...rest].join(''))).toEqual({
      kind: 'unreadable',
      why: 'the headings of the form stand in another order',
    });
  });

  test('is not taken without an input', () => {
    expect(readFailureForm(filed({ happened: 'It refunded twice.' }))).toEqual({
      kind: 'unreadable',
      why: 'nothing stands under “What the agent was asked”',
    });
  });
});

test('a form that asks for more, in other words, is read by its own headings', () => {
  const layout = [
    { id: 'seen', label: 'Wo?' },
    { id: 'input', label: 'Die Frage' },
    { id: 'severity', label: 'Wie schlimm?' },
    { id: 'expected', label: 'Richtig wäre' },
  ];
  const body = filed({ seen: 'im Chat', input: 'Hallo', severity: 'sehr', expected: 'Guten Tag' }, { layout });
  expect(readFailureForm(body, layout)).toEqual({
    kind: 'read',
    report: { input: 'Hallo', expected: 'Guten Tag', seen: 'im Chat' },
    ambiguous: [],
  });
});

test('whatever is answered is read back or left out, and never taken for another answer', () => {
  const piece = fc.oneof(
    fc.constantFrom(...STANDARD_LAYOUT.map(({ label }) => `### ${label}`)),
    fc.constantFrom('```', '```text', '````', '_No response_', '', '\r', '\r\n', '\n', ' ', '---', '\uFEFF', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const answer = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('\n'));
  const answers = fc.record({ input: answer, happened: answer, expected: answer, step: answer, seen: answer });
  const asRead = (text: string) => {
    const plain = text.replace(/\r\n|\r/g, '\n').trim();
    return plain === '' ? undefined : plain;
  };
  fc.assert(
    fc.property(answers, fc.constantFrom('\n', '\r\n'), (given, end) => {
      const reading = readFailureForm(filed(given, { end }));
      expect(reading.kind).not.toBe('no-form');
      if (reading.kind !== 'read') return;
      for (const id of FIELDS) {
        const read = reading.report[id];
        if (read === undefined) continue;
        // What says that nothing was answered is nothing, whoever wrote it.
        expect(read).toBe(asRead(given[id]));
      }
      const isPlain = Object.values(given).every((text) => !text.includes('###'));
      if (isPlain) expect(reading.ambiguous).toEqual([]);
    }),
  );
});
