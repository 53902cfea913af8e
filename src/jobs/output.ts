import { resolve } from 'node:path';
import { annotationCommands, inert } from '../github/workflow-commands.ts';
import { findingAnnotations } from '../report/annotations.ts';
import { COLOURED, PLAIN } from '../report/terminal.ts';
import type { TextOptions } from '../report/text.ts';
import type { Finding } from '../rules/finding.ts';
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
export type Renderings = Readonly<Record<Exclude<Format, 'github'>, () => string | Promise<string>>> & {
  /** Shown as annotations where the format is `github`. */
  readonly findings: readonly Finding[];
};

/** Prints a report to standard output, and writes it to `--report` where given. */
export async function deliver(world: World, options: OutputOptions, renderings: Renderings): Promise<void> {
  const render = async (format: Format): Promise<string> => {
    const text =
      format === 'github' ? annotationCommands(findingAnnotations(renderings.findings)) : await renderings[format]();
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  };
  if (options.report !== undefined)
    await writeText(resolve(world.directory, options.report), await render(formatOf(options)));
  printText(world, options.format, await render(options.format));
}

function printText({ environment, print }: World, format: Format, text: string): void {
  print(environment.GITHUB_ACTIONS === 'true' ? inertAs(format, text) : text);
}

/** What stands in a report is not for a runner to obey. In JSON the data stays what it is. */
function inertAs(format: Format, text: string): string {
  if (format === 'github') return text;
  return format === 'json' ? text.replaceAll('##[', '##\\u005b') : inert(text);
}

/** What kept the command from checking: for people on standard error, for machines as JSON on standard output too. */
export function showProblems(world: World, format: Format, problems: readonly Problem[]): void {
  if (format === 'json') printText(world, 'json', `${JSON.stringify({ version: 1, problems }, null, 2)}\n`);
  for (const problem of problems) world.log.error(formatProblem(problem));
}

/** Colours on a terminal alone, and never where NO_COLOR asks for none. */
export function textOptions({ terminal, environment }: World): TextOptions {
  const plain = !terminal.output || (environment.NO_COLOR ?? '') !== '';
  return { columns: terminal.output ? Math.min(terminal.columns, 120) : 80, style: plain ? PLAIN : COLOURED };
}

function formatOf({ report = '', format }: OutputOptions): Format {
  if (report.endsWith('.json')) return 'json';
  if (report.endsWith('.md')) return 'markdown';
  return report.endsWith('.txt') ? 'text' : format;
}
