import { extname } from 'node:path/posix';
import type { Result } from '../../values/problem.ts';
import type { Case } from '../case.ts';
import { contentOf } from '../exact-duplicates.ts';
import type { CaseReader } from '../expect.ts';
import { readCases } from '../read.ts';
import type { CaseSource } from '../source.ts';
import { csvCuts } from './csv.ts';
import { applyCuts, type Cut, type FindCuts } from './cut.ts';
import { jsonCuts } from './json.ts';
import { jsonlCuts } from './jsonl.ts';
import { yamlCuts } from './yaml.ts';

export interface Removed {
  readonly text: string;
  /** Those that had to stay, by id, and why. */
  readonly left: ReadonlyMap<string, string>;
}

const FORMATS: ReadonlyMap<string, FindCuts> = new Map([
  ['.jsonl', jsonlCuts],
  ['.ndjson', jsonlCuts],
  ['.json', jsonCuts],
  ['.yaml', yamlCuts],
  ['.yml', yamlCuts],
  ['.csv', csvCuts],
]);

/**
 * The text of a file of cases without those of these ids, and every other character as it was. The result is read back
 * before it is returned: unless exactly these are gone and nothing else changed, the answer is a problem, and nothing is
 * to be written.
 */
export async function removeCases(
  text: string,
  file: string,
  ids: ReadonlySet<string>,
  reader: CaseReader,
): Promise<Result<Removed>> {
  const before = await casesIn(text, file, reader);
  if (before === undefined) return { ok: true, value: { text, left: because(UNREADABLE, ids) } };
  const chosen = before.filter(({ id }) => ids.has(id));
  const cuts = cutsFor(text, file, chosen);
  if (cuts.length > 0 && cuts.length === before.length && cuts.every(({ kind }) => kind === 'cut'))
    return { ok: true, value: { text, left: because(NOTHING_ELSE, ids) } };
  const missing = [...ids].filter((id) => !chosen.some((found) => found.id === id));
  const left = new Map(missing.map((id) => [id, 'it was not found again in its file']));
  for (const [index, { id }] of chosen.entries()) {
    const cut = cuts[index];
    if (cut?.kind !== 'cut') left.set(id, cut?.reason ?? 'cases of this kind of file are not removed');
  }
  const result = applyCuts(text, cuts);
  const after = await casesIn(result, file, reader);
  const wanted = before.filter(({ id }) => !ids.has(id) || left.has(id));
  if (after !== undefined && isSame(wanted, after)) return { ok: true, value: { text: result, left } };
  return { ok: false, problems: [notRemovable(file, chosen.length)] };
}

function cutsFor(text: string, file: string, cases: readonly Case[]): readonly Cut[] {
  const find = FORMATS.get(extname(file).toLowerCase());
  return find === undefined || cases.length === 0
    ? []
    : find(
        text,
        file,
        cases.map(({ location }) => location),
      );
}

/** Drafts included; nothing where anything in the file cannot be read. */
async function casesIn(text: string, file: string, reader: CaseReader): Promise<readonly Case[] | undefined> {
  const cases: Case[] = [];
  for await (const reading of readCases([sourceOf(text, file)], reader)) {
    if (reading.kind === 'problem') return undefined;
    cases.push(reading.case);
  }
  return cases;
}

function sourceOf(text: string, file: string): CaseSource {
  return {
    file,
    async *lines() {
      yield* (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    },
    text: async () => text,
  };
}

function isSame(one: readonly Case[], other: readonly Case[]): boolean {
  return one.length === other.length && one.every((found, index) => isTwin(found, other[index]));
}

function isTwin(one: Case, other: Case | undefined): boolean {
  return other !== undefined && contentOf(one) === contentOf(other);
}

const UNREADABLE = 'something in its file cannot be read';
const NOTHING_ELSE = 'nothing else stands in its file: remove the file itself';

function because(reason: string, ids: ReadonlySet<string>): Removed['left'] {
  return new Map([...ids].map((id) => [id, reason]));
}

function notRemovable(file: string, cases: number) {
  return {
    message: `${cases === 1 ? 'a duplicate' : `${cases} duplicates`} could not be removed without changing another case`,
    location: { file },
    remedy: 'The file was left as it is: remove them by hand',
  };
}
