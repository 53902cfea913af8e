import { fieldsOf, resolveReference } from './fields.ts';
import { listOf, shapeOf, textOf, valueAt } from './shape.ts';
import type { Tool, ToolFormat } from './tool.ts';

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
  const body = resolveReference(valueAt(operation, 'requestBody'), data);
  const fields = [
    ...parameters.flatMap((parameter) => parameterFields(resolveReference(parameter, data), data)),
    ...Object.values(shapeOf(valueAt(body, 'content')) ?? {}).flatMap((media) =>
      fieldsOf(valueAt(media, 'schema'), data),
    ),
  ];
  return { name: textOf(operation, 'operationId') ?? place, fields };
}

/** In Swagger 2 the body is a parameter, too, whose name nobody sends. */
function parameterFields(parameter: unknown, data: unknown): readonly string[] {
  if (valueAt(parameter, 'in') === 'body') return fieldsOf(valueAt(parameter, 'schema'), data);
  const name = textOf(parameter, 'name');
  return name === undefined ? [] : [name];
}
