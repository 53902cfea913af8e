import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { inert } from '../github/workflow-commands.ts';
import type { Log } from '../system/log.ts';
import type { World } from '../system/world.ts';
import { MOST_SHARDS, readShard, type Shard } from '../values/shard.ts';
import { type ExitCode, settle } from './outcome.ts';
import { checkReportName, type Format, type OutputOptions, showProblems } from './output.ts';

type Job<Options> = (world: World, options: Options & OutputOptions, args: readonly string[]) => Promise<ExitCode>;

/**
 * `evalgap …`: reads the arguments, runs the one job they name and gives its exit code (2 for wrong usage).
 * Each job is loaded when it is named, so that the start stays short.
 */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  makeWorld: (quiet: boolean) => World,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const action =
    <Options>(load: () => Promise<Job<Options>>) =>
    async (...received: unknown[]): Promise<void> => {
      const command = received.at(-1) as Command;
      const options = command.opts<Options & OutputOptions>();
      const world = unobeyed(makeWorld(options.quiet));
      const job = async () => {
        checkReportName(options);
        return (await load())(world, options, command.args);
      };
      exitCode = await settle(world, job, (problems) => showProblems(world, options, problems));
    };

  const program = new Command('evalgap')
    .description('Keeps the eval set of an LLM agent true: an eval is a signal, not a gate.')
    .version(version)
    .exitOverride()
    // By the world, which knows what to do about a reader that goes away.
    .configureOutput({ writeOut: (text) => makeWorld(true).print(text) })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing that fails, 1 findings that fail (see `fail-on`), 2 could not check.',
    );

  withCommonFlags(program.command('check'), WITH_FINDINGS)
    .description('check pins and the eval set; runs no agent')
    .option('--base <ref>', 'also compare policy and pins with this branch, tag or commit')
    .option('--runs <glob>', 'recorded run files to judge by')
    .option('--history', 'also look in the git history where the set has gone stale', false)
    .option('--fix', 'first remove cases that repeat an earlier one exactly, and nothing else', false)
    .addOption(asOf())
    .action(action(async () => (await import('./check.ts')).check));

  withCommonFlags(program.command('run'))
    .description('run suites at the working tree, resuming a run that was cut short')
    .option('--output <file>', 'the run file; with several suites, a folder')
    .option('--trials <n>', 'trials per case, instead of the config’s', wholeNumber)
    .option('--fresh', 'start over instead of resuming', false)
    .option('--again', 'run what was run before once more, beside it: what then differs is noise', false)
    .option('--given', 'also measure each step alone, given what is expected of those before it', false)
    .option('--shard <i/n>', 'only the i-th of n parts of the cases; see `evalgap merge`', oneShard)
    .action(action(async () => (await import('./run.ts')).run));

  withCommonFlags(program.command('merge <runs...>'))
    .description('merge the shards of a run, files or a folder of them, into one run file')
    .requiredOption('--output <file>', 'the run file to write')
    .action(action(async () => (await import('./merge.ts')).merge));

  withCommonFlags(program.command('compare <base> <head>'), WITH_FINDINGS)
    .description('compare two run files, step by step')
    .action(action(async () => (await import('./compare.ts')).compare));

  withCommonFlags(program.command('pr'), WITH_FINDINGS)
    .description('the whole pull-request job on local git; prints the comment')
    .requiredOption('--base <ref>', 'the branch the change is meant for')
    .option('--head <ref>', 'the change; the working tree when absent')
    .option('--fresh', 'run every trial again, even those already on record', false)
    .addOption(asOf())
    .action(action(async () => (await import('./pr.ts')).pr));

  withCommonFlags(program.command('pin'))
    .description('write the pins of the prompts as they are now, comments and order kept')
    .option('--check', 'change nothing; exit 1 when a pin would change', false)
    .action(action(async () => (await import('./pin.ts')).pin));

  withCommonFlags(program.command('weekly'), WITH_FINDINGS)
    .description('the weekly review: issues where the eval set has gone stale')
    .option('--dry-run', 'print what would be written, and write nothing; needs no token', false)
    .option('--no-first-parent', 'date each commit of a merged branch by itself, not by its merge')
    .option('--login <name>', 'the login that issues are opened under; the token’s own when absent')
    .addOption(asOf())
    .action(action(async () => (await import('./weekly.ts')).weekly));

  withCommonFlags(program.command('replay'))
    .description('the weekly review over the past: what it would have opened, updated and closed')
    .requiredOption('--weeks <n>', 'how many weeks to go back', weeksBack)
    .option('--no-first-parent', 'date each commit of a merged branch by itself, not by its merge')
    .addOption(asOf())
    .action(action(async () => (await import('./replay.ts')).replay));

  withCommonFlags(program.command('add <from>'))
    .description('draft cases from a file of samples or traces, from an issue (#12), or from one sample on - (stdin)')
    .option('--to <file>', 'the file of cases to add them to; one of the suite’s own when absent')
    .option('--id <id>', 'of the samples, this one; may be given several times', collected, [])
    .option('--failed', 'of the samples, those that turned out wrong or ended with an error', false)
    .option('--routed', 'of the samples, those that were handed to a person', false)
    .option('--limit <n>', 'add at most so many, 20 when absent; alone, the newest', wholeNumber)
    .option('--login <name>', 'of an issue: the login that our labels are put under; github-actions[bot] when absent')
    .option('--dry-run', 'say what would be added, and write nothing', false)
    .action(action(async () => (await import('./add.ts')).add));

  withCommonFlags(program.command('shadow [files...]'))
    .usage('[options] CURRENT CANDIDATE\n       evalgap shadow [options] --samples FILE')
    .description('the same requests through two versions, without expected answers: where they part')
    .option('--samples <file>', 'run the working tree’s agent over these and compare with what production answered')
    .option('--limit <n>', 'of the samples, the newest so many, 200 when absent', wholeNumber)
    .action(action(async () => (await import('./shadow.ts')).shadow));

  withCommonFlags(program.command('shift'), WITH_FINDINGS)
    .description('whether two sets of texts ask the same: a distance, and what is new')
    .requiredOption('--reference <file>', 'cases, or samples of an earlier time')
    .requiredOption('--current <file>', 'what is asked now')
    .action(action(async () => (await import('./shift.ts')).shift));

  withCommonFlags(program.command('sensitivity'))
    .description('how far answers move when prompts and inputs are written otherwise and say the same')
    .option('--prompt <id>', 'vary this prompt alone, and no inputs; may be given several times', collected, [])
    .option('--variants <n>', 'of each prompt and of the inputs at most so many, 12 when absent', wholeNumber)
    .option('--trials <n>', 'trials per case and variant, instead of the config’s', wholeNumber)
    .option('--limit <n>', 'so many cases, 200 when absent', wholeNumber)
    .option('--seed <text>', 'what decides variants and order; that of the suite when absent')
    .option('--only <id>', 'run this variant alone; may be given several times', collected, [])
    .option('--reject <id>', 'leave this variant out; may be given several times', collected, [])
    .option('--fresh', 'ask everything again, whatever is on record', false)
    .option('--dry-run', 'list the variants, and ask nothing', false)
    .action(action(async () => (await import('./sensitivity.ts')).sensitivity));

  withCommonFlags(program.command('deployed'), WITH_FINDINGS)
    .description('which prompt versions production runs, against the pins')
    .addOption(asOf())
    .action(action(async () => (await import('./deployed.ts')).deployed));

  withCommonFlags(program.command('init'))
    .description('write the issue form for failures of the agent, and tell how to make its labels')
    .option('--dry-run', 'say what would be written, and write nothing', false)
    .action(action(async () => (await import('./init.ts')).init));

  withCommonFlags(program.command('explain [rule]'), ['text', 'json', 'markdown'])
    .description('why a rule looks for what it does, how, and what to do; a group, or nothing, lists rules')
    .action(action(async () => (await import('./explain.ts')).explain));

  withCommonFlags(program.command('demo'), WITH_FINDINGS)
    .description('make a small repository with a pull request that breaks a step, and check it')
    .option('--keep', 'leave the repository where it is made, and say where', false)
    .action(action(async () => (await import('./demo.ts')).demo));

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Commander has said it on standard error already; a machine that asked for JSON reads it there.
    if (wantsJson(args)) {
      makeWorld(true).print(`${JSON.stringify({ version: 1, problems: [{ message: error.message }] }, null, 2)}\n`);
    }
    return 2;
  }
  return exitCode;
}

