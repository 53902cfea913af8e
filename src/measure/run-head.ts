import { join } from 'node:path';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { indexCases } from '../gather/case-set.ts';
import { type Checkout, Checkouts } from '../gather/checkouts.ts';
import { chosenSuites, type Project, readConfigIn } from '../gather/project.ts';
import { secretsOf } from '../gather/secrets.ts';
import { openSide, promptProblems } from '../gather/suite-side.ts';
import type { RunReport } from '../report/json.ts';
import { makeRedactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import { attempt, CouldNotCheck } from '../values/problem.ts';
import { endedOf, ranOf } from './compare-sides.ts';
import { headerOf } from './header.ts';
import type { MeasuredSuite } from './measured-folder.ts';
import type { TakeShare } from './measurer.ts';
import { prepare } from './prepare.ts';
import { pullRequestFolder } from './records.ts';
import { runSuite } from './run-suite.ts';
import { silentAgent } from './silent-agent.ts';

export interface HeadRun {
  readonly world: World;
  readonly project: Project;
  readonly commit: string;
  /** Empty: all of the config. */
  readonly suites: readonly string[];
  readonly leg: string;
  /** Where other jobs run the rest: what falls to this one. */
  readonly share?: TakeShare;
  /** Told of the config before anything of it is started. */
  readonly protect: (config: Config) => void;
}

export interface HeadRuns {
  readonly reports: readonly RunReport[];
  /** One for each suite with an agent; problems say why it could not be run. */
  readonly suites: readonly MeasuredSuite[];
}

/** Runs every suite that has an agent at one commit, in a work tree of its own, with nothing to compare it to. */
export async function runHead(request: HeadRun): Promise<HeadRuns> {
  const checkouts = new Checkouts(request.project);
  try {
    const checkout = await checkouts.of(request.commit);
    const loaded = await readConfigIn(checkout.root, request.project);
    request.protect(loaded.config);
    const reports: RunReport[] = [];
    const suites: MeasuredSuite[] = [];
    for (const suite of chosenSuites(loaded, request.suites)) {
      if (suite.agent === undefined) continue;
      const ran = await attempt(() => runOne(request, checkout, loaded, suite));
      if (ran.ok) reports.push(ran.value);
      suites.push({
        suite: suite.name,
        files: ran.ok ? [{ side: 'head', file: ran.value.file }] : [],
        problems: ran.ok ? [] : ran.problems,
        remarks: [],
      });
    }
    return { reports, suites };
  } finally {
    await checkouts.remove();
  }
}

async function runOne(
  { world, project, leg, share: takeShare }: HeadRun,
  checkout: Checkout,
  loaded: LoadedConfig,
  suite: Suite,
): Promise<RunReport> {
  const started = world.monotonic();
  const side = await openSide('head', checkout, loaded, suite);
  const unreadable = promptProblems(side.prompts, loaded.file);
  if (unreadable.length > 0 || suite.agent === undefined) throw new CouldNotCheck(unreadable);
  const { agent } = suite;
  const cases = await indexCases(checkout.directory, suite, loaded);
  const redactor = makeRedactor(secretsOf(world.environment, loaded.config.suites));
  await prepare(world, project, side, { allowed: agent.env, redact: redactor.text });
  const file = join(await pullRequestFolder(project, suite.name, checkout.revision), 'head.jsonl');
  const request = { world, project, suite, loaded, head: side, cases, leg };
  const ownSide = { ...side, agent, file, fresh: true };
  const header = await headerOf(request, ownSide, cases.fingerprint);
  const share = await takeShare?.({ ...loaded.config, trials: suite.trials }, cases.digests.keys(), header);
  await runSuite({
    ...request,
    sides: [ownSide],
    former: new Map(),
    trials: suite.trials,
    ...(share === undefined ? {} : { only: share.cases, shard: share.shard }),
    redactor,
  });
  const planned = (share?.cases.size ?? cases.digests.size) * suite.trials;
  const ran = await ranOf(file, { suite, cases }, planned);
  const { run: summary } = ran;
  const ended = endedOf([ran]);
  if (planned > 0 && summary.trials.completed === 0) {
    throw new CouldNotCheck(silentAgent(suite.name, summary, loaded));
  }
  return {
    suite: suite.name,
    file,
    summary,
    ...(ended === undefined ? {} : { ended }),
    durationMs: Math.round(world.monotonic() - started),
  };
}
