import { join } from 'node:path';
import type { Case } from '../../cases/case.ts';
import { arrangeItems } from '../../run/arrange.ts';
import type { JudgeUse } from '../../run/judge-scorer.ts';
import type { Stop } from '../../run/run-file.ts';
import { runTrials } from '../../run/run-trials.ts';
import type { Lane, WorkItem } from '../../run/schedule.ts';
import { thresholdOf } from '../../run/threshold-of.ts';
import type { SuiteSensitivity } from '../../sensitivity/report.ts';
import { chanceOf, shuffled } from '../../sensitivity/seeded.ts';
import type { Variant } from '../../sensitivity/variant.ts';
import { writeText } from '../../system/files.ts';
import { exists } from '../../system/installed.ts';
import { canonicalJson, sha256 } from '../../values/json.ts';
import { moneyWatch, rateOf, spendingOf } from '../limits.ts';
import { reportProgress } from '../progress.ts';
import { isReusable, sensitivityFolder } from '../records.ts';
import { requireVariables } from '../run-suite.ts';
import { openJudges } from '../scoring/judges.ts';
import { openScoring } from '../scoring/scoring.ts';
import { figuresOf } from './figures.ts';
import { fileName, laneFile, openLanes } from './lanes.ts';
import { type SensitivityPlan, type SensitivityRun, sizeOf } from './plan.ts';

/** Runs original and variants side by side, keeps what came of it, and figures what the wording did. */
export async function measureSensitivity(run: SensitivityRun, plan: SensitivityPlan): Promise<SuiteSensitivity> {
  const { world, loaded, suite, agent, side, trials } = run;
  requireVariables({ world, suite, loaded, sides: [{ agent }] });
  const { header, asked, seed, made } = plan;
  const folder = await writeVariants(run, plan);
  const original = laneFile(folder, 'original');
  const { maxAge } = loaded.config.history;
  const stale = (await exists(original)) && !(await isReusable(original, header, world.now, maxAge));
  const opened: { close(): Promise<void> | void }[] = [];
  const remarks: string[] = [];
  let tally = { completed: 0, resumed: 0 };
  let uses: readonly JudgeUse[] = [];
  let stopped: Stop | undefined;
  try {
    const keep = (resource: { close(): Promise<void> | void }): void => void opened.push(resource);
    const fresh = run.fresh || stale;
    const lanes = await openLanes({ ...run, header, folder, fresh, variants: made, keep });
    const arranged = await arrangeItems(itemsOf(asked), { seed });
    keep(arranged);
    const judges = openJudges({ ...run, head: side, concurrency: agent.concurrency, redact: run.redactor.text });
    keep({
      close() {
        for (const judge of judges.values()) judge.stop();
      },
    });
    const scoring = openScoring(
      suite,
      {
        cwd: side.checkout.directory,
        environment: world.environment,
        allowed: agent.env,
        concurrency: agent.concurrency,
        timeoutMs: agent.timeout,
        redact: run.redactor.text,
      },
      judges,
    );
    keep({ close: scoring.stop });
    const progress = reportProgress(world, suite.name, lanes.length * asked.length * trials);
    keep({ close: progress.end });
    const rate = rateOf(run, agent);
    const limited = { ...run, sides: [side] };
    const spending = spendingOf(limited);
    const money = moneyWatch(run, spending);
    const ran = await runTrials({
      items: arranged.items(),
      lanes: mixed(lanes, seed),
      steps: suite.steps,
      scorers: scoring.scorers,
      trials,
      concurrency: agent.concurrency,
      ...(rate === undefined ? {} : { rate }),
      ...(spending === undefined ? {} : { spending }),
      ...(scoring.redact === undefined ? {} : { redact: scoring.redact }),
      onProgress(at) {
        progress.update(at);
        money.look();
      },
    });
    tally = ran;
    stopped = ran.stopped;
    remarks.push(...money.remarks);
    uses = Array.from(judges, ([step, judge]) => ({ step, ...judge.tally() }));
  } finally {
    await closeAll(opened.reverse());
  }
  if (stopped !== undefined)
    remarks.push(
      `The budget (\`${stopped.limit}\`) ended the run before every request was made: the figures are of a part.`,
    );
  const passedOver = made.reduce((sum, variant) => sum + (asked.length - sizeOf(variant, asked)) * trials, 0);
  return figuresOf({
    run,
    plan,
    folder,
    threshold: thresholdOf(suite),
    requests: { planned: plan.requests, completed: tally.completed, onRecord: Math.max(0, tally.resumed - passedOver) },
    judges: uses,
    remarks,
  });
}

/** Writes each variant whole, for whoever wants to read it before believing what came of it. Gives the folder. */
export async function writeVariants(
  { project, suite }: Pick<SensitivityRun, 'project' | 'suite'>,
  { header, seed, made }: Pick<SensitivityPlan, 'header' | 'seed' | 'made'>,
): Promise<string> {
  const key = sha256(canonicalJson([{ ...header.fingerprint }, header.revision, seed])).slice(0, 12);
  const folder = await sensitivityFolder(project, suite.name, key);
  await writeOut(folder, made);
  return folder;
}

async function* itemsOf(cases: readonly Case[]): AsyncGenerator<WorkItem> {
  for (const found of cases) yield { input: found.input, versions: [{ case: found, set: 'head' }] };
}

/** The original does not stand beside the same neighbours at every seed. */
function mixed(lanes: readonly Lane[], seed: string): readonly Lane[] {
  return shuffled(lanes, chanceOf(seed, 'lanes'));
}

async function writeOut(folder: string, variants: readonly Variant[]): Promise<void> {
  for (const variant of variants) {
    const name = fileName(variant.id);
    if (variant.family === 'prompt') await writeText(join(folder, 'variants', `${name}.txt`), variant.text);
    else {
      const lines = Array.from(variant.inputs, ([id, { input }]) => JSON.stringify({ case: id, input }));
      await writeText(join(folder, 'variants', `${name}.jsonl`), `${lines.join('\n')}\n`);
    }
  }
}

async function closeAll(resources: readonly { close(): Promise<void> | void }[]): Promise<void> {
  const failures: unknown[] = [];
  for (const resource of resources) {
    try {
      await resource.close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
