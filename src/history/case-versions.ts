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

/** The cases of one version of a file by id, drafts left out. */
export type CaseVersion = ReadonlyMap<string, PastCase>;

/** A case, or what is wrong with one. */
interface Reading {
  readonly past: PastCase | undefined;
  readonly problem: Problem | undefined;
}

/** A version of a file with one case per line, as it was read. */
interface Lines {
  readonly lines: readonly string[];
  readonly readings: readonly (readonly Reading[])[];
}

const ANY_STEPS: CaseReader = { steps: [], final: '' };

/** In characters, of the versions read last and of single lines. */
const MOST_KEPT = 16 << 20;

/**
 * Reads versions of case files. The steps of the suite play no part: what was expected of a step that has another name
 * today was a case all the same. Of a version in which anything is wrong nothing is taken.
 */
export function caseVersionReader(): (content: Buffer, file: string) => Promise<Result<CaseVersion>> {
  const latest = boundedCache<Lines>(MOST_KEPT);
  const single = boundedCache<readonly Reading[]>(MOST_KEPT);
  const readLine = async (line: string, file: string): Promise<readonly Reading[]> => {
    const readings = readPlain(line, file) ?? (await readAll(line, file, []));
    // A copy: the line itself would keep the whole text it was cut from.
    single.set(Buffer.from(line).toString(), readings, line.length + 1);
    return readings;
  };
  /** From one version of a file to the next most lines stay: those at its ends need not even be looked up. */
  const readLines = async (text: string, file: string): Promise<Lines> => {
    const lines = text.split('\n');
    const near = latest.get(file) ?? { lines: [], readings: [] };
    const [head, tail] = commonEnds(near.lines, lines);
    const readings = near.readings.slice(0, head);
    for (const line of lines.slice(head, lines.length - tail)) {
      readings.push(single.get(line) ?? (await readLine(line, file)));
    }
    const read = { lines, readings: readings.concat(near.readings.slice(near.lines.length - tail)) };
    latest.set(file, read, text.length + 1);
    return read;
  };
  return async (content, file) => {
    const text = content.toString('utf8');
    if (!/\.(?:jsonl|ndjson)$/i.test(file))
      return versionOf([await readAll(text, file, stepsInHeader(text, file))], file);
    return versionOf((await readLines(text, file)).readings, file);
  };
}

/** How many lines two texts share at their beginnings, and how many more at their ends. */
function commonEnds(one: readonly string[], other: readonly string[]): readonly [head: number, tail: number] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return [head, tail];
}

/** Most lines are whole cases, and there are many: those are read without a detour. */
function readPlain(line: string, file: string): readonly Reading[] | undefined {
  const parsed = readJsonText(line, 'the line');
  if (!parsed.ok) return undefined;
  const read = parseCase({ kind: 'row', value: parsed.value, location: { file } }, ANY_STEPS);
  return read.ok ? [{ past: pastCase(read.value), problem: undefined }] : undefined;
}

async function readAll(text: string, file: string, steps: readonly string[]): Promise<readonly Reading[]> {
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
        ? { past: pastCase(reading.case), problem: undefined }
        : { past: undefined, problem: reading.problem },
    );
  }
  return readings;
}

/** Readings by line, or of the whole file where lines mean nothing. */
function versionOf(rows: readonly (readonly Reading[])[], file: string): Result<CaseVersion> {
  const version = new Map<string, PastCase>();
  const drafts = new Set<string>();
  const problems: Problem[] = [];
  let line = 0;
  for (const readings of rows) {
    line += 1;
    for (const { past, problem } of readings) {
      if (problem !== undefined) problems.push(rows.length === 1 ? problem : inLine(problem, line));
      else if (past === undefined) continue;
      else if (version.has(past.id) || drafts.has(past.id)) problems.push(idTwice(past.id));
      else if (past.draft) drafts.add(past.id);
      else version.set(past.id, past);
    }
  }
  if (problems.length === 0) return { ok: true, value: version };
  return { ok: false, problems: problems.map((problem) => placed(problem, file)) };
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
