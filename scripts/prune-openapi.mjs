// Cuts GitHub's OpenAPI description down to the operations that Evalgap uses, and to what binds: types, required
// fields, patterns, limits. Prose and examples are left behind. The result is what the fake GitHub is checked against.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a path takes, relative to `/repos/{owner}/{repo}` unless it begins with a slash. */
const OPERATIONS = {
  '/user': 'get',
  '': 'get',
  issues: 'get post',
  'issues/{issue_number}': 'get patch',
  'issues/{issue_number}/comments': 'get post',
  'issues/{issue_number}/labels': 'get post',
  'issues/{issue_number}/labels/{name}': 'delete',
  'issues/{issue_number}/lock': 'put',
  'issues/{issue_number}/timeline': 'get',
  'issues/comments': 'get',
  'issues/comments/{comment_id}': 'get patch delete',
  'issues/comments/{comment_id}/reactions': 'get post',
  labels: 'get post',
  'labels/{name}': 'get',
  'statuses/{sha}': 'post',
  'commits/{ref}/statuses': 'get',
  'commits/{ref}/status': 'get',
  commits: 'get',
  'commits/{ref}': 'get',
  'commits/{commit_sha}/pulls': 'get',
  'compare/{basehead}': 'get',
  pulls: 'get post',
  'pulls/{pull_number}': 'get patch',
  'pulls/{pull_number}/files': 'get',
  'contents/{path}': 'get',
  'git/ref/{ref}': 'get',
  'git/matching-refs/{ref}': 'get',
  'git/refs': 'post',
  'git/refs/{ref}': 'patch delete',
  'git/commits': 'post',
  'git/commits/{commit_sha}': 'get',
  'git/trees': 'post',
  'git/trees/{tree_sha}': 'get',
  'git/blobs': 'post',
  'git/blobs/{file_sha}': 'get',
  'collaborators/{username}/permission': 'get',
  'actions/runs': 'get',
  'actions/runs/{run_id}': 'get',
  'actions/runs/{run_id}/rerun': 'post',
  'actions/runs/{run_id}/rerun-failed-jobs': 'post',
  'actions/runs/{run_id}/artifacts': 'get',
  'actions/workflows/{workflow_id}': 'get',
  'actions/workflows/{workflow_id}/runs': 'get',
  'actions/workflows/{workflow_id}/dispatches': 'post',
  'actions/artifacts': 'get',
  'actions/artifacts/{artifact_id}': 'get',
  'actions/artifacts/{artifact_id}/{archive_format}': 'get',
};
/** Of the many things an answer may hold one of, those that are told apart here. */
const KINDS = {
  'timeline-issue-events': [
    'labeled-issue-event',
    'unlabeled-issue-event',
    'timeline-comment-event',
    'state-change-issue-event',
  ],
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
for (const [place, methods] of Object.entries(OPERATIONS)) {
  const path = place.startsWith('/') ? place : ['/repos/{owner}/{repo}', place].filter((part) => part !== '').join('/');
  if (source.paths[path] === undefined) throw new Error(`GitHub describes no ${path}`);
  const shared = source.paths[path].parameters ?? [];
  paths[path] = Object.fromEntries(
    methods.split(' ').map((method) => [method, operation(source.paths[path][method], shared)]),
  );
}
const pruned = { info: { version: source.info.version }, paths, components: sorted(components) };
const file = join(root, '__tests__/fake-github/openapi.json');
const text = `${JSON.stringify(pruned)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    '__tests__/fake-github/openapi.json is not what this script makes of the description: run it, and commit',
  );
  process.exit(1);
}

function operation({ operationId, parameters = [], requestBody, responses }, shared) {
  return {
    operationId,
    parameters: [...shared, ...parameters].map((parameter) => {
      const { name, in: place, required = false, schema } = dereferenced(parameter);
      return { name, in: place, required, schema: binding(schema) };
    }),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: binding(requestBody.content['application/json'].schema),
          bodyRequired: requestBody.required === true,
        }),
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
      components[name] = binding(ofKinds(name, source.components.schemas[name]));
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

function ofKinds(name, schema) {
  const kinds = KINDS[name];
  if (kinds === undefined) return schema;
  return { ...schema, anyOf: schema.anyOf.filter(({ $ref }) => kinds.includes($ref.split('/').at(-1))) };
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
