import { describe, expect, test } from '@jest/globals';
import { type ToolVersion, toolMoves } from '../../src/history/tool-moves.ts';

function tools(fields: Readonly<Record<string, readonly string[]>>, path = 'tools.json'): ToolVersion {
  return new Map(Object.entries(fields).map(([name, list]) => [name, { fields: list, path }]));
}

function moves(before: ToolVersion, after: ToolVersion) {
  return Object.fromEntries(toolMoves(before, after));
}

describe('between two states of the tools', () => {
  test('nothing moved when only the file is another', () => {
    expect(moves(tools({ a: ['x'] }, 'one.json'), tools({ a: ['x'] }, 'two.json'))).toEqual({});
  });

  test('what is gained is told where it is, what is lost where it was', () => {
    expect(moves(tools({ a: ['x'] }, 'one.json'), tools({ b: ['y'] }, 'two.json'))).toEqual({
      'one.json': [{ kind: 'lost', tool: 'a' }],
      'two.json': [{ kind: 'gained', tool: 'b' }],
    });
  });

  test('a lost and a gained tool with nearly the same fields are one that was renamed', () => {
    const before = tools({ a: ['v', 'w', 'x', 'y', 'z'] });
    expect(moves(before, tools({ b: ['v', 'w', 'x', 'y'] }))).toEqual({
      'tools.json': [
        { kind: 'renamed', tool: 'a', to: 'b' },
        { kind: 'lost', tool: 'b', field: 'z' },
      ],
    });
    expect(moves(before, tools({ b: ['v', 'w', 'x'] }))['tools.json']?.[0]).toEqual({ kind: 'lost', tool: 'a' });
  });

  test('of several candidates the likest is taken, then the one with the likest name', () => {
    const renamed = moves(
      tools({ get_order: ['id'], get_user: ['id'], far: ['p', 'q', 'r', 's', 't'] }),
      tools({ fetch_user: ['id'], fetch_order: ['id'], near: ['p', 'q', 'r', 's'] }),
    )['tools.json']?.filter(({ kind }) => kind === 'renamed');
    expect(renamed).toEqual([
      { kind: 'renamed', tool: 'get_user', to: 'fetch_user' },
      { kind: 'renamed', tool: 'get_order', to: 'fetch_order' },
      { kind: 'renamed', tool: 'far', to: 'near' },
    ]);
  });

  test('without fields only a single pair is taken for one tool', () => {
    expect(moves(tools({ a: [] }), tools({ b: [] }))).toEqual({
      'tools.json': [{ kind: 'renamed', tool: 'a', to: 'b' }],
    });
    expect(moves(tools({ a: [], b: [] }), tools({ c: [], d: [] }))['tools.json']).toHaveLength(4);
  });

  test('names such as those of object members are names like others', () => {
    expect(moves(tools({ constructor: ['toString'] }), tools({}))).toEqual({
      'tools.json': [{ kind: 'lost', tool: 'constructor' }],
    });
  });
});
