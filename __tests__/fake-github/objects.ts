import { DESCRIPTION, type Schema } from './description.ts';
import type { Fork, State } from './state.ts';

export const API = 'https://api.github.com/repos/acme/shop';
const DATE = '2026-11-02T09:00:00Z';
const TEXTS: Readonly<Record<string, string>> = { uri: API, 'date-time': DATE };

/** An API object: what is said here, and for every other field that GitHub requires the plainest valid value. */
export function objectOf<Fields extends Readonly<Record<string, unknown>>>(component: string, fields: Fields): Fields {
  return { ...(plainest({ $ref: component }) as object), ...fields };
}

export function user(login: string): object {
  return objectOf('simple-user', { login, id: idOf(login), type: login.endsWith('[bot]') ? 'Bot' : 'User' });
}

/** This repository, or a fork of it. */
export function repository(state: State, component: string, fork?: Fork): object {
  const owner = fork?.owner ?? state.owner;
  return objectOf(component, {
    id: fork?.id ?? state.repositoryId,
    name: state.repository,
    full_name: `${owner}/${state.repository}`,
    owner: user(owner),
    fork: fork !== undefined,
    private: state.visibility === 'private',
    visibility: state.visibility,
    default_branch: state.defaultBranch,
    has_issues: state.hasIssues,
    html_url: `https://github.com/${owner}/${state.repository}`,
  });
}

function plainest(schema: Schema): unknown {
  if (schema.$ref !== undefined) return plainest(DESCRIPTION.components[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.enum !== undefined) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.some(({ type }) => type === 'null') ? null : plainest(choices[0] ?? {});
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(plainest));
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'array') return [];
  if (schema.type === 'string') return TEXTS[schema.format ?? ''] ?? '0'.repeat(schema.minLength ?? 0);
  const { properties = {}, required = [] } = schema;
  return Object.fromEntries(required.map((name) => [name, plainest(properties[name] ?? {})]));
}

/** One id for each login, the same in every answer. */
function idOf(login: string): number {
  return [...login].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 99_999_989, 7) + 1;
}
