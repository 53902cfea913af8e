import { resolve } from 'node:path';
import { chosenSuites, configPath, openProject, readConfig } from '../gather/project.ts';
import { renderReplay, renderReplayText } from '../report/weekly/replay.ts';
import { replayJson } from '../report/weekly/review-json.ts';
import { replayWeeks, totalsOf } from '../review/replay-weeks.ts';
import type { World } from '../system/world.ts';
import { CouldNotCheck } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';
import { momentOf } from './weekly/moment.ts';
import { gatherFacts } from './weekly/suite-facts.ts';

export interface ReplayOptions {
  readonly weeks: number;
  readonly firstParent: boolean;
  readonly asOf?: Date;
}

/**
 * The weekly review over the past, in one pass over the history: what it would have opened, updated and closed with the
 * config and thresholds of today. Nothing fails by what it finds, since nothing of it is to be mended any more.
 */
export async function replay(world: World, options: ReplayOptions & OutputOptions): Promise<ExitCode> {
  const project = await openProject(world, options.config);
  const loaded = await readConfig(resolve(world.directory, options.config), configPath(project));
  const { firstParent } = options;
  const suites = chosenSuites(loaded, options.suite);
  const facts = await gatherFacts({ project, loaded, suites, now: world.now, firstParent, pins: false });
  const weeks = replayWeeks({
    facts,
    policy: { config: loaded.config },
    config: configPath(project),
    weeks: options.weeks,
    asOf: momentOf(options.asOf, world.now),
  });
  if (weeks.length === 0) {
    throw new CouldNotCheck({
      message: 'the history holds none of the weeks asked for: it begins later, or there was no case in any of them',
      remedy: 'Ask for a later day with --as-of, or see what `evalgap check` says of the cases',
    });
  }
  const totals = totalsOf(weeks);
  const report = { config: configPath(project), asked: options.weeks, weeks, totals, remarks: NOT_REPLAYED };
  await deliver(world, options, {
    text: () => renderReplayText(report, textOptions(world)),
    markdown: () => renderReplay(report),
    json: () => replayJson(weeks, totals),
    findings: [],
  });
  return 0;
}

const NOT_REPLAYED = [
  'not replayed: pins, what production asked and ran, failures that were reported, results of runs, and what people snoozed, accepted or closed',
];
