import { resolve } from 'node:path';
import { annotationCommands, inert } from '../github/workflow-commands.ts';
import { findingAnnotations } from '../report/annotations.ts';
import { printJson } from '../report/json.ts';
import { renderSarif } from '../report/sarif.ts';
import { COLOURED, PLAIN } from '../report/terminal.ts';
import type { TextOptions } from '../report/text.ts';
import type { Finding } from '../rules/finding.ts';
import { writeText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { formatProblem, type Problem } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';

export type Format = 'text' | 'json' | 'markdown' | 'sarif' | 'github';

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
export type Renderings = Readonly<Record<Exclude<Format, 'github' | 'sarif'>, () => string | Promise<string>>> & {
  /** Shown as annotations where the format is `github`, as results where it is `sarif`. */
  readonly findings: readonly Finding[];
  /** What could not be checked beside them. */
  readonly problems?: readonly Problem[];
  /** What the command will exit with. */
  readonly exitCode?: ExitCode;
};

/** Prints a report to standard output, and writes it to `--report` where given. */
export async function deliver(world: World, options: OutputOptions, renderings: Renderings): Promise<void> {
  const render = async (format: Format): Promise<string> => {
    const text = await rendered(format, world, options, renderings);
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  };
  if (options.report !== undefined)
    await writeText(resolve(world.directory, options.report), await render(formatOf(options)));
  printText(world, options.format, await render(options.format));
}

async function rendered(
  format: Format,
  { directory: root }: World,
  { config }: OutputOptions,
  renderings: Renderings,
): Promise<string> {
  const { findings, problems = [], exitCode = 0 } = renderings;
  if (format === 'github') return annotationCommands(findingAnnotations(findings));
  return format === 'sarif' ? renderSarif({ findings, problems, exitCode, config, root }) : renderings[format]();
}

function printText({ environment, print }: World, format: Format, text: string): void {
  print(environment.GITHUB_ACTIONS === 'true' ? inertAs(format, text) : text);
}

/** What stands in a report is not for a runner to obey. In JSON the data stays what it is. */
function inertAs(format: Format, text: string): string {
  if (format === 'github') return text;
  return format === 'json' || format === 'sarif' ? text.replaceAll('##[', '##\\u005b') : inert(text);
}

/** What kept the command from checking: for people on standard error, for machines on standard output too. */
export function showProblems(
  world: World,
  { format, config }: Pick<OutputOptions, 'format' | 'config'>,
  problems: readonly Problem[],
): void {
  if (format === 'json') printText(world, format, `${printJson({ version: 1, problems })}\n`);
  if (format === 'sarif')
    printText(
      world,
      format,
      `${renderSarif({ findings: [], problems, exitCode: 2, config, root: world.directory })}\n`,
    );
  sayProblems(world, problems);
}

export function sayProblems(world: World, problems: readonly Problem[]): void {
  for (const problem of problems) world.log.error(formatProblem(problem));
}

/** Colours on a terminal alone, and never where NO_COLOR asks for none. */
export function textOptions({ terminal, environment }: World): TextOptions {
  const plain = !terminal.output || (environment.NO_COLOR ?? '') !== '';
  return { columns: terminal.output ? Math.min(terminal.columns, 120) : 80, style: plain ? PLAIN : COLOURED };
}

function formatOf({ report = '', format }: OutputOptions): Format {
  if (report.endsWith('.json')) return 'json';
  if (report.endsWith('.sarif')) return 'sarif';
  if (report.endsWith('.md')) return 'markdown';
  return report.endsWith('.txt') ? 'text' : format;
}
