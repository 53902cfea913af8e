import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object | null>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, object>>;
}

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
}

/**
 * Statuses that GitHub sends without describing them for the operation: refusals and faults common to all of them.
 * This list is the only leave taken from the description.
 */
const UNDESCRIBED = new Set([401, 403, 404, 410, 429, 500, 502, 503]);

const file = join(dirname(fileURLToPath(import.meta.url)), 'openapi.json');

export function githubContract(): Contract {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  (addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addSchema({ $id: 'github', components: description.components });
  const compiled = new Map<string, ValidateFunction>();
  const violations: string[] = [];
  const checked = { requests: 0, responses: 0 };

  function validate(name: string, schema: object, value: unknown): void {
    let check = compiled.get(name);
    if (check === undefined) {
      check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')));
      compiled.set(name, check);
    }
    if (!check(value)) violations.push(`${name}: ${ajv.errorsText(check.errors, { separator: '; ' }).slice(0, 600)}`);
  }

  function operationOf(method: string, path: string): Operation | undefined {
    const operation = description.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) violations.push(`${method} ${path}: no such operation`);
    return operation;
  }

  return {
    checked,
    violations,
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
        const isNumber = JSON.stringify(schema).includes('"integer"');
        validate(`${name} ${place} ${parameter}`, schema, isNumber ? Number(text) : text);
      }
      const known = new Set(
        operation.parameters.filter(({ in: place }) => place === 'query').map((parameter) => parameter.name),
      );
      for (const key of query.keys()) if (!known.has(key)) violations.push(`${name}: unknown query parameter ${key}`);
      if (operation.requestBody !== undefined) validate(`${name} request`, operation.requestBody, body);
      else if (body !== undefined) violations.push(`${name}: a body was sent where none is described`);
    },
    checkResponse(method, path, status, body) {
      checked.responses += 1;
      const operation = operationOf(method, path);
      if (operation === undefined) return;
      const schema = operation.responses[String(status)];
      if (schema === undefined) {
        if (!UNDESCRIBED.has(status)) violations.push(`${operation.operationId}: status ${status} is not described`);
      } else if (schema !== null) validate(`${operation.operationId} ${status}`, schema, body);
    },
  };
}
