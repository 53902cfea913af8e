import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/production/sample.ts';
import type { ShiftFacts } from '../../../src/rules/shift/facts.ts';
import { toolOutput } from '../../../src/rules/shift/tool-output.ts';
import { readTools } from '../../../src/tools/read.ts';
import type { Json } from '../../../src/values/json.ts';
import { unwrap } from '../../../src/values/problem.ts';
import { baseline, levelOf, pageExample, printed, shiftFacts, week } from './hand-over-facts.ts';

const ORDERS = unwrap(readTools(readFileSync('examples/support-agent/openapi/orders.yaml', 'utf8'), 'orders.yaml')).map(
  (tool) => ({ ...tool, file: 'openapi/orders.yaml' }),
);

const ORDER = {
  id: 'A-1182',
  placed: '2026-11-02',
  status: 'shipped',
  items: [{ product: 'kettle', quantity: 1, price: 39 }],
  total: 39,
};

const called = (output: Json, name = 'get_order') => ({ steps: [{ name, arguments: { order_id: 'A-1182' }, output }] });
const failed = (error: string, name = 'get_order') => ({ steps: [{ name, arguments: {}, error }] });

function judged(samples: readonly Sample[], facts: Partial<Pick<ShiftFacts, 'tools' | 'seen'>> = {}) {
  return toolOutput(shiftFacts({ samples, ...facts }), levelOf);
}

describe('shift/tool-output', () => {
  test('finds fields, types and kinds that a schema does not hold, with how often, since when and an example', () => {
    const odd = { ...ORDER, status: 'lost', total: '39,00 EUR', items: [{ ...ORDER.items[0]!, tax: 7.41 }] };
    const { findings, notMeasured } = judged(
      week(0, 50, (index) => called(index < 30 ? ORDER : odd)),
      { tools: ORDERS },
    );
    expect(notMeasured).toEqual([]);
    expect(findings).toEqual([
      {
        rule: 'shift/tool-output',
        level: 'warning',
        suite: 'support',
        subject: 'get_order',
        key: 'shift/tool-output:support:get_order',
        message:
          '`get_order` answers with what no schema, run or older answer holds: 1 new value, 1 new field, 1 changed type',
        evidence: [
          'new value: `status` is `lost` in 20 of 50 samples (40.0 %) since 2026-11-16',
          'new: `items[].tax` in 20 of 50 samples (40.0 %) since 2026-11-16, for instance `7.41`',
          '`total` was a number, is a text in 20 of 50 samples (40.0 %) since 2026-11-16, for instance `39,00 EUR`',
          'told from 3 samples or 2 days on',
        ],
        fix: expect.stringMatching(/^Find out what changed in the tool/),
      },
    ]);
  });

  test('goes by what earlier samples and runs hold where there is no schema', () => {
    const samples = [
      ...baseline(30, () => called(ORDER)),
      ...week(0, 50, () => called({ ...ORDER, voucher: null, hub: { city: 'Kassel', code: 'KS' } })),
    ];
    expect(judged(samples).findings[0]?.evidence.slice(0, 2)).toEqual([
      'new: `voucher` in 50 of 50 samples (100.0 %) since 2026-11-16',
      'new: `hub` with 2 fields in 50 of 50 samples (100.0 %) since 2026-11-16, for instance `{"city":"Kassel","code":"KS"}`',
    ]);
    const seen = new Map([['get_order', Array.from({ length: 40 }, () => ({ ...ORDER, voucher: 'x', hub: {} }))]]);
    expect(judged(samples, { seen }).findings[0]?.evidence.map((line) => line.split(' in ')[0])).toEqual([
      '`voucher` was a text, is empty',
      'new: `hub.city`',
      'new: `hub.code`',
      'told from 3 samples or 2 days on',
    ]);
  });

  test('finds that calls end with an error that they did not end with', () => {
    const { findings } = judged([
      ...baseline(30, (index) => (index === 0 ? failed('timeout') : called(ORDER))),
      ...week(0, 50, (index) =>
        index < 4 ? failed('quota_exceeded') : index < 10 ? failed('timeout') : called(ORDER),
      ),
    ]);
    expect(findings.map(({ evidence }) => evidence[0])).toEqual([
      'new error: calls end with `quota_exceeded` in 4 of 50 samples (8.0 %) since 2026-11-22',
    ]);
  });

  test('is silent about one odd answer, and about what nothing is known of', () => {
    const odd = { ...ORDER, voucher: 'x' };
    expect(
      judged(
        week(0, 50, (index) => called(index === 0 ? odd : ORDER)),
        { tools: ORDERS },
      ),
    ).toEqual({
      findings: [],
      notMeasured: [],
    });
    expect(judged(week(0, 50, () => called(odd)))).toEqual({
      findings: [],
      notMeasured: [
        {
          rule: 'shift/tool-output',
          reason:
            'what `get_order` usually answers: no schema, and less than 20 answers in recorded runs and in samples older than two weeks',
        },
      ],
    });
  });

  test('judges no step of the suite that is no tool, and says when nothing of a tool is there', () => {
    const steps = (index: number, more: object) => ({ steps: [{ name: 'reply', output: { text: index, ...more } }] });
    const samples = [
      ...baseline(30, (index) => steps(index, {})),
      ...week(0, 50, (index) => steps(index, { more: 1 })),
    ];
    expect(judged(samples)).toEqual({
      findings: [],
      notMeasured: [{ rule: 'shift/tool-output', reason: 'no sample of the last week tells what a tool answered' }],
    });
    const facts = shiftFacts({ samples: week(0, 50, () => called(ORDER)) });
    const described = { ...facts, suite: { ...facts.suite, tools: ['openapi/*.yaml'] } };
    expect(toolOutput(described, levelOf).notMeasured).toEqual([
      { rule: 'shift/tool-output', reason: 'a file under `tools` could not be read' },
    ]);
    expect(judged(baseline(30, () => called(ORDER))).notMeasured).toEqual([
      { rule: 'shift/tool-output', reason: 'no sample of the last week' },
    ]);
  });

  test('quotes nothing private, and keeps a flood of changes short', () => {
    const flood = Object.fromEntries(Array.from({ length: 30 }, (_, nth) => [`f${letters(nth)}`, 'jane.doe@firma.de']));
    const { findings } = judged(
      week(0, 50, () => called({ ...ORDER, ...flood })),
      { tools: ORDERS },
    );
    expect(findings[0]?.message).toMatch(/30 new fields$/);
    expect(findings[0]?.evidence).toHaveLength(14);
    expect(findings[0]?.evidence.at(-2)).toBe('and 18 more');
    expect(JSON.stringify(findings)).not.toMatch(/jane|firma/);
  });

  test('shows the finding of its page', () => {
    const held = { ...ORDER, status: 'held_at_customs', customs: { office: 'Leipzig', fee: 12.5 } };
    const { findings } = judged(
      [
        ...baseline(40, () => called(ORDER)),
        ...week(0, 220, (index) => (index % 20 === 0 ? failed('quota_exceeded') : called(index < 64 ? held : ORDER))),
      ],
      { tools: ORDERS },
    );
    expect(printed(findings)).toBe(pageExample('shift-tool-output'));
  });
});

function letters(nth: number): string {
  return `${'abcdefghij'[Math.floor(nth / 10)]}${'abcdefghij'[nth % 10]}`;
}
