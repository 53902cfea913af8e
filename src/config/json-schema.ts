import { z } from 'zod';
import { configSchema } from './schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what may be written in `evalgap.yml`, short forms included. Draft 7 is what editors read best. */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
  return { ...($schema === undefined ? {} : { $schema }), $id: 'evalgap.schema.json', title: 'evalgap.yml', ...schema };
}
