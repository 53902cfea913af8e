import type { MeasuredSuite } from '../../../measure/measured-folder.ts';
import { problemAnnotations } from '../../../report/annotations.ts';
import { list, paragraph } from '../../../report/blocks.ts';
import { toMarkdown } from '../../../report/markdown.ts';
import { redactProblems } from '../../../report/redact-report.ts';
import { code, type Words, words } from '../../../report/words.ts';
import { readRunFile } from '../../../run/read-run-file.ts';
import { trialKey } from '../../../run/settle.ts';
import { readLines } from '../../../system/files.ts';
import { plural } from '../../../values/format.ts';
import type { Problem } from '../../../values/problem.ts';
import { formatShard, type Shard } from '../../../values/shard.ts';
import type { ExitCode } from '../../outcome.ts';
import type { ActionContext } from '../context.ts';

/**
 * Says what a shard has run, and no verdict: a part of the cases has none. The exit code is 2 where a suite could not
 * be run, or where an agent completed nothing, so that running failed jobs again runs this one.
 */
export async function tellOfShard(
  { runner, redact }: ActionContext,
  shard: Shard,
  suites: readonly MeasuredSuite[],
  problems: readonly Problem[],
): Promise<ExitCode> {
  const all = redactProblems([...problems, ...suites.flatMap((suite) => suite.problems)], redact);
  runner.annotate(problemAnnotations(all));
  const lines: Words[] = [];
  let silent = false;
  for (const { suite, files } of suites) {
    for (const { side, former, file } of files) {
      const { made, completed } = await trialsIn(file);
      silent ||= side === 'head' && former !== true && made > 0 && completed === 0;
      const which = former === true ? `${side}, cases as they were` : side;
      lines.push(words`${code(suite)}, ${which}: ${completed} of ${plural(made, 'trial')} completed`);
    }
    if (files.length === 0) lines.push(words`${code(suite)}: nothing was run`);
  }
  const sentence = words`Evalgap · Shard ${formatShard(shard)}. The job that reports compares the shards as one run.`;
  await runner.summarize(redact(toMarkdown([paragraph(sentence), ...(lines.length === 0 ? [] : [list(lines)])])));
  return silent || all.length > 0 ? 2 : 0;
}

async function trialsIn(file: string): Promise<{ readonly made: number; readonly completed: number }> {
  const made = new Set<string>();
  const completed = new Set<string>();
  for await (const trial of (await readRunFile(readLines(file), file)).trials) {
    made.add(trialKey(trial));
    if (trial.status === 'completed') completed.add(trialKey(trial));
  }
  return { made: made.size, completed: completed.size };
}
