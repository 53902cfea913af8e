import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerIn } from '../../../src/production/tool-output/answer.ts';
import { type Change, toolChanges } from '../../../src/production/tool-output/tool-changes.ts';
import { toolUses } from '../../../src/production/tool-output/tool-uses.ts';
import { outputOf } from '../../../src/tools/outputs.ts';
import type { Json } from '../../../src/values/json.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20);

interface Told {
  readonly now: readonly Json[];
  readonly before?: readonly Json[];
  readonly baseline?: readonly Json[];
  readonly seen?: readonly Json[];
  readonly schema?: unknown;
  /** Milliseconds between two answers. */
  readonly apart?: number;
}

function changes({ now, before = [], baseline = [], seen = [], schema, apart = 1 }: Told) {
  const uses = (answers: readonly Json[], at: number) =>
    answers.map((answer, index) => ({ at: at + index * apart, answers: [answerIn(answer)], errors: [] }));
  return toolChanges(
    { now: uses(now, NOW), before: uses(before, NOW - 8 * DAY), baseline: uses(baseline, NOW - 20 * DAY) },
    seen,
    schema === undefined ? undefined : outputOf([schema], schema),
  );
}

const shown = (told: Told) => changes(told)?.changes.map(shownChange);

function shownChange(change: Change): string {
  const path = change.path?.join('.') ?? 'call';
  if (change.kind === 'field') return `${path} +${change.fieldsBelow}`;
  return change.kind === 'type' ? `${path}: ${change.was.join('|')} → ${change.is}` : `${path} = ${change.value}`;
}

const times = (n: number, ...answers: readonly Json[]): readonly Json[] =>
  Array.from({ length: n }, (_, index) => answers[index % answers.length]!);

