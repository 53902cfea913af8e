import { extname } from 'node:path/posix';
import type { Case } from '../cases/case.ts';
import type { CaseReader } from '../cases/expect.ts';
import { readJsonText } from '../cases/json-text.ts';
import { parseCase } from '../cases/parse-case.ts';
import { readCases } from '../cases/read.ts';
import { quote } from '../config/describe.ts';
import type { Json } from '../values/json.ts';
import type { Problem, Result } from '../values/problem.ts';
import { boundedCache } from './bounded-cache.ts';
import { commonEnds } from './common-ends.ts';

/** What is kept of a case as it stood in some version of its file. */
export interface PastCase {
  readonly id: string;
  readonly digest: string;
  readonly draft: boolean;
  readonly reviewed?: string;
  readonly covers?: readonly string[];
  /** Expected lists of tool calls by step; under an empty name, what is expected of the final step. */
  readonly calls: ReadonlyMap<string, Json>;
  readonly production: boolean;
  readonly source?: string;
}

/** One version of a file of cases. Rows of two versions that are the same object hold the same cases. */
export type CaseVersion = readonly CaseRow[];

/** What a line holds, or the whole file where lines mean nothing. */
type CaseRow = readonly Reading[];

/** A case, or what is wrong with one. */
type Reading =
  | { readonly past: PastCase; readonly number: number; readonly problem: undefined }
  | { readonly past: undefined; readonly number: -1; readonly problem: Problem };

/** One number for each id. */
type Numbers = (id: string) => number;

/** A version of a file with one case per line, as it was read. */
interface Lines {
  readonly content: Buffer;
  /** Where each line ends, and with the last one the text. */
  readonly ends: readonly number[];
  readonly rows: CaseVersion;
}

const ANY_STEPS: CaseReader = { steps: [], final: '' };

/** In bytes of the versions read last, and in characters of single lines. */
const MOST_KEPT = 16 << 20;

/**
 * Reads versions of case files. The steps of the suite play no part: what was expected of a step that has another name
 * today was a case all the same. Of a version in which anything is wrong nothing is taken.
 */
export function caseVersionReader(): (content: Buffer, file: string) => Promise<Result<CaseVersion>> {
  const latest = boundedCache<Lines>(MOST_KEPT);
  const numbers = newNumbers();
  const checked = newCheck();
  const single = boundedCache<CaseRow>(MOST_KEPT);
  const readLine = async (line: string, file: string): Promise<CaseRow> => {
    const readings = readPlain(line, file, numbers) ?? (await readAll(line, file, [], numbers));
    single.set(line, readings, line.length + 1);
    return readings;
  };
  /** From one version of a file to the next most lines stay: those at its ends are not even made into texts. */
  const readLines = async (content: Buffer, file: string): Promise<CaseVersion> => {
    const ends = lineEnds(content);
    const near = latest.get(file) ?? { content, ends: [], rows: [] };
    const [head, tail] = commonEnds(
      near.ends.length,
      ends.length,
      (index, otherIndex) =>
        near.content.compare(
          content,
          startOf(ends, otherIndex),
          ends[otherIndex],
          startOf(near.ends, index),
          near.ends[index],
        ) === 0,
    );
    const rows = near.rows.slice(0, head);
    for (let index = head; index < ends.length - tail; index += 1) {
      const line = content.toString('utf8', startOf(ends, index), ends[index]);
      rows.push(single.get(line) ?? (await readLine(line, file)));
    }
    const read = { content, ends, rows: rows.concat(near.rows.slice(near.rows.length - tail)) };
    latest.set(file, read, content.buffer.byteLength);
    return read.rows;
  };
  return async (content, file) => {
    if (/\.(?:jsonl|ndjson)$/i.test(file)) return checked(await readLines(content, file), file);
    const text = content.toString('utf8');
    return checked([await readAll(text, file, stepsInHeader(text, file), numbers)], file);
  };
}

function lineEnds(content: Buffer): readonly number[] {
  const ends: number[] = [];
  for (let end = content.indexOf(LINE_FEED); end !== -1; end = content.indexOf(LINE_FEED, end + 1)) ends.push(end);
  ends.push(content.length);
  return ends;
}

function startOf(ends: readonly number[], line: number): number {
  return line === 0 ? 0 : (ends[line - 1] ?? 0) + 1;
}

const LINE_FEED = 0x0a;

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
        if (problem !== undefined) problems.push(rows.length === 1 ? problem : inLine(problem, line));
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

function pastCase({ id, digest, draft, reviewed, covers, expect, source }: Case): PastCase {
  return {
    id,
    digest,
    draft,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(covers === undefined ? {} : { covers }),
    calls: callsIn(expect),
    production: source?.kind === 'production',
    ...(source?.url === undefined ? {} : { source: source.url }),
  };
}

/** Without steps to go by, an expectation of all steps was taken for one of the final step. */
function callsIn(expect: Case['expect']): ReadonlyMap<string, Json> {
  const all = Array.from(expect, ([step, expected]): readonly (readonly [string, Json])[] =>
    step === '' && typeof expected === 'object' && expected !== null && !Array.isArray(expected)
      ? Object.entries(expected)
      : [[step, expected]],
  );
  return new Map(all.flat().filter(([, expected]) => Array.isArray(expected)));
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
