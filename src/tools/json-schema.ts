import { basename } from 'node:path/posix';
import { inputOf } from './fields.ts';
import { shapeOf, textOf, valueAt } from './shape.ts';
import type { ToolFormat } from './tool.ts';

const KEYS = ['properties', 'allOf', 'anyOf', 'oneOf', '$ref'];

/** One JSON Schema: the arguments of one tool, named by its title if that is a name, else like the file. */
export const jsonSchema: ToolFormat = (data, file) => {
  const isSchema = KEYS.some((key) => valueAt(data, key) !== undefined) || valueAt(data, 'type') === 'object';
  if (shapeOf(data) === undefined || !isSchema) return undefined;
  const title = textOf(data, 'title');
  const name =
    title !== undefined && /^[\w.-]+$/.test(title) ? title : basename(file).replace(/(?:\.schema)?\.\w+$/, '');
  return [{ name, ...inputOf(data, data) }];
};
