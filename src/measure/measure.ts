import { join } from 'node:path';
import type { Case } from '../cases/case.ts';
import type { AgentConfig, LoadedConfig, Suite } from '../config/config.ts';
import { type CaseSet, caseReader, indexCases } from '../gather/case-set.ts';
import type { Project } from '../gather/project.ts';
import type { SuiteSide } from '../gather/suite-side.ts';
import type { Measurement } from '../report/report.ts';
import type { Redactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import { attempt, CouldNotCheck, unwrap } from '../values/problem.ts';
import { compareSides, summaryOf } from './compare-sides.ts';
import { prepare } from './prepare.ts';
import { isReusable, pullRequestFolder } from './records.ts';
import { headerOf, type RunSide, runSuite } from './run-suite.ts';
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
  const run = { world, project, suite, loaded, cases, trials: suite.trials, redactor };
  if (!base.ok && opened.firstRun) {
    await runSuite({ ...run, sides: [head], former: new Map() });
    return headAlone(request, head, base.problems[0]?.message ?? 'the base cannot be made ready');
  }
  const former = await findFormer(request, opened);
  const sides = [unwrap(base), head].map((side) => (former.cases.size === 0 ? side : withFormerFile(side)));
  const [baseSide, headSide] = sides;
  if (baseSide === undefined || headSide === undefined) throw new CouldNotCheck([]);
  await runSuite({ ...run, sides, former: former.cases });
  if (opened.firstRun && (await summaryOf(baseSide.file, request)).trials.completed === 0) {
    return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
  }
  const remarks = [...opened.remarks, ...former.remarks];
  return {
    measurement: await compareSides({ suite, cases, base: baseSide, head: headSide, baseSet: former.set, remarks }),
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
  await prepare(world, project, ready, agent.env);
  const folder = await pullRequestFolder(project, suite.name, request.head.checkout.revision);
  const file = join(folder, `${side.name}.jsonl`);
  const header = await headerOf(request, { ...ready, file }, cases.fingerprint);
  const fresh = request.fresh || !(await isReusable(file, header, world.now, request.maxAge));
  return { ...ready, file, fresh };
}

function withFormerFile(side: RunSide): RunSide {
  return { ...side, formerFile: side.file.replace(/\.jsonl$/, '.former-cases.jsonl') };
}

/** Cases as the base had them, where the pull request changes or removes them. */
interface Former {
  readonly cases: ReadonlyMap<string, Case>;
  /** Base's whole set; absent where it cannot be read, and then head's cases stand for it. */
  readonly set: CaseSet | undefined;
  readonly remarks: readonly string[];
}

async function findFormer({ suite, cases, loaded }: SuiteMeasurement, { side, firstRun }: BaseSide): Promise<Former> {
  if (firstRun) return { cases: new Map(), set: undefined, remarks: [] };
  const set = await attempt(() => indexCases(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded));
  if (set.ok) return { cases: await formerCases(set.value, cases, caseReader(suite)), set: set.value, remarks: [] };
  const why = set.problems[0]?.message ?? 'unreadable';
  return {
    cases: new Map(),
    set: undefined,
    remarks: [`The base's own cases could not be read (${why}): what the change of cases does is not measured.`],
  };
}
