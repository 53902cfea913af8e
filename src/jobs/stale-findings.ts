import type { LoadedConfig, Suite } from '../config/config.ts';
import { openProject } from '../gather/project.ts';
import type { CheckedSuite } from '../report/check-report.ts';
import { findingsOf, reviewSuite } from '../review/review-suite.ts';
import type { Finding } from '../rules/finding.ts';
import type { World } from '../system/world.ts';
import type { Problem } from '../values/problem.ts';
import { gatherFacts } from './weekly/suite-facts.ts';

export interface StaleFindings {
  readonly findings: readonly Finding[];
  readonly notMeasured: CheckedSuite['notMeasured'];
  /** What keeps it from being judged. */
  readonly problems: readonly Problem[];
}

/** What a suite's history tells without a look at GitHub. Throws `CouldNotCheck` where this clone lacks history. */
export async function staleFindings(
  world: World,
  config: string,
  loaded: LoadedConfig,
  suites: readonly Suite[],
  asOf: number,
): Promise<ReadonlyMap<string, StaleFindings>> {
  const project = await openProject(world, config);
  const facts = await gatherFacts({ project, loaded, suites, now: world.now, firstParent: true, pins: false });
  return new Map(
    facts.map((one): [string, StaleFindings] => {
      const review = reviewSuite(one, { config: loaded.config, orders: [] }, asOf);
      const { unreadable } = review;
      if (unreadable.length > 0) {
        const reason = 'what is needed for it could not be read';
        return [one.suite.name, { findings: [], notMeasured: [{ rule: 'stale', reason }], problems: unreadable }];
      }
      const unasked = { rule: 'stale/failures-waiting', reason: '`evalgap weekly` asks GitHub for them' };
      return [one.suite.name, { findings: findingsOf([review]), notMeasured: [unasked], problems: [] }];
    }),
  );
}
