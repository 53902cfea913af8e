import type { Message } from './message.ts';
import { type Sign, sign } from './sign.ts';

/** A language in which so many cases are is no stranger to the set. */
const AT_HOME = 0.2;

/** Of the languages in which few cases are or none: all of them together, and each by itself. */
export function languageSigns(cases: readonly Message[], samples: readonly Message[]): readonly Sign[] {
  const told = cases.filter(isTold);
  const home = namesOf(told).filter(
    (name) => told.filter(({ language }) => language === name).length >= AT_HOME * told.length,
  );
  const others = namesOf(samples).filter((name) => !home.includes(name));
  if (home.length === 0 || others.length === 0) return [];
  return [
    sign('languages', `are not in ${home.join(' or ')}`, isIn(others)),
    ...others.map((name) => sign('languages', `are in ${name}`, isIn([name]))),
  ].map((each) => ({ ...each, among: isTold }));
}

function isIn(names: readonly string[]): Sign['shows'] {
  const wanted = new Set(names);
  return ({ language }) => language !== undefined && wanted.has(language);
}

function isTold({ language }: Message): boolean {
  return language !== undefined;
}

function namesOf(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.flatMap(({ language }) => language ?? []))].sort();
}
