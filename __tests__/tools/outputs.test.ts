import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outputOf } from '../../src/tools/outputs.ts';
import { outputOfAll, readTools } from '../../src/tools/read.ts';
import { unwrap } from '../../src/values/problem.ts';

/** `path: types` of each field, then `path: …` of what is open. */
function shownOutput(data: unknown, name?: string) {
  const tools = unwrap(readTools(JSON.stringify(data), 'tools.json')).filter(
    (tool) => name === undefined || tool.name === name,
  );
  const output = outputOfAll(tools);
  return output && { lines: linesOf(output), statuses: output.statuses };
}

function linesOf({ fields, open }: NonNullable<ReturnType<typeof outputOf>>) {
  return [
    ...fields.map(
      ({ path, types, values }) =>
        `${path.join('.')}: ${types.join(' ')}${values === undefined ? '' : ` (${values.join(' ')})`}`,
    ),
    ...open.map((path) => `${path.join('.')}: …`),
  ].sort();
}

const schemaLines = (schema: unknown) => linesOf(outputOf([schema], schema)!);

describe('what a tool can answer', () => {
  test('stands in the replies of an OpenAPI operation, errors among them', () => {
    const json = (schema: unknown) => ({ description: 'x', content: { 'application/json': { schema } } });
    const data = {
      openapi: '3.1.0',
      paths: {
        '/orders/{id}': {
          get: {
            operationId: 'get_order',
            responses: {
              200: json({ $ref: '#/components/schemas/Order' }),
              404: { $ref: '#/components/responses/NotFound' },
              500: { description: 'no body is described' },
            },
          },
          delete: { operationId: 'stop', responses: { 204: { description: 'x' } } },
        },
      },
      components: {
        responses: { NotFound: json({ type: 'object', properties: { error: { const: 'not_found' } } }) },
        schemas: {
          Order: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              total: { type: ['number', 'null'] },
              status: { enum: ['open', 'shipped'] },
              items: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } },
              stock: { type: 'object', additionalProperties: { type: 'integer' } },
              note: { type: 'string', nullable: true },
            },
          },
        },
      },
    };
    expect(shownOutput(data, 'get_order')).toEqual({
      lines: [
        ': object',
        'error: text (not_found)',
        'id: text',
        'items.[].sku: text',
        'items.[]: object',
        'items: list',
        'note: null text',
        'status: text (open shipped)',
        'stock.*: number',
        'stock: object',
        'total: null number',
      ],
      statuses: ['200', '404', '500'],
    });
    expect(shownOutput(data, 'stop')).toBeUndefined();
  });

  test('stands in a reply itself in Swagger 2, and under `outputSchema` in a list of tools', () => {
    const schema = { type: 'object', properties: { id: { type: 'string' } } };
    const lines = [': object', 'id: text'];
    const operation = { operationId: 'a', responses: { 200: { description: 'x', schema } } };
    expect(shownOutput({ swagger: '2.0', paths: { '/a': { get: operation } } })).toEqual({ lines, statuses: ['200'] });
    expect(shownOutput({ tools: [{ name: 'a', inputSchema: { type: 'object' }, outputSchema: schema }] })).toEqual({
      lines,
      statuses: [],
    });
    expect(shownOutput({ tools: [{ name: 'a', inputSchema: schema }] })).toBeUndefined();
  });

  test('is what any of several tools of one name answers', () => {
    const tool = (properties: unknown) => ({
      name: 'a',
      inputSchema: { type: 'object' },
      outputSchema: { type: 'object', properties },
    });
    expect(shownOutput([tool({ id: { type: 'string' } }), tool({ id: { type: 'integer' }, at: true })])?.lines).toEqual(
      [': object', 'at: …', 'id: number text'],
    );
  });

  test('is open where a schema says nothing, or leads out of its file', () => {
    expect(schemaLines({})).toEqual([': ', ': …']);
    expect(schemaLines({ type: 'object' })).toEqual([': object', ': …']);
    expect(schemaLines({ type: 'array' })).toEqual([': list', ': …']);
    expect(schemaLines({ $ref: 'other.json#/a' })).toEqual([': …']);
    expect(schemaLines({ properties: { a: { type: 'string' } }, additionalProperties: true })).toEqual([
      '*: …',
      ': object',
      'a: text',
    ]);
    expect(schemaLines({ anyOf: [{ properties: { a: { type: 'string' } } }, { type: 'object' }] })).toContain(': …');
    expect(schemaLines({ allOf: [{ properties: { a: { type: 'string' } } }, { required: ['a'] }] })).not.toContain(
      ': …',
    );
  });

  test('lists values only where nothing else may stand', () => {
    expect(schemaLines({ anyOf: [{ enum: ['a', 'b'] }, { const: 'c' }] })).toEqual([': text (a b c)']);
    expect(schemaLines({ anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] })).toEqual([': text']);
  });

  test('takes what stands beside a reference as well', () => {
    const schema = {
      $ref: '#/$defs/a',
      properties: { b: { type: 'number' } },
      $defs: { a: { type: 'object', properties: { a: { type: 'string' } } } },
    };
    expect(schemaLines(schema)).toEqual([': object', 'a: text', 'b: number']);
  });

  test('ends where a schema refers to itself, and is open below', () => {
    const schema = { type: 'object', properties: { next: { $ref: '#' } } };
    const lines = schemaLines(schema);
    expect(lines).toContain('next.next.next: object');
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
    const wide = {
      type: 'object',
      properties: Object.fromEntries([...'abcdefghij'].map((key) => [key, { $ref: '#' }])),
    };
    expect(outputOf([wide], wide)?.fields.length).toBeLessThanOrEqual(2_000);
  });

  test('of any JSON is found without fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (schema) => {
        const output = outputOf([schema], schema);
        expect(Array.isArray(output?.fields)).toBe(true);
      }),
    );
  });
});
