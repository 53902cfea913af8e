import type { LoadedConfig } from '../../config/config.ts';
import { askDeployed } from '../../gather/deployed.ts';
import { readSamples } from '../../gather/samples.ts';
import { reportedAs, sampledVersions } from '../../production/deployed-versions.ts';
import { coveringCases } from '../../review/pin-drift.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import { deployedFindings } from '../../rules/pin/deployed-differs.ts';
import type { World } from '../../system/world.ts';
import { saying } from './without-runs.ts';

export interface DeployedRequest {
  readonly world: World;
  readonly loaded: LoadedConfig;
  /** Folder of the config. */
  readonly directory: string;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** Whether production may be asked: a dry run starts nothing, and of the past it knows nothing. */
  readonly ask: boolean;
}

/** Adds the prompts of which production runs another version than the pin: asked, or else as its samples name them. */
export async function withDeployed(facts: SuiteFacts, request: DeployedRequest): Promise<SuiteFacts> {
  const { suite } = facts;
  const { world, loaded, directory, asOf, ask } = request;
  if (suite.deployed === undefined) {
    if (suite.production === undefined) return facts;
    const { samples = [], problems } = await readSamples(directory, suite, loaded, world.now);
    const { naming, reported } = sampledVersions(samples, asOf);
    const why = 'not all samples of the last seven days could be read, or none names the version of a prompt';
    const isWhole = problems.length === 0 && naming > 0;
    const unseen = isWhole ? [] : [{ rule: 'pin/deployed-differs', why, usual: true } as const];
    return withFindings({ ...facts, unseen: [...facts.unseen, ...unseen] }, reported, loaded);
  }
  if (!ask) return unasked(facts, 'it was not asked for this review');
  const asked = await askDeployed(world, suite, directory, loaded);
  if (asked.kind === 'reported') return withFindings(facts, reportedAs(asked.versions), loaded);
  if (asked.kind === 'not-asked') return unasked(facts, asked.why);
  return { ...unasked(facts, 'production could not be asked'), problems: [...facts.problems, ...asked.problems] };
}

function withFindings(
  facts: SuiteFacts,
  reported: Parameters<typeof deployedFindings>[1],
  loaded: LoadedConfig,
): SuiteFacts {
  const { suite, timeline } = facts;
  const causes = deployedFindings(suite, reported, loaded).map((finding) => ({
    finding,
    opens: true,
    commits: [],
    cases: coveringCases(timeline.history, suite.prompts, finding.subject),
  }));
  return { ...facts, beside: [...facts.beside, ...causes] };
}

function unasked(facts: SuiteFacts, why: string): SuiteFacts {
  const sentence = `which prompts production runs: ${why}`;
  return { ...saying(facts, sentence), unseen: [...facts.unseen, { rule: 'pin/deployed-differs', why: sentence }] };
}
