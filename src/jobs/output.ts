import { extname, resolve } from 'node:path';
import { annotationCommands, inert } from '../github/workflow-commands.ts';
import { findingAnnotations, problemAnnotations } from '../report/annotations.ts';
import { printJson } from '../report/json.ts';
import { renderProblems, renderProblemsText } from '../report/problems.ts';
import { renderSarif } from '../report/sarif.ts';
import { COLOURED, PLAIN } from '../report/terminal.ts';
import type { TextOptions } from '../report/text.ts';
import type { Finding } from '../rules/finding.ts';
import { writeText } from '../system/files.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck, formatProblem, type Problem } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { pathsFromRoot, placed } from './paths-from-root.ts';

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
  checkReportName(options);
  const render = renderer(world, options, renderings);
  await writeReport(world, options, render);
  printText(world, options.format, await render(options.format));
}

type Render = (format: Format) => Promise<string>;

function renderer(world: World, { config }: OutputOptions, renderings: Renderings): Render {
  const { findings, problems = [], exitCode = 0 } = renderings;
  const rendered = async (format: Format): Promise<string> => {
    if (format !== 'github' && format !== 'sarif') return renderings[format]();
    const fromRoot = await pathsFromRoot(world.directory);
    const told = { findings: findings.map(placed(fromRoot)), problems: problems.map(placed(fromRoot)) };
    if (format === 'github')
      return annotationCommands([...problemAnnotations(told.problems), ...findingAnnotations(told.findings)]);
    return renderSarif({ ...told, exitCode, config: fromRoot(config) });
  };
  return async (format) => {
    const text = await rendered(format);
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  };
}

async function writeReport(world: World, options: OutputOptions, render: Render): Promise<void> {
  const format = formatOfReport(options);
  if (options.report === undefined || format === undefined) return;
  await writeText(resolve(world.directory, options.report), await render(format));
}

function printText({ environment, print }: World, format: Format, text: string): void {
  print(environment.GITHUB_ACTIONS === 'true' ? inertAs(format, text) : text);
}

/** What stands in a report is not for a runner to obey. In JSON the data stays what it is. */
function inertAs(format: Format, text: string): string {
  if (format === 'github') return text;
  return format === 'json' || format === 'sarif' ? text.replaceAll('##[', '##\\u005b') : inert(text);
}

/**
 * What kept the command from checking: on standard error for people, on standard output in the format asked for, and
 * in the place of an older report, which would tell of another time.
 */
export async function showProblems(world: World, options: OutputOptions, problems: readonly Problem[]): Promise<void> {
  const { format } = options;
  const render = renderer(world, options, {
    text: () => renderProblemsText(problems),
    markdown: () => renderProblems(problems),
    json: () => printJson({ version: 1, problems }),
    findings: [],
    problems,
    exitCode: 2,
  });
  if (format === 'text') sayProblems(world, problems);
  else {
    printText(world, format, await render(format));
    sayUnseen(world, options, problems);
  }
  await writeReport(world, options, render);
}

/** On standard error as well, unless whoever looks at it has them before their eyes already. */
export function sayUnseen(world: World, { format }: Pick<OutputOptions, 'format'>, problems: readonly Problem[]): void {
  const seen = world.terminal.output && (format === 'text' || format === 'markdown');
  if (!seen && format !== 'github') sayProblems(world, problems);
}

function sayProblems(world: World, problems: readonly Problem[]): void {
  for (const problem of problems) world.log.error(formatProblem(problem));
}

/** Colours on a terminal alone, and never where NO_COLOR asks for none. */
export function textOptions({ terminal, environment }: World): TextOptions {
  const plain = !terminal.output || (environment.NO_COLOR ?? '') !== '';
  return { columns: terminal.output ? Math.min(terminal.columns, 120) : 80, style: plain ? PLAIN : COLOURED };
}

/** Before anything is done: a report whose ending names no format would be written in one that nobody asked for. */
export function checkReportName(options: OutputOptions): void {
  if (formatOfReport(options) !== undefined) return;
  throw new CouldNotCheck({
    message: `the ending of --report ${JSON.stringify(options.report)} names no format`,
    expected: `one of ${[...ENDINGS.keys()].join(', ')}`,
    remedy: 'Give the report one of these, or none for the format that is printed',
  });
}

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.json', 'json'],
  ['.txt', 'text'],
  ['.sarif', 'sarif'],
]);

/** Without an ending the report is what is printed. */
function formatOfReport({ report = '', format }: OutputOptions): Format | undefined {
  const ending = extname(report).toLowerCase();
  return ending === '' ? format : ENDINGS.get(ending);
}
