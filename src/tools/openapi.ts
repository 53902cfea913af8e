import { inputOf, mergeInputs } from './fields.ts';
import { outputOf } from './outputs.ts';
import { resolveReference } from './reference.ts';
import { listOf, type Shape, shapeOf, textOf, valueAt } from './shape.ts';
import type { Tool, ToolFormat, ToolInput, ToolOutput } from './tool.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** OpenAPI 3 and Swagger 2: one tool per operation, by its `operationId`, or `GET /orders` where it has none. */
export const openApi: ToolFormat = (data) => {
  if (textOf(data, 'openapi') === undefined && textOf(data, 'swagger') === undefined) return undefined;
  return Object.entries(shapeOf(valueAt(data, 'paths')) ?? {}).flatMap(([path, written]) => {
    const item = resolveReference(written, data);
    return METHODS.flatMap((method) => {
      const operation = shapeOf(valueAt(item, method));
      return operation === undefined ? [] : [toolOf(`${method.toUpperCase()} ${path}`, item, operation, data)];
    });
  });
};

function toolOf(place: string, item: unknown, operation: unknown, data: unknown): Tool {
  const parameters = [...listOf(valueAt(item, 'parameters')), ...listOf(valueAt(operation, 'parameters'))];
  const input = mergeInputs([
    NOTHING,
    ...parameters.map((parameter) => parameterInput(resolveReference(parameter, data), data)),
    ...bodyInputs(valueAt(operation, 'requestBody'), data),
  ]);
  const replies = shapeOf(valueAt(operation, 'responses'));
  return {
    name: textOf(operation, 'operationId') ?? place,
    ...input,
    ...(replies === undefined ? {} : { output: () => replyOutput(replies, data) }),
  };
}

const NOTHING: ToolInput = { fields: [], closed: [''] };

/** In Swagger 2 the body is a parameter, too, by a name that some send and most do not. */
function parameterInput(parameter: unknown, data: unknown): ToolInput {
  const name = textOf(parameter, 'name');
  const schema = valueAt(parameter, 'schema');
  if (valueAt(parameter, 'in') === 'body') return { ...inputOf(schema, data), closed: [] };
  if (name === undefined) return { fields: [], closed: [] };
  return { fields: [name], closed: isPlain(resolveReference(schema, data)) ? [''] : [] };
}

/** The fields of an object in a query may stand beside the other parameters, or below its name. */
function isPlain(schema: unknown): boolean {
  const type = valueAt(schema, 'type');
  return type === undefined ? valueAt(schema, 'properties') === undefined : ![type].flat().includes('object');
}

function bodyInputs(written: unknown, data: unknown): readonly ToolInput[] {
  if (written === undefined) return [];
  const kinds = Object.values(shapeOf(valueAt(resolveReference(written, data), 'content')) ?? {});
  if (kinds.length === 0) return [{ fields: [], closed: [] }];
  return kinds.map((kind) => inputOf(valueAt(kind, 'schema'), data));
}

/** In Swagger 2 the schema stands in the reply itself. A reply whose body is not described says nothing of it. */
function replyOutput(replies: Shape, data: unknown): ToolOutput | undefined {
  const schemas = Object.values(replies).flatMap((written) => {
    const reply = resolveReference(written, data);
    const kinds = Object.values(shapeOf(valueAt(reply, 'content')) ?? {}).map((kind) => valueAt(kind, 'schema'));
    return [valueAt(reply, 'schema'), ...kinds].filter((schema) => schema !== undefined);
  });
  const statuses = Object.keys(replies).filter((status) => /^\d{3}$/.test(status));
  const output = outputOf(schemas, data);
  return output === undefined ? undefined : { ...output, statuses };
}