/** A workflow step may call the command: the runner then reads what goes to either stream, and obeys none of it. */
function unobeyed(world: World): World {
  if (world.environment.GITHUB_ACTIONS !== 'true') return world;
  const { info, warning, error } = world.log;
  const log: Log = {
    info: (message) => info(inert(message)),
    warning: (message) => warning(inert(message)),
    error: (message) => error(inert(message)),
  };
  return { ...world, log };
}

function collected(one: string, others: readonly string[]): readonly string[] {
  return [...others, one];
}

function wantsJson(args: readonly string[]): boolean {
  return args.includes('--format=json') || args[args.indexOf('--format') + 1] === 'json';
}

const FORMATS: readonly Format[] = ['text', 'json', 'markdown', 'github'];
const WITH_FINDINGS: readonly Format[] = ['text', 'json', 'markdown', 'sarif', 'github'];

function withCommonFlags(command: Command, formats = FORMATS): Command {
  return command
    .option('--config <file>', 'the config', 'evalgap.yml')
    .option('--suite <name>', 'only this suite; may be given several times', collected, [])
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
    .option('--report <file>', `also write the report here (${endings(formats)})`, (file: string) => {
      if (file.endsWith('.sarif') && !formats.includes('sarif'))
        throw new InvalidArgumentError('This command has no findings, which is what SARIF holds.');
      return file;
    })
    .option('--quiet', 'no progress and no remarks', false);
}

function endings(formats: readonly Format[]): string {
  return formats.includes('sarif') ? '.md, .json, .txt or .sarif' : '.md, .json or .txt';
}

function asOf(): Option {
  return new Option('--as-of <date>', 'judge as of this day, YYYY-MM-DD').argParser((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
      throw new InvalidArgumentError('Expected a date as YYYY-MM-DD.');
    return date;
  });
}

function oneShard(text: string): Shard {
  const shard = readShard(text);
  if (shard !== undefined) return shard;
  throw new InvalidArgumentError(`Expected a shard such as 3/8, of at most ${MOST_SHARDS}.`);
}

const MOST_WEEKS = 1_040;

function weeksBack(text: string): number {
  const weeks = wholeNumber(text);
  if (weeks > MOST_WEEKS) throw new InvalidArgumentError(`Expected at most ${MOST_WEEKS}, which is twenty years.`);
  return weeks;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Expected a whole number of at least 1.');
  return value;
}
