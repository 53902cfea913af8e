import { extname } from 'node:path/posix';
import { quote } from '../config/describe.ts';
import { CouldNotCheck, formatLocation, type Location, type Problem } from '../values/problem.ts';
import type { Case } from './case.ts';
import { readCsv } from './csv.ts';
import type { CaseReader } from './expect.ts';
import { readJson } from './json.ts';
import { readJsonl } from './jsonl.ts';
import { parseCase } from './parse-case.ts';
import { type CaseSource, type ProblemReading, problem, type ReadRows, type RowReading } from './source.ts';
import { readYaml } from './yaml.ts';

export type CaseReading = { readonly kind: 'case'; readonly case: Case } | ProblemReading;

const FORMATS: ReadonlyMap<string, ReadRows> = new Map([
  ['.jsonl', readJsonl],
  ['.ndjson', readJsonl],
  ['.json', readJson],
  ['.yaml', readYaml],
  ['.yml', readYaml],
  ['.csv', readCsv],
]);

/** Problems of one file that are told one by one: a file of another kind has as many as it has lines. */
const MOST_PROBLEMS = 100;

/**
 * Reads the cases of one suite, file by file as they are asked for; of those before only the ids are kept, which must
 * be unique over all files. A problem takes out its case, or its file where nothing else can be told, and no other.
 */
export async function* readCases(sources: Iterable<CaseSource>, reader: CaseReader): AsyncGenerator<CaseReading> {
  const taken = new Map<string, Location>();
  for (const source of sources) {
    let problems = 0;
    for await (const row of rowsOf(source, reader)) {
      for (const reading of readingsOf(row, reader, taken)) {
        if (reading.kind === 'problem') problems += 1;
        if (reading.kind === 'case' || problems <= MOST_PROBLEMS) yield reading;
      }
    }
    const untold = problems - MOST_PROBLEMS;
    if (untold > 0) yield problem(`${untold} more problems in this file`, { file: source.file });
  }
}

async function* rowsOf(source: CaseSource, { steps }: CaseReader): AsyncGenerator<RowReading> {
  const readRows = FORMATS.get(extname(source.file).toLowerCase());
  if (readRows === undefined) {
    yield problem(
      'cases are not read from files of this kind',
      { file: source.file },
      {
        expected: [...FORMATS.keys()].join(', '),
        remedy: 'Narrow the glob of the cases, or convert the file.',
      },
    );
    return;
  }
  try {
    yield* readRows(source, steps);
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    for (const found of error.problems) yield { kind: 'problem', problem: found };
  }
}

function readingsOf(row: RowReading, reader: CaseReader, taken: Map<string, Location>): readonly CaseReading[] {
  if (row.kind === 'problem') return [row];
  const parsed = parseCase(row, reader);
  if (!parsed.ok) return parsed.problems.map((found) => ({ kind: 'problem', problem: found }));
  const { id, location } = parsed.value;
  const first = taken.get(id);
  if (first !== undefined) return [{ kind: 'problem', problem: idTaken(id, first, location) }];
  taken.set(id, location);
  return [{ kind: 'case', case: parsed.value }];
}

function idTaken(id: string, first: Location, location: Location): Problem {
  return {
    message: `the id ${quote(id)} is already that of ${formatLocation(first)}`,
    location,
    expected: 'ids that are unique over all files of the suite',
    remedy: 'Give one of the two another id.',
  };
}
