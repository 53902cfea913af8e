import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTools } from '../../src/tools/read.ts';

function toolsIn(data: unknown, file = 'tools.json') {
  return fieldsAlone(readTools(typeof data === 'string' ? data : JSON.stringify(data), file));
}

function fieldsAlone(read: ReturnType<typeof readTools>) {
  return read.ok ? { ...read, value: read.value.map(({ name, fields }) => ({ name, fields })) } : read;
}

const object = (...names: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});

describe('lists of tools', () => {
  const tool = { name: 'get_order', description: 'x', inputSchema: object('id', 'country') };
  const expected = { ok: true, value: [{ name: 'get_order', fields: ['country', 'id'] }] };

  test('as an MCP server gives them, with or without its envelope', () => {
    expect(toolsIn({ tools: [tool] })).toEqual(expected);
    expect(toolsIn({ jsonrpc: '2.0', id: 1, result: { tools: [tool] } })).toEqual(expected);
    expect(toolsIn([tool])).toEqual(expected);
    expect(toolsIn(tool)).toEqual(expected);
    expect(toolsIn({ tools: [] })).toEqual({ ok: true, value: [] });
  });

  test('as models are given them', () => {
    const { name, inputSchema } = tool;
    expect(toolsIn([{ type: 'function', function: { name, parameters: inputSchema } }])).toEqual(expected);
    expect(toolsIn([{ type: 'function', name, parameters: inputSchema }])).toEqual(expected);
    expect(toolsIn([{ name, input_schema: inputSchema }])).toEqual(expected);
    expect(toolsIn([{ type: 'function', function: { name } }])).toEqual({ ok: true, value: [{ name, fields: [] }] });
  });

  test('fields within fields, in lists and in any branch', () => {
    const schema = {
      type: 'object',
      properties: {
        address: object('city'),
        lines: { type: 'array', items: object('sku') },
        pet: { $ref: '#/$defs/pet' },
      },
      oneOf: [object('one'), object('other')],
      if: object('never'),
      else: object('sometimes'),
      $defs: { pet: { allOf: [object('name'), { properties: { mother: { $ref: '#/$defs/pet' } } }] } },
    };
    const result = toolsIn([{ name: 'a', inputSchema: schema }]);
    const fields = result.ok ? (result.value[0]?.fields ?? []) : [];
    expect(fields).toEqual(
      expect.arrayContaining([
        'address',
        'address.city',
        'lines.sku',
        'pet.name',
        'pet.mother.name',
        'one',
        'other',
        'sometimes',
      ]),
    );
    expect(fields).not.toContain('never');
    expect(fields.length).toBeLessThan(40);
  });
});

describe('OpenAPI', () => {
  const yaml = `
openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders/{id}:
    parameters: [{ name: id, in: path }]
    get:
      operationId: getOrder
      parameters: [{ $ref: "#/components/parameters/country" }]
      responses: { 200: { description: ok } }
    delete: {}
  /orders:
    post:
      operationId: createOrder
      requestBody: { $ref: "#/components/requestBodies/order" }
components:
  parameters: { country: { name: country, in: query } }
  requestBodies:
    order: { content: { application/json: { schema: { $ref: "#/components/schemas/order" } } } }
  schemas: { order: { type: object, properties: { sku: { type: string }, to: { properties: { city: {} } } } } }
`;

  test('in YAML: operations by their ids, parameters and fields of the body', () => {
    expect(fieldsAlone(readTools(yaml, 'orders.yaml'))).toEqual({
      ok: true,
      value: [
        { name: 'getOrder', fields: ['country', 'id'] },
        { name: 'DELETE /orders/{id}', fields: ['id'] },
        { name: 'createOrder', fields: ['sku', 'to', 'to.city'] },
      ],
    });
  });

  test('Swagger 2 in JSON, whose body is a parameter', () => {
    const data = {
      swagger: '2.0',
      paths: {
        '/a': {
          post: {
            operationId: 'a',
            parameters: [
              { in: 'body', name: 'body', schema: object('x') },
              { in: 'formData', name: 'y' },
            ],
          },
        },
      },
    };
    expect(toolsIn(data)).toEqual({ ok: true, value: [{ name: 'a', fields: ['x', 'y'] }] });
  });
});

describe('one JSON Schema', () => {
  test('is the arguments of a tool with the name of the file, or its title where that is a name', () => {
    expect(toolsIn(object('id'), 'src/tools/get_order.schema.json')).toEqual({
      ok: true,
      value: [{ name: 'get_order', fields: ['id'] }],
    });
    expect(toolsIn({ title: 'find_order', ...object('id') }, 'a.json')).toEqual({
      ok: true,
      value: [{ name: 'find_order', fields: ['id'] }],
    });
    expect(toolsIn({ title: 'Arguments of it', ...object('id') }, 'a.json')).toEqual({
      ok: true,
      value: [{ name: 'a', fields: ['id'] }],
    });
  });
});

describe('what is none of these', () => {
  test.each([
    ['[', 'a.json', 'ends before'],
    ['{}', 'a.json', 'no tools are found'],
    ['[1]', 'a.json', 'no tools are found'],
    ['{"tools":[{"name":"a"}]}', 'a.json', 'no tools are found'],
    ['a: [', 'a.yaml', ''],
    ['', 'a.yaml', 'empty'],
    ['a: 1\n---\nb: 2\n', 'a.yml', 'second document'],
    ['export const a = 1;', 'a.ts', 'not JSON'],
  ])('%j in %s is a problem with its place', (text, file, message) => {
    const result = readTools(text, file);
    expect(result).toMatchObject({ ok: false });
    if (!result.ok)
      expect(result.problems[0]).toMatchObject({ message: expect.stringContaining(message), location: { file } });
  });

  test('any JSON is read or refused, without an error', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(typeof readTools(text, 'a.json').ok).toBe('boolean');
      }),
    );
  });

  test('a schema that refers to itself in hundreds of branches, or lies in thousands of others, is read at once', () => {
    const schema = { anyOf: Array.from({ length: 400 }, () => ({ $ref: '#' })), ...object('x') };
    expect(toolsIn(schema, 'a.json')).toEqual({ ok: true, value: [{ name: 'a', fields: ['x'] }] });
    const depth = 20_000;
    const text = `${'{"allOf":['.repeat(depth)}${JSON.stringify(object('x'))}${']}'.repeat(depth)}`;
    expect(toolsIn(text, 'a.json')).toEqual({ ok: true, value: [{ name: 'a', fields: ['x'] }] });
  });

  test('references that lead in a circle, out of the file or into what every object has are no fields', () => {
    const circle = {
      $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } },
      properties: { x: { $ref: '#/$defs/a' }, y: { $ref: 'other.json#/a' }, z: { $ref: '#/constructor/prototype' } },
    };
    expect(toolsIn(circle, 'a.json')).toEqual({ ok: true, value: [{ name: 'a', fields: ['x', 'y', 'z'] }] });
  });
});
