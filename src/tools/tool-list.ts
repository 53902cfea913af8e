import { inputOf } from './fields.ts';
import { outputOf } from './outputs.ts';
import { shapeOf, textOf, valueAt } from './shape.ts';
import type { Tool, ToolFormat } from './tool.ts';

/** `inputSchema` is MCP's; the others are those of the APIs that take lists of functions. */
const SCHEMA_KEYS = ['inputSchema', 'input_schema', 'parameters'];

const OUTPUT_KEYS = ['outputSchema', 'output_schema'];

/**
 * What an MCP server answers to `tools/list`, with or without the envelope of JSON-RPC; lists of functions as models
 * are given them; or one such tool alone.
 */
export const toolList: ToolFormat = (data) => {
  const list = [data, valueAt(data, 'tools'), valueAt(valueAt(data, 'result'), 'tools')].find(Array.isArray);
  const tools = (list ?? [data]).map(toolOf);
  return tools.every((tool) => tool !== undefined) ? tools : undefined;
};

function toolOf(written: unknown): Tool | undefined {
  const tool = shapeOf(valueAt(written, 'function')) ?? written;
  const name = textOf(tool, 'name');
  const schema = SCHEMA_KEYS.map((key) => valueAt(tool, key)).find((value) => shapeOf(value) !== undefined);
  const isTool = schema !== undefined || tool !== written;
  if (name === undefined || !isTool) return undefined;
  const answer = OUTPUT_KEYS.map((key) => valueAt(tool, key)).find((value) => shapeOf(value) !== undefined);
  return {
    name,
    ...inputOf(schema, schema),
    ...(answer === undefined ? {} : { output: () => outputOf([answer], answer) }),
  };
}
