import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

/** Microsoft ships the schema that OASIS has published for SARIF 2.1.0. */
const PATH = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const validate = validator();

/** What the schema of SARIF 2.1.0 has against a text; nothing when it is valid. */
export function sarifFaults(text: string): readonly string[] {
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

function validator(): ValidateFunction {
  const text = readFileSync(createRequire(import.meta.url).resolve(PATH), 'utf8');
  // Written in draft 4, of which it uses nothing that later drafts read otherwise.
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(text);
  // One of its patterns is none under the `u` flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormatsModule.default(ajv);
  return ajv.compile(schema);
}
