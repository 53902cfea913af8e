import { extname } from 'node:path/posix';
import { readJsonText } from '../cases/json-text.ts';
import { positionsIn } from '../config/positions.ts';
import { readYaml, type YamlKind } from '../config/yaml.ts';
import type { Result } from '../values/problem.ts';
import { mergeInputs } from './fields.ts';
import { jsonSchema } from './json-schema.ts';
import { openApi } from './openapi.ts';
import { mergeOutputs } from './outputs.ts';
import type { Tool, ToolFormat, ToolOutput } from './tool.ts';
import { toolList } from './tool-list.ts';

/** In this order: a list of tools may hold what looks like a schema. */
const FORMATS: readonly ToolFormat[] = [openApi, toolList, jsonSchema];

const EXPECTED = 'OpenAPI, a list of tools as MCP gives it, or one JSON Schema';

const TOOLS: YamlKind = {
  longestKilobytes: 8 * 1024,
  deepestNesting: 128,
  mostValues: 1_000_000,
  empty: { expected: EXPECTED, remedy: 'Fill it, or narrow the glob of the tools.' },
  secondDocument: { remedy: 'Keep one document in each file.' },
};

/** The tools that a schema file describes, by name; what one name says twice is put together. */
export function readTools(text: string, file: string): Result<readonly Tool[]> {
  const data = readData(text, file);
  if (!data.ok) return data;
  for (const format of FORMATS) {
    const tools = format(data.value, file);
    if (tools !== undefined) return { ok: true, value: byName(tools) };
  }
  const remedy = 'Narrow the glob of the tools.';
  return {
    ok: false,
    problems: [{ message: 'no tools are found in this file', location: { file }, expected: EXPECTED, remedy }],
  };
}

function readData(text: string, file: string): Result<unknown> {
  if (/^\.ya?ml$/i.test(extname(file))) {
    const yaml = readYaml(text, file, TOOLS);
    if (!yaml.ok) return yaml;
    const { data, problems } = yaml.value;
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data };
  }
  const json = readJsonText(text.replace(/^\uFEFF/, ''), 'the file');
  if (json.ok) return { ok: true, value: json.value };
  const location = positionsIn(text, file)(json.offset);
  return { ok: false, problems: [{ message: json.message, location, expected: EXPECTED }] };
}

function byName(tools: readonly Tool[]): readonly Tool[] {
  const same = new Map<string, Tool[]>();
  for (const tool of tools) {
    const known = same.get(tool.name);
    if (known === undefined) same.set(tool.name, [tool]);
    else known.push(tool);
  }
  return Array.from(same, ([name, known]) => ({
    name,
    ...mergeInputs(known),
    ...(known.some(({ output }) => output !== undefined) ? { output: () => outputOfAll(known) } : {}),
  }));
}

/** What any of them may answer; `undefined` where nothing is said of it. */
export function outputOfAll(tools: readonly Pick<Tool, 'output'>[]): ToolOutput | undefined {
  return mergeOutputs(tools.flatMap(({ output }) => output?.() ?? []));
}
