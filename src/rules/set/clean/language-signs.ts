import { languageOf } from './language.ts';
import type { Message } from './message.ts';
import { type Sign, sign } from './sign.ts';

/** A language in which so many cases are is no stranger to the set. */
const AT_HOME = 0.2;

/** Of the languages in which few cases are or none: all of them together, and each by itself. */
export function languageSigns(cases: readonly Message[], samples: readonly Message[]): readonly Sign[] {
  const languages = new Map([...cases, ...samples].map((message) => [message, languageOf(message)]));
  const told = cases.flatMap((message) => languages.get(message) ?? []);
  const home = namesOf(told).filter(
    (name) => told.filter((language) => language === name).length >= AT_HOME * told.length,
  );
  const others = namesOf(samples.flatMap((message) => languages.get(message) ?? [])).filter(
    (name) => !home.includes(name),
  );
  if (home.length === 0 || others.length === 0) return [];
  const inOneOf = (says: string, names: ReadonlySet<string | undefined>): Sign => ({
    ...sign('languages', says, (message) => names.has(languages.get(message))),
    among: { says: 'in a language that can be told', has: (message) => languages.get(message) !== undefined },
  });
  return [
    inOneOf(`are not in ${home.join(' or ')}`, new Set(others)),
    ...others.map((name) => inOneOf(`are in ${name}`, new Set([name]))),
  ];
}

function namesOf(languages: readonly string[]): readonly string[] {
  return [...new Set(languages)].sort();
}
