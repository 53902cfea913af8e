import { describe, expect, test } from '@jest/globals';
import { type Coverable, coversResolver, resolveCovers } from '../../src/cases/covers.ts';
import type { Json } from '../../src/values/json.ts';

const SUITE: Coverable = {
  promptIds: ['triage', 'reply'],
  tools: ['get_order', 'triage'],
  toolSteps: ['lookup'],
  files: ['policies/refunds.md', 'policies/.hidden/x.md', 'README.md'],
};

const covering = (
  covers: readonly string[] | undefined,
  suite = SUITE,
  expected: Readonly<Record<string, Json>> = {},
) => resolveCovers({ ...(covers === undefined ? {} : { covers }), expect: new Map(Object.entries(expected)) }, suite);

describe('what a case covers', () => {
  test('is a path or glob with / or *, else a prompt, else a tool', () => {
    expect(covering(['policies/refunds.md', 'policies/**', '*.md', './README.md', 'triage', 'get_order'])).toEqual({
      prompts: ['triage'],
      tools: ['get_order'],
      paths: ['policies/refunds.md', 'policies/**', '*.md', './README.md'],
      unknown: [],
    });
  });

  test('names what stands for nothing', () => {
    expect(covering(['policies/gone.md', 'nope', 'README.md', 'refunds*']).unknown).toEqual([
      'policies/gone.md',
      'nope',
      'README.md',
      'refunds*',
    ]);
  });

  test('takes paths at their word where the files are not known', () => {
    const { files: _, ...suite } = SUITE;
    expect(covering(['policies/gone.md'], suite)).toMatchObject({ paths: ['policies/gone.md'], unknown: [] });
  });

  test('is every prompt and the tools it expects when it does not say', () => {
    const lookup = [
      { name: 'get_order', arguments: {} },
      { name: 'refund' },
      { name: 'get_order' },
      'odd',
      { name: 3 },
    ];
    expect(covering(undefined, SUITE, { lookup, decide: [{ name: 'no_tool_step' }] })).toEqual({
      prompts: ['triage', 'reply'],
      tools: ['get_order', 'refund'],
      paths: [],
      unknown: [],
    });
    expect(covering(undefined, SUITE, { lookup: 'odd' }).tools).toEqual([]);
  });

  test('holds an operation by the name of its request, which is no path, or by an id with a slash where no file has that name', () => {
    const suite = { ...SUITE, tools: ['GET /orders/{id}', 'orders/list'] };
    expect(covering(['GET /orders/{id}', 'orders/list', 'POST /orders'], suite)).toEqual({
      prompts: [],
      tools: ['GET /orders/{id}', 'orders/list'],
      paths: [],
      unknown: ['POST /orders'],
    });
  });

  test('is told case by case, for many of them at once', () => {
    const resolve = coversResolver(SUITE);
    const nothing = new Map<string, Json>();
    expect(resolve({ covers: ['nope', 'triage'], expect: nothing })).toMatchObject({
      prompts: ['triage'],
      unknown: ['nope'],
    });
    expect(resolve({ covers: ['nope'], expect: nothing })).toMatchObject({ prompts: [], unknown: ['nope'] });
    expect(resolve({ expect: nothing }).prompts).toEqual(['triage', 'reply']);
  });

  test('is nothing when it says so', () => {
    expect(covering([])).toEqual({ prompts: [], tools: [], paths: [], unknown: [] });
  });
});
