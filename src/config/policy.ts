import type { Location } from '../values/problem.ts';
import type { AgentConfig, Config, LoadedConfig, ScorerConfig, Step, Suite } from './config.ts';
import { knownOrigins, type UnmergedJudge, unmergedJudges } from './known-origins.ts';
import { type Counts, policyDifferences } from './policy-differences.ts';

/** One thing that decides whether a change passes, and that head's config says differently from base's. */
export interface PolicyChange {
  /** The key it stands at, `suites.support.margin`; in head's file unless head removed it. */
  readonly path: string;
  /** Both values in a few words; `none` where there is none, `default` where nothing is written. */
  readonly from: string;
  readonly to: string;
  readonly suite?: string;
  /** In head's file, as near as what is left of it allows. */
  readonly location: Location;
  /** Whose value judges the pull request that makes the change. */
  readonly counts: Counts;
}

export interface Judged {
  /** Head's config under base's policy. */
  readonly config: Config;
  readonly changes: readonly PolicyChange[];
  /** Nothing may be sent to these, and their keys are not to be read. */
  readonly unmerged: readonly UnmergedJudge[];
}

/**
 * Head's config with the policy of the live tip of the base branch, so that a change cannot lower its own bar: rules,
 * waivers, fail-on, and by name of suite and step margin, budget, threshold, final step, the agent's environment, the
 * files that its answers depend on, beside head's own, and where a judge's key goes. What the base does not know keeps head's policy, but for judges: address and key have to be
 * together on some judge of the base before anything is sent. Without a base config head's counts as it is.
 */
export function applyPolicy(head: LoadedConfig, base: Config | undefined): Judged {
  if (base === undefined) return { config: head.config, changes: [], unmerged: [] };
  const suites = head.config.suites.map((suite) => judgedSuite(suite, named(base.suites, suite.name)));
  const { rules, waivers, failOn } = base;
  const changes = policyDifferences(base, head.config).map(({ at, ...change }): PolicyChange => {
    return { ...change, location: head.locate(at) };
  });
  const unmerged = unmergedJudges(suites, knownOrigins(base));
  return { config: { ...head.config, suites, rules, waivers, failOn }, changes, unmerged };
}

function judgedSuite(head: Suite, base: Suite | undefined): Suite {
  if (base === undefined) return head;
  const { agent, budget: _, ...rest } = head;
  return {
    ...rest,
    margin: base.margin,
    ...(base.budget === undefined ? {} : { budget: base.budget }),
    steps: judgedSteps(head.steps, base.steps),
    ...(agent === undefined ? {} : { agent: judgedAgent(agent, head, base) }),
  };
}

/** What the base says that answers depend on, is looked at until a change of that is merged. */
function judgedAgent(agent: AgentConfig, head: Suite, base: Suite): AgentConfig {
  if (base.agent === undefined) return agent;
  const { env, inputs } = base.agent;
  const tools = base.tools.filter((glob) => !head.tools.includes(glob));
  const everything = inputs.length === 0 || agent.inputs.length === 0;
  return { ...agent, env, inputs: everything ? [] : [...new Set([...agent.inputs, ...inputs, ...tools])] };
}

function judgedSteps(head: readonly Step[], base: readonly Step[]): readonly Step[] {
  const final = base.find((step) => step.final)?.name;
  const keepsFinal = named(head, final) !== undefined;
  return head.map((step) => ({
    ...step,
    scorer: judgedScorer(step.scorer, named(base, step.name)?.scorer),
    threshold: named(base, step.name)?.threshold ?? step.threshold,
    final: keepsFinal ? step.name === final : step.final,
  }));
}

/** How a judge judges is head's as every scorer is; which secret is sent where is not. */
function judgedScorer(head: ScorerConfig, base: ScorerConfig | undefined): ScorerConfig {
  if (head.kind !== 'judge' || base?.kind !== 'judge') return head;
  const { key: _, ...rest } = head;
  return { ...rest, url: base.url, ...(base.key === undefined ? {} : { key: base.key }) };
}

function named<Item extends { readonly name: string }>(
  items: readonly Item[],
  name: string | undefined,
): Item | undefined {
  return items.find((item) => item.name === name);
}
