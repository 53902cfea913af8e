import { join } from 'node:path';
import { readJsonl } from '../cases/jsonl.ts';
import type { LoadedConfig } from '../config/config.ts';
import type { JudgedStep } from '../config/judges.ts';
import { type LabelledRow, readLabel } from '../scorers/judge/label.ts';
import { linesNotUtf8, listFiles, readLines, readText } from '../system/files.ts';
import { plural } from '../values/format.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { pathBeside } from './places.ts';

/** Each is one or two questions to the judge. */
const MOST_LABELS = 2_000;
const MOST_PROBLEMS = 100;

/**
 * The outputs that people have judged for a step, as files of JSON lines hold them. Throws `CouldNotCheck` with all
 * problems of all files; files that were named and are not there are one.
 */
export async function readJudgeLabels(
  { name, scorer }: JudgedStep,
  suite: string,
  words: readonly string[],
  directory: string,
  { file: config, locate }: LoadedConfig,
): Promise<readonly LabelledRow[]> {
  if (scorer.labels.length === 0) return [];
  const files = await listFiles(scorer.labels, directory);
  const location = locate(['suites', suite, 'steps', name, 'labels']);
  if (files.length === 0) {
    throw new CouldNotCheck({
      message: `no file matches the labels of the judge of \`${name}\` (${scorer.labels.join(', ')})`,
      location,
      expected: 'globs relative to the folder of the config',
      remedy: 'Correct the globs, or remove labels',
    });
  }
  const rows: LabelledRow[] = [];
  const problems: Problem[] = [];
  for (const path of files) {
    const file = pathBeside(config, path);
    const full = join(directory, path);
    const source = {
      file,
      lines: () => readLines(full, file),
      text: async () => (await readText(full, file)) ?? '',
      notUtf8: () => linesNotUtf8(full, file),
    };
    for await (const reading of readJsonl(source)) {
      if (reading.kind === 'problem') problems.push({ ...reading.problem, expected: expectedOf(words) });
      else {
        const row = readLabel(reading.value, words);
        if (typeof row !== 'string') rows.push(row);
        else problems.push({ message: row, location: reading.location, expected: expectedOf(words) });
      }
    }
  }
  if (problems.length > 0) throw new CouldNotCheck(problems.slice(0, MOST_PROBLEMS));
  if (rows.length <= MOST_LABELS) return rows;
  throw new CouldNotCheck({
    message: `the judge of \`${name}\` has ${plural(rows.length, 'label')}, and each is a question to it`,
    location,
    expected: `at most ${MOST_LABELS.toLocaleString('en')}`,
    remedy: 'Name fewer files: a few hundred tell how well it agrees',
  });
}

function expectedOf(words: readonly string[]): string {
  return `{"input", "expected", "output", "label"} on one line, with label one of ${words.join(', ')}`;
}
