import type { Case } from '../../src/cases/case.ts';
import type { CaseReader } from '../../src/cases/expect.ts';
import { readCases } from '../../src/cases/read.ts';
import type { CaseSource } from '../../src/cases/source.ts';
import type { Json } from '../../src/values/json.ts';
import { formatProblem } from '../../src/values/problem.ts';

export const READER: CaseReader = { steps: ['extract', 'lookup', 'decide', 'reply'], final: 'reply' };

export interface ReadFiles {
  readonly cases: readonly Case[];
  readonly ids: readonly string[];
  /** As a user sees them, one line each. */
  readonly problems: readonly string[];
}

/** Reads a map of file names to their texts as the files of one suite. */
export async function readFiles(files: Readonly<Record<string, string>>, reader = READER): Promise<ReadFiles> {
  const cases: Case[] = [];
  const problems: string[] = [];
  for await (const reading of readCases(Object.entries(files).map(aSource), reader)) {
    if (reading.kind === 'case') cases.push(reading.case);
    else problems.push(formatProblem(reading.problem));
  }
  return { cases, ids: cases.map(({ id }) => id), problems };
}

export function aLine(id: Json, rest: Readonly<Record<string, Json>> = {}): string {
  return JSON.stringify({ id, input: 'Where is my order?', expect: 'On its way.', ...rest });
}

function aSource([file, text]: readonly [string, string]): CaseSource {
  return { file, lines: () => linesOf(text), text: async () => text };
}

async function* linesOf(text: string): AsyncGenerator<string> {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  yield* lines;
}
