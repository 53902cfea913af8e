import { join } from 'node:path';
import type { LoadedConfig, Suite } from '../../config/config.ts';
import type { Project } from '../../gather/project.ts';
import { promptProblems, readJudgePrompts, readPrompts } from '../../gather/suite-side.ts';
import { readHistory } from '../../history/read-history.ts';
import { pinDrift } from '../../review/pin-drift.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import { readTimeline } from '../../stale/timeline.ts';
import type { World } from '../../system/world.ts';
import { pinFindings } from '../findings.ts';
import { withDeployed } from './deployed.ts';
import { withProduction } from './production.ts';

export interface FactsRequest {
  readonly project: Project;
  readonly loaded: LoadedConfig;
  readonly suites: readonly Suite[];
  /** The present: no commit is younger. */
  readonly now: Date;
  /** Follows the first parent of every merge alone. */
  readonly firstParent: boolean;
  /** Whether today's pins count: of another day they are not known. */
  readonly pins: boolean;
  /** Where samples of production are looked at, too: the moment as of which, in milliseconds since 1970, and whether production may be asked. */
  readonly production?: { readonly world: World; readonly asOf: number; readonly ask: boolean };
}

/** What git and the files at hand tell of each suite. Throws `CouldNotCheck` where this clone lacks history. */
export async function gatherFacts({
  project,
  loaded,
  suites,
  now,
  firstParent,
  pins,
  production,
}: FactsRequest): Promise<readonly SuiteFacts[]> {
  const { repository, folder } = project;
  const all = loaded.config.suites;
  const directory = join(repository.root, folder);
  const histories = await readHistory(repository, all, { folder, now: now.getTime(), firstParent });
  const sources = new Map(
    [...histories].map(([name, { cases }]) => [name, cases.flatMap(({ source }) => source ?? [])]),
  );
  const facts: SuiteFacts[] = [];
  for (const suite of suites) {
    const history = histories.get(suite.name);
    if (history === undefined) throw new Error(`there is no history of ${suite.name}`);
    const prompts = pins
      ? [...(await readPrompts(suite, directory)), ...(await readJudgePrompts(suite, directory))]
      : [];
    const unreadable = promptProblems(prompts, loaded.file);
    const drift = pins ? pinFindings(loaded, suite, prompts, undefined, []) : [];
    const known: SuiteFacts = {
      suite,
      timeline: readTimeline(history),
      beside: pinDrift(drift, suite.prompts, history),
      failures: [],
      citedElsewhere: [...sources].flatMap(([name, cited]) => (name === suite.name ? [] : cited)),
      notLookedAt: notLookedAt(suite, pins),
      unseen: [],
      problems: unreadable,
    };
    if (production === undefined) facts.push(known);
    else {
      const request = { ...production, loaded, directory };
      facts.push(await withDeployed(await withProduction(known, request), request));
    }
  }
  return facts;
}

/** What no weekly review looks at yet, or this one cannot. */
function notLookedAt({ prompts }: Suite, pins: boolean): readonly string[] {
  return [...(pins || prompts.length === 0 ? [] : ['pins: what they were on another day is not known'])];
}
