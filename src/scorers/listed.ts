import type { Json } from '../values/json.ts';
import { isObject } from './same.ts';
import { type Score, shareOf } from './scorer.ts';
import { shown, textsOf } from './shown.ts';

/** What must and what must not be found in an output. */
interface Listed {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** A text, a list of texts, or an object that has these under `key`, and under `not` what must not be found. */
export function listedTexts(expected: Json, key: string): Listed | undefined {
  if (!isObject(expected)) return withBoth(textsUnder(expected), []);
  const keys = Object.keys(expected);
  if (keys.length === 0 || keys.some((name) => name !== key && name !== 'not')) return undefined;
  const under = (name: string) => (Object.hasOwn(expected, name) ? textsUnder(expected[name]) : []);
  return withBoth(under(key), under('not'));
}

/** The share of what is listed that is as it should be; of several outputs, any may hold what is wanted. */
export function scoreListed(
  { wanted, unwanted }: Listed,
  outputs: readonly Json[],
  finder: (listed: string) => (text: string) => boolean,
  verbs: { readonly wanted: string; readonly unwanted: string },
): Score {
  const texts = outputs.flatMap(textsOf);
  const missing = wanted.filter((listed) => !texts.some(finder(listed)));
  const present = unwanted.filter((listed) => texts.some(finder(listed)));
  const reasons = [
    ...(missing.length === 0 ? [] : [`${verbs.wanted} ${missing.map(shown).join(', ')}`]),
    ...(present.length === 0 ? [] : [`${verbs.unwanted} ${present.map(shown).join(', ')}`]),
  ];
  const all = wanted.length + unwanted.length;
  return shareOf(all - missing.length - present.length, all, reasons.join('; '));
}

function withBoth(wanted: Listed['wanted'] | undefined, unwanted: Listed['wanted'] | undefined): Listed | undefined {
  return wanted === undefined || unwanted === undefined ? undefined : { wanted, unwanted };
}

/** An empty text stands everywhere and an empty list asks for nothing: either would pass whatever the agent says. */
function textsUnder(value: Json | undefined): readonly string[] | undefined {
  const list: readonly Json[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const texts = list.filter((text) => typeof text === 'string' && text !== '') as readonly string[];
  return texts.length === list.length && texts.length > 0 ? texts : undefined;
}
