import { extname } from 'node:path/posix';
import type { Case } from '../cases/case.ts';
import type { CaseReader } from '../cases/expect.ts';
import { readJsonText } from '../cases/json-text.ts';
import { parseCase } from '../cases/parse-case.ts';
import { readCases } from '../cases/read.ts';
import { quote } from '../config/describe.ts';
import type { Problem, Result } from '../values/problem.ts';
import { boundedCache } from './bounded-cache.ts';
import { lineReader } from './line-reader.ts';
import { isSamePast, type PastCase, pastCase } from './past-case.ts';

/** One version of a file of cases. Rows of two versions that are the same object hold the same cases. */
export type CaseVersion = readonly CaseRow[];

/** What a line holds; where lines mean nothing, one case. */
type CaseRow = readonly Reading[];

/** A case, or what is wrong with one. */
type Reading =
  | { readonly past: PastCase; readonly number: number; readonly problem: undefined }
  | { readonly past: undefined; readonly number: -1; readonly problem: Problem };

/** One number for each id. */
type Numbers = (id: string) => number;

const ANY_STEPS: CaseReader = { steps: [], final: '' };
const LINES = /\.(?:jsonl|ndjson)$/i;

/** In characters of single lines. */
const MOST_KEPT = 16 << 20;

/**
 * Reads versions of case files. The steps of the suite play no part: what was expected of a step that has another name
 * today was a case all the same. Of a version in which anything is wrong nothing is taken.
 */
export function caseVersionReader(): (content: Buffer, file: string) => Promise<Result<CaseVersion>> {
  const numbers = newNumbers();
  const checked = newCheck();
  const shared = newShare();
  const single = boundedCache<CaseRow>(MOST_KEPT);
  const readLines = lineReader(async (line, file): Promise<CaseRow> => {
    const known = single.get(line);
    if (known !== undefined) return known;
    const row = readPlain(line, file, numbers) ?? (await readAll(line, file, [], numbers));
    single.set(line, row, line.length + 1);
    return row;
  });
  return async (content, file) => {
    if (LINES.test(file)) return checked(await readLines(content, file), file);
    const text = content.toString('utf8');
    const readings = await readAll(text, file, stepsInHeader(text, file), numbers);
    return checked(readings.map(shared), file);
  };
}

/** Most lines are whole cases, and there are many: those are read without a detour. */
function readPlain(line: string, file: string, numbers: Numbers): CaseRow | undefined {
  const parsed = readJsonText(line, 'the line');
  if (!parsed.ok) return undefined;
  const read = parseCase({ kind: 'row', value: parsed.value, location: { file } }, ANY_STEPS);
  return read.ok ? [readingOf(read.value, numbers)] : undefined;
}

async function readAll(text: string, file: string, steps: readonly string[], numbers: Numbers): Promise<CaseRow> {
  const source = {
    file,
    text: async () => text,
    async *lines() {
      yield* text.split('\n');
    },
  };
  const readings: Reading[] = [];
  for await (const reading of readCases([source], { ...ANY_STEPS, steps })) {
    readings.push(
      reading.kind === 'case'
        ? readingOf(reading.case, numbers)
        : { past: undefined, number: -1, problem: reading.problem },
    );
  }
  return readings;
}

/** The cases of some versions by id, drafts left out. */
export function casesIn(versions: readonly CaseVersion[]): ReadonlyMap<string, PastCase> {
  const cases = new Map<string, PastCase>();
  for (const row of versions.flat()) {
    for (const { past } of row) if (past?.draft === false) cases.set(past.id, past);
  }
  return cases;
}

function newNumbers(): Numbers {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    return number;
  };
}

/** Gives a case the row that it had in the version read before, if it is the same: versions differ by little. */
function newShare(): (reading: Reading) => CaseRow {
  const latest: (readonly [Reading])[] = [];
  return (reading) => {
    if (reading.past === undefined) return [reading];
    const known = latest[reading.number];
    if (known?.[0].past !== undefined && isSamePast(known[0].past, reading.past)) return known;
    const row = [reading] as const;
    latest[reading.number] = row;
    return row;
  };
}

/** Refuses versions in which something is wrong. There are many versions of many cases: nothing is built for each. */
function newCheck(): (rows: CaseVersion, file: string) => Result<CaseVersion> {
  /** By number of the id, the last version that held it. */
  const lastIn: number[] = [];
  let version = 0;
  return (rows, file) => {
    version += 1;
    const problems: Problem[] = [];
    let line = 0;
    for (const row of rows) {
      line += 1;
      for (const { past, number, problem } of row) {
        if (problem !== undefined) problems.push(LINES.test(file) ? inLine(problem, line) : problem);
        else if (lastIn[number] === version) problems.push(idTwice(past.id));
        else lastIn[number] = version;
      }
    }
    if (problems.length === 0) return { ok: true, value: rows };
    return { ok: false, problems: problems.map((problem) => placed(problem, file)) };
  };
}

function readingOf(read: Case, numbers: Numbers): Reading {
  return { past: pastCase(read), number: numbers(read.id), problem: undefined };
}

/** A table says in its first row which steps there were. */
function stepsInHeader(text: string, file: string): readonly string[] {
  if (extname(file).toLowerCase() !== '.csv') return [];
  const [header = ''] = text.split('\n', 1);
  return [
    ...new Set(Array.from(header.matchAll(/expect\.([^,"\r]+?)(?::json)?\s*(?=[,"\r]|$)/g), ([, step = '']) => step)),
  ];
}

function idTwice(id: string): Problem {
  return { message: `the id ${quote(id)} stands twice`, expected: 'ids that are unique in a suite' };
}

/** A line is read as a text of its own, wherever it stands. */
function inLine({ location, ...rest }: Problem, line: number): Problem {
  return { ...rest, location: { ...location, file: '', line } };
}

/** One version of a file may have stood at several places. */
function placed({ location, ...rest }: Problem, file: string): Problem {
  return { ...rest, location: { ...location, file } };
}
