import { extname, resolve } from 'node:path';
import { readCsv } from '../../cases/csv.ts';
import { readJson } from '../../cases/json.ts';
import type { CaseSource, RowReading } from '../../cases/source.ts';
import { readYaml } from '../../cases/yaml.ts';
import { sampleFrom } from '../../production/parse-sample.ts';
import { type ReadSamples, readSampleFiles } from '../../production/read-samples.ts';
import type { Sample } from '../../production/sample.ts';
import { linesNotUtf8, readText } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { readPackedLines } from '../../system/packed-lines.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck, type Problem } from '../../values/problem.ts';

/**
 * The samples of one file: samples or traces in any form in which they are read, or a file of cases, whose inputs are
 * taken and nothing else. Throws `CouldNotCheck` where there is no such file.
 */
export async function readSide(
  { directory, now }: Pick<World, 'directory' | 'now'>,
  file: string,
): Promise<ReadSamples> {
  const path = resolve(directory, file);
  if (!(await exists(path)))
    throw new CouldNotCheck({
      message: 'there is no such file',
      location: { file },
      expected: 'a file with {"input": …} or {"text": …} on each line, of traces, or of cases',
    });
  const rows = await rowsOf(path, file);
  if (rows !== undefined) return samplesOf(rows);
  return readSampleFiles([{ file, lines: () => readPackedLines(path, file) }], undefined, { now });
}

/** Where the file is one of cases that is read as a whole. */
async function rowsOf(path: string, file: string): Promise<AsyncIterable<RowReading> | undefined> {
  const source = caseSource(path, file);
  const ending = extname(file).toLowerCase();
  if (ending === '.yaml' || ending === '.yml') return readYaml(source);
  if (ending === '.csv') return readCsv(source, stepsIn(await source.text()));
  if (ending === '.json' && (await isListOfCases(source))) return readJson(source);
  return undefined;
}

function caseSource(path: string, file: string): CaseSource {
  return {
    file,
    lines: () => readPackedLines(path, file),
    text: async () => (await readText(path, file)) ?? '',
    notUtf8: () => linesNotUtf8(path, file),
  };
}

/** Without a config any step is one. */
function stepsIn(text: string): readonly string[] {
  const [header = ''] = text.split('\n', 1);
  return Array.from(header.matchAll(/expect\.([^,":\r]+)/g), ([, step = '']) => step.trim());
}

const LOOKED_AT = 2_000;

/** Told by its beginning: a document of traces may be large. */
async function isListOfCases(source: CaseSource): Promise<boolean> {
  let start = '';
  for await (const line of source.lines()) {
    start += `${line.slice(0, LOOKED_AT)}\n`;
    if (start.length >= LOOKED_AT) break;
  }
  return /^\uFEFF?\s*\[/.test(start) && !/"resource(?:Spans|Logs|Metrics)"/.test(start);
}

async function samplesOf(rows: AsyncIterable<RowReading>): Promise<ReadSamples> {
  const samples: Sample[] = [];
  const problems: Problem[] = [];
  for await (const row of rows) {
    if (row.kind === 'problem') problems.push(row.problem);
    else {
      const sample = sampleFrom(row.value, row.location);
      if (sample.ok) samples.push(sample.value);
      else problems.push(...sample.problems);
    }
  }
  return { samples, problems, remarks: [] };
}
