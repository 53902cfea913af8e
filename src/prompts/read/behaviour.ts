import type { JsonObject } from '../digest.ts';

/**
 * Keys that say something about a prompt and change nothing of what a model answers. Whatever is not in this list
 * counts: a key nobody foresaw may well be the one that changes behaviour.
 */
const DESCRIPTIVE: readonly string[] = [
  'author',
  'authors',
  'categories',
  'category',
  'changelog',
  'contributors',
  'copyright',
  'created',
  'created_at',
  'date',
  'description',
  'homepage',
  'keywords',
  'last_updated',
  'license',
  'maintainer',
  'maintainers',
  'modified',
  'name',
  'owner',
  'owners',
  'repository',
  'tags',
  'title',
  'updated',
  'updated_at',
  'version',
];

/** The keys that count, without descriptive ones and those that the format itself gives another meaning. */
export function behaviourOf(data: JsonObject, apart: readonly string[] = []): JsonObject {
  const left = new Set([...DESCRIPTIVE, ...apart.map((key) => key.toLowerCase())]);
  return Object.fromEntries(Object.entries(data).filter(([key]) => !left.has(key.toLowerCase())));
}

/** The model that a prompt names itself; a name that is filled in from elsewhere is none. */
export function modelOf({ model }: JsonObject): { readonly model?: string } {
  const name = typeof model === 'string' ? model : nameIn(model, ['id', 'name', 'deployment']);
  return name === undefined || name.trim() === '' || /\$\{|\{\{/.test(name) ? {} : { model: name };
}

/** Prompty keeps the name below `configuration`, under a key that depends on the provider. */
function nameIn(model: unknown, keys: readonly string[]): string | undefined {
  if (typeof model !== 'object' || model === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(model));
  const name = keys.map((key) => entries.get(key)).find((value) => typeof value === 'string');
  return (name as string | undefined) ?? nameIn(entries.get('configuration'), ['model', 'azure_deployment', 'name']);
}
