import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputOf, mergeInputs } from '../../src/tools/fields.ts';
import { readTools } from '../../src/tools/read.ts';

const closedIn = (schema: unknown) => inputOf(schema, schema).closed;
const object = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
const TEXT = { type: 'string' };

describe('all fields of an object are listed', () => {
  test('where it has properties and does not let others in', () => {
    expect(closedIn(object({ id: TEXT }))).toEqual(['']);
    expect(closedIn(object({ id: TEXT }, { additionalProperties: false }))).toEqual(['']);
    expect(closedIn(object({}))).toEqual(['']);
    expect(closedIn({ type: 'object', additionalProperties: false })).toEqual(['']);
    expect(
      closedIn(object({ to: object({ city: TEXT }), lines: { type: 'array', items: object({ sku: TEXT }) } })),
    ).toEqual(['', 'lines', 'to']);
  });

  test('where its branches list them together', () => {
    expect(closedIn({ allOf: [{ type: 'object' }, object({ a: TEXT })] })).toEqual(['']);
    expect(closedIn({ type: 'object', oneOf: [object({ a: TEXT }), object({ b: TEXT })] })).toEqual(['']);
    expect(closedIn({ ...object({ a: TEXT, b: TEXT }), anyOf: [{ required: ['a'] }, { required: ['b'] }] })).toEqual([
      '',
    ]);
    expect(closedIn(object({ to: { anyOf: [object({ city: TEXT }), { type: 'null' }] } }))).toEqual(['', 'to']);
  });

  test('where a reference leads to such a one', () => {
    const schema = { $ref: '#/$defs/order', $defs: { order: object({ id: TEXT }) }, description: 'An order.' };
    expect(closedIn(schema)).toEqual(['']);
  });
});

describe('what it can be given is not all known', () => {
  test.each([
    ['without properties', { type: 'object' }],
    ['that allows others', object({ a: TEXT }, { additionalProperties: true })],
    ['whose other fields have a schema', object({ a: TEXT }, { additionalProperties: TEXT })],
    ['that leaves others unevaluated', object({ a: TEXT }, { unevaluatedProperties: {} })],
    ['with patterns for names', object({ a: TEXT }, { patternProperties: { '^x-': TEXT } })],
    ['with fields that depend on others', object({ a: TEXT }, { dependentSchemas: { a: object({ b: TEXT }) } })],
    ['with a branch that takes any object', { anyOf: [object({ a: TEXT }), { type: 'object' }] }],
    ['with a branch that takes anything', { oneOf: [object({ a: TEXT }), {}] }],
    ['with a branch that says true', { anyOf: [object({ a: TEXT }), true] }],
    ['with a part in another file', { allOf: [object({ a: TEXT }), { $ref: 'other.json' }] }],
    ['that says more beside its reference', { $ref: '#/$defs/a', properties: { b: TEXT }, $defs: { a: object({}) } }],
    ['with a part that has a reference in a circle', { allOf: [object({ a: TEXT }), { $ref: '#/allOf/1' }] }],
  ])('of an object %s', (_, schema) => {
    expect(closedIn(schema)).not.toContain('');
  });

  test('of a list whose places differ', () => {
    const lines = { type: 'array', items: [object({ a: TEXT }), object({ b: TEXT })] };
    expect(
      closedIn(object({ lines, others: { prefixItems: [object({ a: TEXT })], items: object({ b: TEXT }) } })),
    ).toEqual(['']);
  });

  test('of a schema that is too large to be gone through', () => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`f${index}`, TEXT]));
    expect(closedIn(object(many))).toEqual([]);
    expect(closedIn(object({ a: TEXT }, { allOf: Array.from({ length: 60_000 }, () => ({})) }))).toEqual([]);
  });

  test('beyond the depth that is looked at, also of one that holds itself', () => {
    const person = object({ name: TEXT, mother: { $ref: '#' } });
    const deepest = closedIn(person).at(-1) ?? '';
    expect(deepest.split('.').length).toBe(5);
    expect(inputOf(person, person).fields).toContain(`${deepest}.mother`);
  });
});

describe('an operation of OpenAPI', () => {
  const operation = (parts: object, version: object = { openapi: '3.1.0' }) => {
    const read = readTools(
      JSON.stringify({ ...version, paths: { '/a': { post: { operationId: 'a', ...parts } } } }),
      'a.json',
    );
    return read.ok ? read.value[0] : undefined;
  };
  const body = (schema: object) => ({ requestBody: { content: { 'application/json': { schema } } } });
  const id = { name: 'id', in: 'query', schema: TEXT };

  test('takes its parameters and the fields of its body, and nothing else', () => {
    expect(operation({})).toEqual({ name: 'a', fields: [], closed: [''] });
    expect(operation({ parameters: [id], ...body(object({ to: object({ city: TEXT }) })) })).toEqual({
      name: 'a',
      fields: ['id', 'to', 'to.city'],
      closed: ['', 'to'],
    });
  });

  test.each([
    ['a body that is no object', body({ type: 'array', items: TEXT })],
    ['a body without a schema', { requestBody: { content: { 'text/plain': {} } } }],
    ['a body that is not found', { requestBody: { $ref: '#/components/requestBodies/gone' } }],
    ['a parameter that is not found', { parameters: [{ $ref: '#/components/parameters/gone' }] }],
    ['an object as a parameter', { parameters: [{ name: 'filter', in: 'query', schema: object({ city: TEXT }) }] }],
  ])('may take more with %s', (_, parts) => {
    expect(operation(parts)?.closed).toEqual([]);
  });

  test('of Swagger 2 may be given its body as a whole', () => {
    const order = { name: 'order', in: 'body', schema: object({ sku: TEXT }) };
    expect(operation({ parameters: [id, order] }, { swagger: '2.0' })).toEqual({
      name: 'a',
      fields: ['id', 'sku'],
      closed: [],
    });
  });
});

describe('what several places say of one tool', () => {
  test('is known to be all only where each of them says so', () => {
    const one = { fields: ['a', 'to', 'to.city'], closed: ['', 'to'] };
    expect(mergeInputs([one, { fields: ['b', 'to'], closed: [''] }])).toEqual({
      fields: ['a', 'b', 'to', 'to.city'],
      closed: [''],
    });
    expect(mergeInputs([one, { fields: ['c'], closed: ['', 'c'] }]).closed).toEqual(['', 'c', 'to']);
    expect(mergeInputs([one, { fields: [], closed: [] }]).closed).toEqual(['to']);
  });

  test('does not depend on their order, whatever they are', () => {
    const depthIdentifier = fc.createDepthIdentifier();
    const schema = fc.letrec<{ schema: unknown }>((tie) => ({
      schema: fc.record(
        {
          type: fc.constantFrom('object', 'string', 'array'),
          properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { maxKeys: 2, depthIdentifier }),
          additionalProperties: fc.boolean(),
          anyOf: fc.array(tie('schema'), { maxLength: 2, depthIdentifier }),
          items: fc.option(tie('schema'), { depthIdentifier, maxDepth: 2 }),
        },
        { requiredKeys: [] },
      ),
    })).schema;
    fc.assert(
      fc.property(fc.array(schema, { maxLength: 4 }), (schemas) => {
        const inputs = schemas.map((one) => inputOf(one, one));
        const merged = mergeInputs(inputs);
        expect(mergeInputs([...inputs].reverse())).toEqual(merged);
        for (const field of merged.closed) expect(field === '' || merged.fields.includes(field)).toBe(true);
      }),
    );
  });
});
