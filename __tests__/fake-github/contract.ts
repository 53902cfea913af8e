import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { allowed } from './allow-list.ts';
import { DESCRIPTION, type Operation, type Schema } from './description.ts';

/** Counts what was held against GitHub's own description, and keeps every breach of it. */
export interface Contract {
  readonly checked: { requests: number; responses: number };
  readonly violations: string[];
  checkRequest(
    method: string,
    path: string,
    parameters: Readonly<Record<string, string>>,
    query: URLSearchParams,
    body: unknown,
  ): void;
  checkResponse(method: string, path: string, status: number, body: unknown): void;
  /** Holds a value against a schema that stands elsewhere. */
  check(kind: 'requests' | 'responses', name: string, schema: object, value: unknown): void;
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
(addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);
// GitHub’s own name for `owner/name`.
ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);
ajv.addSchema({ $id: 'github', components: DESCRIPTION.components });

/** By the text of the schema: compiled when first needed and kept, since a test file starts many servers. */
const compiled = new Map<string, ValidateFunction>();

export function githubContract(): Contract {
  const violations: string[] = [];
  const checked = { requests: 0, responses: 0 };

  function validate(name: string, schema: object, value: unknown): void {
    const check = checkerOf(schema);
    if (!check(value)) violations.push(`${name}: ${ajv.errorsText(check.errors, { separator: '; ' }).slice(0, 600)}`);
  }

  function operationOf(method: string, path: string): Operation | undefined {
    const operation = DESCRIPTION.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) violations.push(`${method} ${path}: no such operation`);
    return operation;
  }

  return {
    checked,
    violations,
    check(kind, name, schema, value) {
      checked[kind] += 1;
      validate(name, schema, value);
    },
    checkRequest(method, path, parameters, query, body) {
      checked.requests += 1;
      const operation = operationOf(method, path);
      if (operation === undefined) return;
      const name = operation.operationId;
      const given = { path: parameters, query: Object.fromEntries(query) } as Record<string, Record<string, string>>;
      for (const { name: parameter, in: place, required, schema } of operation.parameters) {
        const text = given[place]?.[parameter];
        if (text === undefined) {
          if (required) violations.push(`${name}: ${place} parameter ${parameter} is missing`);
          continue;
        }
        validate(`${name} ${place} ${parameter}`, schema, read(text, schema));
      }
      const known = new Set(
        operation.parameters.filter(({ in: place }) => place === 'query').map((parameter) => parameter.name),
      );
      for (const key of query.keys()) if (!known.has(key)) violations.push(`${name}: unknown query parameter ${key}`);
      if (operation.requestBody === undefined) {
        if (body !== undefined) violations.push(`${name}: a body was sent where none is described`);
      } else if (body !== undefined || operation.bodyRequired === true) {
        validate(`${name} request`, operation.requestBody, body);
        for (const key of unknownKeys(operation.requestBody, body)) violations.push(`${name}: unknown field ${key}`);
      }
    },
    checkResponse(method, path, status, body) {
      checked.responses += 1;
      const operation = operationOf(method, path);
      if (operation === undefined) return;
      const { operationId: name, responses } = operation;
      const schema = responses[String(status)];
      if (schema === undefined && !allowed({ operation: name, status })) {
        violations.push(`${name}: status ${status} is not described`);
      } else if (status >= 400 && (schema === undefined || schema === null)) {
        if (body !== undefined) validate('basic-error', { $ref: '#/components/basic-error' }, body);
      } else if (Buffer.isBuffer(body)) {
        if (!allowed({ operation: name, raw: true })) violations.push(`${name}: a raw body is not described`);
      } else if (schema === undefined || schema === null) {
        if (body !== undefined) violations.push(`${name} ${status}: a body where none is described`);
      } else validate(`${name} ${status}`, schema, body);
    },
  };
}

function checkerOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  let check = compiled.get(text);
  if (check === undefined) {
    check = ajv.compile(JSON.parse(text));
    compiled.set(text, check);
  }
  return check;
}

/** Parameters travel as text. */
function read(text: string, { type }: Schema): unknown {
  if (type === 'integer') return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

/** GitHub passes over fields that it does not know, which would hide a misspelt one. */
function unknownKeys({ properties, oneOf, anyOf }: Schema, body: unknown): readonly string[] {
  if (properties === undefined || oneOf !== undefined || anyOf !== undefined) return [];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  return Object.keys(body).filter((key) => !Object.hasOwn(properties, key));
}
