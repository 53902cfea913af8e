import { join } from 'node:path';
import { attempt, unwrap } from '../values/problem.ts';
import type { Affected } from './affected/affected.ts';
import { affectedBy } from './affected/answer-facts.ts';
import { notCompared, unaffected, withAffected } from './affected/unaffected.ts';
import { compareSides, endedOf, ranOf } from './compare-sides.ts';
import { startsCommands } from './header.ts';
import { expectedHeader, type Former, findFormer, type KnownSide, knownSide } from './known-side.ts';
import { failingSoftly, type Measured, type MeasuredFile, type Measurer, type SuiteMeasurement } from './measurer.ts';
import { prepare } from './prepare.ts';
import { pullRequestFolder } from './records.ts';
import { besideOf, withGiven, withRepeated } from './repeated/repeated.ts';
import { keepBaseAgain } from './reuse/base-again.ts';
import type { FindRuns } from './reuse/reuse.ts';
import { type Begun, type BegunSide, beginSides, planOf, type RunPlan, sentenceOf } from './reuse/run-plan.ts';
import { type RunSide, runSuite } from './run-suite.ts';

/**
 * Runs the cases that a pull request may affect on head and base, and compares the two. What is on record of a side,
 * under the same prompts, scorers, agent and config, is not run again.
 */
export function runBoth(find: FindRuns): Measurer {
  return failingSoftly(async (request) => {
    const { suite, world } = request;
    const folder = await pullRequestFolder(request.project, suite.name, request.head.checkout.revision);
    const opened = await request.openBase();
    const head = knownSide(request, request.head, join(folder, 'head.jsonl'));
    const base = knownSide(request, opened.side, join(folder, 'base.jsonl'));
    const former = await findFormer(request, opened);
    const affected = opened.firstRun
      ? NO_BASE
      : await affectedBy(request, { base, head }, former, async () => {
          return (await find(request, 'base', await expectedHeader(request, base))).runs;
        });
    const remarks = [...opened.remarks, ...former.remarks, ...(affected.remarks ?? [])];
    world.log.info(
      `${suite.name}: ${affected.kind === 'none' ? 'nothing is run' : `${affected.kind} cases`}: ${affected.reason}`,
    );
    if (affected.kind === 'none') return unaffected(affected, remarks);

    const plan = await planOf(request, base, affected, former);
    const begun = await withGiven(request, await beginSides(request, { base, head }, { plan, former, find }), plan);
    world.log.info(sentenceOf(request, plan, begun));
    const ran = await runRest(request, { begun, plan, affected, former, firstRun: opened.firstRun });
    if (ran.kind === 'head-alone') return headAlone(request, head, ran.why);
    const sides = { base: begun.base.side, head: begun.head.side };
    const files = [...filesOf(sides.base), ...filesOf(sides.head)];
    if (plan.share !== undefined) return { measurement: notCompared(plan.share), files };
    const measured = await compareSides({
      ...request,
      ...sides,
      former,
      planned: plan.cases.cases.size,
      remarks: [...remarks, ...begun.remarks, ...ran.remarks],
    });
    const again = await keepBaseAgain(request, base, find);
    const beside = await besideOf(begun, again);
    return withRepeated(request, { ...withAffected(measured, affected), files }, sides, beside);
  });
}

interface Rest {
  readonly begun: Begun;
  readonly plan: RunPlan;
  readonly affected: Exclude<Affected, { readonly kind: 'none' }>;
  readonly former: Former;
  readonly firstRun: boolean;
}

type RanRest =
  | { readonly kind: 'both'; readonly remarks: readonly string[] }
  | { readonly kind: 'head-alone'; readonly why: string };

/** Asks what is not on record. A side is made ready at its first question, or before where there will be one. */
async function runRest(request: SuiteMeasurement, { begun, plan, affected, former, firstRun }: Rest): Promise<RanRest> {
  const { base, head } = begun;
  // Whether looks are planned has to stand in both headers.
  if (base.left === 'nothing' && head.left === 'nothing' && !request.suite.stopEarly)
    return { kind: 'both', remarks: [] };
  const { world, project, suite, loaded, cases, leg, redactor } = request;
  const run = {
    ...{ world, project, suite, loaded, cases, head: request.head, trials: suite.trials, leg, redactor },
    ...(plan.only === undefined ? {} : { only: plan.only }),
    ...(affected.first === undefined ? {} : { first: affected.first }),
    ...(plan.share === undefined ? {} : { shard: plan.share.shard }),
    ...(typeof former.base === 'string' ? {} : { paired: former.base }),
  };
  const headSide = readied(request, head);
  // Commands that score run in head's work tree, whichever side is scored.
  const baseSide = readied(request, base, startsCommands(request.suite) ? headSide.ready : undefined);
  if (head.left === 'something') await headSide.ready();
  const ready = await attempt(async () =>
    base.left === 'something' || (firstRun && base.left === 'perhaps') ? baseSide.ready() : undefined,
  );
  if (!ready.ok && firstRun) {
    await runSuite({ ...run, sides: [headSide], former: new Map() });
    return { kind: 'head-alone', why: ready.problems[0]?.message ?? 'the base cannot be made ready' };
  }
  unwrap(ready);
  const { remarks } = await runSuite({ ...run, sides: [baseSide, headSide], former: former.cases });
  if (firstRun && plan.share === undefined && (await ranOf(base.side.file, request)).run.trials.completed === 0) {
    return { kind: 'head-alone', why: SILENT_BASE };
  }
  return { kind: 'both', remarks };
}

export const NO_BASE: Affected = { kind: 'all', reason: 'there is no base to compare with' };
export const SILENT_BASE = "head's agent completes no trial in the base's tree";
export const FIRST_RUN = 'first run, no base: ';

export async function headAlone(
  request: SuiteMeasurement,
  head: Pick<KnownSide, 'file'>,
  why: string,
): Promise<Measured> {
  const ran = await ranOf(head.file, request);
  const ended = endedOf([ran]);
  return {
    measurement: {
      kind: 'head-only',
      reason: `${FIRST_RUN}${why}`,
      run: ran.run,
      ...(ended === undefined ? {} : { ended }),
    },
    files: [{ side: 'head', file: head.file }],
  };
}

function filesOf({ name: side, file, former }: RunSide): readonly MeasuredFile[] {
  return [{ side, file }, ...(former === undefined ? [] : [{ side, former: true as const, file: former.file }])];
}

/** With what makes it ready, once, however often that is asked for. */
function readied({ world, project, redactor }: SuiteMeasurement, { side }: BegunSide, before?: () => Promise<void>) {
  let made: Promise<void> | undefined;
  const make = async (): Promise<void> => {
    await before?.();
    await prepare(world, project, side, { allowed: side.agent.env, redact: redactor.text });
  };
  return { ...side, ready: () => (made ??= make()) };
}
