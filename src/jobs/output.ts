import { resolve } from 'node:path';
import { writeText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { formatProblem, type Problem } from '../values/problem.ts';

export type Format = 'text' | 'json' | 'markdown' | 'github';

/** The flags every command takes. */
export interface OutputOptions {
  readonly config: string;
  readonly suite: readonly string[];
  readonly format: Format;
  /** Also written here, in the format the file's ending names. */
  readonly report?: string;
  readonly quiet: boolean;
}

/** One report, worded on demand: only what is asked for is rendered. */
export type Renderings = Readonly<Record<Format, () => string>>;

/** Prints a report to standard output, and writes it to `--report` where given. */
export async function deliver(world: World, options: OutputOptions, renderings: Renderings): Promise<void> {
  if (options.report !== undefined) {
    await writeText(resolve(world.directory, options.report), endingInNewline(renderings[formatOf(options)]()));
  }
  world.print(endingInNewline(renderings[options.format]()));
}

/** What kept the command from checking: for people on standard error, for machines as JSON on standard output. */
export function showProblems(world: World, format: Format, problems: readonly Problem[]): void {
  if (format === 'json') world.print(`${JSON.stringify({ version: 1, problems }, null, 2)}\n`);
  for (const problem of problems) world.log.error(formatProblem(problem));
}

function formatOf({ report = '', format }: OutputOptions): Format {
  if (report.endsWith('.json')) return 'json';
  if (report.endsWith('.md')) return 'markdown';
  return report.endsWith('.txt') ? 'text' : format;
}

function endingInNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