describe('what a tool answers that nothing before held', () => {
  test('is not known where there is no schema and less than twenty answers', () => {
    expect(
      changes({ now: times(9, { a: 1 }), baseline: times(10, { a: 1 }), seen: times(9, { a: 1 }) }),
    ).toBeUndefined();
    expect(changes({ now: times(9, { a: 1 }), baseline: times(10, { a: 1 }), seen: times(10, { a: 1 }) })).toEqual({
      samples: 9,
      changes: [],
      cut: false,
    });
  });

  test('is told from three samples or two days on', () => {
    const schema = { type: 'object', properties: { a: { type: 'number' } } };
    const now = [{ a: 1, b: 1 }, { a: 1, b: 1 }, { a: 1 }];
    expect(shown({ now, schema })).toEqual([]);
    expect(shown({ now, schema, apart: DAY })).toEqual(['b +0']);
    expect(shown({ now: [...now, { b: 2 }], schema })).toEqual(['b +0']);
  });

  test('has its outermost new field named, once', () => {
    const hub = { hub: { city: 'Kassel', lines: [{ nr: 1 }] } };
    expect(shown({ now: times(30, { a: 1, ...hub }), baseline: times(100, { a: 1 }) })).toEqual(['hub +3']);
    expect(shown({ now: times(30, { list: [{ a: 1, b: 2 }] }), baseline: times(100, { list: [{ a: 1 }] }) })).toEqual([
      'list.[].b +0',
    ]);
  });

  test('was seldom before rather than new where few answers are known', () => {
    const now = [...times(3, { a: 1, b: 1 }), ...times(297, { a: 1 })];
    expect(shown({ now, baseline: times(30, { a: 1 }) })).toEqual([]);
    expect(shown({ now, baseline: times(3_000, { a: 1 }) })).toEqual(['b +0']);
  });

  test('is told since when, though what is in neither window is not counted', () => {
    const found = changes({
      now: times(30, { a: 1, b: 1 }),
      before: times(9, { b: 1 }),
      baseline: times(99, { a: 1 }),
    });
    expect(found?.changes[0]?.seen).toEqual({ samples: 30, days: 1, first: NOW - 8 * DAY, example: 1 });
  });

  test('may be another type, of the answer itself too', () => {
    expect(shown({ now: times(30, { a: '1' }, { a: 1 }), baseline: times(100, { a: 1 }) })).toEqual([
      'a: number → text',
    ]);
    expect(shown({ now: times(30, '<html>', { a: 1 }), baseline: times(100, { a: 1 }) })).toEqual([': object → text']);
    expect(shown({ now: times(30, { a: { b: 1 } }), baseline: times(100, { a: null }) })).toEqual(['a: null → object']);
    expect(shown({ now: times(30, { a: '[withheld]' }), baseline: times(100, { a: 1 }) })).toEqual([]);
  });

  test('is nothing where a schema lets anything in', () => {
    const schema = { type: 'object', properties: { a: {}, b: { type: 'object' } }, additionalProperties: true };
    expect(shown({ now: times(30, { a: 'x', b: { c: 1 }, d: 1 }), schema })).toEqual([]);
  });

  test('is not a key that is data: an id, a day, a name', () => {
    const stock = (index: number) => ({
      stock: { [`A-${1000 + index}`]: 1 },
      days: { [`2026-11-${10 + (index % 9)}`]: 1 },
    });
    const named = (index: number) => ({ by: { [NAMES[index % NAMES.length]!]: 1 } });
    const now = Array.from({ length: 60 }, (_, index) => ({ ...stock(index + 500), ...named(index) }));
    const baseline = Array.from({ length: 200 }, (_, index) => ({ ...stock(index), ...named(index % 6) }));
    expect(shown({ now, baseline })).toEqual([]);
    const other = now.map((answer) => ({ ...answer, stock: { 'A-7777': { n: 1 } } }));
    expect(shown({ now: other, baseline })).toEqual(['stock.*: number → object']);
  });

  test('stays new while older answers lack it, until a schema or a run holds it', () => {
    const old = (weeks: number) =>
      Array.from({ length: 8 }, (_, nth) => times(40, nth < weeks ? { a: 1 } : { a: 1, b: 'x' })).flat();
    const look = (weeks: number, more: object = {}) =>
      shown({
        now: times(40, { a: 1, b: 'x' }),
        before: times(40, { a: 1, b: 'x' }),
        baseline: old(weeks),
        apart: (7 * DAY) / 40,
        ...more,
      });
    expect([8, 5, 3, 2, 1, 0].map((weeks) => look(weeks))).toEqual([
      ['b +0'],
      ['b +0'],
      ['b +0'],
      ['b +0'],
      ['b +0'],
      [],
    ]);
    expect(look(5, { seen: times(1, { a: 1, b: 'y' }) })).toEqual([]);
    expect(look(5, { schema: { type: 'object', properties: { a: { type: 'number' } } } })).toEqual(['b +0']);
    const properties = { a: { type: 'number' }, b: { type: 'string' } };
    expect(look(5, { schema: { type: 'object', properties } })).toEqual([]);
    const back = { now: times(40, { a: 1 }), baseline: old(5), apart: (7 * DAY) / 40 };
    expect(shown(back)).toEqual([]);
    const type = (value: Json) => times(120, { a: value });
    expect(
      shown({ now: type('1'), before: type('1'), baseline: [...type(1), ...type('1')], apart: (7 * DAY) / 40 }),
    ).toEqual(['a: number → text']);
  });

  test('is an error below or beside one, and else a value of a field that has few', () => {
    const kinds = (now: readonly Json[], baseline: readonly Json[]) =>
      changes({ now, baseline })?.changes.map(({ kind }) => kind);
    const fine = times(200, { items: [{ type: 'jacket' }, { type: 'tent' }], status: 'ok' });
    const gift = times(30, { items: [{ type: 'gift_card' }], status: 'ok' });
    expect(kinds(gift, fine)).toEqual(['value']);
    const failed = (code: string) =>
      times(100, { status: 'ok' }, { error: { code } }, { errors: [{ type: code }] }, { error: true, code });
    expect(kinds(failed('b'), failed('a'))).toEqual(['error', 'error', 'error']);
    const none = (code: string) => times(100, { error: null, errors: [], code });
    expect(kinds(none('b'), none('a'))).toEqual(['value']);
    const many = times(200, ...[...'abcdefghijklm'].map((code) => ({ code })));
    expect(kinds(times(30, { code: 'z' }), many)).toEqual([]);
  });

  test('is seldom told of a service with many codes in which nothing changed', () => {
    const random = congruential(3);
    const value = (n: number) => 'abcdefghijkl'[Math.floor(n * random() ** 3)]!;
    const codes = () => Object.fromEntries([...'abcdefghijkl'].map((key, nth) => [key, { code: value(nth + 1) }]));
    let spoke = 0;
    for (let look = 0; look < 20; look += 1) {
      const uses = (n: number, at: number) =>
        Array.from({ length: n }, () => ({ at: at - random() * 7 * DAY, answers: [codes()], errors: [] }));
      const weeks = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((ago) => uses(20, NOW - ago * 7 * DAY));
      const found = toolChanges(
        { now: uses(20, NOW), before: uses(20, NOW - 7 * DAY), baseline: weeks },
        [],
        undefined,
      );
      if (found !== undefined && found.changes.length > 0) spoke += 1;
    }
    expect(spoke).toBe(0);
  });

  test('may be a status or an error, unless there are too many for kinds', () => {
    const baseline = times(
      200,
      { status: 'open' },
      { status: 'sent' },
      { error: { code: 404, message: 'no order A-1' } },
    );
    expect(shown({ now: times(30, { status: 'lost' }, { error: { code: 429 } }), baseline })).toEqual([
      'status = lost',
      'error.code = 429',
    ]);
    const ids = Array.from({ length: 300 }, (_, index) => ({ code: `K${index}` }));
    expect(shown({ now: [...ids.slice(0, 20), ...times(9, { code: 'K999' })], baseline: ids })).toEqual([]);
    const schema = { type: 'object', properties: { status: { enum: ['open', 'lost'] } } };
    expect(shown({ now: times(30, { status: 'lost' }, { status: 'burnt' }), schema })).toEqual(['status = burnt']);
  });

  test('is found in JSON handed on as text, and in what an MCP server puts around it', () => {
    const baseline = times(50, { a: 1 });
    expect(shown({ now: times(30, '{"a":1,"b":2}'), baseline })).toEqual(['b +0']);
    expect(shown({ now: times(30, { content: [{ type: 'text', text: '{"a":1,"b":2}' }] }), baseline })).toEqual([
      'b +0',
    ]);
    expect(shown({ now: times(30, { content: [], structuredContent: { a: 1, b: 2 } }), baseline })).toEqual(['b +0']);
    expect(shown({ now: times(30, '{"a":1,"b'), baseline: times(50, 'plain') })).toEqual([]);
  });

  test('is found among hostile answers: deep, wide, with keys of every object', () => {
    const deep: Json = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`);
    const wide = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, nth) => [
        `k${String.fromCharCode(97 + (nth % 26))}${'x'.repeat(nth % 40)}`,
        nth,
      ]),
    );
    const proto: Json = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}');
    const known = times(60, { a: 1 });
    expect(shown({ now: times(60, { a: 1, proto }), baseline: known })).toEqual(['proto +3']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(shown({ now: times(60, { a: 1, ...wide }), baseline: known })?.length).toBeLessThanOrEqual(3_000);
    expect(shown({ now: times(60, deep), baseline: known })).toEqual(['a: number → object']);
  });

  test('is nothing when answers are as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1, maxLength: 8 }), (answers) => {
        const known = answers as readonly Json[];
        expect(shown({ now: times(40, ...known), baseline: times(40, ...known) })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('uses of tools', () => {
  test('are steps with arguments, and those whose name is a tool’s', () => {
    const steps = [
      { name: 'decide', output: 'refund' },
      { name: 'lookup', arguments: {}, output: { a: 1 } },
      { name: 'lookup', arguments: {}, error: 'timeout' },
      { name: 'search', output: { content: [], isError: true } },
      { name: 'silent', arguments: {} },
    ];
    const weeks = { now: [{ at: 5, input: 'x', steps }], before: [], baseline: [] };
    expect([...toolUses(weeks, (name) => name === 'search')].map(([name, { now }]) => [name, now])).toEqual([
      ['lookup', [{ at: 5, answers: [{ a: 1 }], errors: ['timeout'] }]],
      ['search', [{ at: 5, answers: [{ content: [], isError: true }], errors: ['isError'] }]],
      ['silent', []],
    ]);
  });
});

const NAMES = [...'abcdefghijklmnopqrstuvwx'].map((letter) => `pro${letter}duct`);

function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
