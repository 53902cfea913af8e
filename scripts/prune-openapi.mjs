// Cuts GitHub's OpenAPI description down to the operations that Evalgap uses, and to what binds: types, required
// fields, patterns, limits. Prose and examples are left behind. The result is what the fake GitHub is checked against.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPERATIONS = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/commits/{ref}/statuses': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
};
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'deprecated',
  'default',
]);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = JSON.parse(
  readFileSync(join(root, 'node_modules/@octokit/openapi/generated/api.github.com.json'), 'utf8'),
);

const components = {};
const paths = {};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  if (source.paths[path] === undefined) throw new Error(`GitHub describes no ${path}`);
  const shared = source.paths[path].parameters ?? [];
  paths[path] = Object.fromEntries(methods.map((method) => [method, operation(source.paths[path][method], shared)]));
}
const pruned = { info: { version: source.info.version }, paths, components: sorted(components) };
writeFileSync(join(root, '__tests__/fake-github/openapi.json'), `${JSON.stringify(pruned)}\n`);

function operation({ operationId, parameters = [], requestBody, responses }, shared) {
  return {
    operationId,
    parameters: [...shared, ...parameters].map((parameter) => {
      const { name, in: place, required = false, schema } = dereferenced(parameter);
      return { name, in: place, required, schema: binding(schema) };
    }),
    ...(requestBody === undefined ? {} : { requestBody: binding(requestBody.content['application/json'].schema) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const content = dereferenced(response).content?.['application/json'];
        return [status, content === undefined ? null : binding(content.schema)];
      }),
    ),
  };
}

/** What of a schema binds, as JSON Schema; what it refers to is kept under `components`. */
function binding(schema) {
  if (Array.isArray(schema)) return schema.map(binding);
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1);
    if (!(name in components)) {
      components[name] = null;
      components[name] = binding(source.components.schemas[name]);
    }
    return { $ref: `#/components/${name}` };
  }
  const { nullable, properties, ...rest } = schema;
  const kept = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !PROSE.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, binding(value)]),
  );
  if (properties !== undefined) {
    kept.properties = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, binding(value)]));
  }
  // OpenAPI 3.0 says "or null" beside the type; JSON Schema says it within.
  return nullable === true ? { anyOf: [{ type: 'null' }, kept] } : kept;
}

function dereferenced(value) {
  if (typeof value.$ref !== 'string') return value;
  return value.$ref
    .split('/')
    .slice(1)
    .reduce((at, key) => at[key], source);
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
