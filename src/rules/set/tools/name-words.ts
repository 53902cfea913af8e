import type { Case } from '../../../cases/case.ts';
import { count } from '../../../values/format.ts';
import { cut, visibleLine } from '../../../values/visible.ts';
import { someOf } from '../../wording.ts';
import { caseNames } from '../wording.ts';

const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 80;

/** A name out of a case or a schema as the subject of a finding. */
export function subjectOf(name: string): string {
  return cut(visibleLine(name), LONGEST_SUBJECT);
}

/** Names out of a schema, for a sentence. */
export function namesOf(names: readonly string[]): string {
  return someOf(names.map((name) => cut(visibleLine(name), LONGEST_NAME)));
}

/** Ids of cases for a sentence, each once. */
export function idsOf(cases: readonly Case[]): string {
  return caseNames(cases.map(({ id }) => id));
}

/** `1 case expects`, `12 cases expect`. */
export function casesThat(cases: readonly Case[], verb: string): string {
  const all = new Set(cases).size;
  return all === 1 ? `1 case ${verb}s` : `${count(all)} cases ${verb}`;
}
