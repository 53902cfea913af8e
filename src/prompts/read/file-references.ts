import { posix } from 'node:path';
import { quote } from '../../config/describe.ts';
import type { KeyPath } from '../../config/locate.ts';
import type { Json } from '../../values/json.ts';
import type { Problem, Result } from '../../values/problem.ts';
import { type JsonObject, promptDigest } from '../digest.ts';
import { normaliseText } from '../normalise.ts';
import type { PromptSource } from './content.ts';
import type { Fields } from './fields.ts';
import { textProblems } from './text-problems.ts';

const REFERENCE = /^\$\{file:([^{}]+)\}$/i;

/** Digests of the files that values such as `${file:tools.json}` stand for, under the text of the value. */
export async function readFileReferences(
  behaviour: JsonObject,
  { path, read }: PromptSource,
  at: Fields['at'],
): Promise<Result<ReadonlyMap<string, string>>> {
  const digests = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { value, file, keys } of referencesIn(behaviour, [])) {
    const place = posix.join(posix.dirname(path), file);
    const text = place.startsWith('../') || file.startsWith('/') ? undefined : await read(place);
    if (text === undefined) {
      problems.push({
        message: `the file ${quote(file)} is not there`,
        location: at(keys),
        expected: 'a file of the repository, relative to the folder of the prompt',
        remedy: 'Put it there, or correct the name.',
      });
      continue;
    }
    problems.push(...textProblems(place, text));
    digests.set(value, promptDigest({ content: normaliseText(text), behaviour: {}, includes: new Map() }));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: digests };
}

interface Reference {
  readonly value: string;
  readonly file: string;
  readonly keys: KeyPath;
}

function referencesIn(value: Json, keys: KeyPath): readonly Reference[] {
  if (typeof value === 'string') {
    const [, file] = REFERENCE.exec(value) ?? [];
    return file === undefined ? [] : [{ value, file: file.trim(), keys }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => referencesIn(item, [...keys, index]));
  return Object.entries(value).flatMap(([key, item]) => referencesIn(item, [...keys, key]));
}
