import { join } from 'node:path';
import type { Case } from '../cases/case.ts';
import type { CaseReader } from '../cases/expect.ts';
import type { AgentConfig, LoadedConfig, Suite } from '../config/config.ts';
import { type CaseSet, caseReader, indexCases } from '../gather/case-set.ts';
import type { Project } from '../gather/project.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import type { Measurement } from '../report/report.ts';
import type { Redactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import { attempt, formatProblem, unwrap } from '../values/problem.ts';
import { type BaseCases, compareSides, summaryOf } from './compare-sides.ts';
import { prepare } from './prepare.ts';
import { isReusable, pullRequestFolder } from './records.ts';
import { formerFingerprint, headerOf, type RunSide, runSuite } from './run-suite.ts';
import { formerCases } from './work-items.ts';

export interface SuiteMeasurement {
  readonly world: World;
  readonly project: Project;
  /** Head's suite under the policy that judges. */
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  /** Head's agent under the policy that judges. */
  readonly agent: AgentConfig;
  readonly cases: CaseSet;
  readonly head: SuiteSide;
  /** Opened only when there is something to run. */
  readonly openBase: () => Promise<BaseSide>;
  readonly maxAge: number;
  readonly fresh: boolean;
  readonly redactor: Redactor;
}

export interface BaseSide {
  readonly side: SuiteSide;
  /** The base branch has no such suite: head's agent config is tried in base's tree. */
  readonly firstRun: boolean;
  readonly remarks: readonly string[];
}

/** A measurement and the run files it rests on. */
export interface Measured {
  readonly measurement: Measurement;
  readonly files: readonly { readonly side: 'base' | 'head'; readonly file: string }[];
}

/** Runs a suite on base and head and compares the two. What stands in the way is a failed measurement, not an error. */
export async function measure(request: SuiteMeasurement): Promise<Measured> {
  const measured = await attempt(() => measureSides(request));
  return measured.ok ? measured.value : { measurement: { kind: 'failed', problems: measured.problems }, files: [] };
}

async function measureSides(request: SuiteMeasurement): Promise<Measured> {
  const { world, project, suite, loaded, cases, redactor } = request;
  const head = await readySide(request, request.head);
  const opened = await request.openBase();
  const base = await attempt(() => readySide(request, opened.side));
  const run = { world, project, suite, loaded, cases, head: request.head, trials: suite.trials, redactor };
  if (!base.ok && opened.firstRun) {
    await runSuite({ ...run, sides: [head], former: new Map() });
    return headAlone(request, head, base.problems[0]?.message ?? 'the base cannot be made ready');
  }
  const former = await findFormer(request, opened);
  const baseSide = await withFormerFile(request, unwrap(base), former);
  const headSide = await withFormerFile(request, head, former);
  await runSuite({ ...run, sides: [baseSide, headSide], former: former.cases });
  if (opened.firstRun && (await summaryOf(baseSide.file, request)).trials.completed === 0) {
    return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
  }
  return {
    measurement: await compareSides({
      suite,
      cases,
      base: baseSide,
      head: headSide,
      baseCases: former.base,
      remarks: [...opened.remarks, ...former.remarks],
    }),
    files: [
      { side: 'base', file: baseSide.file },
      { side: 'head', file: headSide.file },
    ],
  };
}

async function headAlone(request: SuiteMeasurement, head: RunSide, why: string): Promise<Measured> {
  const run = await summaryOf(head.file, request);
  return {
    measurement: { kind: 'head-only', reason: `first run, no base: ${why}`, run },
    files: [{ side: 'head', file: head.file }],
  };
}

/** A side with its own agent under the policy's list of variables, made ready, and the file its trials go to. */
async function readySide(request: SuiteMeasurement, side: SuiteSide): Promise<RunSide> {
  const { world, project, suite, agent: policed, cases } = request;
  const agent: AgentConfig = { ...(side.suite.agent ?? policed), env: policed.env };
  const ready = { ...side, suite: { ...side.suite, agent }, agent };
  await prepare(world, project, ready, { allowed: agent.env, redact: request.redactor.text });
  const folder = await pullRequestFolder(project, suite.name, request.head.checkout.revision);
  const file = join(folder, `${side.name}.jsonl`);
  return { ...ready, file, fresh: await startsOver(request, { ...ready, file }, file, cases.fingerprint) };
}

/** Whether a run file has to be begun anew: what stands in it was made of something else, or too long ago. */
async function startsOver(
  request: SuiteMeasurement,
  side: Omit<RunSide, 'fresh'>,
  file: string,
  cases: string,
): Promise<boolean> {
  const { world, maxAge } = request;
  return request.fresh || !(await isReusable(file, await headerOf(request, side, cases), world.now, maxAge));
}

async function withFormerFile(request: SuiteMeasurement, side: RunSide, { cases }: Former): Promise<RunSide> {
  if (cases.size === 0) return side;
  const file = side.file.replace(/\.jsonl$/, '.former-cases.jsonl');
  return { ...side, former: { file, fresh: await startsOver(request, side, file, formerFingerprint(cases)) } };
}

/** Cases as the base had them, where the pull request changes or removes them. */
interface Former {
  readonly cases: ReadonlyMap<string, Case>;
  readonly base: BaseCases;
  readonly remarks: readonly string[];
}

async function findFormer({ suite, cases, loaded }: SuiteMeasurement, { side, firstRun }: BaseSide): Promise<Former> {
  if (firstRun) return { cases: new Map(), base: 'same-as-head', remarks: [] };
  const reader = formerReader(suite, side.suite);
  const set = await attempt(() =>
    indexCases(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded, reader),
  );
  if (set.ok) return { cases: await formerCases(set.value, cases, reader), base: set.value.digests, remarks: [] };
  const why = set.problems[0] === undefined ? 'unreadable' : formatProblem(set.problems[0]);
  return {
    cases: new Map(),
    base: 'unknown',
    remarks: [`The base's own cases could not be read (${why}): what the change of cases does is not measured.`],
  };
}

/** Former cases may name steps that head no longer has: these are read, and scored by nobody. */
function formerReader(head: Suite, base: Suite): CaseReader {
  const { check, ...reader } = caseReader(head);
  const known = new Set(reader.steps);
  return {
    ...reader,
    steps: [...new Set([...reader.steps, ...base.steps.map(({ name }) => name)])],
    check: (step, expected) => (known.has(step) ? check?.(step, expected) : undefined),
  };
}
