import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { readToolFiles } from '../../src/gather/tool-files.ts';
import { unwrap } from '../../src/values/problem.ts';
import { aFolder } from '../repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function readIn(files: Readonly<Record<string, string>>, globs: string, config = 'evalgap.yml') {
  const folder = aFolder(files);
  folders.push(folder);
  const loaded = unwrap(loadConfig(`suites: { support: { tools: [${globs}], cases: [a.jsonl] } }\n`, config));
  return readToolFiles(folder, loaded.config.suites[0]!, loaded);
}

const OPENAPI = `openapi: 3.1.0
paths:
  /orders/{id}:
    get: { operationId: get_order, parameters: [{ name: id, in: path }] }
    delete: { parameters: [{ name: id, in: path }] }
`;

test('tools are read from every format, with the file as messages call it and the line that names them', async () => {
  const files = {
    'api/orders.yaml': OPENAPI,
    'tools/refund.json': '{"type":"object","properties":{"amount":{"type":"number"}}}',
    'other/unread.json': '{',
  };
  expect(await readIn(files, 'api/*, tools/*.json', 'apps/bot/evalgap.yml')).toEqual({
    tools: [
      { name: 'get_order', fields: ['id'], closed: [''], file: 'apps/bot/api/orders.yaml', line: 4 },
      { name: 'DELETE /orders/{id}', fields: ['id'], closed: [''], file: 'apps/bot/api/orders.yaml' },
      { name: 'refund', fields: ['amount'], closed: [''], file: 'apps/bot/tools/refund.json' },
    ],
    problems: [],
  });
});

test('a file that cannot be read is a problem with its place, and keeps none of the others from being read', async () => {
  const { tools, problems } = await readIn({ 'a.json': '{"a":', 'b.yaml': OPENAPI, 'c.json': '{}' }, '"*.{json,yaml}"');
  expect(tools.map(({ name }) => name)).toEqual(['get_order', 'DELETE /orders/{id}']);
  expect(problems).toMatchObject([{ location: { file: 'a.json', line: 1 } }, { location: { file: 'c.json' } }]);
});
