import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { State, StoredComment, StoredPullRequest, StoredStatus } from './state.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const file = join(dirname(fileURLToPath(import.meta.url)), 'openapi.json');
const components = (JSON.parse(readFileSync(file, 'utf8')) as { components: Record<string, Schema> }).components;
const DATE = '2026-11-02T09:00:00Z';

/** An API object: what is said here, and for every other field that GitHub requires the plainest valid value. */
function objectOf(component: string, fields: Readonly<Record<string, unknown>>): object {
  return { ...(plainest({ $ref: component }) as object), ...fields };
}

function plainest(schema: Schema): unknown {
  if (schema.$ref !== undefined) return plainest(components[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.enum !== undefined) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.some(({ type }) => type === 'null') ? null : plainest(choices[0] ?? {});
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(plainest));
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'array') return [];
  if (schema.type === 'string')
    return (
      ({ uri: 'https://api.github.com/x', 'date-time': DATE } as Record<string, string>)[schema.format ?? ''] ?? ''
    );
  const { properties = {}, required = [] } = schema;
  return Object.fromEntries(required.map((name) => [name, plainest(properties[name] ?? {})]));
}

function user(login: string): object {
  return objectOf('simple-user', { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });
}

export function comment({ owner, repository }: State, { id, issue, author, body }: StoredComment): object {
  return objectOf('issue-comment', {
    id,
    body,
    user: user(author),
    html_url: `https://github.com/${owner}/${repository}/pull/${issue}#issuecomment-${id}`,
  });
}

export function status({ id, sha, state, context, description, targetUrl, creator }: StoredStatus): object {
  return objectOf('status', {
    url: `https://api.github.com/repos/acme/shop/statuses/${sha}`,
    id,
    state,
    description,
    target_url: targetUrl,
    context,
    creator: user(creator),
    created_at: DATE,
    updated_at: DATE,
  });
}

export function pullRequest({ number, head, base }: StoredPullRequest): object {
  const plain = plainest({ $ref: 'pull-request' }) as { head: object; base: object };
  return { ...plain, number, head: { ...plain.head, ...head }, base: { ...plain.base, ...base } };
}

export function comparison(base: string, mergeBase: string): object {
  return objectOf('commit-comparison', {
    base_commit: objectOf('commit', { sha: base }),
    merge_base_commit: objectOf('commit', { sha: mergeBase }),
    status: base === mergeBase ? 'ahead' : 'diverged',
  });
}
