import { extname } from 'node:path/posix';
import type { Case } from '../cases/case.ts';
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

type Reading = PastCase | { readonly problem: Problem };

/** In characters: from one version of a file to the next most lines stay. */
const MOST_KEPT = 16 << 20;

/**
 * Reads versions of case files. The steps of the suite play no part: what was expected of a step that has another name
 * today was a case all the same. Of a version in which anything is wrong nothing is taken.
 */
export function caseVersionReader(): (content: Buffer, file: string) => Promise<Result<CaseVersion>> {
  const lines = boundedCache<readonly Reading[]>(MOST_KEPT);
  const readLine = async (line: string, file: string): Promise<readonly Reading[]> => {
    const readings = await readAll(line, file, []);
    // A copy: the line itself would keep the whole text it was cut from.
    lines.set(Buffer.from(line).toString(), readings, line.length + 1);
    return readings;
  };
  return async (content, file) => {
    const text = content.toString('utf8');
    if (!/\.(?:jsonl|ndjson)$/i.test(file))
      return versionOf(await readAll(text, file, stepsInHeader(text, file)), file);
    const readings: Reading[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      for (const reading of lines.get(line) ?? (await readLine(line, file))) {
        readings.push('problem' in reading ? { problem: inLine(reading.problem, index + 1) } : reading);
      }
    }
    return versionOf(readings, file);
  };
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
  for await (const reading of readCases([source], { steps, final: '' })) {
    readings.push(reading.kind === 'case' ? pastCase(reading.case) : { problem: reading.problem });
  }
  return readings;
}

function versionOf(readings: readonly Reading[], file: string): Result<CaseVersion> {
  const version = new Map<string, PastCase>();
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    if ('problem' in reading) problems.push(placed(reading.problem, file));
    else if (ids.has(reading.id))
      problems.push({ message: `the id ${quote(reading.id)} stands twice`, location: { file } });
    else {
      ids.add(reading.id);
      if (!reading.draft) version.set(reading.id, reading);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: version };
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

function inLine({ location, ...rest }: Problem, line: number): Problem {
  return { ...rest, location: { ...location, file: '', line } };
}

/** One version of a file may have stood at several places. */
function placed({ location, ...rest }: Problem, file: string): Problem {
  return { ...rest, location: { ...location, file } };
}
