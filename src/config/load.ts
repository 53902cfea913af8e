import type { Location, Problem, Result } from '../values/problem.ts';
import type { LoadedConfig } from './config.ts';
import { placesOf } from './locate.ts';
import { problemsOf } from './problems.ts';
import { configSchema } from './schema.ts';
import { toConfig } from './to-config.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads the text of an `evalgap.yml`. `file` is its path as the user gave it and only serves to say where things stand.
 * Returns the config, or every problem of the file at once in the order of the file; never throws for its content.
 */
export function loadConfig(text: string, file: string): Result<LoadedConfig> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const places = placesOf(yaml.value);
  const { data, problems } = yaml.value;
  if (data === undefined) return { ok: false, problems };
  const parsed = configSchema.safeParse(data);
  const refused = parsed.success ? [] : problemsOf(parsed.error.issues, data, places);
  if (parsed.success && problems.length === 0) {
    return { ok: true, value: { config: toConfig(parsed.data, places), file, text, locate: places.value } };
  }
  return { ok: false, problems: inFileOrder([...problems, ...refused]) };
}

function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const orderOf = ({ line = 0, column = 0 }: Location | { line?: number; column?: number }) => line * 1e6 + column;
  return problems.toSorted((a, b) => orderOf(a.location ?? {}) - orderOf(b.location ?? {}));
}
