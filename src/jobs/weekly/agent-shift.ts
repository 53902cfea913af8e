import { join } from 'node:path';
import { compareRuns } from '../../compare/compare-runs.ts';
import type { Config, LoadedConfig } from '../../config/config.ts';
import { ruleOptions } from '../../config/levels.ts';
import { DAY } from '../../config/scalars.ts';
import type { Project } from '../../gather/project.ts';
import { factsOf } from '../../measure/compare-sides.ts';
import { pullRequestFolder } from '../../measure/records.ts';
import { runHead } from '../../measure/run-head.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import { agentShifted } from '../../rules/shift/agent.ts';
import { readRunFile } from '../../run/read-run-file.ts';
import { thresholdOf } from '../../run/threshold-of.ts';
import type { RecordedRun, RunStore, WantedRun } from '../../store/run-store.ts';
import { readLines, writeText } from '../../system/files.ts';
import { resolveCommit } from '../../system/git.ts';
import type { World } from '../../system/world.ts';
import { shortRevision } from '../../values/format.ts';
import type { Problem } from '../../values/problem.ts';
import { notAsked, saying } from './without-runs.ts';

export interface ShiftRequest {
  readonly world: World;
  readonly project: Project;
  readonly loaded: LoadedConfig;
  readonly leg: string;
  /** Where runs of the default branch are kept. */
  readonly store: RunStore;
  readonly protect: (config: Config) => void;
  /**
   * Start of the run that an open issue about a suite's shift was compared with. It stays the one to compare with: runs
   * recorded since then were made by the agent as it is now.
   */
  readonly baselineOf: (suite: string) => number | undefined;
}

/** Recorded runs are kept for a quarter and the one before; the review looks back as far as its objective does. */
const LONGEST_BACK = 12 * 7 * DAY;

/**
 * Runs every suite that asks for it as it stands, and compares with the last recorded run of the same fingerprint. What
 * differs then comes from outside of the repository.
 */
export async function withShifts(facts: readonly SuiteFacts[], request: ShiftRequest): Promise<readonly SuiteFacts[]> {
  const asked = facts.filter(({ suite }) => suite.weekly.run && suite.agent !== undefined);
  if (asked.length === 0) return facts.map(notAsked);
  const { world, project, leg, protect } = request;
  const commit = (await resolveCommit(project.repository, 'HEAD')) ?? 'HEAD';
  const { suites } = await runHead({
    world,
    project,
    commit,
    leg,
    protect,
    suites: asked.map(({ suite }) => suite.name),
  });
  const shifted: SuiteFacts[] = [];
  for (const one of facts) {
    const ran = asked.includes(one) ? suites.find(({ suite }) => suite === one.suite.name) : undefined;
    const [file] = ran?.files ?? [];
    if (ran === undefined) shifted.push(notAsked(one));
    else if (file === undefined) shifted.push(notRun(one, ran.problems));
    else shifted.push(await compared(one, file.file, request));
  }
  return shifted;
}

async function compared(facts: SuiteFacts, file: string, request: ShiftRequest): Promise<SuiteFacts> {
  const { suite } = facts;
  const { header } = await readRunFile(readLines(file), file);
  const recorded = await findReference(suite.name, header.fingerprint, request);
  if (typeof recorded === 'string') return notCompared(facts, recorded);
  const folder = await pullRequestFolder(request.project, suite.name, header.revision);
  const before = join(folder, 'weekly-recorded.jsonl');
  await writeText(before, recorded.text);
  const threshold = thresholdOf(suite);
  const comparison = compareRuns(await factsOf(before, threshold), await factsOf(file, threshold), {
    margin: suite.margin,
  });
  if (comparison.comparable !== true)
    return notCompared(facts, `the recorded run is not comparable: ${comparison.comparable.reason}`);
  const causes = agentShifted(comparison, ruleOptions(request.loaded.config, 'shift/agent')).map((finding) => ({
    finding: {
      ...finding,
      evidence: [
        `compared with the run of ${recorded.startedAt} at ${shortRevision(recorded.revision)}`,
        ...finding.evidence,
      ],
    },
    opens: true,
    // Of the run that it is compared with: the same for as long as that one stands, so that it is told once.
    latest: Date.parse(recorded.startedAt),
    commits: [],
    cases: facts.timeline.history.cases.map(({ id }) => id),
  }));
  return { ...facts, beside: [...facts.beside, ...causes] };
}

/** The run to compare with. What an open issue was compared with stays so; a run under another fingerprint is no run of this. */
async function findReference(
  suite: string,
  fingerprint: WantedRun['fingerprint'] | undefined,
  { store, world, baselineOf }: ShiftRequest,
): Promise<RecordedRun | string> {
  const baseline = baselineOf(suite);
  const [from, to] =
    baseline === undefined
      ? [new Date(world.now.getTime() - LONGEST_BACK), world.now]
      : [new Date(baseline), new Date(baseline + 999)];
  const found =
    fingerprint === undefined ? [] : (await store.find({ suite, fingerprint, notOlderThan: from, now: to })).runs;
  const same = found.find((run) => run.fingerprint.cases === fingerprint?.cases) ?? found[0];
  if (same !== undefined) return same;
  return baseline === undefined
    ? 'no run of the same fingerprint is on record to compare with'
    : 'the run that the shift was found against is no longer on record, or of another fingerprint than the suite has now';
}

/** Nothing is known of its results, and so nothing that may stand about them is taken back. */
function notRun(facts: SuiteFacts, problems: readonly Problem[]): SuiteFacts {
  return { ...notCompared(facts, 'the suite could not be run'), problems: [...facts.problems, ...problems] };
}

function notCompared(facts: SuiteFacts, why: string): SuiteFacts {
  const sentence = `results: ${why}`;
  return { ...saying(facts, sentence), unseen: [...facts.unseen, { rule: 'shift/agent', why: sentence }] };
}
